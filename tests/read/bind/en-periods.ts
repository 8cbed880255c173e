import type { Bound } from './bound.ts';

/** The year so far, a month of it and back again. */
export const runningPeriods: readonly Bound[] = [
  {
    text: "In the first half of January, Chad's import-export revenue reached $9 million, 4 % more than in the last half of December. Last year, its trade achieved $200 million. Exports amounted to $90 million.",
    published: '2026-01-27',
    figures: ['trade TCD>WLD 2026-01 9e6 USD', 'trade TCD>WLD 2025 200e6 USD', 'exports TCD>WLD 2025 90e6 USD'],
    claims: ['change trade TCD>WLD 2025-12..2026-01 4 %'],
  },
  {
    text: "In May, Chad's exports came to $2 million. Since the beginning of this year, they have reached $9 million.",
    published: '2014-06-13',
    figures: ['exports TCD>WLD 2014-05 2e6 USD', 'exports TCD>WLD 2014-01/2014-05 9e6 USD'],
  },
  {
    text: "Chad's exports amounted to $9 million from the beginning of 2018 to mid-February.",
    figures: ['exports TCD>WLD 2018-01/2018-02 9e6 USD'],
  },
  {
    text: "Chad's exports stood at $9 billion at the end of October 2024, against $8 billion a year earlier, and imports at $7 billion at end-October.",
    figures: [
      'exports TCD>WLD 2024-01/2024-10 9e9 USD',
      'exports TCD>WLD 2023-01/2023-10 8e9 USD',
      'imports TCD>WLD 2024-01/2024-10 7e9 USD',
    ],
  },
  {
    text: "Chad's exports rose 4 % to $2 billion in August 2024. The eight-month figure came to $9 billion.",
    figures: ['exports TCD>WLD 2024-08 2e9 USD', 'exports TCD>WLD 2024-01/2024-08 9e9 USD'],
    claims: ['change exports TCD>WLD 2023-08..2024-08 4 %'],
  },
  {
    text: "Pakistan's exports came to $2 billion in November 2024, an eight-month low. For the five months, exports stood at $9 billion.",
    figures: ['exports PAK>WLD 2024-11 2e9 USD', 'exports PAK>WLD 2024-07/2024-11 9e9 USD'],
  },
  {
    text: "Chad's trade came to $9 billion in the first eight months of 2024. In August alone, exports were $1 billion. Imports in the period totalled $4 billion.",
    figures: [
      'trade TCD>WLD 2024-01/2024-08 9e9 USD',
      'exports TCD>WLD 2024-08 1e9 USD',
      'imports TCD>WLD 2024-01/2024-08 4e9 USD',
    ],
  },
  {
    text: "Chad's exports came to $9 billion in 2024, 4 per cent up from $8.7 billion in 2023.",
    figures: ['exports TCD>WLD 2024 9e9 USD', 'exports TCD>WLD 2023 8.7e9 USD'],
    claims: ['change exports TCD>WLD 2023..2024 4 %'],
  },
  // Partners side by side
  {
    text: "Chad's exports came to $9 billion in 2024. Mali was the largest market with $3 billion, while Ghana was the main supplier with $2 billion.",
    figures: ['exports TCD>WLD 2024 9e9 USD', 'exports TCD>MLI 2024 3e9 USD', 'imports TCD>GHA 2024 2e9 USD'],
  },
  {
    text: "Chad's trade with Mali was $9 billion in 2024. The surplus with Ghana stood at $2 billion, up 4 %, whereas the deficit with Togo was $1 billion.",
    figures: ['trade TCD>MLI 2024 9e9 USD', 'balance TCD>GHA 2024 2e9 USD', 'balance TCD>TGO 2024 -1e9 USD'],
    claims: ['change balance TCD>GHA 2023..2024 4 %'],
  },
  {
    text: "Chad's imports from Mali came to $9 billion in 2024. Mali holds the first place among its trading partners with a share of 19 %, followed by Ghana (9 %).",
    figures: ['imports TCD>MLI 2024 9e9 USD'],
    claims: ['rank trade TCD>MLI ..2024 1 rank', 'share trade TCD>MLI ..2024 19 %', 'share trade TCD>GHA ..2024 9 %'],
  },
  {
    text: "Chad's exports came to $9 billion in 2024. Mali was the main market at $3 billion, ahead of the Netherlands with $2 billion.",
    figures: ['exports TCD>WLD 2024 9e9 USD', 'exports TCD>MLI 2024 3e9 USD', 'exports TCD>NLD 2024 2e9 USD'],
  },
  {
    text: "Chad's exports came to $9 billion in 2024, against $8 billion in 2023. Togo led the buyers with $3 billion, Ghana and Niger following with $2 billion and $1 billion respectively.",
    figures: [
      'exports TCD>WLD 2024 9e9 USD',
      'exports TCD>WLD 2023 8e9 USD',
      'exports TCD>TGO 2024 3e9 USD',
      'exports TCD>GHA 2024 2e9 USD',
      'exports TCD>NER 2024 1e9 USD',
    ],
  },
  // What is told of a month, and what it is compared with
  {
    text: "Chad's trade surplus widened more than expected in July 2024, coming in at $6 billion, compared with a downwardly revised $5 billion the month before. Economists had tipped a surplus of $4 billion.",
    figures: ['balance TCD>WLD 2024-07 6e9 USD', 'balance TCD>WLD 2024-06 5e9 USD'],
  },
  {
    text: "Chad's goods imports fell by £1.4 billion (3 %) in November 2023. Exports slipped by £300 million over the month.",
    claims: [
      'delta imports TCD>WLD 2023-10..2023-11 -1.4e9 GBP',
      'change imports TCD>WLD 2023-10..2023-11 -3 %',
      'delta exports TCD>WLD 2023-10..2023-11 -300e6 GBP',
    ],
  },
  {
    text: "Chad's deficit worsened by 4 % in 2024 and its exports deteriorated by 3 %. In 2023 the deficit had improved by 2 %.",
    claims: [
      'change balance TCD>WLD 2023..2024 4 %',
      'change exports TCD>WLD 2023..2024 -3 %',
      'change balance TCD>WLD 2022..2023 -2 %',
    ],
  },
  {
    text: "Chad's deficit was $9 billion in 2024 compared with $8 billion in 2023. The deficit on goods stood at $7 billion.",
    figures: ['balance TCD>WLD 2024 -9e9 USD', 'balance TCD>WLD 2023 -8e9 USD', 'balance/goods TCD>WLD 2024 -7e9 USD'],
  },
  {
    text: "Chad's purchases of wheat came to $15 billion in 2024, against the $18 billion spent in 2023. Exports of tea of $3 billion more than made up for the fall.",
    figures: [
      'imports TCD>WLD [wheat] 2024 15e9 USD',
      'imports TCD>WLD [wheat] 2023 18e9 USD',
      'exports TCD>WLD [tea] 2024 3e9 USD',
    ],
  },
  {
    text: "Chad's exports came to $9 billion in June 2024. The quarterly surplus was $2 billion, and the half-year surplus $5 billion.",
    figures: ['exports TCD>WLD 2024-06 9e9 USD', 'balance TCD>WLD 2024-Q2 2e9 USD', 'balance TCD>WLD 2024-H1 5e9 USD'],
  },
  {
    text: "Chad's exports rose by $3 million, or 4 %, in 2024 on higher shipments of ores.",
    claims: ['delta exports TCD>WLD 2023..2024 3e6 USD', 'change exports TCD>WLD 2023..2024 4 %'],
  },
  {
    text: "Chad's exports stood at $2.2 billion in the first half of 2024, down from $2.3 billion in the corresponding period.",
    figures: ['exports TCD>WLD 2024-H1 2.2e9 USD', 'exports TCD>WLD 2023-H1 2.3e9 USD'],
  },
  // All but one, less by times, and the sum of two flows
  {
    text: "Chad's wine exports to Mali came to $400 million in 2024. Excluding Mali, exports fell 3 % to $1.8 billion. Without oil, imports were $3 billion.",
    figures: [
      'exports TCD>MLI [wine] 2024 400e6 USD',
      'exports TCD>null [wine] 2024 1.8e9 USD',
      'imports TCD>WLD [non-oil] 2024 3e9 USD',
    ],
    claims: ['change exports TCD>null [wine] 2023..2024 -3 %'],
  },
  {
    text: "Chad's surplus decreased 2.2 times, to $3 billion in 2024 from $6.6 billion in 2023. Exports to Mali fell threefold.",
    figures: ['balance TCD>WLD 2024 3e9 USD', 'balance TCD>WLD 2023 6.6e9 USD'],
  },
  {
    text: 'UK exports to Mali totalled £4 billion in 2023. UK imports from Mali were £3 billion. Total trade thus came to £7 billion.',
    figures: ['exports GBR>MLI 2023 4e9 GBP', 'imports GBR>MLI 2023 3e9 GBP', 'trade GBR>MLI 2023 7e9 GBP'],
  },
  // Who receives, what is only mentioned, and what money comes from
  {
    text: "Oman's non-oil exports came to $2 billion in 2023. Chad topped the list of countries receiving Omani non-oil exports, valued at $263 million, up 13 %.",
    figures: ['exports OMN>WLD [non-oil] 2023 2e9 USD', 'exports OMN>TCD [non-oil] 2023 263e6 USD'],
    claims: ['change exports OMN>TCD [non-oil] 2022..2023 13 %'],
  },
  {
    text: 'Total exports of Chad (including re-exports) stood at $28 billion in April 2024. The increase in exports was mainly due to gold, reaching $17 billion.',
    figures: ['exports TCD>WLD 2024-04 28e9 USD', 'exports TCD>WLD [gold] 2024-04 17e9 USD'],
  },
  {
    text: 'Ethiopia earned $2.4 billion from exports in the nine months of the current fiscal year. In the same period of last year exports had brought in $2.6 billion. Coffee exports came to $170 million.',
    published: '2024-04-10',
    figures: [
      'exports ETH>WLD 2023-07/2024-03 2.4e9 USD',
      'exports ETH>WLD 2022-07/2023-03 2.6e9 USD',
      'exports ETH>WLD [coffee] 2023-07/2024-03 170e6 USD',
    ],
  },
  {
    text: "Chad's exports came to $38 billion in 2024, 3 % up from $37 billion a year earlier but 7 % short of the target of $41 billion.",
    figures: ['exports TCD>WLD 2024 38e9 USD', 'exports TCD>WLD 2023 37e9 USD'],
    claims: ['change exports TCD>WLD 2023..2024 3 %'],
  },
  {
    text: "Chad's exports came to $9 billion in 2024 and its imports to $7 billion. On the import side Mali ranked first.",
    figures: ['exports TCD>WLD 2024 9e9 USD', 'imports TCD>WLD 2024 7e9 USD'],
    claims: ['rank imports TCD>MLI ..2024 1 rank'],
  },
  {
    text: "Uzbekistan's trade came to $42 billion in 2021. Trade between the republic and the CIS countries grew by 34 % to $15 billion.",
    figures: ['trade UZB>WLD 2021 42e9 USD', 'trade UZB>CIS 2021 15e9 USD'],
    claims: ['change trade UZB>CIS 2020..2021 34 %'],
  },
  {
    text: "Chad's trade with Italy was $7 billion in 2021. This is $3.9 billion less than a year earlier, when it stood at $11 billion.",
    figures: ['trade TCD>ITA 2021 7e9 USD', 'trade TCD>ITA 2020 11e9 USD'],
    claims: ['delta trade TCD>ITA 2020..2021 -3.9e9 USD'],
  },
  {
    text: 'Egypt exported goods of $3.1 billion between the months of January and October 2021.',
    figures: ['exports/goods EGY>WLD 2021-01/2021-10 3.1e9 USD'],
  },
  {
    text: 'Pakistan sold rice for $3.1 billion in nine months, from July to March of 2022-23.',
    figures: ['exports PAK>WLD [rice] 2022-07/2023-03 3.1e9 USD'],
  },
  {
    text: "Nepal's imports fell by 9 % in July-April of the current financial year 2022-23 to $8.1 billion from $8.9 billion in the same period of FY 22.",
    published: '2023-05-20',
    figures: ['imports NPL>WLD 2022-07/2023-04 8.1e9 USD', 'imports NPL>WLD 2021-07/2022-04 8.9e9 USD'],
    claims: ['change imports NPL>WLD 2021-07/2022-04..2022-07/2023-04 -9 %'],
  },
  {
    text: 'During the first month of FY24 Bangladesh exported towels worth $31 million. In the 11 months of FY 2023 it had exported towels worth $310 million.',
    published: '2023-08-20',
    figures: [
      'exports BGD>WLD [house linens] 2023-07 31e6 USD',
      'exports BGD>WLD [house linens] 2022-07/2023-05 310e6 USD',
    ],
  },
  {
    text: "Uganda's imports rose by 4 % from a year earlier in the first quarter of 2019. Imports of wheat fell to $31 million, from $39 million over the period.",
    published: '2019-06-20',
    claims: ['change imports UGA>WLD 2018-Q1..2019-Q1 4 %'],
    figures: ['imports UGA>WLD [wheat] 2019-Q1 31e6 USD', 'imports UGA>WLD [wheat] 2018-Q1 39e6 USD'],
  },
  {
    text: "China's exports fell by 3.1 % to $310 billion in March 2024, reversing a surplus from the first two months.",
    figures: ['exports CHN>WLD 2024-03 310e9 USD'],
    claims: ['change exports CHN>WLD 2023-03..2024-03 -3.1 %'],
  },
  {
    text: "Taiwan's exports grew by 3.1 % in the first 20 days of May 2024.",
    claims: ['change exports TWN>WLD 2023-05..2024-05 3.1 %'],
  },
  {
    text: "In April 2022 Chad's trade came to $31 billion, a month-on-month rise of 5.1 % and a year-on-year rise of 12 %.",
    figures: ['trade TCD>WLD 2022-04 31e9 USD'],
    claims: ['change trade TCD>WLD 2022-03..2022-04 5.1 %', 'change trade TCD>WLD 2021-04..2022-04 12 %'],
  },
  {
    text: "Chad's surplus was $3.1 billion in 2022. This is less than in 2021, which saw $3.9 billion.",
    figures: ['balance TCD>WLD 2022 3.1e9 USD', 'balance TCD>WLD 2021 3.9e9 USD'],
  },
  {
    text: "In the first five months of 2023 Chad's exports were $31 billion. In May they came to $6.1 billion. Over the course of five months imports grew by 9 % to $19 billion.",
    figures: [
      'exports TCD>WLD 2023-01/2023-05 31e9 USD',
      'exports TCD>WLD 2023-05 6.1e9 USD',
      'imports TCD>WLD 2023-01/2023-05 19e9 USD',
    ],
    claims: ['change imports TCD>WLD 2022-01/2022-05..2023-01/2023-05 9 %'],
  },
  {
    text: "Chad's exports grew by 9 % on the year to $31 million in April 2018, up from 2.1 % in the previous month. Imports grew by 4.1 % to $19 million versus forecasts of 5 %.",
    figures: ['exports TCD>WLD 2018-04 31e6 USD', 'imports TCD>WLD 2018-04 19e6 USD'],
    claims: [
      'change exports TCD>WLD 2017-04..2018-04 9 %',
      'change exports TCD>WLD 2017-03..2018-03 2.1 %',
      'change imports TCD>WLD 2017-04..2018-04 4.1 %',
    ],
  },
  {
    text: "Japan's imports were $31 billion in May 2021, their first rise in 13 months. It had its first surplus with Chad since 2012.",
    figures: ['imports JPN>WLD 2021-05 31e9 USD'],
  },
  {
    text: "Chad's exports rose from a year earlier by 4 % in June 2021. The surplus with Mali rose by 9 %.",
    claims: ['change exports TCD>WLD 2020-06..2021-06 4 %', 'change balance TCD>MLI 2020-06..2021-06 9 %'],
  },
  {
    text: "Chad's exports in July 2021 were $2.3 billion (provisional) as compared to $2.7 billion (provisional) in June 2021, a fall of 14 %, but rose by 15 % compared to $2.0 billion in July 2020.",
    figures: [
      'exports TCD>WLD 2021-07 2.3e9 USD',
      'exports TCD>WLD 2021-06 2.7e9 USD',
      'exports TCD>WLD 2020-07 2.0e9 USD',
    ],
    claims: ['change exports TCD>WLD 2021-06..2021-07 -14 %', 'change exports TCD>WLD 2020-07..2021-07 15 %'],
  },
  {
    text: "Nepal's imports fell by 22 % in July-January of 2022-23 to $3.6 billion from $4.6 billion last year.",
    published: '2023-02-10',
    figures: ['imports NPL>WLD 2022-07/2023-01 3.6e9 USD', 'imports NPL>WLD 2021-07/2022-01 4.6e9 USD'],
    claims: ['change imports NPL>WLD 2021-07/2022-01..2022-07/2023-01 -22 %'],
  },
  {
    text: 'The surplus of Chad in the January-to-July 2022 period was $3.1 billion. On a month-to-month basis, exports fell 8 % from $1.4 billion in June.',
    figures: ['balance TCD>WLD 2022-01/2022-07 3.1e9 USD', 'exports TCD>WLD 2022-06 1.4e9 USD'],
    claims: ['change exports TCD>WLD 2022-06..2022-07 -8 %'],
  },
  {
    text: 'Tea exports of Kenya were down 43 % to $25 million in May 2020 from the previous month. Coffee exports rose 9 % on a month-on-month basis from $3.1 million to $3.4 million.',
    figures: [
      'exports KEN>WLD [tea] 2020-05 25e6 USD',
      'exports KEN>WLD [coffee] 2020-04 3.1e6 USD',
      'exports KEN>WLD [coffee] 2020-05 3.4e6 USD',
    ],
    claims: [
      'change exports KEN>WLD [tea] 2020-04..2020-05 -43 %',
      'change exports KEN>WLD [coffee] 2020-04..2020-05 9 %',
    ],
  },
];
