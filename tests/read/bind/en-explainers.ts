import type { Bound } from './bound.ts';

/** What explainers, fact sheets and profiles say that set several flows, years and partners side by side. */
export const explainers: readonly Bound[] = [
  {
    text: 'The $3.5 billion deficit that America ran with Chad in 2024 was a record.',
    figures: ['balance USA>TCD 2024 -3.5e9 USD'],
  },
  {
    text: 'Mali and Chad are neighbours. Exports of goods to Chad were valued at $3 million in 2021.',
    figures: ['exports MLI>TCD 2021 3e6 USD'],
  },
  {
    text: "German imports from the People's Republic came to €157 billion in 2023.",
    figures: ['imports DEU>CHN 2023 157e9 EUR'],
  },
  {
    text: 'American imports of Swiss goods amounted to $63 billion in 2024.',
    figures: ['imports USA>CHE 2024 63e9 USD'],
  },
  {
    text: 'In 1913 Kenya exported $40 million of goods to Mali and imported $80 million. Ten years earlier, in 1903, the figures had been $23 million and $34 million, so that sales had risen by 74 percent in a decade.',
    figures: [
      'exports KEN>MLI 1913 40e6 USD',
      'imports KEN>MLI 1913 80e6 USD',
      'exports KEN>MLI 1903 23e6 USD',
      'imports KEN>MLI 1903 34e6 USD',
    ],
    claims: ['change exports KEN>MLI 1903..1913 74 %'],
  },
  {
    text: "China's share in German exports, 7.1 per cent in 2018, was down to 6.1 per cent in 2023.",
    claims: ['share exports DEU>CHN ..2018 7.1 %', 'share exports DEU>CHN ..2023 6.1 %'],
  },
  {
    text: "Russia's part in Armenian exports rose from 28 per cent in 2021 to 40 per cent in 2023.",
    claims: ['share exports ARM>RUS ..2021 28 %', 'share exports ARM>RUS ..2023 40 %'],
  },
  {
    text: 'In 2021 Brazilian exports to China reached $87 billion, three times those to the United States.',
    figures: ['exports BRA>CHN 2021 87e9 USD'],
  },
  {
    text: 'In 2013 imports of Kenya from Chad ($17 billion) were more than twice as large as those from Mali ($8 billion).',
    figures: ['imports KEN>TCD 2013 17e9 USD', 'imports KEN>MLI 2013 8e9 USD'],
  },
  {
    text: 'Canada sold goods worth $5 billion to France, Italy and Germany in 2021.',
    figures: ['exports CAN>null 2021 5e9 USD'],
  },
  {
    text: 'Niger exported gold worth $1 billion in 2023. The bank expects its economy to grow by 5.7 per cent in 2024 and its exports to double to $2.6 billion.',
    figures: ['exports NER>WLD [gold] 2023 1e9 USD'],
  },
  {
    text: 'Kenya exported $3 million to Mali in 2022. Its total exports were $7 million. Kenya sold Mali tea worth $2 million, and the surplus was $1 million.',
    figures: [
      'exports KEN>MLI 2022 3e6 USD',
      'exports KEN>WLD 2022 7e6 USD',
      'exports KEN>MLI [tea] 2022 2e6 USD',
      'balance KEN>MLI 2022 1e6 USD',
    ],
  },
  {
    text: 'Exports of Chad rose to $12.5 billion in 2022 and its imports to $8.1 billion. Of that $12.5 billion, oil made up $9.1 billion.',
    figures: [
      'exports TCD>WLD 2022 12.5e9 USD',
      'imports TCD>WLD 2022 8.1e9 USD',
      'exports TCD>WLD [oil] 2022 9.1e9 USD',
    ],
  },
  {
    text: 'Kenya exported $161 million to Mali in 2024. In 2014 exports had been worth $96 million; they have grown by 68 percent since, or by 5.3 percent a year.',
    figures: ['exports KEN>MLI 2024 161e6 USD', 'exports KEN>MLI 2014 96e6 USD'],
    claims: ['change exports KEN>MLI 2014..2024 68 %', 'cagr exports KEN>MLI 2014..2024 5.3 %'],
  },
  {
    text: 'In 2012 Chad exported $2 million to Mali. Exports have since risen to $3 million in 2022, a growth of 4.1 percent a year.',
    figures: ['exports TCD>MLI 2012 2e6 USD', 'exports TCD>MLI 2022 3e6 USD'],
    claims: ['cagr exports TCD>MLI 2012..2022 4.1 %'],
  },
  {
    text: 'In 2012 Chad exported $2 million to Mali; by 2022 that had become $3 million, half as much again.',
    figures: ['exports TCD>MLI 2012 2e6 USD', 'exports TCD>MLI 2022 3e6 USD'],
    claims: ['multiple exports TCD>MLI 2012..2022 1.5 x'],
  },
  {
    text: 'Rice, at $219 million, cement ($87 million) and medicines ($74 million) headed the list of what Mali sold to Chad in 2023, while coal worth $196 million and cotton worth $88 million were the main purchases.',
    figures: [
      'exports MLI>TCD [rice] 2023 219e6 USD',
      'exports MLI>TCD [cement] 2023 87e6 USD',
      'exports MLI>TCD [pharmaceuticals] 2023 74e6 USD',
      'imports MLI>TCD [coal] 2023 196e6 USD',
      'imports MLI>TCD [cotton] 2023 88e6 USD',
    ],
  },
  {
    text: "In 2021 gold ($9 million), tea ($3 million) and nuts ($2 million) were Chad's top exports.",
    figures: [
      'exports TCD>WLD [gold] 2021 9e6 USD',
      'exports TCD>WLD [tea] 2021 3e6 USD',
      'exports TCD>WLD [nuts] 2021 2e6 USD',
    ],
  },
  {
    text: "Chad's exports rose 5 percent in 2022. The fastest growing markets were Mali, up by $3 million, and Togo, up by $2 million.",
    claims: [
      'change exports TCD>WLD 2021..2022 5 %',
      'delta exports TCD>MLI 2021..2022 3e6 USD',
      'delta exports TCD>TGO 2021..2022 2e6 USD',
    ],
  },
  {
    text: 'Exports of Chad were $113 million in 2022, up 3.7 percent ($4 million) from 2021 but down 2.6 percent from 2012. The deficit was $116 million, a 27.7 percent increase ($25 million) over 2021.',
    figures: ['exports TCD>WLD 2022 113e6 USD', 'balance TCD>WLD 2022 -116e6 USD'],
    claims: [
      'change exports TCD>WLD 2021..2022 3.7 %',
      'delta exports TCD>WLD 2021..2022 4e6 USD',
      'change exports TCD>WLD 2012..2022 -2.6 %',
      'change balance TCD>WLD 2021..2022 27.7 %',
      'delta balance TCD>WLD 2021..2022 -25e6 USD',
    ],
  },
  {
    text: "India's imports from Russia rose to $61 billion in 2023. Crude oil accounted for $54 billion of imports from Russia, or 88.5 percent.",
    figures: ['imports IND>RUS 2023 61e9 USD', 'imports IND>RUS [crude oil] 2023 54e9 USD'],
    claims: ['share imports IND>RUS [crude oil] ..2023 88.5 %'],
  },
  {
    text: 'The number was the $3.5 billion deficit that Kenya ran with Mali in 2024.',
    figures: ['balance KEN>MLI 2024 -3.5e9 USD'],
  },
  {
    text: 'Kenya sold Mali goods worth $67 million in 2023. Uganda is still the bigger customer. It took $126 million of Kenyan goods.',
    figures: ['exports KEN>MLI 2023 67e6 USD', 'exports KEN>UGA 2023 126e6 USD'],
  },
  {
    text: 'In 2022 exports of Chile of copper were $19 billion, down from $22 billion in 2021, and those of tea $24 billion, 17.8% less than a year before.',
    figures: [
      'exports CHL>WLD [copper] 2022 19e9 USD',
      'exports CHL>WLD [copper] 2021 22e9 USD',
      'exports CHL>WLD [tea] 2022 24e9 USD',
    ],
    claims: ['change exports CHL>WLD [tea] 2021..2022 -17.8 %'],
  },
  {
    text: "In 2023 Mali's sales to Kenya, at $55 million, had grown by 38.9 per cent, and have more than tripled since 2019, when they were $16 million.",
    figures: ['exports MLI>KEN 2023 55e6 USD', 'exports MLI>KEN 2019 16e6 USD'],
    claims: ['change exports MLI>KEN 2022..2023 38.9 %', 'multiple exports MLI>KEN 2019..2023 3 x over'],
  },
  {
    text: 'Imports of Mali from Chad came to $3 million in 2023. Overall, Mali exported goods for $15 million in 2023, a surplus of $5 million; in 2013 there had been a deficit of $2 million.',
    figures: [
      'imports MLI>TCD 2023 3e6 USD',
      'exports MLI>WLD 2023 15e6 USD',
      'balance MLI>WLD 2023 5e6 USD',
      'balance MLI>WLD 2013 -2e6 USD',
    ],
  },
  {
    text: 'In 1993 fish made up 78.9 per cent of what Kenya sold abroad, $74 million out of $94 million.',
    figures: ['exports KEN>WLD [fish] 1993 74e6 USD', 'exports KEN>WLD 1993 94e6 USD'],
    claims: ['share exports KEN>WLD [fish] ..1993 78.9 %'],
  },
  {
    text: "Kenya's trade with Mali was worth 252 million euros in 2024, just ahead of the 246 million euros of commerce with Chad.",
    figures: ['trade KEN>MLI 2024 252e6 EUR', 'trade KEN>TCD 2024 246e6 EUR'],
  },
  {
    text: "Kenya's surplus with Mali was €50 million in 2024. In services it is different: Kenya paid Malian firms €158 million in 2023.",
    figures: ['balance KEN>MLI 2024 50e6 EUR'],
  },
];
