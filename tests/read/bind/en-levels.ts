import type { Bound } from './bound.ts';

/** The same in English. */
export const levels: readonly Bound[] = [
  {
    text: "Mali's deficit decreased 1 billion to 9 billion dollars in 2022.",
    figures: ['balance MLI>WLD 2022 -9e9 USD'],
    claims: ['delta balance MLI>WLD 2021..2022 1e9 USD'],
  },
  {
    text: "Mali's exports dipped from $5 million to $4 million between October and November 2023.",
    figures: ['exports MLI>WLD 2023-10 5e6 USD', 'exports MLI>WLD 2023-11 4e6 USD'],
  },
  {
    text: 'Chad imported goods worth $9 million (8 million euros) in 2015 and $7 million (6 million euros) in 2014. In the first quarter (Q1) of 2016, imports came to $2 million.',
    figures: [
      'imports TCD>WLD 2015 9e6 USD',
      'imports TCD>WLD 2015 8e6 EUR',
      'imports TCD>WLD 2014 7e6 USD',
      'imports TCD>WLD 2014 6e6 EUR',
      'imports TCD>WLD 2016-Q1 2e6 USD',
    ],
  },
  {
    text: "In 2019 Vietnam was the fifth market for Argentina's exports, which came to $65.1 billion.",
    figures: ['exports ARG>WLD 2019 65.1e9 USD'],
    claims: ['rank exports ARG>VNM ..2019 5 rank'],
  },
  {
    text: 'Honduras exported $6.1 billion in 2022. Its main exports were coffee ($1.42 billion), palm oil ($610 million) and bananas ($540 million), and the main destinations, the United States ($2.9 billion) and Germany ($480 million).',
    figures: [
      'exports HND>WLD 2022 6.1e9 USD',
      'exports HND>WLD [coffee] 2022 1.42e9 USD',
      'exports HND>WLD [palm oil] 2022 610e6 USD',
      'exports HND>WLD [bananas] 2022 540e6 USD',
      'exports HND>USA 2022 2.9e9 USD',
      'exports HND>DEU 2022 480e6 USD',
    ],
  },
  {
    text: 'Peru sold India $410 million in 2014 and $2.16 billion in 2021, a rise of 427 %.',
    figures: ['exports PER>IND 2014 410e6 USD', 'exports PER>IND 2021 2.16e9 USD'],
    claims: ['change exports PER>IND 2014..2021 427 %'],
  },
  {
    text: "Ghana's exports came to $17 billion in 2022. Cocoa, second, brought in $3.1 billion.",
    figures: ['exports GHA>WLD 2022 17e9 USD', 'exports GHA>WLD [cocoa] 2022 3.1e9 USD'],
    claims: ['rank exports GHA>WLD [cocoa] ..2022 2 rank'],
  },
  {
    text: 'Of the $520 million that Kenya sold to the Netherlands in 2020, $310 million was cut flowers and $41 million, avocados.',
    figures: [
      'exports KEN>NLD 2020 520e6 USD',
      'exports KEN>NLD [cut flowers] 2020 310e6 USD',
      'exports KEN>NLD [avocados] 2020 41e6 USD',
    ],
  },
  {
    text: "With $640 million in 2021, Peru's exports to Bolivia rose by 12 % from 2020.",
    figures: ['exports PER>BOL 2021 640e6 USD'],
    claims: ['change exports PER>BOL 2020..2021 12 %'],
  },
  {
    text: "Peru's exports to Chile came to $1.4 billion in 2021. Chile's share of Peruvian exports fell from 4.1 % to 2.4 % between 2008 and 2021.",
    figures: ['exports PER>CHL 2021 1.4e9 USD'],
    claims: ['share exports PER>CHL ..2008 4.1 %', 'share exports PER>CHL ..2021 2.4 %'],
  },
  {
    text: "Bolivia's imports came to $12.4 billion in 2022; those of cars were $604 million. China ($2.56 billion) and Brazil ($2.24 billion) were the main suppliers.",
    figures: [
      'imports BOL>WLD 2022 12.4e9 USD',
      'imports BOL>WLD [cars] 2022 604e6 USD',
      'imports BOL>CHN 2022 2.56e9 USD',
      'imports BOL>BRA 2022 2.24e9 USD',
    ],
  },
  {
    text: "Uruguay's exports came to $9 billion in 2021. Its three main markets were China ($2.56 billion), Brazil ($1.54 billion) and Argentina ($900 million).",
    figures: [
      'exports URY>WLD 2021 9e9 USD',
      'exports URY>CHN 2021 2.56e9 USD',
      'exports URY>BRA 2021 1.54e9 USD',
      'exports URY>ARG 2021 900e6 USD',
    ],
  },
  {
    text: "Bolivia's trade with Brazil fell to $215 million in 2016, with declines of 21.4 % in exports and of 6.2 % in imports.",
    figures: ['trade BOL>BRA 2016 215e6 USD'],
    claims: ['change exports BOL>BRA 2015..2016 -21.4 %', 'change imports BOL>BRA 2015..2016 -6.2 %'],
  },
];
