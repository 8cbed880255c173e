import type { Bound } from './bound.ts';

/** The year so far, a month of it and back again. */
export const runningPeriods: readonly Bound[] = [
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
];
