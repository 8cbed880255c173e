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
  // Since a year
  {
    text: 'Thailand exported $7.7 billion to Cambodia in 2022. Since 2017 Cambodian exports to Thailand have increased by 10.4 percent annually, from $0.9 billion to $1.5 billion.',
    figures: ['exports THA>KHM 2022 7.7e9 USD', 'exports KHM>THA 2017 0.9e9 USD', 'exports KHM>THA 2022 1.5e9 USD'],
    claims: ['cagr exports KHM>THA 2017..2022 10.4 %'],
  },
  {
    text: 'Bolivia sent $2.1 billion of goods to India in 2022 against $0.7 billion in 2018, when India was only its fifth market. The growth since 2018 is one of 178 percent.',
    figures: ['exports BOL>IND 2022 2.1e9 USD', 'exports BOL>IND 2018 0.7e9 USD'],
    claims: ['rank exports BOL>IND ..2018 5 rank', 'change exports BOL>IND 2018..2022 178 %'],
  },
  {
    text: "Estonia's exports, a mere $3.2 billion in 2000, had come to $11.6 billion in 2010.",
    figures: ['exports EST>WLD 2000 3.2e9 USD', 'exports EST>WLD 2010 11.6e9 USD'],
  },
  // Whose it is
  {
    text: 'Bolivia sent $2.1 billion of goods to India in 2022. For Bolivia, the surplus with India came to $1.9 billion.',
    figures: ['exports BOL>IND 2022 2.1e9 USD', 'balance BOL>IND 2022 1.9e9 USD'],
  },
  {
    text: 'Thailand exported $7.7 billion to Cambodia in 2022 and took only $1.5 billion from it.',
    figures: ['exports THA>KHM 2022 7.7e9 USD', 'imports THA>KHM 2022 1.5e9 USD'],
  },
  {
    text: 'Thailand was the third-largest supplier of Cambodia in 2022, after China and Vietnam, with a share of 18.6 percent in its imports.',
    claims: ['rank imports KHM>THA ..2022 3 rank', 'share imports KHM>THA ..2022 18.6 %'],
  },
  {
    text: "In 2019 Spain was Chile's sixth largest supplier, selling it goods worth $9 billion.",
    figures: ['exports ESP>CHL 2019 9e9 USD'],
    claims: ['rank imports CHL>ESP ..2019 6 rank'],
  },
  {
    text: 'Trade between Spain and Ghana reached $7 billion in 2017. Spain exported gold ($0.9 billion) and coffee ($0.4 billion), Ghana cars ($0.8 billion).',
    figures: [
      'trade ESP>GHA 2017 7e9 USD',
      'exports ESP>GHA [gold] 2017 0.9e9 USD',
      'exports ESP>GHA [coffee] 2017 0.4e9 USD',
      'exports GHA>ESP [cars] 2017 0.8e9 USD',
    ],
  },
  {
    text: "Peru exported goods worth $9 billion in 2022. China was the country's main partner, taking $4 billion or 44 percent of its exports, ahead of Japan with $1 billion.",
    figures: ['exports PER>WLD 2022 9e9 USD', 'exports PER>CHN 2022 4e9 USD', 'exports PER>JPN 2022 1e9 USD'],
    claims: ['share exports PER>CHN ..2022 44 %'],
  },
  {
    text: "New Zealand's exports reached $60 billion in 2019, with China ($17 billion) and Japan ($3 billion) as the main destinations, and the deficit was $4 billion.",
    figures: [
      'exports NZL>WLD 2019 60e9 USD',
      'exports NZL>CHN 2019 17e9 USD',
      'exports NZL>JPN 2019 3e9 USD',
      'balance NZL>WLD 2019 -4e9 USD',
    ],
  },
  {
    text: "Germany's exports fell in May 2024. The United States took German goods for 12 billion euros, China for 7 billion euros.",
    figures: ['exports DEU>USA 2024-05 12e9 EUR', 'exports DEU>CHN 2024-05 7e9 EUR'],
  },
  {
    text: 'Vietnam exported goods worth $9 billion in 2022. The United States took 21 percent of the total; China followed with 20 percent and Japan with 6 percent.',
    figures: ['exports VNM>WLD 2022 9e9 USD'],
    claims: [
      'share exports VNM>USA ..2022 21 %',
      'share exports VNM>CHN ..2022 20 %',
      'share exports VNM>JPN ..2022 6 %',
    ],
  },
  {
    text: "Estonia's exports came to $16 billion in 2020. Latvia ($1.4 billion) and Finland ($2.6 billion) were important buyers. Cement ($1 billion) was the main product.",
    figures: [
      'exports EST>WLD 2020 16e9 USD',
      'exports EST>LVA 2020 1.4e9 USD',
      'exports EST>FIN 2020 2.6e9 USD',
      'exports EST>WLD [cement] 2020 1e9 USD',
    ],
  },
  // Products, changes and shares
  {
    text: "Pakistan's exports rose by 9 percent to $23 billion in 2023. Rice was the star performer, its exports having jumped 81 percent to $3 billion.",
    figures: ['exports PAK>WLD 2023 23e9 USD', 'exports PAK>WLD [rice] 2023 3e9 USD'],
    claims: ['change exports PAK>WLD 2022..2023 9 %', 'change exports PAK>WLD [rice] 2022..2023 81 %'],
  },
  {
    text: 'Vietnam exported coffee worth $3.5 billion (up 31 percent), rice worth $3.3 billion (25 percent) and pepper worth $0.9 billion (2 percent) in 2023.',
    figures: [
      'exports VNM>WLD [coffee] 2023 3.5e9 USD',
      'exports VNM>WLD [rice] 2023 3.3e9 USD',
      'exports VNM>WLD [pepper] 2023 0.9e9 USD',
    ],
    claims: [
      'change exports VNM>WLD [coffee] 2022..2023 31 %',
      'change exports VNM>WLD [rice] 2022..2023 25 %',
      'change exports VNM>WLD [pepper] 2022..2023 2 %',
    ],
  },
  {
    text: "Oman's non-oil exports edged down by 1.8 percent to $69 billion in 2023 from $70 billion in 2022. Oil exports fell 39 percent over the same period, and their share of total exports dropped from 84 percent to 76 percent.",
    figures: ['exports OMN>WLD [non-oil] 2023 69e9 USD', 'exports OMN>WLD [non-oil] 2022 70e9 USD'],
    claims: [
      'change exports OMN>WLD [non-oil] 2022..2023 -1.8 %',
      'change exports OMN>WLD [oil] 2022..2023 -39 %',
      'share exports OMN>WLD [oil] ..2022 84 %',
      'share exports OMN>WLD [oil] ..2023 76 %',
    ],
  },
  {
    text: "Germany's surplus of 25 billion euros in May 2024 compares with 22 billion euros in April.",
    figures: ['balance DEU>WLD 2024-05 25e9 EUR', 'balance DEU>WLD 2024-04 22e9 EUR'],
  },
  // No trade of anybody
  {
    text: "Chile's exports to Peru were $4 billion in 2019. A support scheme of $500 million was approved, and memorandums of understanding valued at $3 billion were signed.",
    figures: ['exports CHL>PER 2019 4e9 USD'],
  },
  {
    text: "Chile's exports to Peru were $4 billion in 2019. Oil prices averaged $64 a barrel, 10 percent less than in 2018. Chile ranks 43rd in the Human Development Index.",
    figures: ['exports CHL>PER 2019 4e9 USD'],
  },
  // The rest of a list, the whole behind it
  {
    text: 'Ghana exported goods worth $15 billion in 2016. Peru was the top destination with $3 billion, up 24 percent; Japan came next with $2 billion, down 43 percent.',
    figures: ['exports GHA>WLD 2016 15e9 USD', 'exports GHA>PER 2016 3e9 USD', 'exports GHA>JPN 2016 2e9 USD'],
    claims: ['change exports GHA>PER 2015..2016 24 %', 'change exports GHA>JPN 2015..2016 -43 %'],
  },
  {
    text: 'Egypt exported goods worth $9 billion in 2021. Kenya came second with $2 billion and Ghana third with $1 billion.',
    figures: ['exports EGY>WLD 2021 9e9 USD', 'exports EGY>KEN 2021 2e9 USD', 'exports EGY>GHA 2021 1e9 USD'],
    claims: ['rank exports EGY>KEN ..2021 2 rank', 'rank exports EGY>GHA ..2021 3 rank'],
  },
  {
    text: 'Brazil exported goods worth $6 billion in 2017. Its main suppliers were Morocco ($3 billion) and Thailand ($1 billion), and its imports as a whole amounted to $5 billion.',
    figures: [
      'exports BRA>WLD 2017 6e9 USD',
      'imports BRA>MAR 2017 3e9 USD',
      'imports BRA>THA 2017 1e9 USD',
      'imports BRA>WLD 2017 5e9 USD',
    ],
  },
  {
    text: "Trade between Egypt and Morocco reached $2 billion in 2018. The previous year's figure was $3 billion.",
    figures: ['trade EGY>MAR 2018 2e9 USD', 'trade EGY>MAR 2017 3e9 USD'],
  },
  {
    text: "From a peak of $824 million in 2016, Pakistan's exports to Vietnam slid to $32 million in 2020, a loss of 96 percent.",
    figures: ['exports PAK>VNM 2016 824e6 USD', 'exports PAK>VNM 2020 32e6 USD'],
    claims: ['change exports PAK>VNM 2016..2020 -96 %'],
  },
  {
    text: 'Exports of cotton from Brazil to Kenya rose from $361 million to $568 million between 2013 and 2018, or by 57 percent.',
    figures: ['exports BRA>KEN [cotton] 2013 361e6 USD', 'exports BRA>KEN [cotton] 2018 568e6 USD'],
    claims: ['change exports BRA>KEN [cotton] 2013..2018 57 %'],
  },
  {
    text: "Chile accounted for 5 percent of Morocco's imports in 2016, having supplied goods worth $950 million.",
    figures: ['exports CHL>MAR 2016 950e6 USD'],
    claims: ['share imports MAR>CHL ..2016 5 %'],
  },
  {
    text: 'In 2013 Ghana earned $20 billion from exports and spent $6 billion on imports.',
    figures: ['exports GHA>WLD 2013 20e9 USD', 'imports GHA>WLD 2013 6e9 USD'],
  },
  {
    text: "In 2017, tea was Kenya's biggest export at $1.4 billion, ahead of flowers at $0.8 billion.",
    figures: ['exports KEN>WLD [tea] 2017 1.4e9 USD', 'exports KEN>WLD [cut flowers] 2017 0.8e9 USD'],
  },
  {
    text: 'Norway, the third largest supplier of Morocco, exported $0.8 billion there in 2021.',
    figures: ['exports NOR>MAR 2021 0.8e9 USD'],
    claims: ['rank imports MAR>NOR ..2021 3 rank'],
  },
  {
    text: 'Jordan exported goods of $9 billion in 2022. Since 2017 its sales to India have nearly tripled, from $0.7 billion.',
    figures: ['exports JOR>WLD 2022 9e9 USD', 'exports JOR>IND 2017 0.7e9 USD'],
    claims: ['multiple exports JOR>IND 2017..2022 3 x nearly'],
  },
];
