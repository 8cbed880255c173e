import type { Bound } from './bound.ts';

export const bindings: readonly Bound[] = [
  // Country profiles
  // Who speaks tells whose trade it is, where nothing else does
  {
    text: 'The Indian minister of commerce said exports to Nepal reached $7.2 billion in 2021.',
    figures: ['exports IND>NPL 2021 7.2e9 USD'],
  },
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
  // The daily press: agencies, statistics offices, central banks
  {
    text: "NAIROBI, March 14, 2023 - Kenya's trade deficit with China widened to Sh404.3 billion last year from Sh370.1 billion in 2021, official data showed. Imports from the Asian giant climbed 2.3 percent to Sh452.6 billion, while exports grew 18.4 percent to Sh27.4 billion.",
    figures: [
      'balance KEN>CHN 2022 -404.3e9 KES',
      'balance KEN>CHN 2021 -370.1e9 KES',
      'imports KEN>CHN 2022 452.6e9 KES',
      'exports KEN>CHN 2022 27.4e9 KES',
    ],
    claims: ['change imports KEN>CHN 2021..2022 2.3 %', 'change exports KEN>CHN 2021..2022 18.4 %'],
  },
  {
    text: 'Bangladesh fetched $4.67 billion from garment exports in July, up 2.89% year-on-year, the Export Promotion Bureau (EPB) said on Thursday. Knitwear brought in $2.63 billion and woven items $2.04 billion.',
    published: '2023-08-03',
    figures: [
      'exports BGD>WLD [clothing] 2023-07 4.67e9 USD',
      'exports BGD>WLD [knitwear] 2023-07 2.63e9 USD',
      'exports BGD>WLD [woven garments] 2023-07 2.04e9 USD',
    ],
    claims: ['change exports BGD>WLD [clothing] 2022-07..2023-07 2.89 %'],
  },
  {
    text: "Two-way trade between India and the United Arab Emirates stood at $84.5 billion in fiscal 2022-23, of which India's exports accounted for $31.6 billion and imports for $52.9 billion. The UAE is India's third-largest trading partner.",
    figures: [
      'trade IND>ARE FY2022-23 84.5e9 USD',
      'exports IND>ARE FY2022-23 31.6e9 USD',
      'imports IND>ARE FY2022-23 52.9e9 USD',
    ],
    claims: ['rank trade IND>ARE ..FY2022-23 3 rank'],
  },
  {
    text: "In the first ten months of 2022, Turkish exporters sold $7.6 billion worth of goods to Russia, an increase of 63 percent from the same period of 2021. Russia thereby rose from 11th to 7th among Turkey's export markets.",
    figures: ['exports TUR>RUS 2022-01/2022-10 7.6e9 USD'],
    claims: [
      'change exports TUR>RUS 2021-01/2021-10..2022-01/2022-10 63 %',
      'rank exports TUR>RUS ..2022-01/2022-10 7 rank',
    ],
  },
  {
    text: 'South Africa posted a trade surplus of R17.9 billion in April, the revenue service said, reversing a R10.8 billion deficit in March. Exports fell 6.2% month on month to R150.5 billion and imports slid 22.1% to R132.6 billion.',
    published: '2023-05-31',
    figures: [
      'balance ZAF>WLD 2023-04 17.9e9 ZAR',
      'balance ZAF>WLD 2023-03 -10.8e9 ZAR',
      'exports ZAF>WLD 2023-04 150.5e9 ZAR',
      'imports ZAF>WLD 2023-04 132.6e9 ZAR',
    ],
    claims: ['change exports ZAF>WLD 2023-03..2023-04 -6.2 %', 'change imports ZAF>WLD 2023-03..2023-04 -22.1 %'],
  },
  {
    text: 'Brazil shipped a record 101.9 million tonnes of soybeans abroad in 2023. The sales were worth US$53.2 billion, 14.4% more than in 2022, and made up 15.7% of everything the country exported. China took 73% of the volume.',
    figures: ['exports BRA>WLD [soybeans] 2023 53.2e9 USD'],
    claims: ['change exports BRA>WLD [soybeans] 2022..2023 14.4 %', 'share exports BRA>WLD [soybeans] ..2023 15.7 %'],
  },
  {
    text: "Germany's exports to China slumped by 8.8 percent in 2023 to 97.3 billion euros, the Federal Statistical Office reported. At the same time imports from China dropped by 19.2 percent to 155.7 billion euros. With a turnover of 253.0 billion euros, China remained Germany's most important trading partner for the eighth year in a row.",
    figures: ['exports DEU>CHN 2023 97.3e9 EUR', 'imports DEU>CHN 2023 155.7e9 EUR', 'trade DEU>CHN 2023 253.0e9 EUR'],
    claims: ['change exports DEU>CHN 2022..2023 -8.8 %', 'change imports DEU>CHN 2022..2023 -19.2 %'],
  },
  {
    text: 'Ghana earned US$2.16 billion from cocoa last year, compared with US$2.31 billion in 2022, while gold receipts jumped by 15 percent to US$7.6 billion.',
    published: '2024-02-10',
    figures: [
      'exports GHA>WLD [cocoa] 2023 2.16e9 USD',
      'exports GHA>WLD [cocoa] 2022 2.31e9 USD',
      'exports GHA>WLD [gold] 2023 7.6e9 USD',
    ],
    claims: ['change exports GHA>WLD [gold] 2022..2023 15 %'],
  },
  {
    text: "The value of Oman's non-oil exports to Saudi Arabia reached OMR 841 million by the end of October 2023, down 7.6 per cent compared to OMR 910 million in the corresponding period of the previous year. The UAE came first among the destinations with OMR 812 million.",
    figures: [
      'exports OMN>SAU [non-oil] 2023-01/2023-10 841e6 OMR',
      'exports OMN>SAU [non-oil] 2022-01/2022-10 910e6 OMR',
      'exports OMN>ARE [non-oil] 2023-01/2023-10 812e6 OMR',
    ],
    claims: [
      'change exports OMN>SAU [non-oil] 2022-01/2022-10..2023-01/2023-10 -7.6 %',
      'rank exports OMN>ARE [non-oil] ..2023-01/2023-10 1 rank',
    ],
  },
  {
    text: "Nepal's imports from India rose to Rs 996.68 billion in FY 2023-24, or 62.6 percent of the total import bill of Rs 1.593 trillion. In return it sold goods worth Rs 103.18 billion to its southern neighbour.",
    figures: [
      'imports NPL>IND FY2023-24 996.68e9 NPR',
      'imports NPL>WLD FY2023-24 1.593e12 NPR',
      'exports NPL>IND FY2023-24 103.18e9 NPR',
    ],
    claims: ['share imports NPL>IND ..FY2023-24 62.6 %'],
  },
  {
    text: 'Bilateral trade has quadrupled in a decade, from $1.1 billion in 2012 to $4.4 billion in 2022, the Israeli embassy in Ankara said, without counting services.',
    figures: ['trade ISR>TUR 2012 1.1e9 USD', 'trade ISR>TUR 2022 4.4e9 USD'],
    claims: ['multiple trade ISR>TUR 2012..2022 4 x'],
  },
  {
    text: 'Japan ran a trade deficit of 1.76 trillion yen ($12 billion) in January, as exports rose 11.9% from a year earlier to 7.33 trillion yen and imports dropped 9.6% to 9.09 trillion yen. Shipments to the U.S. climbed 15.6% to 1.42 trillion yen, led by cars, and those to China jumped 29.2%.',
    published: '2024-02-21',
    figures: [
      'balance JPN>WLD 2024-01 -1.76e12 JPY',
      'balance JPN>WLD 2024-01 -12e9 USD',
      'exports JPN>WLD 2024-01 7.33e12 JPY',
      'imports JPN>WLD 2024-01 9.09e12 JPY',
      'exports JPN>USA 2024-01 1.42e12 JPY',
    ],
    claims: [
      'change exports JPN>WLD 2023-01..2024-01 11.9 %',
      'change imports JPN>WLD 2023-01..2024-01 -9.6 %',
      'change exports JPN>USA 2023-01..2024-01 15.6 %',
      'change exports JPN>CHN 2023-01..2024-01 29.2 %',
    ],
  },
  {
    text: 'During 2021 Ethiopia exported $1.44B, making it the number 119 exporter in the world. The top exports of Ethiopia are coffee ($1.2B), gold ($672M), other oily seeds ($354M), cut flowers ($254M) and dried legumes ($208M), exporting mostly to United States ($420M), Germany ($258M), Saudi Arabia ($244M) and Japan ($171M).',
    figures: [
      'exports ETH>WLD 2021 1.44e9 USD',
      'exports ETH>WLD [coffee] 2021 1.2e9 USD',
      'exports ETH>WLD [gold] 2021 672e6 USD',
      'exports ETH>WLD [oilseeds] 2021 354e6 USD',
      'exports ETH>WLD [cut flowers] 2021 254e6 USD',
      'exports ETH>WLD [pulses] 2021 208e6 USD',
      'exports ETH>USA 2021 420e6 USD',
      'exports ETH>DEU 2021 258e6 USD',
      'exports ETH>SAU 2021 244e6 USD',
      'exports ETH>JPN 2021 171e6 USD',
    ],
    claims: ['rank exports ETH>WLD ..2021 119 rank'],
  },
  {
    text: "Sri Lanka's earnings from merchandise exports declined by 9.4 per cent (y-o-y) to US dollars 1,008 million in July 2023, from US dollars 1,112 million a year ago. Earnings from industrial goods fell by 11.5 per cent, whereas agricultural exports increased by 5.5 per cent. Expenditure on imports stood at US dollars 1,401 million, and the deficit in the trade account narrowed to US dollars 393 million.",
    figures: [
      'exports LKA>WLD 2023-07 1008e6 USD',
      'exports LKA>WLD 2022-07 1112e6 USD',
      'imports LKA>WLD 2023-07 1401e6 USD',
      'balance LKA>WLD 2023-07 -393e6 USD',
    ],
    claims: [
      'change exports LKA>WLD 2022-07..2023-07 -9.4 %',
      'change exports LKA>WLD [industrial products] 2022-07..2023-07 -11.5 %',
      'change exports LKA>WLD [agricultural products] 2022-07..2023-07 5.5 %',
    ],
  },
  {
    text: 'Zambia exported copper valued at K19.3 billion in May 2024, accounting for 70.4 percent of total export earnings, the Zambia Statistics Agency said. Of the total, 43.1 percent went to Switzerland, followed by China (18.9 percent) and the Democratic Republic of Congo (13.2 percent).',
    figures: ['exports ZMB>WLD [copper] 2024-05 19.3e9 ZMW'],
    claims: [
      'share exports ZMB>WLD [copper] ..2024-05 70.4 %',
      'share exports ZMB>CHE ..2024-05 43.1 %',
      'share exports ZMB>CHN ..2024-05 18.9 %',
      'share exports ZMB>COD ..2024-05 13.2 %',
    ],
  },
  {
    text: "Between 2010 and 2020 the EU's imports of goods from Tunisia went from 9.5 billion euros to 9.8 billion euros, whereas its exports shrank from 11.1 billion to 9.2 billion.",
    figures: [
      'imports EUU>TUN 2010 9.5e9 EUR',
      'imports EUU>TUN 2020 9.8e9 EUR',
      'exports EUU>TUN 2010 11.1e9 EUR',
      'exports EUU>TUN 2020 9.2e9 EUR',
    ],
  },
  {
    text: 'Thai rice exports to Iraq, which stopped for years over quality disputes, came back strongly: 286,000 tonnes worth 4.5 billion baht were shipped in 2021 and 1.6 million tonnes worth 25.3 billion baht in 2022.',
    figures: ['exports THA>IRQ [rice] 2021 4.5e9 THB', 'exports THA>IRQ [rice] 2022 25.3e9 THB'],
  },
  {
    text: "Pakistan's services exports amounted to $7.3 billion in FY23, slightly up from $7.1 billion the year before; IT services alone generated $2.6 billion.",
    figures: [
      'exports PAK>WLD FY2022-23 7.3e9 USD',
      'exports PAK>WLD FY2021-22 7.1e9 USD',
      'exports PAK>WLD [computer and information services] FY2022-23 2.6e9 USD',
    ],
  },
  {
    text: "Officials in Accra put the cost of the new port at $1.5 billion, of which $667 million was lent by the IFC. The port handles 80 percent of the country's imports and has created 2,500 jobs since 2019.",
  },
  // The daily press once more
  {
    published: '2023-05-12',
    text: "LONDON (Reuters) - Britain posted a goods trade deficit of 16.36 billion pounds in March, compared with economists' average forecast of 17.5 billion pounds. The deficit with countries outside the European Union narrowed to 5.7 billion pounds from 6.5 billion in February. Imports from the EU fell by 3.4% on the month, to 26.8 billion pounds.",
    figures: [
      'balance GBR>WLD 2023-03 -16.36e9 GBP',
      'balance GBR>null 2023-03 -5.7e9 GBP',
      'balance GBR>null 2023-02 -6.5e9 GBP',
      'imports GBR>EUU 2023-03 26.8e9 GBP',
    ],
    claims: ['change imports GBR>EUU 2023-02..2023-03 -3.4 %'],
  },
  {
    text: 'Ghana earned $2.3 billion from cocoa beans and products in 2022, down from $2.8 billion in 2021, while gold exports brought in $6.6 billion. The Netherlands bought 24 per cent of the cocoa.',
    figures: [
      'exports GHA>WLD [cocoa beans] 2022 2.3e9 USD',
      'exports GHA>WLD [cocoa beans] 2021 2.8e9 USD',
      'exports GHA>WLD [gold] 2022 6.6e9 USD',
    ],
    claims: ['share exports GHA>NLD [cocoa] ..2022 24 %'],
  },
  {
    published: '2024-01-12',
    text: "China's exports rose 2.3 percent in December from a year earlier to $303.6 billion, customs figures showed on Friday, beating forecasts. For the full year, exports shrank 4.6 percent to $3.38 trillion and imports 5.5 percent to $2.56 trillion, leaving a surplus of $823 billion. Shipments to Russia climbed 46.9 percent to $111 billion, whereas those to the United States dropped 13.1 percent to $500 billion.",
    figures: [
      'exports CHN>WLD 2023-12 303.6e9 USD',
      'exports CHN>WLD 2023 3.38e12 USD',
      'imports CHN>WLD 2023 2.56e12 USD',
      'balance CHN>WLD 2023 823e9 USD',
      'exports CHN>RUS 2023 111e9 USD',
      'exports CHN>USA 2023 500e9 USD',
    ],
    claims: [
      'change exports CHN>WLD 2022-12..2023-12 2.3 %',
      'change exports CHN>WLD 2022..2023 -4.6 %',
      'change imports CHN>WLD 2022..2023 -5.5 %',
      'change exports CHN>RUS 2022..2023 46.9 %',
      'change exports CHN>USA 2022..2023 -13.1 %',
    ],
  },
  {
    text: 'In 2022 the top exports of Zambia were raw copper ($6.63B), refined copper ($1.1B), precious stones ($412M) and gold ($310M), exported mostly to Switzerland ($3.11B), China ($2.55B) and Namibia ($1.32B).',
    figures: [
      'exports ZMB>WLD [raw copper] 2022 6.63e9 USD',
      'exports ZMB>WLD [copper] 2022 1.1e9 USD',
      'exports ZMB>WLD [precious stones] 2022 412e6 USD',
      'exports ZMB>WLD [gold] 2022 310e6 USD',
      'exports ZMB>CHE 2022 3.11e9 USD',
      'exports ZMB>CHN 2022 2.55e9 USD',
      'exports ZMB>NAM 2022 1.32e9 USD',
    ],
  },
  {
    published: '2023-11-08',
    text: 'BERLIN, Nov 8 (Xinhua) -- German exports to China fell to 7.3 billion euros in September, 12.4 percent below the level of the same month last year. Over the first nine months they totaled 73.1 billion euros, a decline of 8.8 percent. Germany bought goods valued at 117.3 billion euros from China in that period, 18.8 percent less.',
    figures: [
      'exports DEU>CHN 2023-09 7.3e9 EUR',
      'exports DEU>CHN 2023-01/2023-09 73.1e9 EUR',
      'imports DEU>CHN 2023-01/2023-09 117.3e9 EUR',
    ],
    claims: [
      'change exports DEU>CHN 2022-09..2023-09 -12.4 %',
      'change exports DEU>CHN 2022-01/2022-09..2023-01/2023-09 -8.8 %',
      'change imports DEU>CHN 2022-01/2022-09..2023-01/2023-09 -18.8 %',
    ],
  },
  {
    text: "Iceland sold aluminium worth ISK 398 billion abroad in 2022. Marine products came second, at ISK 352 billion. Together they accounted for three quarters of the island's goods exports, which amounted to ISK 1,001 billion.",
    figures: [
      'exports ISL>WLD [aluminium] 2022 398e9 ISK',
      'exports ISL>WLD [aquatic products] 2022 352e9 ISK',
      'exports ISL>WLD 2022 1001e9 ISK',
    ],
    claims: [
      'rank exports ISL>WLD [aquatic products] ..2022 2 rank',
      'share exports ISL>WLD [aquatic products] ..2022 75 %',
    ],
  },
  {
    text: 'The airline ordered 25 jets from Airbus for $3.1 billion, and the ministry of trade unveiled a $200 million fund for exporters; ticket sales rose 12 per cent to $480 million in 2023.',
  },
  {
    published: '2023-09-14',
    text: "ANKARA, Sept 14 (Reuters) - Turkey's current account showed a deficit of $5.47 billion in July. Separately, trade ministry data put the foreign trade gap at $12.22 billion for the month, 14.8% wider than a year ago, with imports up 11.1% at $32.48 billion and exports at $20.26 billion. Gold imports alone jumped to $3.4 billion.",
    figures: [
      'balance TUR>WLD 2023-07 -12.22e9 USD',
      'imports TUR>WLD 2023-07 32.48e9 USD',
      'exports TUR>WLD 2023-07 20.26e9 USD',
      'imports TUR>WLD [gold] 2023-07 3.4e9 USD',
    ],
    claims: ['change balance TUR>WLD 2022-07..2023-07 14.8 %', 'change imports TUR>WLD 2022-07..2023-07 11.1 %'],
  },
  {
    text: 'Between 2018 and 2022 Ethiopian coffee exports to Saudi Arabia nearly doubled, from $140 million to $276 million. That year Germany paid $240 million for Ethiopian beans and Belgium $165 million.',
    figures: [
      'exports ETH>SAU [coffee] 2018 140e6 USD',
      'exports ETH>SAU [coffee] 2022 276e6 USD',
      'exports ETH>DEU [pulses] 2022 240e6 USD',
      'exports ETH>BEL [pulses] 2022 165e6 USD',
    ],
    claims: ['multiple exports ETH>SAU [coffee] 2018..2022 2 x nearly'],
  },
  {
    published: '2023-07-20',
    text: 'TOKYO -- Japan logged a trade surplus of 43 billion yen in June, its first in 23 months, the Finance Ministry said Thursday. Imports fell 12.9 percent to 8.70 trillion yen, while exports grew 1.5 percent to 8.74 trillion yen. Exports to the United States were up 11.7 percent; those to China slid 11 percent. For the first half of 2023 the country ran a deficit of 6.96 trillion yen.',
    figures: [
      'balance JPN>WLD 2023-06 43e9 JPY',
      'imports JPN>WLD 2023-06 8.70e12 JPY',
      'exports JPN>WLD 2023-06 8.74e12 JPY',
      'balance JPN>WLD 2023-H1 -6.96e12 JPY',
    ],
    claims: [
      'change imports JPN>WLD 2022-06..2023-06 -12.9 %',
      'change exports JPN>WLD 2022-06..2023-06 1.5 %',
      'change exports JPN>USA 2022-06..2023-06 11.7 %',
      'change exports JPN>CHN 2022-06..2023-06 -11 %',
    ],
  },
  {
    text: 'In 2021, Botswana was the 91st exporter in the world with $7.74B of exports. Diamonds represented 87.5% of them ($6.77B); the United Arab Emirates received $2.06B, Belgium $1.47B and India $1.35B.',
    figures: [
      'exports BWA>WLD 2021 7.74e9 USD',
      'exports BWA>WLD [diamonds] 2021 6.77e9 USD',
      'exports BWA>ARE 2021 2.06e9 USD',
      'exports BWA>BEL 2021 1.47e9 USD',
      'exports BWA>IND 2021 1.35e9 USD',
    ],
    claims: ['rank exports BWA>WLD ..2021 91 rank', 'share exports BWA>WLD [diamonds] ..2021 87.5 %'],
  },
  {
    text: "Rwanda's formal imports from Kenya stood at Rwf 310 billion in 2022, a drop of Rwf 24 billion or 7.2 per cent on the previous year. Kenya takes less than one per cent of what Rwanda exports.",
    figures: ['imports RWA>KEN 2022 310e9 RWF'],
    claims: [
      'delta imports RWA>KEN 2021..2022 -24e9 RWF',
      'change imports RWA>KEN 2021..2022 -7.2 %',
      'share exports RWA>KEN ..2022 1 % under',
    ],
  },
  {
    published: '2022-10-05',
    text: "WASHINGTON (AP) — The U.S. trade deficit narrowed in August for the fifth straight month, to $67.4 billion from July's $70.5 billion. Exports slipped 0.3% to $258.9 billion. Imports fell 1.1% to $326.3 billion as Americans bought less crude. The deficit in goods with China grew $2.8 billion to $37.4 billion.",
    figures: [
      'balance USA>WLD 2022-08 -67.4e9 USD',
      'balance USA>WLD 2022-07 -70.5e9 USD',
      'exports USA>WLD 2022-08 258.9e9 USD',
      'imports USA>WLD 2022-08 326.3e9 USD',
      'balance USA>CHN 2022-08 -37.4e9 USD',
    ],
    claims: [
      'change exports USA>WLD 2022-07..2022-08 -0.3 %',
      'change imports USA>WLD 2022-07..2022-08 -1.1 %',
      'delta balance USA>CHN 2022-07..2022-08 -2.8e9 USD',
    ],
  },
  {
    text: "Lebanon's import bill from Greece, nearly all of it refined fuel, reached $2.3bn in 2022, up by two thirds on 2021. In the same year it sold the Greeks goods for a mere $39m, mostly scrap metal ($21m).",
    figures: [
      'imports LBN>GRC 2022 2.3e9 USD',
      'exports LBN>GRC 2022 39e6 USD',
      'exports LBN>GRC [scrap metal] 2022 21e6 USD',
    ],
    claims: ['change imports LBN>GRC 2021..2022 66.7 % about'],
  },
  {
    published: '2023-08-08',
    text: "China's rare earth exports to Japan came to 5,400 tonnes in July, worth $38 million, customs said; the price averaged $7,000 a tonne. The state budget has earmarked $1.2 billion for mine clean-ups, and tax revenue from the sector rose 8% to $900 million.",
    figures: ['exports CHN>JPN [rare earths] 2023-07 38e6 USD'],
  },
  // The daily press once more
  {
    published: '2023-02-15',
    text: 'Indonesia recorded a trade surplus of $3.87 billion in January, Statistics Indonesia announced on Wednesday. Exports in the month were $22.31 billion, 16.37% higher than in January 2022 but 6.36% lower than in December. Imports came to $18.44 billion, rising 1.27% on the year. Coal, palm oil and steel led the list of exports.',
    figures: [
      'balance IDN>WLD 2023-01 3.87e9 USD',
      'exports IDN>WLD 2023-01 22.31e9 USD',
      'imports IDN>WLD 2023-01 18.44e9 USD',
    ],
    claims: [
      'change exports IDN>WLD 2022-01..2023-01 16.37 %',
      'change exports IDN>WLD 2022-12..2023-01 -6.36 %',
      'change imports IDN>WLD 2022-01..2023-01 1.27 %',
    ],
  },
  {
    text: "The United Kingdom is Cyprus's fourth most important supplier: in 2022 the island imported British goods for €620 million, 4.8 per cent of the total.",
    figures: ['imports CYP>GBR 2022 620e6 EUR'],
    claims: ['rank imports CYP>GBR ..2022 4 rank', 'share imports CYP>GBR ..2022 4.8 %'],
  },
  {
    text: "Vietnam's textile and garment exports to the EU reached $4.46 billion in 2022, up 34.7 per cent; footwear shipments there stood at $5.9 billion, and coffee at $1.5 billion. Import turnover from the bloc was $15.4 billion.",
    figures: [
      'exports VNM>EUU [textiles and clothing] 2022 4.46e9 USD',
      'exports VNM>EUU [footwear] 2022 5.9e9 USD',
      'exports VNM>EUU [coffee] 2022 1.5e9 USD',
      'imports VNM>EUU 2022 15.4e9 USD',
    ],
    claims: ['change exports VNM>EUU [textiles and clothing] 2021..2022 34.7 %'],
  },
  {
    published: '2023-04-03',
    text: "ISLAMABAD: The country's exports declined for the seventh month in a row, falling 14.76pc to $2.36bn in March from $2.77bn over the corresponding month last year, data showed on Monday. During July-March FY23, exports dipped 9.87pc to $21.04bn from $23.35bn a year ago. Imports in March plunged 40.26pc to $3.82bn.",
    figures: [
      'exports PAK>WLD 2023-03 2.36e9 USD',
      'exports PAK>WLD 2022-03 2.77e9 USD',
      'exports PAK>WLD 2022-07/2023-03 21.04e9 USD',
      'exports PAK>WLD 2021-07/2022-03 23.35e9 USD',
      'imports PAK>WLD 2023-03 3.82e9 USD',
    ],
    claims: [
      'change exports PAK>WLD 2022-03..2023-03 -14.76 %',
      'change exports PAK>WLD 2021-07/2022-03..2022-07/2023-03 -9.87 %',
      'change imports PAK>WLD 2022-03..2023-03 -40.26 %',
    ],
  },
  {
    text: 'Egypt sold 2.4 million tonnes of LNG to Turkey for $1.3 billion in 2022; Spain took $1.1 billion worth and France $0.8 billion.',
    figures: [
      'exports EGY>TUR [liquefied natural gas] 2022 1.3e9 USD',
      'exports EGY>ESP [liquefied natural gas] 2022 1.1e9 USD',
      'exports EGY>FRA [liquefied natural gas] 2022 0.8e9 USD',
    ],
  },
  {
    published: '2024-09-10',
    text: 'The World Bank approved a $700 million loan for Ghana on Tuesday. Accra, whose cocoa harvest has halved, hopes to export $2 billion of beans next year. Gold miners invested $1.4 billion in 2023 and paid taxes of $600 million.',
  },
  // Fiscal years by the country's calendar and its way to name them
  {
    text: "Pakistan's textile exports declined 7.07pc to $5.54bn in the first four months of 2023-24 from $5.96bn over the corresponding months of the year before.",
    figures: [
      'exports PAK>WLD [textiles] 2023-07/2023-10 5.54e9 USD',
      'exports PAK>WLD [textiles] 2022-07/2022-10 5.96e9 USD',
    ],
    claims: ['change exports PAK>WLD [textiles] 2022-07/2022-10..2023-07/2023-10 -7.07 %'],
  },
  {
    text: "Japan's exports grew 3.7% to 102.90 trillion yen in fiscal 2023 versus imports of 108.79 trillion yen, down 10.3%. Those to the United States rose to 20.96 trillion yen.",
    figures: [
      'exports JPN>WLD FY2023-24 102.90e12 JPY',
      'imports JPN>WLD FY2023-24 108.79e12 JPY',
      'exports JPN>USA FY2023-24 20.96e12 JPY',
    ],
    claims: [
      'change exports JPN>WLD FY2022-23..FY2023-24 3.7 %',
      'change imports JPN>WLD FY2022-23..FY2023-24 -10.3 %',
    ],
  },
  // A unit told ahead of the numbers
  {
    text: 'In 2023 goods deficits of the United States were recorded, in billions of dollars, with China ($21.7), the European Union ($17.6) and Mexico ($13.0).',
    figures: [
      'balance USA>CHN 2023 -21.7e9 USD',
      'balance USA>EUU 2023 -17.6e9 USD',
      'balance USA>MEX 2023 -13.0e9 USD',
    ],
  },
  // What is no trade: what reserves cover, averages, what a forecast goes on to
  {
    text: "Ghana's gross international reserves climbed to $6.58 billion at the end of May, enough to cover three months of imports, against $5.19 billion a year earlier.",
  },
  {
    text: "Norway's exports rose 4% in May 2023 to $12.1 billion. Economists had forecast a 0.4% decline in exports and a surplus of $3 billion. Daily average exports came to $0.4 billion.",
    figures: ['exports NOR>WLD 2023-05 12.1e9 USD'],
    claims: ['change exports NOR>WLD 2022-05..2023-05 4 %'],
  },
  // Who is ahead of a rank has no part in it; one product, more partners
  {
    text: 'Spice exports from India fetched $4.1 billion in 2023. Chilli was the top earner with $1.2 billion. Exports to Bangladesh, the third-largest buyer after China and the United States, came to $190 million.',
    figures: [
      'exports IND>WLD [spices] 2023 4.1e9 USD',
      'exports IND>WLD [peppers] 2023 1.2e9 USD',
      'exports IND>BGD [spices] 2023 190e6 USD',
    ],
    claims: ['rank exports IND>BGD [spices] ..2023 3 rank'],
  },
  {
    text: 'Shipments from Australia to Japan, its second-biggest market after China, were worth A$33bn in 2022.',
    figures: ['exports AUS>JPN 2022 33e9 AUD'],
    claims: ['rank exports AUS>JPN ..2022 2 rank'],
  },
  // Elliptic series
  {
    text: 'Exports of tea from Kenya rose 4% to $1.2bn in 2023, coffee 12% to $0.3bn and flowers 3% to $0.9bn.',
    figures: [
      'exports KEN>WLD [tea] 2023 1.2e9 USD',
      'exports KEN>WLD [coffee] 2023 0.3e9 USD',
      'exports KEN>WLD [cut flowers] 2023 0.9e9 USD',
    ],
    claims: [
      'change exports KEN>WLD [tea] 2022..2023 4 %',
      'change exports KEN>WLD [coffee] 2022..2023 12 %',
      'change exports KEN>WLD [cut flowers] 2022..2023 3 %',
    ],
  },
  {
    text: "Vietnam's exports to the EU fell 4% in 2023, to China 2% and to Japan 1%.",
    claims: [
      'change exports VNM>EUU 2022..2023 -4 %',
      'change exports VNM>CHN 2022..2023 -2 %',
      'change exports VNM>JPN 2022..2023 -1 %',
    ],
  },
  // The other side behind the number
  {
    text: "Norway's exports to Germany were worth $3bn in 2021, more than the $2bn that went to France.",
    figures: ['exports NOR>DEU 2021 3e9 USD', 'exports NOR>FRA 2021 2e9 USD'],
  },
  {
    text: "The United Kingdom's cheese exports to the EU came to £440m in 2023. Sales outside the bloc were £210m. Of the £650m total, Ireland alone took £130m.",
    figures: [
      'exports GBR>EUU [cheese] 2023 440e6 GBP',
      'exports GBR>null [cheese] 2023 210e6 GBP',
      'exports GBR>WLD [cheese] 2023 650e6 GBP',
      'exports GBR>IRL [cheese] 2023 130e6 GBP',
    ],
  },
  // Whose trade it is: an office, the money, the place of filing; a name that two countries share
  {
    text: 'RABAT - Exports rose to 429.6 billion dirhams in 2023 and imports to 716.0 billion dirhams.',
    figures: ['exports MAR>WLD 2023 429.6e9 MAD', 'imports MAR>WLD 2023 716.0e9 MAD'],
  },
  {
    text: 'Exports reached $50 billion in 2022, Statistics South Africa said.',
    figures: ['exports ZAF>WLD 2022 50e9 USD'],
  },
  {
    text: "Korea's exports to Chile were worth $1.4 billion in 2021.",
    figures: ['exports KOR>CHL 2021 1.4e9 USD'],
  },
  {
    text: "Russia's exports to North Korea were $3m in 2021. Korean exports to Russia were $2m.",
    figures: ['exports RUS>PRK 2021 3e6 USD', 'exports PRK>RUS 2021 2e6 USD'],
  },
  // Fiscal years by "this" and "last", in brackets, twelve months up to a quarter
  {
    text: "Pakistan's exports to China shrank by 9.61 per cent during the first five months of the current fiscal year (2024-25), to $1,012 million.",
    figures: ['exports PAK>CHN 2024-07/2024-11 1012e6 USD'],
    claims: ['change exports PAK>CHN 2023-07/2023-11..2024-07/2024-11 -9.61 %'],
  },
  {
    text: "India's exports during April-October this fiscal were up 3.4 per cent at USD 251.6 billion. In the last fiscal year exports were USD 437 billion.",
    published: '2024-11-15',
    figures: ['exports IND>WLD 2024-04/2024-10 251.6e9 USD', 'exports IND>WLD FY2023-24 437e9 USD'],
    claims: ['change exports IND>WLD 2023-04/2023-10..2024-04/2024-10 3.4 %'],
  },
  {
    text: 'Total trade in goods and services between the UK and Nigeria was £7.6 billion in the four quarters to the end of Q2 2024, an increase of 2.7% or £201 million from the four quarters to the end of Q2 2023.',
    figures: ['trade GBR>NGA 2023-07/2024-06 7.6e9 GBP'],
    claims: [
      'change trade GBR>NGA 2022-07/2023-06..2023-07/2024-06 2.7 %',
      'delta trade GBR>NGA 2022-07/2023-06..2023-07/2024-06 201e6 GBP',
    ],
  },
  // Whose dollars
  {
    text: 'Goods exports to China were NZ$17.8 billion in 2023, New Zealand statistics show, and imports from there $15.6 billion.',
    figures: ['exports NZL>CHN 2023 17.8e9 NZD', 'imports NZL>CHN 2023 15.6e9 NZD'],
  },
  {
    text: 'Exports were worth $5.6 billion in 2023, Stats NZ said.',
    figures: ['exports NZL>WLD 2023 5.6e9 NZD'],
  },
  // Shares that moved, parts that went somewhere, lists that led
  {
    text: "In 2023 oil made up most of Chad's exports; its share slipped to 73.5 percent from 77.7 percent in 2022.",
    claims: ['share exports TCD>WLD [oil] ..2023 73.5 %', 'share exports TCD>WLD [oil] ..2022 77.7 %'],
  },
  {
    text: "Kenya's exports of tea were $1.3bn in 2022. Half of the tea, worth $650m, went to Pakistan.",
    figures: ['exports KEN>WLD [tea] 2022 1.3e9 USD', 'exports KEN>PAK [tea] 2022 650e6 USD'],
    claims: ['share exports KEN>PAK [tea] ..2022 50 %'],
  },
  {
    text: "India's exports rose 4% in October 2024. Engineering goods (39.4 per cent) and electronic goods (45.7 per cent) led export growth.",
    claims: [
      'change exports IND>WLD 2023-10..2024-10 4 %',
      'change exports IND>WLD [engineering goods] 2023-10..2024-10 39.4 %',
      'change exports IND>WLD [electronics] 2023-10..2024-10 45.7 %',
    ],
  },
  // Several partners together; partners of the goods that they bought
  {
    text: "Kenya's exports to China and India rose by 3% and 4% in 2021. Together, exports to China and India were $3bn.",
    figures: ['exports KEN>null 2021 3e9 USD'],
    claims: ['change exports KEN>CHN 2020..2021 3 %', 'change exports KEN>IND 2020..2021 4 %'],
  },
  {
    text: "Nigeria's exports stood at N19.42tn in 2024. Spain, the United States and India bought Nigerian goods worth N2.01tn, N1.86tn and N1.65tn respectively.",
    figures: [
      'exports NGA>WLD 2024 19.42e12 NGN',
      'exports NGA>ESP 2024 2.01e12 NGN',
      'exports NGA>USA 2024 1.86e12 NGN',
      'exports NGA>IND 2024 1.65e12 NGN',
    ],
  },
  {
    text: 'Two-way goods trade between the United States and Singapore came to $89.2 billion in 2024. Singapore was the 15th largest market for U.S. goods and absorbed 2.2 percent of them.',
    figures: ['trade USA>SGP 2024 89.2e9 USD'],
    claims: ['rank exports USA>SGP ..2024 15 rank', 'share exports USA>SGP ..2024 2.2 %'],
  },
  // A name whose change stands in commas; money spent on goods
  {
    text: "Bangladesh's exports of apparel came to $23bn in 2023. Knitwear, up 5.9 percent, brought home $13.46 billion and woven garments, down 3.5 percent, $9.93 billion.",
    figures: [
      'exports BGD>WLD [clothing] 2023 23e9 USD',
      'exports BGD>WLD [knitwear] 2023 13.46e9 USD',
      'exports BGD>WLD [woven garments] 2023 9.93e9 USD',
    ],
    claims: [
      'change exports BGD>WLD [knitwear] 2022..2023 5.9 %',
      'change exports BGD>WLD [woven garments] 2022..2023 -3.5 %',
    ],
  },
  {
    text: "Vietnam's exports to Australia were $5.42 billion in 2023, while Vietnam spent $6.33 billion on Australian goods.",
    figures: ['exports VNM>AUS 2023 5.42e9 USD', 'imports VNM>AUS 2023 6.33e9 USD'],
  },
  // As agencies and offices write
  {
    text: 'Turkish exports climbed 11.4% year-on-year to $24.1bn in May, led by automotive products at $3.3bn, chemicals at $2.9bn and garments at $1.6bn, the trade ministry said.',
    published: '2024-06-10',
    figures: [
      'exports TUR>WLD 2024-05 24.1e9 USD',
      'exports TUR>WLD [automotive products] 2024-05 3.3e9 USD',
      'exports TUR>WLD [chemicals] 2024-05 2.9e9 USD',
      'exports TUR>WLD [clothing] 2024-05 1.6e9 USD',
    ],
    claims: ['change exports TUR>WLD 2023-05..2024-05 11.4 %'],
  },
  {
    text: "Germany remained Turkey's top export market with $1.7bn in May, followed by the United States ($1.4bn), Iraq ($1.2bn) and Britain ($1.1bn).",
    published: '2024-06-10',
    figures: [
      'exports TUR>DEU 2024-05 1.7e9 USD',
      'exports TUR>USA 2024-05 1.4e9 USD',
      'exports TUR>IRQ 2024-05 1.2e9 USD',
      'exports TUR>GBR 2024-05 1.1e9 USD',
    ],
  },
  {
    text: "Uzbek-Kazakh trade amounted to $3.3bn in January-September, down from $3.6bn in the same months of 2022; Uzbekistan's exports accounted for $1.0bn of it and its imports for $2.3bn.",
    published: '2023-10-05',
    figures: [
      'trade UZB>KAZ 2023-01/2023-09 3.3e9 USD',
      'trade UZB>KAZ 2022-01/2022-09 3.6e9 USD',
      'exports UZB>KAZ 2023-01/2023-09 1.0e9 USD',
      'imports UZB>KAZ 2023-01/2023-09 2.3e9 USD',
    ],
  },
  {
    text: 'Imports of wheat totalled $2.1bn in the 12 months to June 2022, 38% higher than in the preceding 12 months, Bangladesh Bank data show.',
    published: '2023-02-14',
    figures: ['imports BGD>WLD [wheat] 2021-07/2022-06 2.1e9 USD'],
    claims: ['change imports BGD>WLD [wheat] 2020-07/2021-06..2021-07/2022-06 38 %'],
  },
  {
    text: "Of Ecuador's $32.7bn of exports in 2022, oil made up $10.0bn, shrimp $7.3bn and bananas $3.3bn. China took $5.8bn, or 17.7%, and the US $9.4bn.",
    published: '2023-02-14',
    figures: [
      'exports ECU>WLD 2022 32.7e9 USD',
      'exports ECU>WLD [oil] 2022 10.0e9 USD',
      'exports ECU>WLD [shrimp] 2022 7.3e9 USD',
      'exports ECU>WLD [bananas] 2022 3.3e9 USD',
      'exports ECU>CHN 2022 5.8e9 USD',
      'exports ECU>USA 2022 9.4e9 USD',
    ],
    claims: ['share exports ECU>CHN ..2022 17.7 %'],
  },
  {
    text: "Argentina's trade balance swung from a deficit of $6.9bn in 2023 to a surplus of $18.9bn in 2024.",
    published: '2024-06-10',
    figures: ['balance ARG>WLD 2023 -6.9e9 USD', 'balance ARG>WLD 2024 18.9e9 USD'],
  },
  {
    text: 'Merchandise trade between Qatar and Japan reached QR37.8bn in 2022, of which Qatari exports made up QR34.5bn, or 91%.',
    published: '2024-06-10',
    figures: ['trade QAT>JPN 2022 37.8e9 QAR', 'exports QAT>JPN 2022 34.5e9 QAR'],
    claims: ['share exports QAT>JPN ..2022 91 %'],
  },
  {
    text: 'Ethiopia earned $1.4 billion from exporting coffee in the 2022/23 fiscal year; Germany, Saudi Arabia and Belgium were the leading buyers, paying $245m, $210m and $161m.',
    published: '2024-06-10',
    figures: [
      'exports ETH>WLD [coffee] FY2022-23 1.4e9 USD',
      'exports ETH>DEU [coffee] FY2022-23 245e6 USD',
      'exports ETH>SAU [coffee] FY2022-23 210e6 USD',
      'exports ETH>BEL [coffee] FY2022-23 161e6 USD',
    ],
  },
  {
    text: 'Poland sold goods worth €6.1bn to Ukraine in the first half of the year, while buying only €2.4bn worth.',
    published: '2024-06-10',
    figures: ['exports POL>UKR 2024-H1 6.1e9 EUR', 'imports POL>UKR 2024-H1 2.4e9 EUR'],
  },
  {
    text: "Nearly 70% of Mongolia's exports, or $9.3bn, went to China in 2022; coal alone fetched $6.5bn.",
    published: '2024-06-10',
    figures: ['exports MNG>CHN 2022 9.3e9 USD', 'exports MNG>CHN [coal] 2022 6.5e9 USD'],
    claims: ['share exports MNG>CHN ..2022 70 % nearly'],
  },
  {
    text: 'Exports from Vietnam to America were worth $97bn in 2023 and those from America to Vietnam $9.8bn.',
    published: '2024-06-10',
    figures: ['exports VNM>USA 2023 97e9 USD', 'exports USA>VNM 2023 9.8e9 USD'],
  },
  {
    text: "The EU's imports from Azerbaijan fell from €26.7bn to €15.9bn between 2022 and 2023, a 40% slump, with gas accounting for €7.9bn.",
    published: '2024-06-10',
    figures: [
      'imports EUU>AZE 2022 26.7e9 EUR',
      'imports EUU>AZE 2023 15.9e9 EUR',
      'imports EUU>AZE [natural gas] 2023 7.9e9 EUR',
    ],
    claims: ['change imports EUU>AZE 2022..2023 -40 %'],
  },
  {
    text: "In January-April, Kazakhstan's foreign trade turnover totaled $43.5 billion (down 1.5%), including exports of $25.3 billion (up 2%) and imports of $18.2 billion (down 6%).",
    published: '2024-06-10',
    figures: [
      'trade KAZ>WLD 2024-01/2024-04 43.5e9 USD',
      'exports KAZ>WLD 2024-01/2024-04 25.3e9 USD',
      'imports KAZ>WLD 2024-01/2024-04 18.2e9 USD',
    ],
    claims: [
      'change trade KAZ>WLD 2023-01/2023-04..2024-01/2024-04 -1.5 %',
      'change exports KAZ>WLD 2023-01/2023-04..2024-01/2024-04 2 %',
      'change imports KAZ>WLD 2023-01/2023-04..2024-01/2024-04 -6 %',
    ],
  },
  {
    text: 'Swiss watch exports slipped 2.8% to 26 billion francs last year; the U.S. remained the leading market at 4.4 billion francs, up 5%, while China slumped 25.8% to 2.1 billion.',
    published: '2024-06-10',
    figures: [
      'exports CHE>WLD [watches] 2023 26e9 CHF',
      'exports CHE>USA [watches] 2023 4.4e9 CHF',
      'exports CHE>CHN [watches] 2023 2.1e9 CHF',
    ],
    claims: [
      'change exports CHE>WLD [watches] 2022..2023 -2.8 %',
      'change exports CHE>USA [watches] 2022..2023 5 %',
      'change exports CHE>CHN [watches] 2022..2023 -25.8 %',
    ],
  },
  {
    text: "The UAE was Oman's largest partner for non-oil exports in 2023 with 0.98 billion rials, followed by Saudi Arabia at 0.83 billion and India at 0.68 billion.",
    published: '2024-06-10',
    figures: [
      'exports OMN>ARE [non-oil] 2023 0.98e9 OMR',
      'exports OMN>SAU [non-oil] 2023 0.83e9 OMR',
      'exports OMN>IND [non-oil] 2023 0.68e9 OMR',
    ],
  },
  {
    text: "South Africa recorded a trade surplus of R17.6 billion in July 2024. Exports increased by R8.5 billion (5.0%) between June 2024 (R169.4 billion) and July, and imports by R11.9 billion (8.0%) from R148.4 billion. China (11.3%), the United States (8.2%) and Germany (7.1%) absorbed the largest shares of July's exports.",
    figures: [
      'balance ZAF>WLD 2024-07 17.6e9 ZAR',
      'exports ZAF>WLD 2024-06 169.4e9 ZAR',
      'imports ZAF>WLD 2024-06 148.4e9 ZAR',
    ],
    claims: [
      'delta exports ZAF>WLD 2024-06..2024-07 8.5e9 ZAR',
      'change exports ZAF>WLD 2024-06..2024-07 5.0 %',
      'delta imports ZAF>WLD 2024-06..2024-07 11.9e9 ZAR',
      'change imports ZAF>WLD 2024-06..2024-07 8.0 %',
      'share exports ZAF>CHN ..2024-07 11.3 %',
      'share exports ZAF>USA ..2024-07 8.2 %',
      'share exports ZAF>DEU ..2024-07 7.1 %',
    ],
  },
  {
    text: 'Trade between Ghana and Togo reached $410 million in 2022, with Ghana recording a surplus of $198 million.',
    figures: ['trade GHA>TGO 2022 410e6 USD', 'balance GHA>TGO 2022 198e6 USD'],
  },
  {
    text: 'In 2021, Ghana was the number 68 economy in the world in terms of GDP (current US$), the number 70 in total exports, the number 85 in total imports.',
    claims: ['rank exports GHA>WLD ..2021 70 rank', 'rank imports GHA>WLD ..2021 85 rank'],
  },
  // Whose customer the partner is
  {
    text: "Exports to Rwanda, Uganda's biggest customer, rose 4 percent to $212 million in 2022, and those to Burundi, its third-largest market, fell to $92 million.",
    figures: ['exports UGA>RWA 2022 212e6 USD', 'exports UGA>BDI 2022 92e6 USD'],
    claims: ['change exports UGA>RWA 2021..2022 4 %', 'rank exports UGA>BDI ..2022 3 rank'],
  },
  {
    text: "Senegal's exports reached $5 billion in 2022. Imports from Spain, Morocco's main supplier, fell to $9.1 billion.",
    figures: ['exports SEN>WLD 2022 5e9 USD', 'imports MAR>ESP 2022 9.1e9 USD'],
  },
  {
    text: "Trade with China, Chile's biggest trading partner, reached $57 billion in 2023.",
    figures: ['trade CHL>CHN 2023 57e9 USD'],
  },
  {
    text: "Austria's shipments to Jordan were worth $98 million in 2022, and those of Greece $41 million.",
    figures: ['exports AUT>JOR 2022 98e6 USD', 'exports GRC>JOR 2022 41e6 USD'],
  },
  {
    text: "Peru's exports rose to $66 billion in 2022. To Chile's dismay, they fell to $62 billion in 2023.",
    figures: ['exports PER>WLD 2022 66e9 USD', 'exports PER>WLD 2023 62e9 USD'],
  },
  // Sums and lists
  {
    text: "Ghana's exports to Togo reached $3 billion overall in 2022.",
    figures: ['exports GHA>TGO 2022 3e9 USD'],
  },
  {
    text: "Ghana's exports to Togo came to $0.8 billion in 2022, and exports to all countries to $17 billion in all.",
    figures: ['exports GHA>TGO 2022 0.8e9 USD', 'exports GHA>WLD 2022 17e9 USD'],
  },
  {
    text: "Ecuador's exports of bananas, shrimp and flowers rose 4 percent to $12.9 billion in 2022.",
    figures: ['exports ECU>WLD [bananas, shrimp, cut flowers] 2022 12.9e9 USD'],
    claims: ['change exports ECU>WLD [bananas, shrimp, cut flowers] 2021..2022 4 %'],
  },
  {
    text: "In 2022, 35, 30 and 20 percent of Bhutan's exports went to India, China and Nepal, respectively.",
    claims: [
      'share exports BTN>IND ..2022 35 %',
      'share exports BTN>CHN ..2022 30 %',
      'share exports BTN>NPL ..2022 20 %',
    ],
  },
  {
    text: "Belgium's deliveries to France and Poland came to 13.7 billion and 9.8 billion euros, respectively, in 2022, 19.2 percent and 5.6 percent more than in 2021.",
    figures: ['exports BEL>FRA 2022 13.7e9 EUR', 'exports BEL>POL 2022 9.8e9 EUR'],
    claims: ['change exports BEL>FRA 2021..2022 19.2 %', 'change exports BEL>POL 2021..2022 5.6 %'],
  },
  {
    text: 'In the first half of 2024, Togo imported goods worth $1.1 billion, down from $1.3 billion, while its exports were $0.5 billion against $0.6 billion in the same period of 2023.',
    figures: [
      'imports/goods TGO>WLD 2024-H1 1.1e9 USD',
      'imports/goods TGO>WLD 2023-H1 1.3e9 USD',
      'exports TGO>WLD 2024-H1 0.5e9 USD',
      'exports TGO>WLD 2023-H1 0.6e9 USD',
    ],
  },
  // A name that two countries share
  {
    text: 'Mongolian exports to North Korea were $2 million in 2023, and its exports to Korea $149 million.',
    figures: ['exports MNG>PRK 2023 2e6 USD', 'exports MNG>null 2023 149e6 USD'],
  },
  {
    text: "North Korea and South Korea both trade with Mongolia. Korea's exports to Mongolia came to $424 million in 2023.",
    figures: ['exports KOR>MNG 2023 424e6 USD'],
  },
  // A part or a multiple of another time's level
  {
    text: "Portugal's exports to Spain fell to 70 percent of their 2019 level in 2020.",
    claims: ['multiple exports PRT>ESP 2019..2020 0.7 x'],
  },
  {
    text: "Kenya's exports came to $1.9 billion in 2023, roughly six times their 2021 value of $0.3 billion.",
    figures: ['exports KEN>WLD 2023 1.9e9 USD', 'exports KEN>WLD 2021 0.3e9 USD'],
    claims: ['multiple exports KEN>WLD 2021..2023 6 x about'],
  },
  // Levels that are told anew, of one time
  {
    text: "Turkey's exports in March 2024, at $22.6 billion, were revised down from the $22.7 billion first reported.",
    figures: ['exports TUR>WLD 2024-03 22.6e9 USD', 'exports TUR>WLD 2024-03 22.7e9 USD'],
  },
  {
    text: "Mexico's trade deficit was $1.1 billion in May 2023, while the April deficit was revised to $2.3 billion from $2.1 billion.",
    figures: [
      'balance MEX>WLD 2023-05 -1.1e9 USD',
      'balance MEX>WLD 2023-04 -2.3e9 USD',
      'balance MEX>WLD 2023-04 -2.1e9 USD',
    ],
  },
  // What stands in commas between a subject and its verb, and verbs that act on a measure
  {
    text: "Peru's exports, hurt by lower prices, fell 5 percent to $63 billion in 2022.",
    figures: ['exports PER>WLD 2022 63e9 USD'],
    claims: ['change exports PER>WLD 2021..2022 -5 %'],
  },
  {
    text: "Dearer fuel trimmed Ghana's trade surplus by 12 percent in 2022, and the weak cedi lifted exports by 8 percent.",
    claims: ['change balance GHA>WLD 2021..2022 -12 %', 'change exports GHA>WLD 2021..2022 8 %'],
  },
  {
    text: '$475 million worth of Kenyan tea entered the Egyptian market in 2022.',
    figures: ['imports EGY>KEN [tea] 2022 475e6 USD'],
  },
  {
    text: 'Visitors to Fiji numbered 2.39 million in 2023, ten times the 230,000 of the year before, and exports were $1 billion.',
    figures: ['exports FJI>WLD 2023 1e9 USD'],
  },
  // A bare sign in the text of an office: its money in what its own country trades
  {
    text: "Canada's exports rose to $64 billion in October 2024, Statistics Canada reported. Mexico's exports reached $57 billion.",
    figures: ['exports CAN>WLD 2024-10 64e9 CAD', 'exports MEX>WLD 2024-10 57e9 USD'],
  },
  // The parts that lead a whole, and then its partners
  {
    text: 'In 2022, Malawi exported $1.1 billion of goods. The exports are led by tobacco ($600 million) and tea ($90 million), and the main destinations are Belgium ($120 million) and Kenya ($80 million).',
    figures: [
      'exports/goods MWI>WLD 2022 1.1e9 USD',
      'exports MWI>WLD [tobacco] 2022 600e6 USD',
      'exports MWI>WLD [tea] 2022 90e6 USD',
      'exports MWI>BEL 2022 120e6 USD',
      'exports MWI>KEN 2022 80e6 USD',
    ],
  },
  // Whoever speaks for a country, and "his country"
  {
    text: "The Canadian ambassador in Doha said her country's exports to Qatar came to $300m in 2021.",
    figures: ['exports CAN>QAT 2021 300e6 USD'],
  },
  {
    text: 'Ghana hosted the trade minister of Brazil. The minister said that his country imported $95m of cocoa from Ghana in 2022.',
    figures: ['imports BRA>GHA [cocoa] 2022 95e6 USD'],
  },
  // Plans in commas, and what is
  {
    text: "Ghana's imports, which are expected to rise next year, stood at $14 billion in 2023.",
    figures: ['imports GHA>WLD 2023 14e9 USD'],
  },
  // Whose share it is
  {
    text: "Spain came first among Morocco's trading partners in 2023, with a 21.1 percent share of its overall trade.",
    claims: ['rank trade MAR>ESP ..2023 1 rank', 'share trade MAR>ESP ..2023 21.1 %'],
  },
  {
    text: "In 2022 Ghana was the UK's 65th largest trading partner, accounting for 0.2% of total UK trade.",
    claims: ['rank trade GBR>GHA ..2022 65 rank', 'share trade GBR>GHA ..2022 0.2 %'],
  },
  {
    text: "Tunisia's exports to the Arab countries came to $2 billion in 2023. Libya bought goods worth $821 million, or 41 percent of these exports. Tunisia's own purchases from Libya fell by 4 percent.",
    figures: ['exports TUN>ARAB 2023 2e9 USD', 'exports TUN>LBY 2023 821e6 USD'],
    claims: ['share exports TUN>LBY ..2023 41 %', 'change imports TUN>LBY 2022..2023 -4 %'],
  },
  {
    text: 'Exports of electric cars surged 41 percent to 98 billion yuan in 2023, Chinese customs said. That is 4.5 percent of everything the country exported.',
    figures: ['exports CHN>WLD [electric vehicles] 2023 98e9 CNY'],
    claims: [
      'change exports CHN>WLD [electric vehicles] 2022..2023 41 %',
      'share exports CHN>WLD [electric vehicles] ..2023 4.5 %',
    ],
  },
  {
    text: "In 2023, Togo's exports to Benin fell by 15.1%, whereas its purchases from Benin grew by 24.9%; total trade contracted by 11.0%.",
    claims: [
      'change exports TGO>BEN 2022..2023 -15.1 %',
      'change imports TGO>BEN 2022..2023 24.9 %',
      'change trade TGO>BEN 2022..2023 -11.0 %',
    ],
  },
  {
    text: "The biggest falls in Finland's exports in 2023 were to China (9 percent), Russia (5 percent) and Poland (2 percent).",
    claims: [
      'change exports FIN>CHN 2022..2023 -9 %',
      'change exports FIN>RUS 2022..2023 -5 %',
      'change exports FIN>POL 2022..2023 -2 %',
    ],
  },
  // A month's rate, where the rate on the year is told by another number
  {
    text: "In May 2024, Chile's exports increased 1.1% to $8.2 billion, while imports were up 0.5% to $7.1 billion. Compared with May 2023, exports were down 1.2%.",
    figures: ['exports CHL>WLD 2024-05 8.2e9 USD', 'imports CHL>WLD 2024-05 7.1e9 USD'],
    claims: [
      'change exports CHL>WLD 2024-04..2024-05 1.1 %',
      'change imports CHL>WLD 2024-04..2024-05 0.5 %',
      'change exports CHL>WLD 2023-05..2024-05 -1.2 %',
    ],
  },
  // A part that is told with its own change, and a buyer that a clause in commas goes on about
  {
    text: 'Australian exports rose A$1,650m (3.9%) to A$44,120m in August 2023, driven by gold, up A$1,014m (54.1%).',
    figures: ['exports AUS>WLD 2023-08 44120e6 AUD'],
    claims: [
      'delta exports AUS>WLD 2022-08..2023-08 1650e6 AUD',
      'change exports AUS>WLD 2022-08..2023-08 3.9 %',
      'delta exports AUS>WLD [gold] 2022-08..2023-08 1014e6 AUD',
      'change exports AUS>WLD [gold] 2022-08..2023-08 54.1 %',
    ],
  },
  {
    text: "Uruguay's beef exports brought in $2.5 billion in 2023, down 19.4 percent from $3.1 billion; China, which paid an average of $4,100 a tonne, nonetheless took $1.5 billion of it, or 60 percent.",
    figures: [
      'exports URY>WLD [beef] 2023 2.5e9 USD',
      'exports URY>WLD [beef] 2022 3.1e9 USD',
      'exports URY>CHN [beef] 2023 1.5e9 USD',
    ],
    claims: ['change exports URY>WLD [beef] 2022..2023 -19.4 %', 'share exports URY>CHN [beef] ..2023 60 %'],
  },
  // Two rates and the two times that they compare with
  {
    text: 'Nigeria exported goods worth N6,360 billion in the fourth quarter of 2023. Exports increased by 7.2 per cent and 10.3 per cent when compared to the amounts recorded in the third quarter of 2023 (N5,934 billion) and the corresponding quarter of 2022 (N5,767 billion), respectively.',
    figures: [
      'exports/goods NGA>WLD 2023-Q4 6360e9 NGN',
      'exports NGA>WLD 2023-Q3 5934e9 NGN',
      'exports NGA>WLD 2022-Q4 5767e9 NGN',
    ],
    claims: ['change exports NGA>WLD 2023-Q3..2023-Q4 7.2 %', 'change exports NGA>WLD 2022-Q4..2023-Q4 10.3 %'],
  },
  {
    text: "Ghana's imports fell by 3.2 and 7.1 percent in March 2024, compared with February 2024 and March 2023, respectively.",
    claims: ['change imports GHA>WLD 2024-02..2024-03 -3.2 %', 'change imports GHA>WLD 2023-03..2024-03 -7.1 %'],
  },
  {
    text: 'The value of Argentine soybean exports to China almost halved, from $3 billion to $1.6 billion, between 2021 and 2023.',
    figures: ['exports ARG>CHN [soybeans] 2021 3e9 USD', 'exports ARG>CHN [soybeans] 2023 1.6e9 USD'],
    claims: ['multiple exports ARG>CHN [soybeans] 2021..2023 0.5 x nearly'],
  },
  {
    text: "Chile's copper exports are led by China, which took $24.6 billion in 2022, or 58 percent.",
    figures: ['exports CHL>CHN [copper] 2022 24.6e9 USD'],
    claims: ['share exports CHL>CHN [copper] ..2022 58 %'],
  },
];
