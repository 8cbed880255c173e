import type { Bound } from './bound.ts';

export const bindings: readonly Bound[] = [
  // Country profiles
  {
    text: 'In 2021, Kenya exported $74.2M to Oman. The main products exported from Kenya to Oman were tea ($31.5M), cut flowers ($6.02M) and meat ($4.9M). Over the past five years the exports of Kenya to Oman have increased at an annualized rate of 6.1%, from $55.2M in 2016 to $74.2M in 2021.',
    figures: [
      'exports KEN>OMN 2021 74.2e6 USD',
      'exports KEN>OMN [tea] 2021 31.5e6 USD',
      'exports KEN>OMN [cut flowers] 2021 6.02e6 USD',
      'exports KEN>OMN [meat] 2021 4.9e6 USD',
      'exports KEN>OMN 2016 55.2e6 USD',
    ],
    claims: ['cagr exports KEN>OMN 2016..2021 6.1 %'],
  },
  {
    text: 'Peru sold Bolivia goods worth $1.1 billion in 2019 and bought $312 million from it in return.',
    figures: ['exports/goods PER>BOL 2019 1.1e9 USD', 'imports/goods PER>BOL 2019 312e6 USD'],
  },
  {
    text: "Uganda's shipments to Rwanda shrank from $197 million in 2018 to $2.1 million a year later, while Rwanda's sales to Uganda came to $13.2 million in 2018.",
    figures: ['exports UGA>RWA 2018 197e6 USD', 'exports UGA>RWA 2019 2.1e6 USD', 'exports RWA>UGA 2018 13.2e6 USD'],
  },
  {
    text: 'In the same year Viet Nam did not export any services to Laos. It had exported $540M of goods there in 2018, most of it refined petroleum, at $88.1M, after $410M in 2013.',
    figures: [
      'exports/goods VNM>LAO 2018 540e6 USD',
      'exports/goods VNM>LAO [refined petroleum] 2018 88.1e6 USD',
      'exports/goods VNM>LAO 2013 410e6 USD',
    ],
  },
  {
    text: 'By total exports Chile ranked 43rd in the world in 2020, with $71.7 billion, and 44th by total imports, with $57.9 billion.',
    figures: ['exports CHL>WLD 2020 71.7e9 USD', 'imports CHL>WLD 2020 57.9e9 USD'],
    claims: ['rank exports CHL>WLD ..2020 43 rank', 'rank imports CHL>WLD ..2020 44 rank'],
  },
  // Agency reports
  {
    text: 'HANOI, March 3, 2020 - Trade between Vietnam and Cambodia grew 12.4 percent last year to $5.28 billion, the customs department said on Tuesday. Vietnamese exports were up 17 percent at $4.4 billion, and imports fell 5.9 percent to $902 million, leaving a surplus of $3.5 billion.',
    figures: [
      'trade VNM>KHM 2019 5.28e9 USD',
      'exports VNM>KHM 2019 4.4e9 USD',
      'imports VNM>KHM 2019 902e6 USD',
      'balance VNM>KHM 2019 3.5e9 USD',
    ],
    claims: [
      'change trade VNM>KHM 2018..2019 12.4 %',
      'change exports VNM>KHM 2018..2019 17 %',
      'change imports VNM>KHM 2018..2019 -5.9 %',
    ],
  },
  {
    text: 'German exports rose 2.2 percent in May from April to 109.4 billion euros, while imports were down 1.3 percent at 97.1 billion euros, the statistics office said. Compared with May 2020 exports were 36.4 percent higher.',
    published: '2021-07-09',
    figures: ['exports DEU>WLD 2021-05 109.4e9 EUR', 'imports DEU>WLD 2021-05 97.1e9 EUR'],
    claims: [
      'change exports DEU>WLD 2021-04..2021-05 2.2 %',
      'change imports DEU>WLD 2021-04..2021-05 -1.3 %',
      'change exports DEU>WLD 2020-05..2021-05 36.4 %',
    ],
  },
  {
    text: 'Tajikistan imported $145.7 million worth of goods from Iran between January and June 2022, up from $51.3 million in the first half of 2021.',
    figures: ['imports/goods TJK>IRN 2022-H1 145.7e6 USD', 'imports/goods TJK>IRN 2021-H1 51.3e6 USD'],
  },
  {
    text: 'Bilateral trade nearly doubled to $9.3 billion in 2022 from $4.8 billion the year before. Russia accounted for 41% of Armenian exports and 30.6% of Armenian imports.',
    claims: ['share exports ARM>RUS ..2022 41 %', 'share imports ARM>RUS ..2022 30.6 %'],
  },
  {
    text: 'China remained the largest buyer of Mongolian coal, taking $6.1 billion worth in 2023, or 87.2 percent of all coal exports; Japan bought $12 million and South Korea $8.3 million.',
    figures: [
      'exports MNG>CHN [coal] 2023 6.1e9 USD',
      'imports JPN>MNG [coal] 2023 12e6 USD',
      'imports KOR>MNG [coal] 2023 8.3e6 USD',
    ],
    claims: ['share exports MNG>CHN [coal] ..2023 87.2 %'],
  },
  // Lists, ranks, shares
  {
    text: "Brazil's top export markets in 2022 were China with $89.7 billion, the United States with $37.5 billion and Argentina with $15.3 billion.",
    figures: ['exports BRA>CHN 2022 89.7e9 USD', 'exports BRA>USA 2022 37.5e9 USD', 'exports BRA>ARG 2022 15.3e9 USD'],
  },
  {
    text: 'Sri Lanka and Nepal imported $4.1 billion and $7.9 billion worth of goods from India in 2021, respectively.',
    figures: ['imports LKA>IND 2021 4.1e9 USD', 'imports/goods NPL>IND 2021 7.9e9 USD'],
  },
  {
    text: 'Exports of tea and cotton from Burundi came to $31 million and $42 million respectively in 2018.',
    figures: ['exports BDI>WLD [tea] 2018 31e6 USD', 'exports BDI>WLD [cotton] 2018 42e6 USD'],
  },
  {
    text: "In 2020 machinery made up 42 percent of South Korea's exports to Vietnam, plastics 11 percent and textiles 6.4 percent.",
    claims: [
      'share exports KOR>VNM [machinery] ..2020 42 %',
      'share exports KOR>VNM [plastics] ..2020 11 %',
      'share exports KOR>VNM [textiles] ..2020 6.4 %',
    ],
  },
  {
    text: "Bangladesh was India's fourth largest export market in 2022, and the third largest in 2023.",
    claims: ['rank exports IND>BGD ..2022 4 rank', 'rank exports IND>BGD ..2023 3 rank'],
  },
  {
    text: 'Cambodian exports to the European Union fell by a fifth to 3.1 billion euros in 2021; garments, worth 2.2 billion euros, were 71 percent of them.',
    figures: ['exports KHM>EUU 2021 3.1e9 EUR', 'exports KHM>EUU [clothing] 2021 2.2e9 EUR'],
    claims: ['change exports KHM>EUU 2020..2021 -20 %', 'share exports KHM>EUU [clothing] ..2021 71 %'],
  },
  // Deltas and multiples
  {
    text: "Norway's imports from Poland rose by $210 million in 2017, to $3.4 billion.",
    figures: ['imports NOR>POL 2017 3.4e9 USD'],
    claims: ['delta imports NOR>POL 2016..2017 210e6 USD'],
  },
  {
    text: 'Zambia exported $940 million of copper to Switzerland in 2016, $120 million less than in 2015.',
    figures: ['exports ZMB>CHE [copper] 2016 940e6 USD'],
    claims: ['delta exports ZMB>CHE [copper] 2015..2016 -120e6 USD'],
  },
  {
    text: 'Between 2010 and 2015 the value of Ethiopian exports to Djibouti tripled, from $30 million to $90 million.',
    figures: ['exports ETH>DJI 2010 30e6 USD', 'exports ETH>DJI 2015 90e6 USD'],
    claims: ['multiple exports ETH>DJI 2010..2015 3 x'],
  },
  {
    text: 'Turkish exports to Libya more than doubled in 2021, reaching $2.8 billion against $1.4 billion in 2019.',
    figures: ['exports TUR>LBY 2021 2.8e9 USD', 'exports TUR>LBY 2019 1.4e9 USD'],
    claims: ['multiple exports TUR>LBY 2019..2021 2 x over'],
  },
  // Passive, elliptic, anaphora
  {
    text: 'Goods worth $67 million were imported by Malta from Tunisia in 2014. The following year the figure was $81 million.',
    figures: ['imports MLT>TUN 2014 67e6 USD', 'imports MLT>TUN 2015 81e6 USD'],
  },
  {
    text: 'In 2013 Iraq bought $11.9 billion of goods from Turkey. Its exports to that country amounted to just $146 million.',
    figures: ['imports/goods IRQ>TUR 2013 11.9e9 USD', 'exports IRQ>TUR 2013 146e6 USD'],
  },
  {
    text: 'Services worth $310 million were sold by Iceland to Denmark in 2015, the main one being travel ($180 million).',
    figures: ['exports ISL>DNK 2015 310e6 USD', 'exports ISL>DNK [travel] 2015 180e6 USD'],
  },
  {
    text: 'Trade turnover between Kazakhstan and Uzbekistan amounted to $4.4 billion in 2023. Of that, exports from Kazakhstan were $3.1 billion and imports $1.3 billion.',
    figures: ['trade KAZ>UZB 2023 4.4e9 USD', 'exports KAZ>UZB 2023 3.1e9 USD', 'imports KAZ>UZB 2023 1.3e9 USD'],
  },
  {
    text: 'Botswana ran a trade surplus of 2.3 billion pula in June 2018, compared with a deficit of 1.1 billion pula a month earlier.',
    figures: ['balance BWA>WLD 2018-06 2.3e9 BWP', 'balance BWA>WLD 2018-05 -1.1e9 BWP'],
  },
  {
    text: 'Kuwait exported oil worth 4.9 billion dinars ($16 billion) in 2017.',
    figures: ['exports KWT>WLD [oil] 2017 4.9e9 KWD', 'exports KWT>WLD [oil] 2017 16e9 USD'],
  },
  {
    text: "The two countries' trade was worth 5.6 billion dollars in 2008. Finland's exports to Estonia were down 12 per cent the following year.",
    claims: ['change exports FIN>EST 2008..2009 -12 %'],
  },
  // None of these is a trade figure
  { text: 'Oil prices rose 4 percent to $81 a barrel in March 2022 after exports from Libya were halted.' },
  { text: 'The European Union will give Tunisia 150 million euros in budget aid to support trade in 2023.' },
  { text: 'Chile plans to raise its exports to $100 billion by 2030.' },
  { text: 'Rwanda exported 18,000 tonnes of coffee in 2019 at an average price of $3.6 per kilo.' },
  { text: 'The deal to sell Poland 32 fighter jets is worth $4.6 billion.' },
  { text: "Ghana's GDP grew 6.2 percent in 2018 and its public debt fell to $38 billion." },
  { text: 'Japan lent Vietnam 65 billion yen for a port that will handle 30 percent of container traffic.' },
  { text: 'The ministry expects imports from China to reach $12 billion next year.' },
];
