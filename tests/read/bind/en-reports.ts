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
  {
    text: "China made up 35 per cent ($97 million) of Chad's exports in 2015 and 3 per cent ($9 million) of its imports. Mali bought 5 per cent, or $14 million, of the exports.",
    figures: ['exports TCD>CHN 2015 97e6 USD', 'imports TCD>CHN 2015 9e6 USD', 'exports TCD>MLI 2015 14e6 USD'],
    claims: [
      'share exports TCD>CHN ..2015 35 %',
      'share imports TCD>CHN ..2015 3 %',
      'share exports TCD>MLI ..2015 5 %',
    ],
  },
  {
    text: 'In 2020 Kenya exported goods worth Sh9 billion ($90 million) to Uganda and Sh3 billion ($30 million) to isolated Somalia.',
    figures: [
      'exports KEN>UGA 2020 9e9 KES',
      'exports KEN>UGA 2020 90e6 USD',
      'exports KEN>SOM 2020 3e9 KES',
      'exports KEN>SOM 2020 30e6 USD',
    ],
  },
  {
    text: "China's trade with sanctions-hit Iran rose 4% in 2022.",
    claims: ['change trade CHN>IRN 2021..2022 4 %'],
  },
  {
    text: "China is Mali's biggest trading partner. Kenya ($9 million), Togo ($8 million) and Benin ($3 million) are the top export destinations of Mali.",
    figures: ['exports MLI>KEN null 9e6 USD', 'exports MLI>TGO null 8e6 USD', 'exports MLI>BEN null 3e6 USD'],
  },
  {
    text: 'Ghana exported $21 million in 2019. South Africa imported $2 million of tea from Ghana. For imports, Ghana imported $18 million in 2019, making it the number 81 trade destination in the world.',
    figures: ['exports GHA>WLD 2019 21e6 USD', 'imports ZAF>GHA [tea] 2019 2e6 USD', 'imports GHA>WLD 2019 18e6 USD'],
    claims: ['rank imports GHA>WLD ..2019 81 rank'],
  },
  {
    text: "Kenya's imports from Uganda fell in 2020. Tea is the mainstay of bilateral trade, accounting for $3 million of imports, and sugar for 30% of them.",
    figures: ['imports KEN>UGA [tea] 2020 3e6 USD'],
    claims: ['share imports KEN>UGA [sugar] ..2020 30 %'],
  },
  {
    text: "Between the second quarter and the third quarter of 2014, Britain's goods deficit widened by £0.9 billion. In 2016 exports to Mali were a third of what they had been in 2012.",
    claims: ['delta balance GBR>WLD 2014-Q2..2014-Q3 -0.9e9 GBP', 'multiple exports GBR>MLI 2012..2016 0.333 x about'],
  },
  {
    text: 'Exports of Chad in February rose to $9 million. In 2020 its exports to Mali were $30 million, after $40 million in 2015.\n\nImports in February came to $5 million.',
    published: '2021-04-12',
    figures: [
      'exports TCD>WLD 2021-02 9e6 USD',
      'exports TCD>MLI 2020 30e6 USD',
      'exports TCD>MLI 2015 40e6 USD',
      'imports TCD>WLD 2021-02 5e6 USD',
    ],
  },
];
