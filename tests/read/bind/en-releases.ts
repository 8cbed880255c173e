import type { Bound } from './bound.ts';

/** In the manner of statistics offices, customs and the wires that quote them. */
export const releases: readonly Bound[] = [
  {
    text: 'The South African wine board said exports reached R9.1 billion in 2018, though sales in the North were slow.',
    published: '2019-08-30',
    figures: ['exports ZAF>WLD [wine] 2018 9.1e9 ZAR'],
  },
  {
    text: 'The South Korean ministry said exports to the North came to $3 million in 2015.',
    published: '2023-05-02',
    figures: ['exports KOR>PRK 2015 3e6 USD'],
  },
  {
    text: 'Sales to Chad added up to Sh6.2 billion in 2021, and purchases from it summed up to Sh1.1 billion, the Kenya National Bureau of Statistics said.',
    published: '2022-11-15',
    figures: ['exports KEN>TCD 2021 6.2e9 KES', 'imports KEN>TCD 2021 1.1e9 KES'],
  },
  {
    text: 'Pakistan exported $18.0 billion in the first seven months of the current fiscal year, which began in July, against $16.5 billion in the same months of 2022-23.',
    published: '2024-03-20',
    figures: ['exports PAK>WLD 2023-07/2024-01 18.0e9 USD', 'exports PAK>WLD 2022-07/2023-01 16.5e9 USD'],
  },
  {
    text: "India's engineering exports were $52.4 billion in the first half of the 2021-22 fiscal year (April 2021 to March 2022), up from $32.6 billion in the same period of 2020-21.",
    published: '2022-01-12',
    figures: [
      'exports IND>WLD [engineering goods] 2021-04/2021-09 52.4e9 USD',
      'exports IND>WLD [engineering goods] 2020-04/2020-09 32.6e9 USD',
    ],
  },
  {
    text: 'Nepal imported $1.2 billion from China during the last fiscal year, and $0.9 billion during the preceding fiscal year.',
    published: '2021-09-15',
    figures: ['imports NPL>CHN FY2020-21 1.2e9 USD', 'imports NPL>CHN FY2019-20 0.9e9 USD'],
  },
  {
    text: "Chile's exports surged 12 percent in February to $6.9 billion, the fastest growth since May 2018, while imports inched up 1.2 percent to $5.1 billion.",
    published: '2021-03-11',
    figures: ['exports CHL>WLD 2021-02 6.9e9 USD', 'imports CHL>WLD 2021-02 5.1e9 USD'],
    claims: ['change exports CHL>WLD 2020-02..2021-02 12 %', 'change imports CHL>WLD 2020-02..2021-02 1.2 %'],
  },
  {
    text: "Rwanda's coffee brought in $69 million of the 2019 export total, or 5.9 percent.",
    published: '2020-06-09',
    figures: ['exports RWA>WLD [coffee] 2019 69e6 USD'],
    claims: ['share exports RWA>WLD [coffee] ..2019 5.9 %'],
  },
  {
    text: 'Japan absorbed $7.5 billion of Omani exports, i.e. 11.8 percent, in 2021.',
    published: '2022-06-01',
    figures: ['exports OMN>JPN 2021 7.5e9 USD'],
    claims: ['share exports OMN>JPN ..2021 11.8 %'],
  },
  {
    text: 'Total exports, according to the Foreign Trade Statistics report, rose 4.4 percent to N5.3 trillion in the third quarter of 2019, the Nigerian bureau said.',
    published: '2020-01-22',
    figures: ['exports NGA>WLD 2019-Q3 5.3e12 NGN'],
    claims: ['change exports NGA>WLD 2018-Q3..2019-Q3 4.4 %'],
  },
  {
    text: "Malawi's imports posted a 12.5 percent increment to $3.1 billion in 2023.",
    published: '2024-02-16',
    figures: ['imports MWI>WLD 2023 3.1e9 USD'],
    claims: ['change imports MWI>WLD 2022..2023 12.5 %'],
  },
  {
    text: "Ghana's trade surplus was $1.6 billion in the first half of 2023; the budget gap, projected at $4 billion for the full year, had reached $2.1 billion by end-June.",
    published: '2023-08-30',
    figures: ['balance GHA>WLD 2023-H1 1.6e9 USD'],
  },
  {
    text: "Vietnam's coffee exports slide 8.5 pct in ten months\n\nHANOI - Vietnam shipped $3.3 billion worth of coffee in the first ten months of 2023, the customs office said.",
    published: '2023-11-20',
    figures: ['exports VNM>WLD [coffee] 2023-01/2023-10 3.3e9 USD'],
    claims: ['change exports VNM>WLD [coffee] 2022-01/2022-10..2023-01/2023-10 -8.5 %'],
  },
  {
    text: 'Ghana cocoa earnings halve\n\nGhana earned $0.6 billion from cocoa in the first half of this year.',
    published: '2024-07-04',
    figures: ['exports GHA>WLD [cocoa] 2024-H1 0.6e9 USD'],
    claims: ['multiple exports GHA>WLD [cocoa] 2023-H1..2024-H1 0.5 x'],
  },
  {
    text: "Exports to China, which remains Mongolia's largest market, defied the slowdown and rose 8.1 percent to $6.8 billion in 2018.",
    published: '2019-11-02',
    figures: ['exports MNG>CHN 2018 6.8e9 USD'],
    claims: ['change exports MNG>CHN 2017..2018 8.1 %'],
  },
  {
    text: "Zambia's exports comprised copper, which made up 71 percent of the total in 2021, and cobalt, 3 percent. China took 46 percent of all exports.",
    published: '2022-04-11',
    claims: [
      'share exports ZMB>WLD [copper] ..2021 71 %',
      'share exports ZMB>WLD [cobalt ore] ..2021 3 %',
      'share exports ZMB>CHN ..2021 46 %',
    ],
  },
  {
    text: "With farm goods such as maize in short supply, Malawi's imports as a whole were 9 percent higher at $2.9 billion in 2019.",
    published: '2020-02-14',
    figures: ['imports MWI>WLD 2019 2.9e9 USD'],
    claims: ['change imports MWI>WLD 2018..2019 9 %'],
  },
  {
    text: "Tanzania's exports of services fell 31.6 percent to $2.2 billion in 2020 owing to the collapse of tourism, while exports of goods grew 12 percent to $6.1 billion thanks to gold.",
    published: '2021-08-27',
    figures: ['exports TZA>WLD 2020 2.2e9 USD', 'exports TZA>WLD 2020 6.1e9 USD'],
    claims: ['change exports TZA>WLD 2019..2020 -31.6 %', 'change exports TZA>WLD 2019..2020 12 %'],
  },
  {
    text: "Of Thailand's shrimp exports last year, which came to $3.9 billion, $862 million came from the European market and $660 million from the American market.",
    published: '2018-07-19',
    figures: [
      'exports THA>WLD [shrimp] 2017 3.9e9 USD',
      'exports THA>EUROPE [shrimp] 2017 862e6 USD',
      'exports THA>USA [shrimp] 2017 660e6 USD',
    ],
  },
  {
    text: 'Oman imported $3.1 billion worth of goods from India, mainly rice and machinery, during 2019, 12 percent more than the $2.8 billion of the preceding one.',
    published: '2020-08-31',
    figures: ['imports OMN>IND 2019 3.1e9 USD', 'imports OMN>IND 2018 2.8e9 USD'],
    claims: ['change imports OMN>IND 2018..2019 12 %'],
  },
  {
    text: "Uganda's exports to Kenya, chiefly milk and sugar, reached $410 million in 2021, most of it milk: in the first half alone, exports to Kenya rose 7 percent.",
    published: '2022-10-10',
    figures: ['exports UGA>KEN 2021 410e6 USD'],
    claims: ['change exports UGA>KEN 2020-H1..2021-H1 7 %'],
  },
  {
    text: 'Of what Peru sold abroad in the quarter under review, 23 percent went to China and 16 percent to the United States, the second quarter of 2016 figures show.',
    published: '2016-09-01',
    claims: ['share exports PER>CHN ..2016-Q2 23 %', 'share exports PER>USA ..2016-Q2 16 %'],
  },
  {
    text: "Sierra Leone's cocoa brought the country $62 million in 2022.",
    published: '2023-06-12',
    figures: ['exports SLE>WLD [cocoa] 2022 62e6 USD'],
  },
  {
    text: "At $4.1 billion, Ghana's exports in the first quarter of 2023 were 2.5 percent lower than in the same quarter of 2022.",
    published: '2023-05-30',
    figures: ['exports GHA>WLD 2023-Q1 4.1e9 USD'],
    claims: ['change exports GHA>WLD 2022-Q1..2023-Q1 -2.5 %'],
  },
  {
    text: 'The trade deficit for July 2021 was revised from $3.1 billion to $2.9 billion, the Kenya National Bureau of Statistics said.',
    published: '2021-10-29',
    figures: ['balance KEN>WLD 2021-07 -3.1e9 USD', 'balance KEN>WLD 2021-07 -2.9e9 USD'],
  },
  {
    text: "Kenya's exports in May 2022 were revised upwards to $610 million from a provisional $595 million.",
    published: '2022-09-05',
    figures: ['exports KEN>WLD 2022-05 610e6 USD', 'exports KEN>WLD 2022-05 595e6 USD'],
  },
  {
    text: "In volume terms India's tea exports fell 12 percent in 2019, but in value terms they rose 3.5 percent.",
    published: '2020-12-08',
    claims: ['change exports IND>WLD [tea] 2018..2019 3.5 %'],
  },
  {
    text: "Egypt's agricultural trade balance with Russia showed a deficit of $1.2 billion in 2020.",
    published: '2021-04-19',
    figures: ['balance EGY>RUS [agricultural products] 2020 -1.2e9 USD'],
  },
  {
    text: 'Pakistan has set an export target of $32 billion for 2023, including $19 billion from textiles.',
    published: '2023-02-21',
  },
  {
    text: "From $8.2 billion in 2017, Chile's copper exports increased to $9.0 billion, or by 9.8 percent, in 2018.",
    published: '2019-05-14',
    figures: ['exports CHL>WLD [copper] 2017 8.2e9 USD', 'exports CHL>WLD [copper] 2018 9.0e9 USD'],
    claims: ['change exports CHL>WLD [copper] 2017..2018 9.8 %'],
  },
  {
    text: "Vietnam's seafood exports were worth $8.3 billion in 2017 and made up 3.9 percent of the $214 billion that the country earned from exports.",
    published: '2018-03-06',
    figures: ['exports VNM>WLD [seafood] 2017 8.3e9 USD', 'exports VNM>WLD 2017 214e9 USD'],
    claims: ['share exports VNM>WLD [seafood] ..2017 3.9 %'],
  },
  {
    text: "Zambia's imports reached K50.9 billion in the second quarter of 2024. They rose by 4.0 percent and 11.5 percent compared with the values recorded in the first quarter of 2024 (K48.9 billion) and the corresponding quarter of 2023 (K45.6 billion) respectively.",
    published: '2024-08-22',
    figures: [
      'imports ZMB>WLD 2024-Q2 50.9e9 ZMW',
      'imports ZMB>WLD 2024-Q1 48.9e9 ZMW',
      'imports ZMB>WLD 2023-Q2 45.6e9 ZMW',
    ],
    claims: ['change imports ZMB>WLD 2024-Q1..2024-Q2 4.0 %', 'change imports ZMB>WLD 2023-Q2..2024-Q2 11.5 %'],
  },
  {
    text: "In May 2022 Ethiopia's exports grew 5 percent and 14 percent from April and from a year earlier, respectively.",
    published: '2022-07-18',
    claims: ['change exports ETH>WLD 2022-04..2022-05 5 %', 'change exports ETH>WLD 2021-05..2022-05 14 %'],
  },
  // What a level is made of, in brackets
  {
    text: "Georgia's trade turnover with Turkey reached $2.9 billion in 2023 (exports – $0.4 billion, imports – $2.5 billion), up 4 percent.",
    published: '2024-03-01',
    figures: ['trade GEO>TUR 2023 2.9e9 USD', 'exports GEO>TUR 2023 0.4e9 USD', 'imports GEO>TUR 2023 2.5e9 USD'],
    claims: ['change trade GEO>TUR 2022..2023 4 %'],
  },
  {
    text: "Spain is Morocco's biggest trading partner in Europe. The two countries' trade came to $21 billion in 2023.",
    published: '2024-03-01',
    figures: ['trade MAR>ESP 2023 21e9 USD'],
  },
  // Shares whose levels stand in their brackets
  {
    text: "Armenia's foreign trade amounted to $17 billion in 2022. The largest volumes were recorded with Russia (36 percent, or $6.1 billion) and Germany (4 percent, or $680 million).",
    published: '2023-03-01',
    figures: ['trade ARM>WLD 2022 17e9 USD', 'trade ARM>RUS 2022 6.1e9 USD', 'trade ARM>DEU 2022 680e6 USD'],
    claims: ['share trade ARM>RUS ..2022 36 %', 'share trade ARM>DEU ..2022 4 %'],
  },
  // Whose books a flow stands in
  {
    text: 'Turkish customs recorded exports to Georgia of $2.6 billion in 2023.',
    published: '2024-03-01',
    figures: ['exports TUR>GEO 2023 2.6e9 USD'],
  },
  {
    text: "India's statisticians registered imports from Nepal worth $840 million in 2023.",
    published: '2024-03-01',
    figures: ['imports IND>NPL 2023 840e6 USD'],
  },
  {
    text: "Italy's trade deficit was €31 billion in 2022, €9 billion more than the record €22 billion posted in 2010.",
    published: '2023-03-01',
    figures: ['balance ITA>WLD 2022 -31e9 EUR', 'balance ITA>WLD 2010 -22e9 EUR'],
    claims: ['delta balance ITA>WLD 2010..2022 -9e9 EUR'],
  },
  // A buyer of whom commas tell more, and one in brackets with a change of its own
  {
    text: "The EU accounted for €4 billion (40%) of Denmark's exports in May 2023, while Norway, the main market outside the bloc, took €1 billion (10%).",
    published: '2023-07-01',
    figures: ['exports DNK>EUU 2023-05 4e9 EUR', 'exports DNK>NOR 2023-05 1e9 EUR'],
    claims: ['share exports DNK>EUU ..2023-05 40 %', 'share exports DNK>NOR ..2023-05 10 %'],
  },
  {
    text: "Uruguay's exports were $0.9 billion in June 2023. Brazil was the main destination, taking $180 million, ahead of China ($150 million, down 42.2%).",
    published: '2023-07-20',
    figures: [
      'exports URY>WLD 2023-06 0.9e9 USD',
      'exports URY>BRA 2023-06 180e6 USD',
      'exports URY>CHN 2023-06 150e6 USD',
    ],
    claims: ['change exports URY>CHN 2022-06..2023-06 -42.2 %'],
  },
  // Wishes, money granted and quantities are no trade
  { text: 'Kenya and Uganda have set their sights on $3 billion of two-way trade.' },
  { text: 'Chad wants exports to grow by at least 12 percent this year.', published: '2024-03-01' },
  { text: "Japan's facility for Africa has approved two projects in Mali, of $75 million and $50 million." },
  { text: 'The quantity of coffee that Togo shipped to all destinations rose 6.4 percent.' },
  // One change of two measures, and two series side by side
  {
    text: "Peru's exports and imports both rose by 5% in 2023.",
    published: '2024-03-01',
    claims: ['change exports PER>WLD 2022..2023 5 %', 'change imports PER>WLD 2022..2023 5 %'],
  },
  {
    text: 'Both exports and imports of Latvia fell 4% in 2023.',
    published: '2024-03-01',
    claims: ['change exports LVA>WLD 2022..2023 -4 %', 'change imports LVA>WLD 2022..2023 -4 %'],
  },
  {
    text: "Compared to May 2022, Tonga's imports and exports increased by $7.1 million (18.9 per cent) and $0.6 million (4.2 per cent) respectively in May 2023.",
    published: '2023-08-01',
    claims: [
      'delta imports TON>WLD 2022-05..2023-05 7.1e6 USD',
      'change imports TON>WLD 2022-05..2023-05 18.9 %',
      'delta exports TON>WLD 2022-05..2023-05 0.6e6 USD',
      'change exports TON>WLD 2022-05..2023-05 4.2 %',
    ],
  },
  // A month that is told before its year
  {
    text: "Thailand's exports rose 1.4% compared with April to $24 billion in May 2018, while imports fell 2.3% to $20 billion.",
    published: '2024-11-15',
    figures: ['exports THA>WLD 2018-05 24e9 USD', 'imports THA>WLD 2018-05 20e9 USD'],
    claims: ['change exports THA>WLD 2018-04..2018-05 1.4 %', 'change imports THA>WLD 2018-04..2018-05 -2.3 %'],
  },
  // A change in front of a bracket of parts, and one whose measure its noun leads to
  {
    text: "Oman's trade turnover with India stood at $12 billion in 2022, an increase of 22% (exports: $7 billion, imports: $5 billion).",
    published: '2024-11-15',
    figures: ['trade OMN>IND 2022 12e9 USD', 'exports OMN>IND 2022 7e9 USD', 'imports OMN>IND 2022 5e9 USD'],
    claims: ['change trade OMN>IND 2021..2022 22 %'],
  },
  {
    text: "Kenya's exports grew 8.6% to $8.2 billion in 2022, boosted by a 26.7% rise in tea exports.",
    published: '2024-11-15',
    figures: ['exports KEN>WLD 2022 8.2e9 USD'],
    claims: ['change exports KEN>WLD 2021..2022 8.6 %', 'change exports KEN>WLD [tea] 2021..2022 26.7 %'],
  },
  {
    text: "Chile's imports rose to $104 billion in 2022. China supplied $26 billion and the United States $21 billion.",
    published: '2024-11-15',
    figures: ['imports CHL>WLD 2022 104e9 USD', 'imports CHL>CHN 2022 26e9 USD', 'imports CHL>USA 2022 21e9 USD'],
  },
  // What an increase is told on, and whoever is overtaken with its own level
  {
    text: "Norway's surplus was NOK 82 billion in June 2020, an increase of NOK 9 billion on the surplus of NOK 73 billion in May 2020.",
    published: '2020-08-04',
    figures: ['balance NOR>WLD 2020-06 82e9 NOK', 'balance NOR>WLD 2020-05 73e9 NOK'],
    claims: ['delta balance NOR>WLD 2020-05..2020-06 9e9 NOK'],
  },
  {
    text: 'Bolivian exports to Brazil were $922 million in 2023, ahead of the European Union ($527 million) and Chile ($300 million).',
    published: '2024-03-04',
    figures: ['exports BOL>BRA 2023 922e6 USD', 'exports BOL>EUU 2023 527e6 USD', 'exports BOL>CHL 2023 300e6 USD'],
  },
  {
    text: "The trade deficit in Uganda, East Africa's third-largest economy, reached $310 million in 2021. Exports from Niger, one of the region's poorest, rose to $31 million.",
    figures: ['balance UGA>WLD 2021 -310e6 USD', 'exports NER>WLD 2021 31e6 USD'],
  },
  {
    text: 'Angola had a trade surplus of $3.1 billion in 2021 out of a total trade of $19 billion.',
    figures: ['balance AGO>WLD 2021 3.1e9 USD', 'trade AGO>WLD 2021 19e9 USD'],
  },
  {
    text: "Rising exports helped to move Kenya's overall balance of payments position to a surplus of $2.1 billion in 2021 from a deficit of $14 million.",
  },
  {
    text: "Chad's oil exports in 2021 were $2.1 billion more than the $9.1 billion budgeted for them.",
  },
  {
    text: 'Non-crude exports of Angola were $3.1 billion in 2021. The figures are from the National Trade Strategy.',
    figures: ['exports AGO>WLD [non-crude oil] 2021 3.1e9 USD'],
  },
  {
    text: "Nepal's domestic exports of tea to India came to $31 million in 2021. The leather sector recorded exports worth $3.1 million.",
    figures: ['exports NPL>IND [tea] 2021 31e6 USD', 'exports NPL>IND [leather] 2021 3.1e6 USD'],
  },
  {
    text: "Angola's exports stood at $31 billion in 2021, with China, India and Spain as the top export destinations.",
    figures: ['exports AGO>WLD 2021 31e9 USD'],
  },
  {
    text: 'The United States remained the largest export market of Chad in 2021, importing goods worth $310 million from Chad.',
    figures: ['imports/goods USA>TCD 2021 310e6 USD'],
  },
  {
    text: "Spain was Chad's largest export market in 2021 with $31 million, while China was the leading import market of the country with $190 million.",
    figures: ['exports TCD>ESP 2021 31e6 USD', 'imports TCD>CHN 2021 190e6 USD'],
  },
  {
    text: "Vietnam's exports were $31 billion in May 2022. Nineteen products earned over $1 billion in export turnover each.",
    figures: ['exports VNM>WLD 2022-05 31e9 USD'],
  },
  {
    text: "India's net services exports came to $7.9 billion in March 2021.",
    figures: ['balance IND>WLD 2021-03 7.9e9 USD'],
  },
  {
    text: "The rise in Chad's exports in 2021 was made up of increased exports to Mali of $3.1 million and higher exports to Niger of $1.9 million.",
    figures: ['exports TCD>MLI 2021 3.1e6 USD', 'exports TCD>NER 2021 1.9e6 USD'],
  },
  {
    text: 'Exports of Chad for 2021 of $45 million and imports of $41 million resulted in a surplus of $4 million.',
    figures: ['exports TCD>WLD 2021 45e6 USD', 'imports TCD>WLD 2021 41e6 USD', 'balance TCD>WLD 2021 4e6 USD'],
  },
  {
    text: "Japan's China-bound exports rose by 7.5 % in 2017.",
    claims: ['change exports JPN>CHN 2016..2017 7.5 %'],
  },
  {
    text: 'In May 2018 the euro area recorded a €16.5 billion surplus.',
    figures: ['balance EA>WLD 2018-05 16.5e9 EUR'],
  },
  {
    text: "Ghana's deficit was $9.1 billion in 2017. Asia: The deficit fell from $6.1 billion in 2016 to $4.1 billion in 2017.",
    figures: [
      'balance GHA>WLD 2017 -9.1e9 USD',
      'balance GHA>ASIA 2016 -6.1e9 USD',
      'balance GHA>ASIA 2017 -4.1e9 USD',
    ],
  },
  {
    text: 'Yarn exports of Chad were recorded at $97 million in 2023 as compared to the exports of $71 million in 2022.',
    figures: ['exports TCD>WLD [yarn] 2023 97e6 USD', 'exports TCD>WLD [yarn] 2022 71e6 USD'],
  },
  {
    text: 'Exports of Chad in 2022 were worth $25 million with imports amounting to $21 million.',
    figures: ['exports TCD>WLD 2022 25e6 USD', 'imports TCD>WLD 2022 21e6 USD'],
  },
  {
    text: "Gold was Ghana's leading export in 2023, valued at $29 million, more than twice the value of crude petroleum.",
    figures: ['exports GHA>WLD [gold] 2023 29e6 USD'],
  },
  {
    text: 'Exports of cotton of Chad fell by 41 % in 2021. Exports of leather slipped by 38 %. Its top markets were Mali with a 39 % share and Togo with 34 %.',
    claims: [
      'change exports TCD>WLD [cotton] 2020..2021 -41 %',
      'change exports TCD>WLD [leather] 2020..2021 -38 %',
      'share exports TCD>MLI ..2021 39 %',
      'share exports TCD>TGO ..2021 34 %',
    ],
  },
];
