import type { Bound } from './bound.ts';

/** What the press says of levels: shares and who has them, changes and what they are of, balances told as a difference. */
export const claims: readonly Bound[] = [
  {
    text: "Mali's exports saw 35 percent year-on-year growth to $9 million in January 2024 and 17 percent to $8 million in February 2024.",
    figures: ['exports MLI>WLD 2024-01 9e6 USD', 'exports MLI>WLD 2024-02 8e6 USD'],
    claims: ['change exports MLI>WLD 2023-01..2024-01 35 %', 'change exports MLI>WLD 2023-02..2024-02 17 %'],
  },
  {
    text: "Chad's rice exports registered 4 % negative growth in 2022 and came to $9 million.",
    figures: ['exports TCD>WLD [rice] 2022 9e6 USD'],
    claims: ['change exports TCD>WLD [rice] 2021..2022 -4 %'],
  },
  // The size of a change in front of its noun
  {
    text: "Kenya's trade deficit widened 8 percent to $9 billion in 2022, driven by a 20 percent rise in fuel imports and a 3 percent fall in tea exports.",
    figures: ['balance KEN>WLD 2022 -9e9 USD'],
    claims: [
      'change balance KEN>WLD 2021..2022 8 %',
      'change imports KEN>WLD [fuels] 2021..2022 20 %',
      'change exports KEN>WLD [tea] 2021..2022 -3 %',
    ],
  },
  {
    text: "Ghana's exports to China rose to $2.1 billion in 2022 on a 30 percent jump in crude oil shipments.",
    figures: ['exports GHA>CHN 2022 2.1e9 USD'],
    claims: ['change exports GHA>CHN [crude oil] 2021..2022 30 %'],
  },
  // One number of two flows
  {
    text: "Chile's exports and imports both rose 5 percent in 2021.",
    claims: ['change exports CHL>WLD 2020..2021 5 %', 'change imports CHL>WLD 2020..2021 5 %'],
  },
  {
    text: 'In the first quarter of 2021 both exports of Peru and its imports fell 4 percent year on year.',
    claims: ['change exports PER>WLD 2020-Q1..2021-Q1 -4 %', 'change imports PER>WLD 2020-Q1..2021-Q1 -4 %'],
  },
  {
    text: "Chile's exports and imports both rose, by 5 percent and 6 percent, in 2021.",
    claims: ['change exports CHL>WLD 2020..2021 5 %', 'change imports CHL>WLD 2020..2021 6 %'],
  },
  {
    text: "Japan's trade with Chad in the first half of 2019 amounted to $5.67 million, off 13.1 percent.",
    figures: ['trade JPN>TCD 2019-H1 5.67e6 USD'],
    claims: ['change trade JPN>TCD 2018-H1..2019-H1 -13.1 %'],
  },
  // Who has a share
  {
    text: "China's share of Kenya's imports rose from 17.7 percent in 2020 to 24.1 percent in 2024.",
    claims: ['share imports KEN>CHN ..2020 17.7 %', 'share imports KEN>CHN ..2024 24.1 %'],
  },
  {
    text: "The share of the United States in Mexico's exports fell from 80 percent in 2015 to 76 percent in 2019.",
    claims: ['share exports MEX>USA ..2015 80 %', 'share exports MEX>USA ..2019 76 %'],
  },
  {
    text: 'The weight of India in the foreign trade of Nepal slipped to 63 percent in 2022.',
    claims: ['share trade NPL>IND ..2022 63 %'],
  },
  {
    text: "Armenia's trade with the Eurasian Economic Union was $5 billion in 2022. The union accounted for 36 percent of the country's foreign trade and 46 percent of its exports.",
    figures: ['trade ARM>EAEU 2022 5e9 USD'],
    claims: ['share trade ARM>EAEU ..2022 36 %', 'share exports ARM>EAEU ..2022 46 %'],
  },
  // Differences: of two times, of two flows
  {
    text: "Egypt's exports to Italy stood at $2.4 billion in 2018 and $3.1 billion in 2022, so the gain over four years was $0.7 billion.",
    figures: ['exports EGY>ITA 2018 2.4e9 USD', 'exports EGY>ITA 2022 3.1e9 USD'],
    claims: ['delta exports EGY>ITA 2018..2022 0.7e9 USD'],
  },
  {
    text: "Serbia's trade with Germany grew by $1.7 billion in 2022, with Italy by $700 million and with France by $475 million.",
    claims: [
      'delta trade SRB>DEU 2021..2022 1.7e9 USD',
      'delta trade SRB>ITA 2021..2022 700e6 USD',
      'delta trade SRB>FRA 2021..2022 475e6 USD',
    ],
  },
  {
    text: 'Norway exported $30 billion more than it imported in 2021.',
    figures: ['balance NOR>WLD 2021 30e9 USD'],
  },
  {
    text: "Nepal's imports exceeded its exports by $11 billion in 2019.",
    figures: ['balance NPL>WLD 2019 -11e9 USD'],
  },
  {
    text: 'India sold China $40 billion less than it bought from it in 2020.',
    figures: ['balance IND>CHN 2020 -40e9 USD'],
  },
  // Several times in one list
  {
    text: "In 2021, 2022 and 2023 Peru's exports were $56 billion, $66 billion and $67 billion, respectively.",
    figures: ['exports PER>WLD 2021 56e9 USD', 'exports PER>WLD 2022 66e9 USD', 'exports PER>WLD 2023 67e9 USD'],
  },
  {
    text: "Peru's exports rose 5 percent and 6 percent in 2021 and 2022, respectively.",
    claims: ['change exports PER>WLD 2020..2021 5 %', 'change exports PER>WLD 2021..2022 6 %'],
  },
  {
    text: 'Exports of Peru to Chile were $1 billion in 2021, $2 billion in 2022 and $3 billion in 2023. Imports in the same years stood at $2.5 billion, $3.5 billion and $4.5 billion, respectively.',
    figures: [
      'exports PER>CHL 2021 1e9 USD',
      'exports PER>CHL 2022 2e9 USD',
      'exports PER>CHL 2023 3e9 USD',
      'imports PER>CHL 2021 2.5e9 USD',
      'imports PER>CHL 2022 3.5e9 USD',
      'imports PER>CHL 2023 4.5e9 USD',
    ],
  },
  {
    text: "Kenya's exports came to $6 billion in 2021 and $7 billion in 2022, against imports of $17 billion and $19 billion, respectively.",
    figures: [
      'exports KEN>WLD 2021 6e9 USD',
      'exports KEN>WLD 2022 7e9 USD',
      'imports KEN>WLD 2021 17e9 USD',
      'imports KEN>WLD 2022 19e9 USD',
    ],
  },
  {
    text: "Kenya's exports between 2018 and 2020 were $5 billion, $6 billion and $7 billion, respectively.",
    figures: ['exports KEN>WLD 2018 5e9 USD', 'exports KEN>WLD 2019 6e9 USD', 'exports KEN>WLD 2020 7e9 USD'],
  },
  // A part of the year, told once
  {
    text: "In the third quarter, Peru's imports came to $9 billion in 2020 and $12 billion in 2021.",
    figures: ['imports PER>WLD 2020-Q3 9e9 USD', 'imports PER>WLD 2021-Q3 12e9 USD'],
  },
  {
    text: "Kenya's exports in the first half were $3 billion in 2019, against $2.5 billion in 2018.",
    figures: ['exports KEN>WLD 2019-H1 3e9 USD', 'exports KEN>WLD 2018-H1 2.5e9 USD'],
  },
  // A time that only a day of publication would tell
  {
    text: "Mali's exports to China were $10 million in 2019. So far this year they have come to $8 million.",
    figures: ['exports MLI>CHN 2019 10e6 USD', 'exports MLI>CHN null 8e6 USD'],
  },
  // What a change or a multiple is counted from
  {
    text: "Mali's exports rose to $5 billion in 2022. They have doubled since 2015.",
    figures: ['exports MLI>WLD 2022 5e9 USD'],
    claims: ['multiple exports MLI>WLD 2015..2022 2 x'],
  },
  {
    text: "Ghana's exports to Togo were $5 million in 2022. It was 19.8 percent more than a year before, 21.2 percent above 2019 and double that of 2016.",
    figures: ['exports GHA>TGO 2022 5e6 USD'],
    claims: [
      'change exports GHA>TGO 2021..2022 19.8 %',
      'change exports GHA>TGO 2019..2022 21.2 %',
      'multiple exports GHA>TGO 2016..2022 2 x',
    ],
  },
  {
    text: "Turkey's exports to Iraq fell 34 percent to $1.1 billion in the final quarter of 2023, from $1.67 billion in the same quarter of 2022, which was itself down 13 percent on the last quarter of 2021.",
    figures: ['exports TUR>IRQ 2023-Q4 1.1e9 USD', 'exports TUR>IRQ 2022-Q4 1.67e9 USD'],
    claims: ['change exports TUR>IRQ 2022-Q4..2023-Q4 -34 %', 'change exports TUR>IRQ 2021-Q4..2022-Q4 -13 %'],
  },
  {
    text: "Serbia's exports to Iraq reached $11 million in 2022; in 2002 exports to Iraq had been $8 million and imports from it $5 million.",
    figures: ['exports SRB>IRQ 2022 11e6 USD', 'exports SRB>IRQ 2002 8e6 USD', 'imports SRB>IRQ 2002 5e6 USD'],
  },
  {
    text: 'Portugal sold 1.2 billion euros of goods and services to Angola in 2019, 18.1% less than the 1.5 billion of 2018.',
    figures: ['exports PRT>AGO 2019 1.2e9 EUR', 'exports PRT>AGO 2018 1.5e9 EUR'],
    claims: ['change exports PRT>AGO 2018..2019 -18.1 %'],
  },
  // A whole, its parts, and the whole again
  {
    text: 'The trade of Oman reached $15.7 billion in 2022 - exports of $5.6 billion and imports of $10.1 billion. That is $2.9 billion, or 22.7%, more than in 2021.',
    figures: ['trade OMN>WLD 2022 15.7e9 USD', 'exports OMN>WLD 2022 5.6e9 USD', 'imports OMN>WLD 2022 10.1e9 USD'],
    claims: ['delta trade OMN>WLD 2021..2022 2.9e9 USD', 'change trade OMN>WLD 2021..2022 22.7 %'],
  },
  {
    text: 'Bolivia kept a surplus of $292 million with Chile in 2022, on two-way trade of $2.18 billion.',
    figures: ['balance BOL>CHL 2022 292e6 USD', 'trade BOL>CHL 2022 2.18e9 USD'],
  },
  {
    text: "In June 2024 Spain's sales to Morocco reached $896 million, against $788 million of purchases.",
    figures: ['exports ESP>MAR 2024-06 896e6 USD', 'imports ESP>MAR 2024-06 788e6 USD'],
  },
  // Places, and whose share
  {
    text: "The Emirates imported $309 million from Lebanon in 2012, absorbing 20 percent of the country's total exports.",
    figures: ['imports ARE>LBN 2012 309e6 USD'],
    claims: ['share exports LBN>ARE ..2012 20 %'],
  },
  {
    text: 'China, ranked first among the countries exporting to Lebanon, sold it $1,032 million in 2012.',
    figures: ['exports CHN>LBN 2012 1032e6 USD'],
    claims: ['rank exports CHN>LBN ..2012 1 rank'],
  },
  {
    text: "In 2019 South Africa, China's number one trading partner, accounted for a fifth of China's exports to Africa. Sanctions cut China's trade with North Korea in half in 2018.",
    claims: [
      'rank trade CHN>ZAF ..2019 1 rank',
      'share exports CHN>ZAF ..2019 20 %',
      'multiple trade CHN>PRK 2017..2018 0.5 x',
    ],
  },
  {
    text: 'Between China and Nigeria, trade came to $36 billion in 2022.',
    figures: ['trade CHN>NGA 2022 36e9 USD'],
  },
  // Parts that are sent, held and earned
  {
    text: 'Ireland sends nearly a third of its exports to the United States and buys 18 percent of its imports there.',
    claims: ['share exports IRL>USA ..null 33.3 % nearly', 'share imports IRL>USA ..null 18 %'],
  },
  {
    text: 'Zambia sold 46 percent of its exports to Switzerland in 2019 and 20 percent to China.',
    claims: ['share exports ZMB>CHE ..2019 46 %', 'share exports ZMB>CHN ..2019 20 %'],
  },
  {
    text: "The United States, the destination of 80 percent of Mexico's exports, was hit in 2022.",
    claims: ['share exports MEX>USA ..2022 80 %'],
  },
  {
    text: "China is the source of 25 percent of Kenya's imports.",
    claims: ['share imports KEN>CHN ..null 25 %'],
  },
  {
    text: "Two thirds of Botswana's diamonds were exported to Belgium in 2021. Malawi earns 60 percent of its export revenue from tobacco.",
    claims: ['share exports BWA>BEL [diamonds] ..2021 66.7 % about', 'share exports MWI>WLD [tobacco] ..2021 60 %'],
  },
  {
    text: "China and the US together accounted for 40 percent of Chile's exports in 2022.",
    claims: ['share exports CHL>null ..2022 40 %'],
  },
  // A level in a clause of its own
  {
    text: "Brazil's exports in the first ten months of 2022 reached $280 billion, 19 percent more than in the same period of 2021; in October alone they were $27 billion, up 27 percent.",
    figures: ['exports BRA>WLD 2022-01/2022-10 280e9 USD', 'exports BRA>WLD 2022-10 27e9 USD'],
    claims: [
      'change exports BRA>WLD 2021-01/2021-10..2022-01/2022-10 19 %',
      'change exports BRA>WLD 2021-10..2022-10 27 %',
    ],
  },
  // Two flows set side by side
  {
    text: "Egypt's imports were three times its exports in 2020. Exports of Cuba were only a quarter of its imports in 2019.",
  },
  {
    text: "Iran's exports to Russia stood at $607 million in 2021. That is less than half of what Tehran imports from Moscow.",
    figures: ['exports IRN>RUS 2021 607e6 USD'],
  },
  {
    text: "Indonesia's coal exports rose by a factor of three between 2005 and 2011.",
    claims: ['multiple exports IDN>WLD [coal] 2005..2011 3 x'],
  },
  // Who was overtaken
  {
    text: "India overtook China to become Nepal's largest supplier in 2021, with $6 billion.",
    figures: ['imports NPL>IND 2021 6e9 USD'],
  },
  {
    text: "China overtook Germany as Russia's second largest supplier in 2009.",
    claims: ['rank imports RUS>CHN ..2009 2 rank'],
  },
  // A level in commas, a subject behind "with", a third that counts
  {
    text: "Gold, at $6 billion, was Ghana's top export in 2022, ahead of cocoa at $2 billion.",
    figures: ['exports GHA>WLD [gold] 2022 6e9 USD', 'exports GHA>WLD [cocoa] 2022 2e9 USD'],
  },
  {
    text: "Peru's shipments to the European Union climbed to $9 billion in 2021, with copper up 30 percent and grapes 12 percent.",
    figures: ['exports PER>EUU 2021 9e9 USD'],
    claims: ['change exports PER>EUU [copper] 2020..2021 30 %', 'change exports PER>EUU [grapes] 2020..2021 12 %'],
  },
  {
    text: "Thailand's exports contracted for a third month in a row in December 2022, falling 14.6 percent from a year earlier.",
    claims: ['change exports THA>WLD 2021-12..2022-12 -14.6 %'],
  },
  // Quarters that leave their noun out, changes in the bracket of their level
  {
    text: "Peru's exports fell 4 percent in the first quarter of 2023 but rebounded 6 percent in the second quarter and 8 percent in the third.",
    claims: [
      'change exports PER>WLD 2022-Q1..2023-Q1 -4 %',
      'change exports PER>WLD 2022-Q2..2023-Q2 6 %',
      'change exports PER>WLD 2022-Q3..2023-Q3 8 %',
    ],
  },
  {
    text: 'Uruguay exported $900 million in 2021 (up 20 percent) and $1.1 billion in 2022 (up 22 percent).',
    figures: ['exports URY>WLD 2021 900e6 USD', 'exports URY>WLD 2022 1.1e9 USD'],
    claims: ['change exports URY>WLD 2020..2021 20 %', 'change exports URY>WLD 2021..2022 22 %'],
  },
  {
    text: "Oil exports made up 85 percent of Iraq's state income in 2020.",
  },
  {
    text: "Armenia's trade with Russia grew by $1.7 billion in 2022, and with the other members of the bloc by $90 million.",
    claims: ['delta trade ARM>RUS 2021..2022 1.7e9 USD', 'delta trade ARM>null 2021..2022 90e6 USD'],
  },
  {
    text: 'Honduras imports most from the United States. China is the third largest supplier of the Honduran market.',
    claims: ['rank imports HND>CHN ..null 3 rank'],
  },
  {
    text: "Tunisia comes fourth on the agency's list of the countries that export most to Italy.",
    claims: ['rank exports TUN>ITA ..null 4 rank'],
  },
  {
    text: "Uganda's exports to Kenya were worth $310 million in 2021 and made up 31 % of total exports to Africa.",
    figures: ['exports UGA>KEN 2021 310e6 USD'],
    claims: ['share exports UGA>KEN ..2021 31 %'],
  },
  {
    text: "China's imports and exports with Chad, Mali and Togo were $3 billion, $2 billion and $1 billion in 2021, respectively, making up 0.1 % of its trade.",
    figures: ['trade CHN>TCD 2021 3e9 USD', 'trade CHN>MLI 2021 2e9 USD', 'trade CHN>TGO 2021 1e9 USD'],
    claims: ['share trade CHN>null ..2021 0.1 %'],
  },
  {
    text: 'Imports of Turkey came to $19 billion in May 2021, and the ratio of exports to imports was 71 %, up from the May 2020 ratio of 62 %. The ratio of farm products in its total exports was 3.1 %.',
    figures: ['imports TUR>WLD 2021-05 19e9 USD'],
    claims: [
      'coverage imports TUR>WLD ..2021-05 71 %',
      'share exports TUR>WLD [agricultural products] ..2021-05 3.1 %',
    ],
  },
  {
    text: "India's trade with Nepal grew by 9 % in 2021, 3 % higher than overall growth.",
    claims: ['change trade IND>NPL 2020..2021 9 %'],
  },
  {
    text: "The total value of Chad's imports and exports was $31 billion in 2021, up by 9 %, or $2.6 billion, on 2020.",
    figures: ['trade TCD>WLD 2021 31e9 USD'],
    claims: ['change trade TCD>WLD 2020..2021 9 %', 'delta trade TCD>WLD 2020..2021 2.6e9 USD'],
  },
  {
    text: "Tea saw a rise of 31 % in Kenya's exports in 2021, followed by coffee 19 %, maize (9 %) and rice (5 %).",
    claims: [
      'change exports KEN>WLD [tea] 2020..2021 31 %',
      'change exports KEN>WLD [coffee] 2020..2021 19 %',
      'change exports KEN>WLD [corn] 2020..2021 9 %',
      'change exports KEN>WLD [rice] 2020..2021 5 %',
    ],
  },
  {
    text: "Chad's exports fell from March 2018 to April 2018 by $3.1 million (9 %).",
    claims: ['delta exports TCD>WLD 2018-03..2018-04 -3.1e6 USD', 'change exports TCD>WLD 2018-03..2018-04 -9 %'],
  },
  {
    text: "Chad's surplus of $3.1 million in 2018 is a deterioration on the surplus for 2017 of $3.9 million.",
    figures: ['balance TCD>WLD 2018 3.1e6 USD', 'balance TCD>WLD 2017 3.9e6 USD'],
  },
  {
    text: "Japan's surplus grew by 5.7 % to $31 billion with the United States in 2017. Japan's surplus with all of Asia, including China, expanded 9 %.",
    figures: ['balance JPN>USA 2017 31e9 USD'],
    claims: ['change balance JPN>USA 2016..2017 5.7 %', 'change balance JPN>ASIA 2016..2017 9 %'],
  },
];
