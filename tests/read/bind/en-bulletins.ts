import type { Bound } from './bound.ts';

/** What the monthly bulletins of customs and statistics offices are told by: changes in brackets, places, times of before. */
export const bulletins: readonly Bound[] = [
  // A sign in brackets is by how much it changed
  {
    text: 'Malaysia sold more to Chad (+RM1.1 billion), Mali (+RM938 million) and Togo (+RM72 million) in November 2018.',
    claims: [
      'delta exports MYS>TCD 2017-11..2018-11 1.1e9 MYR',
      'delta exports MYS>MLI 2017-11..2018-11 938e6 MYR',
      'delta exports MYS>TGO 2017-11..2018-11 72e6 MYR',
    ],
  },
  {
    text: "In November 2018, Malaysia's exports of palm oil (-RM1.3 billion) and rubber (-RM8 million) declined.",
    claims: [
      'delta exports MYS>WLD [palm oil] 2017-11..2018-11 -1.3e9 MYR',
      'delta exports MYS>WLD [rubber] 2017-11..2018-11 -8e6 MYR',
    ],
  },
  {
    text: "New Zealand's exports came to NZ$4 billion ($3.1 billion) in May 2014.",
    figures: ['exports NZL>WLD 2014-05 4e9 NZD', 'exports NZL>WLD 2014-05 3.1e9 USD'],
  },
  // Places
  {
    text: "Egypt's exports to Africa came to $6.3 billion in 2022. Libya ranked first among the recipients of Egyptian exports, with $1.2 billion. Morocco came third with exports of $822 million, and Kenya ranked fifth with an export value of $356 million.",
    figures: [
      'exports EGY>AFR 2022 6.3e9 USD',
      'exports EGY>LBY 2022 1.2e9 USD',
      'exports EGY>MAR 2022 822e6 USD',
      'exports EGY>KEN 2022 356e6 USD',
    ],
    claims: [
      'rank exports EGY>LBY ..2022 1 rank',
      'rank exports EGY>MAR ..2022 3 rank',
      'rank exports EGY>KEN ..2022 5 rank',
    ],
  },
  {
    text: "China is Togo's leading trading partner, with a turnover of $5.2 billion in 2023. Russia comes in second with a $4.4 billion turnover.",
    figures: ['trade TGO>CHN 2023 5.2e9 USD', 'trade TGO>RUS 2023 4.4e9 USD'],
    claims: ['rank trade TGO>RUS ..2023 2 rank'],
  },
  {
    text: "Ghana's exports exceeded $20 million for the first time in 2023, and those to the top 10 markets rose.",
    figures: ['exports GHA>WLD 2023 20e6 USD over'],
  },
  // Foreign trade is with all
  {
    text: "Trade between Togo and Chad came to $1.5 billion in 2023. Togo's foreign trade as a whole stood at $19 billion that year.",
    figures: ['trade TGO>TCD 2023 1.5e9 USD', 'trade TGO>WLD 2023 19e9 USD'],
  },
  {
    text: 'Total goods imports and exports of China exceeded 20 trillion yuan in 2023.',
    figures: ['trade CHN>WLD 2023 20e12 CNY over'],
  },
  {
    text: "Chad's exports and imports were $3 million and $4 million in 2020.",
    figures: ['exports TCD>WLD 2020 3e6 USD', 'imports TCD>WLD 2020 4e6 USD'],
  },
  {
    text: "The gap between Kenya's imports and exports grew to Sh860 billion in 2018.",
    figures: ['balance KEN>WLD 2018 -860e9 KES'],
  },
  {
    text: 'Between 2000 and 2008 trade with China more than tripled, with EU exports to China rising from 26 billion euro in 2000 to 78 billion euro in 2008.',
    figures: ['exports EUU>CHN 2000 26e9 EUR', 'exports EUU>CHN 2008 78e9 EUR'],
  },
  {
    text: "Britain's exports to China rose in 2018, while non-EU exports as a whole fell to £3 billion.",
    figures: ['exports GBR>null 2018 3e9 GBP'],
  },
  // Times of before
  {
    text: "Togo's exports to Chad in January-April 2023 came to $1.5 billion ($1.4 billion over the same period of 2022). Its total imports in the reporting period of 2023 were $2 billion.",
    figures: [
      'exports TGO>TCD 2023-01/2023-04 1.5e9 USD',
      'exports TGO>TCD 2022-01/2022-04 1.4e9 USD',
      'imports TGO>WLD 2023-01/2023-04 2e9 USD',
    ],
  },
  {
    text: "Nepal's imports came to Rs 9 billion in the last eleven months of the current fiscal year, against Rs 8 billion in the same period of the previous fiscal year.",
    published: '2022-06-21',
    figures: ['imports NPL>WLD 2021-07/2022-05 9e9 NPR', 'imports NPL>WLD 2020-07/2021-05 8e9 NPR'],
  },
  {
    text: 'In September 2020 exports of South Africa grew 23 % year-on-year whilst imports declined 3 % over the same period.',
    claims: ['change exports ZAF>WLD 2019-09..2020-09 23 %', 'change imports ZAF>WLD 2019-09..2020-09 -3 %'],
  },
  {
    text: "South Africa's trade balance of R9 billion in May 2023 is less than R107 billion recorded over the same period in 2022.",
    figures: ['balance ZAF>WLD 2023-05 9e9 ZAR', 'balance ZAF>WLD 2022-05 107e9 ZAR under'],
  },
  {
    text: 'The June 2020 data of the United States showed a decrease in the goods deficit of $4 billion to $72 billion.',
    figures: ['balance/goods USA>WLD 2020-06 -72e9 USD'],
    claims: ['delta balance/goods USA>WLD 2019-06..2020-06 4e9 USD'],
  },
  {
    text: 'The US trade deficit was $58 billion in August 2023, down $6 billion from a revised $64 billion in July.',
    figures: ['balance USA>WLD 2023-08 -58e9 USD', 'balance USA>WLD 2023-07 -64e9 USD'],
    claims: ['delta balance USA>WLD 2023-07..2023-08 6e9 USD'],
  },
  {
    text: "Turkey's exports were 15 billion 45 million dollars in January 2021.",
    figures: ['exports TUR>WLD 2021-01 15045e6 USD'],
  },
  {
    text: 'Nepal incurred a trade loss of Rs 813 billion with India in 2023 and had a trade profit of Rs 3 million with Chad.',
    figures: ['balance NPL>IND 2023 -813e9 NPR', 'balance NPL>TCD 2023 3e6 NPR'],
  },
  // What goes on
  {
    text: "Oman's non-oil exports to the Emirates rose 6 % to RO290 million in 2016, but exports to Saudi Arabia fell to RO127 million.",
    figures: ['exports OMN>ARE [non-oil] 2016 290e6 OMR', 'exports OMN>SAU [non-oil] 2016 127e6 OMR'],
    claims: ['change exports OMN>ARE [non-oil] 2015..2016 6 %'],
  },
  {
    text: 'Malaysia sold more to Chad (+RM11 million), Mali (+RM9 million) and Togo (+RM7 million) in November 2018. By product, palm oil (-RM13 million) fared worst.',
    claims: [
      'delta exports MYS>TCD 2017-11..2018-11 11e6 MYR',
      'delta exports MYS>MLI 2017-11..2018-11 9e6 MYR',
      'delta exports MYS>TGO 2017-11..2018-11 7e6 MYR',
      'delta exports MYS>WLD [palm oil] 2017-11..2018-11 -13e6 MYR',
    ],
  },
  {
    text: "Trade between Egypt and the other countries of the African Union reached $8 billion in 2022. Egypt's exports to the bloc were $6 billion.",
    figures: ['trade EGY>AFR 2022 8e9 USD', 'exports EGY>AFR 2022 6e9 USD'],
  },
  {
    text: "Togo's exports to Chad in January-April 2023 were $426 million, up 16 percent from January-April 2022 ($366 million).",
    figures: ['exports TGO>TCD 2023-01/2023-04 426e6 USD', 'exports TGO>TCD 2022-01/2022-04 366e6 USD'],
    claims: ['change exports TGO>TCD 2022-01/2022-04..2023-01/2023-04 16 %'],
  },
  {
    text: "Bangladesh's exports rose to $9 billion in July-September 2021. In fiscal 2020-21, garment exports had come to $31 billion, a rise of 12 per cent on the previous fiscal's $27 billion.",
    figures: [
      'exports BGD>WLD 2021-Q3 9e9 USD',
      'exports BGD>WLD [clothing] FY2020-21 31e9 USD',
      'exports BGD>WLD [clothing] FY2019-20 27e9 USD',
    ],
    claims: ['change exports BGD>WLD [clothing] FY2019-20..FY2020-21 12 %'],
  },
  {
    text: "The UK's deficit widened by £400 million in the three months to February 2018. Imports from Chad went up by £11 million; fuels contributed £7 million to that increase.",
    claims: [
      'delta balance GBR>WLD 2017-09/2017-11..2017-12/2018-02 -400e6 GBP',
      'delta imports GBR>TCD 2017-09/2017-11..2017-12/2018-02 11e6 GBP',
      'delta imports GBR>TCD [fuels] 2017-09/2017-11..2017-12/2018-02 7e6 GBP',
    ],
  },
  {
    text: "Vietnam's exports to the US came to $6 billion in 2010. Garments led with $2 billion, followed by footwear, with an export value of $714 million. Vietnam spent $1 billion on goods from the US.",
    figures: [
      'exports VNM>USA 2010 6e9 USD',
      'exports VNM>USA [clothing] 2010 2e9 USD',
      'exports VNM>USA [footwear] 2010 714e6 USD',
      'imports VNM>USA 2010 1e9 USD',
    ],
  },
  {
    text: "Kenya's strategy would raise exports, which stood at Sh594 billion in 2017, by 25 per cent every year to Sh1.8 trillion in 2022.",
    figures: ['exports KEN>WLD 2017 594e9 KES'],
  },
  {
    text: "Turkey's exports were down 0.9 percent in 2016, to $142 billion from the previous year's $143 billion.",
    figures: ['exports TUR>WLD 2016 142e9 USD', 'exports TUR>WLD 2015 143e9 USD'],
    claims: ['change exports TUR>WLD 2015..2016 -0.9 %'],
  },
  {
    text: "The UK's deficit was £1.6 billion in October 2011, the smallest since April 2011, when it was £1.5 billion.",
    figures: ['balance GBR>WLD 2011-10 -1.6e9 GBP', 'balance GBR>WLD 2011-04 -1.5e9 GBP'],
  },
];
