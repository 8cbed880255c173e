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
];
