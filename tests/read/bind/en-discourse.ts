import type { Bound } from './bound.ts';

/** What a second sentence, or a second clause, takes over from the first. */
export const discourse: readonly Bound[] = [
  {
    text: 'Ghana exported $30 million worth of cocoa to Chad in 2021. A year earlier the figure was $24 million.',
    figures: ['exports GHA>TCD [cocoa] 2021 30e6 USD', 'exports GHA>TCD [cocoa] 2020 24e6 USD'],
  },
  {
    text: 'Ghana exported $30 million worth of cocoa to Chad in 2021. The year before, it had sold $24 million.',
    figures: ['exports GHA>TCD [cocoa] 2021 30e6 USD', 'exports GHA>TCD [cocoa] 2020 24e6 USD'],
  },
  {
    text: 'Ghana exported $30 million worth of cocoa to Chad in 2021. In 2018, it exported $12 million.',
    figures: ['exports GHA>TCD [cocoa] 2021 30e6 USD', 'exports GHA>TCD [cocoa] 2018 12e6 USD'],
  },
  {
    text: 'Ghana exported $30 million worth of cocoa to Chad in 2021. This is up from $24 million the year before.',
    figures: ['exports GHA>TCD [cocoa] 2021 30e6 USD', 'exports GHA>TCD [cocoa] 2020 24e6 USD'],
  },
  {
    text: 'Ghana exported $30 million worth of cocoa to Chad in 2021. In the previous year, total exports had been $900 million.',
    figures: ['exports GHA>TCD [cocoa] 2021 30e6 USD', 'exports GHA>WLD 2020 900e6 USD'],
  },
  {
    text: "Ghana's exports to Chad rose from $20 million in 2012 to $35 million five years later.",
    figures: ['exports GHA>TCD 2012 20e6 USD', 'exports GHA>TCD 2017 35e6 USD'],
  },
  {
    text: "Ghana's exports to Chad were just $20 million in 2012 but had reached $35 million by 2017.",
    figures: ['exports GHA>TCD 2012 20e6 USD', 'exports GHA>TCD 2017 35e6 USD'],
  },
  {
    text: "Ghana was the world's second-largest exporter of cocoa in 2021, with shipments worth $2.8 billion.",
    figures: ['exports GHA>WLD [cocoa] 2021 2.8e9 USD'],
    claims: ['rank exports GHA>WLD [cocoa] ..2021 2 rank'],
  },
  {
    text: 'Ghana was the second-largest exporter of cocoa in 2021, with total exports of $14 billion.',
    figures: ['exports GHA>WLD 2021 14e9 USD'],
    claims: ['rank exports GHA>WLD [cocoa] ..2021 2 rank'],
  },
  {
    text: "Exports to Chad, Ghana's top destination, rose 9% to $35 million in 2021.",
    figures: ['exports GHA>TCD 2021 35e6 USD'],
    claims: ['change exports GHA>TCD 2020..2021 9 %'],
  },
  {
    text: "Exports to Chad, Ghana's second-largest buyer, rose 9% to $35 million in 2021.",
    figures: ['exports GHA>TCD 2021 35e6 USD'],
    claims: ['rank exports GHA>TCD ..2021 2 rank', 'change exports GHA>TCD 2020..2021 9 %'],
  },
  {
    text: "Ghana's exports reached $14 billion in 2021. The Netherlands led with $3 billion, followed by Chad at $2 billion.",
    figures: ['exports GHA>WLD 2021 14e9 USD', 'exports GHA>NLD 2021 3e9 USD', 'exports GHA>TCD 2021 2e9 USD'],
  },
  {
    text: "Ghana's exports reached $14 billion in 2021. Exports to Chad were $3 billion, to Mali $2 billion and to the Netherlands $1 billion.",
    figures: [
      'exports GHA>WLD 2021 14e9 USD',
      'exports GHA>TCD 2021 3e9 USD',
      'exports GHA>MLI 2021 2e9 USD',
      'exports GHA>NLD 2021 1e9 USD',
    ],
  },
  {
    text: "Ghana's exports reached $14 billion in 2021. Chad accounted for 20% of the total and the Netherlands for 12%.",
    figures: ['exports GHA>WLD 2021 14e9 USD'],
    claims: ['share exports GHA>TCD ..2021 20 %', 'share exports GHA>NLD ..2021 12 %'],
  },
  {
    text: "Ghana's imports of US wheat stood at $80 million in 2021.",
    figures: ['imports GHA>USA [wheat] 2021 80e6 USD'],
  },
  {
    text: 'The bank gave Ghana $1.1 billion, of which $415 million went to the budget.',
  },
  {
    text: "Ghana's exports were $9 million in 2021. About $3 million went to Chad.",
    figures: ['exports GHA>WLD 2021 9e6 USD', 'exports GHA>TCD 2021 3e6 USD about'],
  },
  {
    text: "Ghana's exports were $9 million in 2021, and trade with Chad comes to $90 million in 2030.",
    published: '2022-03-01',
    figures: ['exports GHA>WLD 2021 9e6 USD'],
  },
  {
    text: "Ghana's cocoa exports came to $90 million in 2021 and imports of cocoa to $60 million, leaving a surplus of $30 million.",
    figures: [
      'exports GHA>WLD [cocoa] 2021 90e6 USD',
      'imports GHA>WLD [cocoa] 2021 60e6 USD',
      'balance GHA>WLD [cocoa] 2021 30e6 USD',
    ],
  },
  {
    text: 'Ghana exported $90 million of cocoa in 2021, up 3% in volume and 19% in value.',
    figures: ['exports GHA>WLD [cocoa] 2021 90e6 USD'],
    claims: ['change exports GHA>WLD [cocoa] 2020..2021 19 %'],
  },
  {
    text: "Ghana's cocoa exports came to $90 million in 2021. Chad, Mali and Togo were the three largest buyers, with market shares of 30%, 20% and 10% respectively.",
    figures: ['exports GHA>WLD [cocoa] 2021 90e6 USD'],
    claims: [
      'share exports GHA>TCD [cocoa] ..2021 30 %',
      'share exports GHA>MLI [cocoa] ..2021 20 %',
      'share exports GHA>TGO [cocoa] ..2021 10 %',
    ],
  },
  {
    text: "Ghana's cocoa exports came to $90 million in 2021. The three largest buyers, Chad, Mali and Togo, took 30%, 20% and 10%.",
    figures: ['exports GHA>WLD [cocoa] 2021 90e6 USD'],
    claims: [
      'share exports GHA>TCD [cocoa] ..2021 30 %',
      'share exports GHA>MLI [cocoa] ..2021 20 %',
      'share exports GHA>TGO [cocoa] ..2021 10 %',
    ],
  },
  {
    text: "Ghana's cocoa exports came to $90 million in 2021. Chad and Mali remained the two largest markets, buying cocoa worth $40 million and $30 million.",
    figures: [
      'exports GHA>WLD [cocoa] 2021 90e6 USD',
      'exports GHA>TCD [cocoa] 2021 40e6 USD',
      'exports GHA>MLI [cocoa] 2021 30e6 USD',
    ],
  },
  {
    text: "Ghana's tea exports fell 3 percent to $14 million in 2021, while Togo posted a rise of 5 percent.",
    figures: ['exports GHA>WLD [tea] 2021 14e6 USD'],
    claims: ['change exports GHA>WLD [tea] 2020..2021 -3 %', 'change exports TGO>WLD [tea] 2020..2021 5 %'],
  },
  {
    text: "Ghana's exports to Chad fell 3 percent in 2021. Mali's exports fell 7 percent to $14 million, while Togo and Niger saw growth of 6 percent and 5 percent, to $3 million and $2 million respectively.",
    figures: ['exports MLI>WLD 2021 14e6 USD', 'exports TGO>WLD 2021 3e6 USD', 'exports NER>WLD 2021 2e6 USD'],
    claims: [
      'change exports GHA>TCD 2020..2021 -3 %',
      'change exports MLI>WLD 2020..2021 -7 %',
      'change exports TGO>WLD 2020..2021 6 %',
      'change exports NER>WLD 2020..2021 5 %',
    ],
  },
  {
    text: "Ghana's exports came to $90 million in 2021. Cocoa earned $30 million, while gold exports reached $20 million. Chad remained the top destination with purchases of $40 million, followed by Mali ($10 million).",
    figures: [
      'exports GHA>WLD 2021 90e6 USD',
      'exports GHA>WLD [cocoa] 2021 30e6 USD',
      'exports GHA>WLD [gold] 2021 20e6 USD',
      'exports GHA>TCD 2021 40e6 USD',
      'exports GHA>MLI 2021 10e6 USD',
    ],
  },
  {
    text: "Mali ranked first in Ghana's imports with $3 million in 2021.",
    figures: ['imports GHA>MLI 2021 3e6 USD'],
    claims: ['rank imports GHA>MLI ..2021 1 rank'],
  },
  {
    text: "Ghana imported goods worth $9 million in 2021. Mali ranked first in the country's imports, with 25%, ahead of Togo with 14%.",
    figures: ['imports GHA>WLD 2021 9e6 USD'],
    claims: [
      'rank imports GHA>MLI ..2021 1 rank',
      'share imports GHA>MLI ..2021 25 %',
      'share imports GHA>TGO ..2021 14 %',
    ],
  },
  {
    text: "Total US clothing imports rose 3 percent in 2021. Ghana's share in the US clothing market climbed to 10.6 percent from 9.2 percent.",
    claims: [
      'change imports USA>WLD [clothing] 2020..2021 3 %',
      'share imports USA>GHA [clothing] ..2021 10.6 %',
      'share imports USA>GHA [clothing] ..2021 9.2 %',
    ],
  },
  {
    text: "Morocco exported $1 million of tomatoes in 2021. The kingdom's share of the French tomato market was 60 percent.",
    figures: ['exports MAR>WLD [tomatoes] 2021 1e6 USD'],
    claims: ['share exports MAR>FRA [tomatoes] ..2021 60 %'],
  },
  {
    text: "Ghana's exports came to $1 million in September 2021. In the first nine months they reached $8 million. Imports rose 5% to $2 million in the month.",
    figures: [
      'exports GHA>WLD 2021-09 1e6 USD',
      'exports GHA>WLD 2021-01/2021-09 8e6 USD',
      'imports GHA>WLD 2021-09 2e6 USD',
    ],
    claims: ['change imports GHA>WLD 2020-09..2021-09 5 %'],
  },
  {
    text: "In the first nine months of 2021 Ghana's exports fell by 2 percent compared with last year.",
    claims: ['change exports GHA>WLD 2020-01/2020-09..2021-01/2021-09 -2 %'],
    published: '2021-10-12',
  },
  {
    text: "Ghana earned $3.8 billion from cocoa in 2021. Neighbouring Togo, the world's second-largest producer, sold cocoa worth $1 billion.",
    figures: ['exports GHA>WLD [cocoa] 2021 3.8e9 USD', 'exports TGO>WLD [cocoa] 2021 1e9 USD'],
  },
  {
    text: "Ghana's exports to Chad came to $11.9 million in 2021. Since 2011, when they stood at $8.5 million, Ghana's exports to Chad have grown at an average annual rate of 3.4%.",
    figures: ['exports GHA>TCD 2021 11.9e6 USD', 'exports GHA>TCD 2011 8.5e6 USD'],
    claims: ['cagr exports GHA>TCD 2011..2021 3.4 %'],
  },
  {
    text: "Ghana's exports came to $7.9 million in 2021. Mali was the main partner: sales to it came to $1.1 million and purchases to $1.6 million. Chad took second place, with exports of $1.2 million and imports of $1.9 million. Exports in the first half totalled $4.5 million and imports $3.7 million, 6.9% and 27.6% more, respectively.",
    figures: [
      'exports GHA>WLD 2021 7.9e6 USD',
      'exports GHA>MLI 2021 1.1e6 USD',
      'imports GHA>MLI 2021 1.6e6 USD',
      'exports GHA>TCD 2021 1.2e6 USD',
      'imports GHA>TCD 2021 1.9e6 USD',
      'exports GHA>WLD 2021-H1 4.5e6 USD',
      'imports GHA>WLD 2021-H1 3.7e6 USD',
    ],
    claims: [
      'rank exports GHA>TCD ..2021 2 rank',
      'change exports GHA>WLD 2020-H1..2021-H1 6.9 %',
      'change imports GHA>WLD 2020-H1..2021-H1 27.6 %',
    ],
  },
  {
    text: "Ghana's exports declined 5 percent to $30 million in 2021. In June 2021, exports dipped to $2 million. Textile exports, which make up 60 percent of the total, stood at $18 million. Rice exports fell to $1 million.",
    figures: [
      'exports GHA>WLD 2021 30e6 USD',
      'exports GHA>WLD 2021-06 2e6 USD',
      'exports GHA>WLD [textiles] 2021 18e6 USD',
      'exports GHA>WLD [rice] 2021 1e6 USD',
    ],
    claims: ['change exports GHA>WLD 2020..2021 -5 %', 'share exports GHA>WLD [textiles] ..2021 60 %'],
  },
  {
    text: "Ghana's total exports (which include re-exports) came to $30 million in 2021.",
    figures: ['exports GHA>WLD 2021 30e6 USD'],
  },
  {
    text: 'Ghana exported cocoa worth $90 million in September 2021. Shipments to Chad came to $9 million. In October alone, cocoa earned the country $12 million.',
    figures: [
      'exports GHA>WLD [cocoa] 2021-09 90e6 USD',
      'exports GHA>TCD [cocoa] 2021-09 9e6 USD',
      'exports GHA>WLD [cocoa] 2021-10 12e6 USD',
    ],
  },
];
