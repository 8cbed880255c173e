import type { Bound } from './bound.ts';

/** Constructions of reports that set parts, pairs and earlier times side by side. */
export const reports: readonly Bound[] = [
  {
    text: 'Kenya was the third largest trade partner of Mali, after Niger and Togo, in 2023. Trade between the two reached $9 million; $3 million of it was what Mali sold to its neighbour and $6 million what it bought there.',
    figures: ['trade MLI>KEN 2023 9e6 USD', 'exports MLI>KEN 2023 3e6 USD', 'imports MLI>KEN 2023 6e6 USD'],
    claims: ['rank trade MLI>KEN ..2023 3 rank'],
  },
  {
    text: "Chad's non-oil trade totalled $9 million in 2014. Two thirds of that, or $6 million, was imports.",
    figures: ['trade TCD>WLD [non-oil] 2014 9e6 USD', 'imports TCD>WLD [non-oil] 2014 6e6 USD'],
    claims: ['share imports TCD>WLD [non-oil] ..2014 66.7 % about'],
  },
  {
    text: "Chad's non-oil trade with Mali was $9 million in 2014, with imports of $5 million and exports of $4 million.",
    figures: [
      'trade TCD>MLI [non-oil] 2014 9e6 USD',
      'imports TCD>MLI [non-oil] 2014 5e6 USD',
      'exports TCD>MLI [non-oil] 2014 4e6 USD',
    ],
  },
  {
    text: "Chad's exports came to $6 million and its imports to $7 million in the fourth quarter of 2022. When compared with the $5 million recorded in the preceding quarter, exports rose by 20 per cent, and compared with the same quarter of 2021 by 50 per cent.",
    figures: ['exports TCD>WLD 2022-Q4 6e6 USD', 'imports TCD>WLD 2022-Q4 7e6 USD', 'exports TCD>WLD 2022-Q3 5e6 USD'],
    claims: ['change exports TCD>WLD 2022-Q3..2022-Q4 20 %', 'change exports TCD>WLD 2021-Q4..2022-Q4 50 %'],
  },
  {
    text: "Chad's exports in 2010 were $3 million, 36% above those of 2009, and in 2011 they went on to $4 million.",
    figures: ['exports TCD>WLD 2010 3e6 USD', 'exports TCD>WLD 2011 4e6 USD'],
    claims: ['change exports TCD>WLD 2009..2010 36 %'],
  },
  {
    text: "Chad's exports grew by $5 million in 2016, of which oil accounted for $3 million.",
    claims: ['delta exports TCD>WLD 2015..2016 5e6 USD', 'delta exports TCD>WLD [oil] 2015..2016 3e6 USD'],
  },
  {
    text: 'LOME - Chad and Mali should renew their pact on rice, the Malian minister said. Two-way trade was worth $3 million in 2020.',
    figures: ['trade TCD>MLI 2020 3e6 USD'],
  },
  {
    text: 'Trade of Chad with Mali came to $9 million in the first half of 2023. Over the whole of the previous year it came to $15 million. For the half-year, exports to Mali were $4 million.',
    published: '2023-08-01',
    figures: ['trade TCD>MLI 2023-H1 9e6 USD', 'trade TCD>MLI 2022 15e6 USD', 'exports TCD>MLI 2023-H1 4e6 USD'],
  },
];
