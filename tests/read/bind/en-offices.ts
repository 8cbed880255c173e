import type { Bound } from './bound.ts';

/** Constructions of what statistics offices and news agencies tell each month. */
export const offices: readonly Bound[] = [
  {
    text: "Through October, Chad's exports were $9 million, up 4% from the $8 million of the corresponding period of 2022.",
    published: '2023-12-10',
    figures: ['exports TCD>WLD 2023-01/2023-10 9e6 USD', 'exports TCD>WLD 2022-01/2022-10 8e6 USD'],
    claims: ['change exports TCD>WLD 2022-01/2022-10..2023-01/2023-10 4 %'],
  },
  {
    text: "Through October, Chad's 2023 deficit of $5 million is 25% larger than the 2022 deficit through October ($4 million).",
    published: '2023-12-10',
    figures: ['balance TCD>WLD 2023-01/2023-10 -5e6 USD', 'balance TCD>WLD 2022-01/2022-10 -4e6 USD'],
    claims: ['change balance TCD>WLD 2022-01/2022-10..2023-01/2023-10 25 %'],
  },
  {
    text: "Chad's exports fell from October to November 2018 by $3 million (2%) and its imports by $4 million (8%).",
    claims: [
      'delta exports TCD>WLD 2018-10..2018-11 -3e6 USD',
      'change exports TCD>WLD 2018-10..2018-11 -2 %',
      'delta imports TCD>WLD 2018-10..2018-11 -4e6 USD',
      'change imports TCD>WLD 2018-10..2018-11 -8 %',
    ],
  },
  {
    text: "China's exports rose 5 percent from January to February 2022.",
    claims: ['change exports CHN>WLD 2021-01/2021-02..2022-01/2022-02 5 %'],
  },
  {
    text: "Chad's exports came to $3 million from October to November 2022.",
    figures: ['exports TCD>WLD 2022-10/2022-11 3e6 USD'],
  },
  {
    text: "Chad's imports saw a decline of 26 percent, falling from $9 million last year to $7 million during July 2023.",
    published: '2023-08-20',
    figures: ['imports TCD>WLD 2022-07 9e6 USD', 'imports TCD>WLD 2023-07 7e6 USD'],
    claims: ['change imports TCD>WLD 2022-07..2023-07 -26 %'],
  },
  {
    text: "Chad's tea exports grew to $1 million in 2022. The country's exports rose to $7 million. Its exports to Mali were $2 million.",
    figures: ['exports TCD>WLD [tea] 2022 1e6 USD', 'exports TCD>WLD 2022 7e6 USD', 'exports TCD>MLI 2022 2e6 USD'],
  },
  {
    text: "Chad's exports rose in May 2023. Mali remained the largest importer of Chadian goods, with turnover reaching $9 million, up 8 percent. It was followed by Niger with turnover of $6 million.",
    figures: ['exports TCD>MLI 2023-05 9e6 USD', 'exports TCD>NER 2023-05 6e6 USD'],
    claims: ['change exports TCD>MLI 2022-05..2023-05 8 %'],
  },
  {
    text: 'Chad exported nuts to Italy, with total turnover between the countries reaching $3 million in 2022.',
    figures: ['trade TCD>ITA 2022 3e6 USD'],
  },
  {
    text: 'Mali led the countries exporting to Chad in 2022 with an import volume of $5 million. Niger followed with a value of $4 million, representing 21%.',
    figures: ['imports TCD>MLI 2022 5e6 USD', 'imports TCD>NER 2022 4e6 USD'],
    claims: ['share imports TCD>NER ..2022 21 %'],
  },
  {
    text: 'The trade turnover of Chad with Mali amounted to $9 million in 2017, some $6 million of which accounted for the import of Malian goods. In 2018 the trade came to $8 million, of which $5 million accounted for imports and $3 million for exports.',
    figures: [
      'trade TCD>MLI 2017 9e6 USD',
      'imports TCD>MLI 2017 6e6 USD about',
      'trade TCD>MLI 2018 8e6 USD',
      'imports TCD>MLI 2018 5e6 USD',
      'exports TCD>MLI 2018 3e6 USD',
    ],
  },
  {
    text: "Chad's exports came to $9 million in 2022, of which tea accounted for $2 million.",
    figures: ['exports TCD>WLD 2022 9e6 USD', 'exports TCD>WLD [tea] 2022 2e6 USD'],
  },
];
