import type { Bound } from './bound.ts';

/** Profiles of countries, of products and of the trade of two: places, parts of flows, who trades a product, rates over years. */
export const profiles: readonly Bound[] = [
  // A level of another time, told with its label in brackets
  {
    text: "Vietnam's imports of cars reached $38 billion in 2012 (2011: $35.2 billion).",
    figures: ['imports VNM>WLD [cars] 2012 38e9 USD', 'imports VNM>WLD [cars] 2011 35.2e9 USD'],
  },
  {
    text: "Ghana's exports were $8 billion (2011: $5.2 billion) in 2012.",
    figures: ['exports GHA>WLD 2012 8e9 USD', 'exports GHA>WLD 2011 5.2e9 USD'],
  },
  // Places
  {
    text: "In 2021 Uruguay was the world's 78th exporter and its 97th importer.",
    claims: ['rank exports URY>WLD ..2021 78 rank', 'rank imports URY>WLD ..2021 97 rank'],
  },
  {
    text: 'In 2021 Uruguay was the 55th largest economy by GDP, 80th by exports and 97th by imports.',
    claims: ['rank exports URY>WLD ..2021 80 rank', 'rank imports URY>WLD ..2021 97 rank'],
  },
  {
    text: 'In 2021 Uruguay was the number 80 economy in the world by total exports and number 97 by total imports.',
    claims: ['rank exports URY>WLD ..2021 80 rank', 'rank imports URY>WLD ..2021 97 rank'],
  },
  {
    text: "In 2019 Kenya ranked third among the world's exporters of tea.",
    claims: ['rank exports KEN>WLD [tea] ..2019 3 rank'],
  },
  {
    text: "Kenya's third largest market in 2019 was Egypt ($1.5 billion).",
    figures: ['exports KEN>EGY 2019 1.5e9 USD'],
    claims: ['rank exports KEN>EGY ..2019 3 rank'],
  },
  {
    text: 'Kenya exported goods of $9 billion in 2019. Its second-largest market, Egypt, took $3 billion.',
    figures: ['exports KEN>WLD 2019 9e9 USD', 'exports KEN>EGY 2019 3e9 USD'],
    claims: ['rank exports KEN>EGY ..2019 2 rank'],
  },
  // Who has a part in a flow
  {
    text: "Egypt bought $1.5 billion of Kenya's exports in 2019.",
    figures: ['exports KEN>EGY 2019 1.5e9 USD'],
  },
  {
    text: "Egypt supplied $1.5 billion of Kenya's imports in 2019.",
    figures: ['imports KEN>EGY 2019 1.5e9 USD'],
  },
  {
    text: "Egypt imported 12 percent of Kenya's exports in 2019.",
    claims: ['share exports KEN>EGY ..2019 12 %'],
  },
  {
    text: 'Kenya and Egypt exchanged goods worth $1.5 billion in 2019.',
    figures: ['trade KEN>EGY 2019 1.5e9 USD'],
  },
  {
    text: 'China took $3.9 billion of what Uruguay sold in 2021, Brazil $1.9 billion and Argentina $0.9 billion.',
    figures: ['exports URY>CHN 2021 3.9e9 USD', 'exports URY>BRA 2021 1.9e9 USD', 'exports URY>ARG 2021 0.9e9 USD'],
  },
  {
    text: 'Mongolia sold $12 billion abroad in 2022. Imports, at $9 billion, left a surplus of $3 billion. China supplied $3.1 billion, Russia $2.7 billion and Japan $0.8 billion.',
    figures: [
      'exports MNG>WLD 2022 12e9 USD',
      'imports MNG>WLD 2022 9e9 USD',
      'balance MNG>WLD 2022 3e9 USD',
      'imports MNG>CHN 2022 3.1e9 USD',
      'imports MNG>RUS 2022 2.7e9 USD',
      'imports MNG>JPN 2022 0.8e9 USD',
    ],
  },
  {
    text: 'Morocco imported goods of $9 billion in 2020. China, the biggest supplier, sold it $3 billion, and France $2 billion.',
    figures: ['imports MAR>WLD 2020 9e9 USD', 'exports CHN>MAR 2020 3e9 USD', 'exports FRA>MAR 2020 2e9 USD'],
  },
  {
    text: 'In 2020 China, the biggest supplier, sold Morocco goods worth $3 billion.',
    figures: ['exports CHN>MAR 2020 3e9 USD'],
  },
  {
    text: 'In goods Jamaica has the upper hand: Canada sold it $61 million in 2019 and bought $288 million, of which bauxite took up $231 million.',
    figures: [
      'exports CAN>JAM 2019 61e6 USD',
      'imports CAN>JAM 2019 288e6 USD',
      'imports CAN>JAM [aluminium ore] 2019 231e6 USD',
    ],
  },
  {
    text: 'Canada came fourth among the destinations of Jamaican exports in 2020 with 11 percent of them.',
    claims: ['rank exports JAM>CAN ..2020 4 rank', 'share exports JAM>CAN ..2020 11 %'],
  },
  // A yearly rate is told of levels years apart
  {
    text: "Nigeria's exports to Denmark rose from $48 million in 2018 to $131 million in 2023, a compound growth of 22 percent a year, although the 2023 total was 10 percent short of the $145 million of 2022.",
    figures: ['exports NGA>DNK 2018 48e6 USD', 'exports NGA>DNK 2023 131e6 USD', 'exports NGA>DNK 2022 145e6 USD'],
    claims: ['cagr exports NGA>DNK 2018..2023 22 %', 'change exports NGA>DNK 2022..2023 -10 %'],
  },
  // Who exports and imports a product
  {
    text: 'In 2021 the top exporters of cashew nuts were Vietnam ($3.6 billion), Ivory Coast ($1 billion) and India ($0.5 billion), and the top importers were the United States ($1.1 billion) and Germany ($0.6 billion).',
    figures: [
      'exports VNM>WLD [cashew nuts] 2021 3.6e9 USD',
      'exports CIV>WLD [cashew nuts] 2021 1e9 USD',
      'exports IND>WLD [cashew nuts] 2021 0.5e9 USD',
      'imports USA>WLD [cashew nuts] 2021 1.1e9 USD',
      'imports DEU>WLD [cashew nuts] 2021 0.6e9 USD',
    ],
  },
  {
    text: 'The leading exporters of cocoa beans in 2021 were Ivory Coast with $3.6 billion and Ghana with $1 billion. The leading importers were the Netherlands ($2.6 billion) and Malaysia ($1.1 billion).',
    figures: [
      'exports CIV>WLD [cocoa beans] 2021 3.6e9 USD',
      'exports GHA>WLD [cocoa beans] 2021 1e9 USD',
      'imports NLD>WLD [cocoa beans] 2021 2.6e9 USD',
      'imports MYS>WLD [cocoa beans] 2021 1.1e9 USD',
    ],
  },
  {
    text: 'The top exporter of cashew nuts in 2021 was Vietnam ($3.6 billion), the top importer the United States ($1.1 billion).',
    figures: ['exports VNM>WLD [cashew nuts] 2021 3.6e9 USD', 'imports USA>WLD [cashew nuts] 2021 1.1e9 USD'],
  },
  {
    text: 'In 2021 Vietnam led the exports of cashew nuts with $3.6 billion, followed by Ivory Coast ($1 billion).',
    figures: ['exports VNM>WLD [cashew nuts] 2021 3.6e9 USD', 'exports CIV>WLD [cashew nuts] 2021 1e9 USD'],
  },
  {
    text: 'Cashew nuts were exported in 2021 by Vietnam ($3.6 billion) and Ivory Coast ($1 billion), and imported by the United States ($1.1 billion) and Germany ($0.6 billion).',
    figures: [
      'exports VNM>WLD [cashew nuts] 2021 3.6e9 USD',
      'exports CIV>WLD [cashew nuts] 2021 1e9 USD',
      'imports USA>WLD [cashew nuts] 2021 1.1e9 USD',
      'imports DEU>WLD [cashew nuts] 2021 0.6e9 USD',
    ],
  },
  {
    text: 'Where do cashew nuts come from? In 2021 the biggest exporters of them were Vietnam with $3.6 billion and Ivory Coast with $1 billion.',
    figures: ['exports VNM>WLD [cashew nuts] 2021 3.6e9 USD', 'exports CIV>WLD [cashew nuts] 2021 1e9 USD'],
  },
  {
    text: 'Ghana exported cocoa beans worth $3 billion in 2021. The biggest importers of cocoa beans were Germany ($1 billion) and Spain ($0.9 billion).',
    figures: [
      'exports GHA>WLD [cocoa beans] 2021 3e9 USD',
      'exports GHA>DEU [cocoa beans] 2021 1e9 USD',
      'exports GHA>ESP [cocoa beans] 2021 0.9e9 USD',
    ],
  },
  {
    text: 'Cashew nuts were the ninth most exported product of Vietnam in 2021.',
    claims: ['rank exports VNM>WLD [cashew nuts] ..2021 9 rank'],
  },
  // What the markets that grew most grew by
  {
    text: 'The fastest growing export markets of Namibia between 2021 and 2022 were South Africa (up $388 million), Botswana (up $271 million) and China ($104 million).',
    claims: [
      'delta exports NAM>ZAF 2021..2022 388e6 USD',
      'delta exports NAM>BWA 2021..2022 271e6 USD',
      'delta exports NAM>CHN 2021..2022 104e6 USD',
    ],
  },
  {
    text: "Namibia's exports came to $6.8 billion in 2022. From 2021 to 2022 the export markets that grew fastest were South Africa, by $388 million, and Botswana, by $271 million.",
    figures: ['exports NAM>WLD 2022 6.8e9 USD'],
    claims: ['delta exports NAM>ZAF 2021..2022 388e6 USD', 'delta exports NAM>BWA 2021..2022 271e6 USD'],
  },
];
