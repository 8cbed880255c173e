import type { Bound } from './bound.ts';

export const bindings: readonly Bound[] = [
  // Verb first, noun first, passive
  {
    text: 'Perú exportó a Japón cobre por valor de 1.250 millones de dólares en 2022.',
    figures: ['exports PER>JPN [copper] 2022 1250e6 USD'],
  },
  {
    text: 'En 2021 las exportaciones chilenas a Brasil sumaron 4.300 millones de dólares y las importaciones desde ese país llegaron a 5.100 millones.',
    figures: ['exports CHL>BRA 2021 4300e6 USD', 'imports CHL>BRA 2021 5100e6 USD'],
  },
  {
    text: 'El año 2020 se exportaron de Uruguay a China productos por unos 2.100 millones de dólares.',
    figures: ['exports URY>CHN 2020 2100e6 USD about'],
  },
  {
    text: 'Marruecos compró a España mercancías por 9.500 millones de euros en 2021 y le vendió 7.300 millones.',
    figures: ['imports MAR>ESP 2021 9500e6 EUR', 'exports MAR>ESP 2021 7300e6 EUR'],
  },
  // From one level to another
  {
    text: 'El comercio bilateral entre Colombia y Ecuador pasó de 2.100 millones de dólares en 2015 a 2.900 millones en 2022.',
    figures: ['trade COL>ECU 2015 2100e6 USD', 'trade COL>ECU 2022 2900e6 USD'],
  },
  {
    text: 'Los envíos de Ecuador a Rusia cayeron un 12,4 % en 2022, hasta 980 millones de dólares, desde los 1.119 millones de 2021.',
    figures: ['exports ECU>RUS 2022 980e6 USD', 'exports ECU>RUS 2021 1119e6 USD'],
    claims: ['change exports ECU>RUS 2021..2022 -12.4 %'],
  },
  // Balance
  {
    text: 'La balanza comercial de Bolivia arrojó un saldo positivo de 603 millones de dólares en 2022.',
    figures: ['balance BOL>WLD 2022 603e6 USD'],
  },
  // Levels and changes in front of their measure, of goods whose exports they are, of a whole
  {
    text: 'Incluidas las maquilas, las exportaciones de Honduras sumaron US$ 1.242 millones en setiembre. En el acumulado de los nueve primeros meses del año son US$ 10.245 millones, 5% más.',
    published: '2025-10-01',
    figures: ['exports HND>WLD 2025-09 1242e6 USD', 'exports HND>WLD 2025-01/2025-09 10245e6 USD'],
    claims: ['change exports HND>WLD 2024-01/2024-09..2025-01/2025-09 5 %'],
  },
  {
    text: 'En enero el déficit de Perú con Brasil fue de 139 millones de dólares, casi el triple del registrado un año antes.',
    published: '2016-02-02',
    figures: ['balance PER>BRA 2016-01 -139e6 USD'],
    claims: ['multiple balance PER>BRA 2015-01..2016-01 3 x nearly'],
  },
  {
    text: 'De los US$ 8.933 millones que Guatemala exportó en 2016, US$ 2.390 millones (el 27%) fueron agrícolas.',
    published: '2017-07-10',
    figures: ['exports GTM>WLD 2016 8933e6 USD', 'exports GTM>WLD 2016 2390e6 USD'],
    claims: ['share exports GTM>WLD ..2016 27 %'],
  },
  {
    text: 'En 2023 el más afectado fue el azúcar, cuyas exportaciones desde Nicaragua a México bajaron un 8%, hasta 37 millones de dólares.',
    published: '2024-08-28',
    figures: ['exports NIC>MEX [sugar] 2023 37e6 USD'],
    claims: ['change exports NIC>MEX [sugar] 2022..2023 -8 %'],
  },
  {
    text: 'España le compró a Perú 806 millones de euros entre enero y abril, un 4,3% o 36 millones de euros más que un año antes.',
    published: '2019-05-23',
    figures: ['imports ESP>PER 2019-01/2019-04 806e6 EUR'],
    claims: [
      'change imports ESP>PER 2018-01/2018-04..2019-01/2019-04 4.3 %',
      'delta imports ESP>PER 2018-01/2018-04..2019-01/2019-04 36e6 EUR',
    ],
  },
  {
    text: 'Bolivia exportó soja por US$ 480 millones entre enero y abril, según el reporte de comercio exterior del Banco Central. El monto supera los US$ 443 millones del mismo cuatrimestre de 2022.',
    published: '2023-05-11',
    figures: [
      'exports BOL>WLD [soybeans] 2023-01/2023-04 480e6 USD',
      'exports BOL>WLD [soybeans] 2022-01/2022-04 443e6 USD over',
    ],
  },
  {
    text: 'En 2016 Francia exportó a Brasil 1.700 millones de euros. Según la aduana, la maquinaria supuso el 23% de las exportaciones francesas a México.',
    published: '2017-10-25',
    figures: ['exports FRA>BRA 2016 1700e6 EUR'],
    claims: ['share exports FRA>MEX [machinery] ..2016 23 %'],
  },
  {
    text: 'Un descenso interanual de 10,8 por ciento, hasta los 209.000 millones de dólares, registró en enero el comercio exterior de China.',
    published: '2015-02-08',
    figures: ['trade CHN>WLD 2015-01 209000e6 USD'],
    claims: ['change trade CHN>WLD 2014-01..2015-01 -10.8 %'],
  },
  {
    text: 'Una caída de 10,8 por ciento anotaron en enero las exportaciones de Chile.',
    published: '2015-02-08',
    claims: ['change exports CHL>WLD 2014-01..2015-01 -10.8 %'],
  },
  {
    text: 'Las exportaciones de cerveza de México retrocedieron 3,9 por ciento en enero, a 281 mdd, y las de aguacate, 10,4 por ciento, a 260.',
    published: '2024-03-13',
    figures: ['exports MEX>WLD [beer] 2024-01 281e6 USD', 'exports MEX>WLD [avocados] 2024-01 260e6 USD'],
    claims: [
      'change exports MEX>WLD [beer] 2023-01..2024-01 -3.9 %',
      'change exports MEX>WLD [avocados] 2023-01..2024-01 -10.4 %',
    ],
  },
  {
    text: 'En septiembre las exportaciones de Chile fueron de 4.867 millones de dólares, cuando un año atrás, en ese mismo mes, se habían vendido 5.069 millones.',
    published: '2015-11-05',
    figures: ['exports CHL>WLD 2015-09 4867e6 USD', 'exports CHL>WLD 2014-09 5069e6 USD'],
  },
  {
    text: 'Las exportaciones chilenas de vino sumaron 1.500 millones de dólares en 2023. Por mercados, Brasil compró 180 millones; Japón, 120 millones, y Canadá, 95 millones.',
    published: '2024-06-10',
    figures: [
      'exports CHL>WLD [wine] 2023 1500e6 USD',
      'exports CHL>BRA [wine] 2023 180e6 USD',
      'exports CHL>JPN [wine] 2023 120e6 USD',
      'exports CHL>CAN [wine] 2023 95e6 USD',
    ],
  },
  {
    text: 'Perú exportó en mayo 5.600 millones de dólares. China adquirió por 2.100 millones (-7,7%) y Estados Unidos por 700 millones (+2,9%).',
    published: '2024-06-10',
    figures: [
      'exports PER>WLD 2024-05 5600e6 USD',
      'exports PER>CHN 2024-05 2100e6 USD',
      'exports PER>USA 2024-05 700e6 USD',
    ],
    claims: ['change exports PER>CHN 2023-05..2024-05 -7.7 %', 'change exports PER>USA 2023-05..2024-05 2.9 %'],
  },
  {
    text: 'De 61,5 millones de dólares en el primer semestre de 2023, los envíos de Nicaragua a Taiwán se desplomaron a 15 millones en los mismos meses de este año.',
    published: '2024-08-28',
    figures: ['exports NIC>TWN 2023-H1 61.5e6 USD', 'exports NIC>TWN 2024-H1 15e6 USD'],
  },
  {
    text: 'En junio el superávit de Perú fue de 700 millones de dólares. Un año antes, el saldo había sido negativo en 150 millones.',
    published: '2024-08-28',
    figures: ['balance PER>WLD 2024-06 700e6 USD', 'balance PER>WLD 2023-06 -150e6 USD'],
  },
  {
    text: 'Perú exportó en 2023 bienes por US$ 64.557 millones, de los cuales US$ 23.350 millones tuvieron como destino China y US$ 9.016 millones Estados Unidos.',
    published: '2024-08-28',
    figures: [
      'exports PER>WLD 2023 64557e6 USD',
      'exports PER>CHN 2023 23350e6 USD',
      'exports PER>USA 2023 9016e6 USD',
    ],
  },
  {
    text: 'Ecuador exportó camarón por 742 millones de dólares en mayo. A China fueron a parar 300 millones, el 40% del total. El banano generó 310 millones y el cacao, 120 millones.',
    published: '2024-08-28',
    figures: [
      'exports ECU>WLD [shrimp] 2024-05 742e6 USD',
      'exports ECU>CHN [shrimp] 2024-05 300e6 USD',
      'exports ECU>WLD [bananas] 2024-05 310e6 USD',
      'exports ECU>WLD [cocoa] 2024-05 120e6 USD',
    ],
    claims: ['share exports ECU>CHN [shrimp] ..2024-05 40 %'],
  },
  {
    text: 'LIMA.- En octubre las exportaciones sumaron US$1,128.4 millones.',
    published: '2024-11-12',
    figures: ['exports PER>WLD 2024-10 1128.4e6 USD'],
  },
  {
    text: 'ASUNCIÓN, Agencia IP.- Las importaciones de octubre sumaron US$1,128.4 millones.',
    published: '2024-11-12',
    figures: ['imports PRY>WLD 2024-10 1128.4e6 USD'],
  },
  {
    text: 'Perú sigue siendo, en América Latina, un buen cliente de lo que Francia fabrica. De enero a agosto Francia le vendió mercancías por 456,9 millones de euros.',
    published: '2017-10-25',
    figures: ['exports FRA>PER 2017-01/2017-08 456.9e6 EUR'],
  },
  {
    text: 'En mayo Italia envió a los países de la UE bienes por 33.900 millones de euros, y a terceros países por 25.500 millones.',
    published: '2025-07-08',
    figures: ['exports ITA>EUU 2025-05 33900e6 EUR', 'exports ITA>null 2025-05 25500e6 EUR'],
  },
  {
    text: 'Perú exportó US$ 6.412 millones en julio, con lo que el acumulado del año alcanzó los US$ 37.934 millones.',
    published: '2024-08-07',
    figures: ['exports PER>WLD 2024-07 6412e6 USD', 'exports PER>WLD 2024-01/2024-07 37934e6 USD'],
  },
  {
    text: 'Las exportaciones de café de Nicaragua bajaron de 37,5 a 11,7 millones de dólares en 2023 (25,8 millones de pérdida).',
    published: '2024-08-07',
    figures: ['exports NIC>WLD [coffee] 2022 37.5e6 USD', 'exports NIC>WLD [coffee] 2023 11.7e6 USD'],
    claims: ['delta exports NIC>WLD [coffee] 2022..2023 -25.8e6 USD'],
  },
  {
    text: 'Las exportaciones de café de Honduras sumaron 1.500 millones de dólares en 2023, el 34% de los 4.400 millones exportados por el país.',
    published: '2024-08-07',
    figures: ['exports HND>WLD [coffee] 2023 1500e6 USD', 'exports HND>WLD 2023 4400e6 USD'],
    claims: ['share exports HND>WLD [coffee] ..2023 34 %'],
  },
  {
    text: 'Las exportaciones de oro de Nicaragua sumaron 1.158 millones de dólares en 2023, frente a 927 millones en 2022, o sea, 231 millones adicionales.',
    published: '2024-08-07',
    figures: ['exports NIC>WLD [gold] 2023 1158e6 USD', 'exports NIC>WLD [gold] 2022 927e6 USD'],
    claims: ['delta exports NIC>WLD [gold] 2022..2023 231e6 USD'],
  },
  {
    text: 'El valor FOB vendido al exterior cayó 7% en junio, informó el Dane. Las exportaciones sumaron US$ 4.100 millones.',
    published: '2024-08-07',
    figures: ['exports COL>WLD 2024-06 4100e6 USD'],
  },
  {
    text: 'Las exportaciones francesas cayeron un 3,7 % en junio, hasta los 33.180 millones de euros. En el conjunto del semestre, las ventas al exterior sumaron 195.480 millones.',
    published: '2024-08-20',
    figures: ['exports FRA>WLD 2024-06 33180e6 EUR', 'exports FRA>WLD 2024-H1 195480e6 EUR'],
    claims: ['change exports FRA>WLD 2023-06..2024-06 -3.7 %'],
  },
  {
    text: 'Las exportaciones peruanas sumaron 7.000 millones de dólares en junio. En el semestre llegaron a 48.000 millones.',
    published: '2024-08-20',
    figures: ['exports PER>WLD 2024-06 7000e6 USD', 'exports PER>WLD 2024-H1 48000e6 USD'],
  },
  {
    text: 'En el primer bimestre las exportaciones de Chile fueron de 15.000 millones de dólares. Solo en enero sumaron 7.000 millones. El cobre, con 8.000 millones en el bimestre, cayó 3%.',
    published: '2024-08-20',
    figures: [
      'exports CHL>WLD 2024-01/2024-02 15000e6 USD',
      'exports CHL>WLD 2024-01 7000e6 USD',
      'exports CHL>WLD [copper] 2024-01/2024-02 8000e6 USD',
    ],
    claims: ['change exports CHL>WLD [copper] 2023-01/2023-02..2024-01/2024-02 -3 %'],
  },
  {
    text: 'Las exportaciones peruanas sumaron 21.000 millones de dólares en el trimestre enero-marzo de 2024.',
    published: '2024-08-20',
    figures: ['exports PER>WLD 2024-Q1 21000e6 USD'],
  },
  {
    text: 'Las exportaciones peruanas crecieron 3% en el segundo trimestre y 5% en el semestre.',
    published: '2024-08-20',
    claims: ['change exports PER>WLD 2023-Q2..2024-Q2 3 %', 'change exports PER>WLD 2023-H1..2024-H1 5 %'],
  },
  {
    text: 'Guatemala exportó 4.400 millones de dólares de enero a abril. El azúcar y el café, con 424 millones y 469 millones, en ese orden, continúan a la cabeza y juntos explican el 20,3% del total del cuatrimestre.',
    published: '2021-06-03',
    figures: [
      'exports GTM>WLD 2021-01/2021-04 4400e6 USD',
      'exports GTM>WLD [sugar] 2021-01/2021-04 424e6 USD',
      'exports GTM>WLD [coffee] 2021-01/2021-04 469e6 USD',
    ],
    claims: ['share exports GTM>WLD [sugar, coffee] ..2021-01/2021-04 20.3 %'],
  },
  // Shares and ranks
  {
    text: 'En 2022 el café representó el 9 % de las exportaciones de Honduras.',
    claims: ['share exports HND>WLD [coffee] ..2022 9 %'],
  },
  {
    text: 'Las exportaciones de Paraguay alcanzaron 9.900 millones de dólares en 2022. La soja aportó 1.240 millones, el 12,5 % del total.',
    figures: ['exports PRY>WLD 2022 9900e6 USD', 'exports PRY>WLD [soybeans] 2022 1240e6 USD'],
    claims: ['share exports PRY>WLD [soybeans] ..2022 12.5 %'],
  },
  {
    text: 'Alemania fue en 2021 el segundo destino de las exportaciones de Polonia.',
    claims: ['rank exports POL>DEU ..2021 2 rank'],
  },
  // Multiples, deltas, annual rates
  {
    text: 'Las importaciones de Panamá desde India se duplicaron entre 2018 y 2022.',
    claims: ['multiple imports PAN>IND 2018..2022 2 x'],
  },
  {
    text: 'Las ventas externas de Costa Rica aumentaron en 1.400 millones de dólares en 2022 respecto a 2021.',
    claims: ['delta exports CRI>WLD 2021..2022 1400e6 USD'],
  },
  {
    text: 'Entre 2010 y 2020 las exportaciones de Nicaragua crecieron a un ritmo anual promedio de 4,2 %.',
    claims: ['cagr exports NIC>WLD 2010..2020 4.2 %'],
  },
  {
    text: 'Las exportaciones de Guatemala a México fueron de 610 millones de dólares en 2019, un 8 % más que en 2018.',
    figures: ['exports GTM>MEX 2019 610e6 USD'],
    claims: ['change exports GTM>MEX 2018..2019 8 %'],
  },
  // Lists, respectively, brackets, the opposite direction
  {
    text: 'Kenia exportó en 2021 a Uganda (870 millones de dólares), Pakistán (480 millones) y Países Bajos (530 millones).',
    figures: ['exports KEN>UGA 2021 870e6 USD', 'exports KEN>PAK 2021 480e6 USD', 'exports KEN>NLD 2021 530e6 USD'],
  },
  {
    text: 'En 2021, Corea del Sur exportó a Chile 1.800 millones de dólares. En sentido contrario, las exportaciones de Chile a Corea del Sur llegaron a 4.900 millones.',
    figures: ['exports KOR>CHL 2021 1800e6 USD', 'exports CHL>KOR 2021 4900e6 USD'],
  },
  {
    text: 'Los principales productos que Egipto exportó a Italia en 2022 fueron petróleo crudo (620 millones de dólares), fertilizantes (310 millones) y aluminio (95 millones).',
    figures: [
      'exports EGY>ITA [crude oil] 2022 620e6 USD',
      'exports EGY>ITA [fertilizers] 2022 310e6 USD',
      'exports EGY>ITA [aluminium] 2022 95e6 USD',
    ],
  },
  // Carried on: months, kinds and products in a row
  {
    text: 'México: en abril de 2019 las exportaciones totales crecieron 5,8 por ciento a tasa anual: 6,4 por ciento las no petroleras y bajaron 3,1 por ciento las petroleras.',
    claims: [
      'change exports MEX>WLD 2018-04..2019-04 5.8 %',
      'change exports MEX>WLD [non-oil] 2018-04..2019-04 6.4 %',
      'change exports MEX>WLD [oil] 2018-04..2019-04 -3.1 %',
    ],
  },
  // Nothing to be read
  { text: 'El barril de crudo subió un 3 % hasta 82 dólares.' },
  { text: 'El Gobierno de Perú aprobó un presupuesto de 4.500 millones de dólares para 2023.' },
  { text: 'La ayuda de España a Marruecos ascendió a 500 millones de euros en 2021.' },
  { text: 'El PIB de Chile creció un 2,4 % en 2022, según el Banco Mundial.' },
  { text: 'Colombia espera que sus exportaciones a China lleguen a 5.000 millones de dólares en 2030.' },
  { text: 'El déficit fiscal de Ecuador fue de 3.400 millones de dólares en 2020.' },
  { text: 'Chile vendió a Perú dos tercios de la producción de uva, a 3 dólares por kilo.' },
  // The daily press once more
  {
    published: '2023-04-20',
    text: 'MADRID, 20 abr (EFE).- El déficit comercial de España se redujo un 34,1 % en febrero, hasta los 2.636 millones de euros, según el Ministerio de Industria. Las exportaciones crecieron un 9,2 % interanual y alcanzaron los 31.700 millones, mientras que las importaciones subieron un 4,1 %, hasta los 34.336 millones. Las ventas a la Unión Europea sumaron 20.100 millones, el 63,4 % del total.',
    figures: [
      'balance ESP>WLD 2023-02 -2636e6 EUR',
      'exports ESP>WLD 2023-02 31700e6 EUR',
      'imports ESP>WLD 2023-02 34336e6 EUR',
      'exports ESP>EUU 2023-02 20100e6 EUR',
    ],
    claims: [
      'change balance ESP>WLD 2022-02..2023-02 -34.1 %',
      'change exports ESP>WLD 2022-02..2023-02 9.2 %',
      'change imports ESP>WLD 2022-02..2023-02 4.1 %',
      'share exports ESP>EUU ..2023-02 63.4 %',
    ],
  },
  {
    text: 'Chile exportó 1.966 millones de dólares en cerezas en 2021, de los cuales el 91% tuvo como destino China. Le siguieron Estados Unidos, con US$ 63 millones, y Corea del Sur, con US$ 25 millones.',
    figures: [
      'exports CHL>WLD [pitted fruits] 2021 1966e6 USD',
      'exports CHL>USA [pitted fruits] 2021 63e6 USD',
      'exports CHL>KOR [pitted fruits] 2021 25e6 USD',
    ],
    claims: ['share exports CHL>CHN [pitted fruits] ..2021 91 %'],
  },
  {
    published: '2024-01-18',
    text: 'El intercambio comercial con Brasil arrojó en 2023 un saldo negativo de US$ 5.045 millones para la Argentina, que vendió a su principal socio por US$ 11.892 millones (-7,5%) y le compró por US$ 16.937 millones (+3,4%). Los vehículos, con US$ 5.600 millones, concentraron casi la mitad de las ventas.',
    figures: [
      'balance ARG>BRA 2023 -5045e6 USD',
      'exports ARG>BRA 2023 11892e6 USD',
      'imports ARG>BRA 2023 16937e6 USD',
      'exports ARG>BRA [motor vehicles] 2023 5600e6 USD',
    ],
    claims: [
      'change exports ARG>BRA 2022..2023 -7.5 %',
      'change imports ARG>BRA 2022..2023 3.4 %',
      'share exports ARG>BRA [motor vehicles] ..2023 50 % nearly',
    ],
  },
  {
    text: 'Perú colocó en el exterior arándanos por 1.360 millones de dólares en 2022, 11,6 % más que los 1.219 millones del año previo. Estados Unidos absorbió el 54 %, seguido por Países Bajos (24 %) y China (10 %).',
    figures: ['exports PER>WLD [berries] 2022 1360e6 USD', 'exports PER>WLD [berries] 2021 1219e6 USD'],
    claims: [
      'change exports PER>WLD [berries] 2021..2022 11.6 %',
      'share exports PER>USA [berries] ..2022 54 %',
      'share exports PER>NLD [berries] ..2022 24 %',
      'share exports PER>CHN [berries] ..2022 10 %',
    ],
  },
  {
    published: '2023-02-28',
    text: 'México registró en enero de 2023 un déficit comercial de 4.125 millones de dólares, frente al de 6.286 millones del mismo mes de 2022, informó el Inegi. Las exportaciones sumaron 42.600 mdd, un alza anual de 25,6 por ciento; las importaciones, 46.725 mdd, con un avance de 16,2 por ciento.',
    figures: [
      'balance MEX>WLD 2023-01 -4125e6 USD',
      'balance MEX>WLD 2022-01 -6286e6 USD',
      'exports MEX>WLD 2023-01 42600e6 USD',
      'imports MEX>WLD 2023-01 46725e6 USD',
    ],
    claims: ['change exports MEX>WLD 2022-01..2023-01 25.6 %', 'change imports MEX>WLD 2022-01..2023-01 16.2 %'],
  },
  {
    text: 'En 2020 Ecuador exportó a Rusia USD 1.013 millones, de los que USD 700 millones correspondieron a banano y USD 98 millones a flores. En sentido contrario, las compras ecuatorianas de bienes rusos ascendieron a USD 210 millones, sobre todo fertilizantes.',
    figures: [
      'exports ECU>RUS 2020 1013e6 USD',
      'exports ECU>RUS [bananas] 2020 700e6 USD',
      'exports ECU>RUS [cut flowers] 2020 98e6 USD',
      'imports ECU>RUS 2020 210e6 USD',
    ],
  },
  {
    text: 'Durante el primer semestre de 2022, Colombia le vendió a Venezuela bienes por 273 millones de dólares, casi el doble de los 140 millones del mismo periodo de 2021. En cambio, sus importaciones desde el vecino país fueron de apenas 26 millones.',
    figures: [
      'exports COL>VEN 2022-H1 273e6 USD',
      'exports COL>VEN 2021-H1 140e6 USD',
      'imports COL>VEN 2022-H1 26e6 USD',
    ],
    claims: ['multiple exports COL>VEN 2021-H1..2022-H1 2 x nearly'],
  },
  {
    text: 'Uruguay fue en 2021 el séptimo exportador mundial de carne bovina, con ventas por 2.450 millones de dólares, 58 % de ellas a China. Israel, el segundo mercado, compró 120 millones.',
    figures: ['exports URY>WLD [beef] 2021 2450e6 USD', 'exports URY>ISR [beef] 2021 120e6 USD'],
    claims: [
      'rank exports URY>WLD [beef] ..2021 7 rank',
      'share exports URY>CHN [beef] ..2021 58 %',
      'rank exports URY>ISR [beef] ..2021 2 rank',
    ],
  },
  {
    text: 'El Gobierno destinó 900 millones de euros a los exportadores afectados y el FMI aprobó un crédito de 4.700 millones de dólares; el presupuesto prevé un déficit fiscal del 1,9 % del PIB y unas reservas de 30.000 millones.',
  },
  {
    text: 'El superávit de Brasil con China subió de 28.700 millones de dólares en 2022 a 51.100 millones en 2023. La soja (39.000 millones), el mineral de hierro (19.700 millones) y el petróleo crudo (19.900 millones) representaron el 75 % de lo que Brasil vendió al gigante asiático.',
    figures: [
      'balance BRA>CHN 2022 28700e6 USD',
      'balance BRA>CHN 2023 51100e6 USD',
      'exports BRA>CHN [soybeans] 2023 39000e6 USD',
      'exports BRA>CHN [iron] 2023 19700e6 USD',
      'exports BRA>CHN [crude oil] 2023 19900e6 USD',
    ],
    claims: ['share exports BRA>CHN [soybeans, iron, crude oil] ..2023 75 %'],
  },
  {
    published: '2022-11-03',
    text: 'ASUNCIÓN.- Hasta octubre, el valor de los envíos de soja del Paraguay llegó a 1.157 millones de dólares, 58 % menos que lo exportado hasta octubre de 2021 (2.760 millones). Argentina se llevó el 76 % del volumen.',
    figures: [
      'exports PRY>WLD [soybeans] 2022-01/2022-10 1157e6 USD',
      'exports PRY>WLD [soybeans] 2021-01/2021-10 2760e6 USD',
    ],
    claims: ['change exports PRY>WLD [soybeans] 2021-01/2021-10..2022-01/2022-10 -58 %'],
  },
  {
    text: 'Costa Rica importó de China 3.300 millones de dólares en 2022 y le vendió 410 millones, según la Promotora del Comercio Exterior. La carne bovina encabezó los envíos al país asiático con 98 millones.',
    figures: [
      'imports CRI>CHN 2022 3300e6 USD',
      'exports CRI>CHN 2022 410e6 USD',
      'exports CRI>CHN [beef] 2022 98e6 USD',
    ],
  },
  {
    published: '2024-02-06',
    text: 'El superávit comercial de Chile llegó en enero a 1.870 millones de dólares, producto de exportaciones por 8.120 millones e importaciones por 6.250 millones. Los envíos de cobre sumaron 3.600 millones, 2,4 % menos que un año atrás.',
    figures: [
      'balance CHL>WLD 2024-01 1870e6 USD',
      'exports CHL>WLD 2024-01 8120e6 USD',
      'imports CHL>WLD 2024-01 6250e6 USD',
      'exports CHL>WLD [copper] 2024-01 3600e6 USD',
    ],
    claims: ['change exports CHL>WLD [copper] 2023-01..2024-01 -2.4 %'],
  },
  {
    text: 'Entre enero y septiembre de 2021 España vendió a Marruecos por valor de 6.950 millones de euros, un 29 % más que en el mismo periodo de 2020, y le compró por 5.400 millones. El saldo, favorable a España, fue de 1.550 millones de euros.',
    figures: [
      'exports ESP>MAR 2021-01/2021-09 6950e6 EUR',
      'imports ESP>MAR 2021-01/2021-09 5400e6 EUR',
      'balance ESP>MAR 2021-01/2021-09 1550e6 EUR',
    ],
    claims: ['change exports ESP>MAR 2020-01/2020-09..2021-01/2021-09 29 %'],
  },
  {
    text: 'Guatemala ocupa el quinto lugar entre los exportadores de azúcar, con 700 millones de dólares en la zafra 2020-21.',
    figures: ['exports GTM>WLD [sugar] FY2020-21 700e6 USD'],
    claims: ['rank exports GTM>WLD [sugar] ..FY2020-21 5 rank'],
  },
  {
    published: '2023-05-26',
    text: 'CIUDAD DE MÉXICO.- En abril el país tuvo un déficit de 1.509 millones de dólares en su comercio con el exterior, tras un superávit de 1.169 millones en marzo. Las exportaciones petroleras se desplomaron 36,1 % anual a 2.500 millones de dólares.',
    figures: [
      'balance MEX>WLD 2023-04 -1509e6 USD',
      'balance MEX>WLD 2023-03 1169e6 USD',
      'exports MEX>WLD [oil] 2023-04 2500e6 USD',
    ],
    claims: ['change exports MEX>WLD [oil] 2022-04..2023-04 -36.1 %'],
  },
  {
    text: 'Los principales productos que Perú exportó a Corea del Sur en 2022 fueron gas natural licuado ($1,500M), mineral de cobre ($680M) y calamares ($190M); desde allí importó automóviles por $310M.',
    figures: [
      'exports PER>KOR [liquefied natural gas] 2022 1500e6 USD',
      'exports PER>KOR [copper ore] 2022 680e6 USD',
      'exports PER>KOR [molluscs] 2022 190e6 USD',
      'imports PER>KOR [cars] 2022 310e6 USD',
    ],
  },
  {
    text: 'La fábrica, que costó 120 millones de euros, exportará a Francia; la región recibió además 45 millones en ayudas y sus turistas gastaron un 12 % más.',
  },
  {
    text: 'Las compras venezolanas a Brasil se multiplicaron por tres: de 420 millones de dólares en 2019 a 1.300 millones en 2022.',
    figures: ['imports VEN>BRA 2019 420e6 USD', 'imports VEN>BRA 2022 1300e6 USD'],
    claims: ['multiple imports VEN>BRA 2019..2022 3 x'],
  },
  {
    text: 'Nicaragua exportó oro por 927 millones de dólares en 2022 (868 millones en 2021). De esa cifra, 750 millones fueron a Estados Unidos. El café le dejó 690 millones.',
    figures: [
      'exports NIC>WLD [gold] 2022 927e6 USD',
      'exports NIC>WLD [gold] 2021 868e6 USD',
      'exports NIC>USA [gold] 2022 750e6 USD',
      'exports NIC>WLD [coffee] 2022 690e6 USD',
    ],
  },
  // Words for selling and buying abroad, the verb in front, the buyer in front
  {
    text: 'Sumaron US$ 4.128 millones las agroexportaciones peruanas en el primer semestre de 2023, 3,1% por encima de lo registrado en igual lapso de 2022 (US$ 4.004 millones).',
    figures: [
      'exports PER>WLD [agricultural products] 2023-H1 4128e6 USD',
      'exports PER>WLD [agricultural products] 2022-H1 4004e6 USD',
    ],
    claims: ['change exports PER>WLD [agricultural products] 2022-H1..2023-H1 3.1 %'],
  },
  {
    text: 'Las agroexportaciones de Perú sumaron US$ 10.000 millones en 2022.',
    figures: ['exports PER>WLD [agricultural products] 2022 10000e6 USD'],
  },
  {
    text: 'Las compras del exterior de Uruguay alcanzaron 12.000 millones de dólares en 2022.',
    figures: ['imports URY>WLD 2022 12000e6 USD'],
  },
  {
    text: 'Perú: subieron 10% los envíos de uva a Estados Unidos en 2022, al sumar US$ 500 millones.',
    figures: ['exports PER>USA [grapes] 2022 500e6 USD'],
    claims: ['change exports PER>USA [grapes] 2021..2022 10 %'],
  },
  {
    text: 'Las ventas de gas natural boliviano a la Argentina cayeron de 1.484 millones de dólares en 2022 a 758 millones en 2023.',
    figures: ['exports BOL>ARG [natural gas] 2022 1484e6 USD', 'exports BOL>ARG [natural gas] 2023 758e6 USD'],
  },
  {
    text: 'Los productos más exportados por Perú en 2022 fueron los arándanos, las uvas y las paltas, con despachos por US$ 215 millones, US$ 596 millones y US$ 742 millones, en su orden.',
    figures: [
      'exports PER>WLD [berries] 2022 215e6 USD',
      'exports PER>WLD [grapes] 2022 596e6 USD',
      'exports PER>WLD [avocados] 2022 742e6 USD',
    ],
  },
  {
    published: '2024-05-17',
    text: 'Las exportaciones españolas sumaron 95.214 millones de euros en el primer trimestre, un 7,2 % menos que en el mismo periodo de 2023, cuando alcanzaron 102.601 millones. A la Unión Europea se dirigió el 63,1 % de las ventas, 60.080 millones.',
    figures: [
      'exports ESP>WLD 2024-Q1 95214e6 EUR',
      'exports ESP>WLD 2023-Q1 102601e6 EUR',
      'exports ESP>EUU 2024-Q1 60080e6 EUR',
    ],
    claims: ['change exports ESP>WLD 2023-Q1..2024-Q1 -7.2 %', 'share exports ESP>EUU ..2024-Q1 63.1 %'],
  },
  {
    text: 'Las exportaciones de Ecuador cayeron 5 % en 2023 frente a 2022, año en que sumaron US$ 32.658 millones.',
    figures: ['exports ECU>WLD 2022 32658e6 USD'],
    claims: ['change exports ECU>WLD 2022..2023 -5 %'],
  },
  // Numbers in a list that share a unit, a bare sign beside US$, places taken together, multiplied by
  {
    text: 'En 2022 Perú exportó arándanos, uvas y paltas por US$ 215, 596 y 742 millones, respectivamente.',
    figures: [
      'exports PER>WLD [berries] 2022 215e6 USD',
      'exports PER>WLD [grapes] 2022 596e6 USD',
      'exports PER>WLD [avocados] 2022 742e6 USD',
    ],
  },
  {
    text: 'Los principales destinos de las exportaciones ecuatorianas en 2022 fueron Estados Unidos, Panamá y China, con el 29, 17 y 15 %, en su orden.',
    claims: [
      'share exports ECU>USA ..2022 29 %',
      'share exports ECU>PAN ..2022 17 %',
      'share exports ECU>CHN ..2022 15 %',
    ],
  },
  {
    text: 'Las exportaciones e importaciones de Perú crecieron 5,2 y 3,1 % en 2022, respectivamente.',
    claims: ['change exports PER>WLD 2021..2022 5.2 %', 'change imports PER>WLD 2021..2022 3.1 %'],
  },
  {
    text: 'Colombia facturó en 2023 por exportación de flores US$2.107 millones, unos $9,1 billones a la tasa promedio del año.',
    figures: ['exports COL>WLD [cut flowers] 2023 2107e6 USD', 'exports COL>WLD [cut flowers] 2023 9.1e12 COP about'],
  },
  {
    text: 'Las importaciones peruanas de autos chinos pasaron de US$ 12.4 millones en 2020 a US$ 52.1 millones en 2023, con lo que se multiplicaron por 3.2. Como proveedores, Japón, con US$ 18.7 millones, y Corea del Sur, con US$ 9.2 millones, ocuparon el segundo y el tercer lugar.',
    figures: [
      'imports PER>CHN [cars] 2020 12.4e6 USD',
      'imports PER>CHN [cars] 2023 52.1e6 USD',
      'imports PER>JPN [cars] 2023 18.7e6 USD',
      'imports PER>KOR [cars] 2023 9.2e6 USD',
    ],
    claims: [
      'multiple imports PER>CHN [cars] 2020..2023 3.2 x',
      'rank imports PER>JPN [cars] ..2023 2 rank',
      'rank imports PER>KOR [cars] ..2023 3 rank',
    ],
  },
  {
    text: 'En 2023 Argentina fue el tercer proveedor de Brasil, detrás de China (US$ 4.312 millones) y Estados Unidos (US$ 2.870 millones).',
    figures: ['imports BRA>CHN 2023 4312e6 USD', 'imports BRA>USA 2023 2870e6 USD'],
    claims: ['rank imports BRA>ARG ..2023 3 rank'],
  },
  {
    text: 'En 2022 Ecuador exportó a China US$ 5.700 millones, según el Banco Central; el saldo resultó deficitario para Ecuador en US$ 300 millones.',
    figures: ['exports ECU>CHN 2022 5700e6 USD', 'balance ECU>CHN 2022 -300e6 USD'],
  },
  // Who takes a share, where a share comes from, the figure of a year before, the same change in money
  {
    text: 'Las exportaciones peruanas sumaron 60.000 millones de dólares en 2022. Estados Unidos concentró el 32% de los envíos, seguido de Países Bajos (16%) y España (7%).',
    figures: ['exports PER>WLD 2022 60000e6 USD'],
    claims: [
      'share exports PER>USA ..2022 32 %',
      'share exports PER>NLD ..2022 16 %',
      'share exports PER>ESP ..2022 7 %',
    ],
  },
  {
    text: 'Las importaciones de Chile sumaron US$ 80.000 millones en 2023. China aportó el 25 % de las compras y Estados Unidos el 20 %.',
    figures: ['imports CHL>WLD 2023 80000e6 USD'],
    claims: ['share imports CHL>CHN ..2023 25 %', 'share imports CHL>USA ..2023 20 %'],
  },
  {
    text: 'En 2022 Ecuador exportó por US$ 7.653 millones. China compró el 58 % de los envíos; Estados Unidos, el 20 %; y España, el 5 %.',
    figures: ['exports ECU>WLD 2022 7653e6 USD'],
    claims: [
      'share exports ECU>CHN ..2022 58 %',
      'share exports ECU>USA ..2022 20 %',
      'share exports ECU>ESP ..2022 5 %',
    ],
  },
  {
    text: 'Las exportaciones de Costa Rica sumaron US$ 15.000 millones en 2022. El 43% (US$ 6.500 millones) se dirigió a Estados Unidos y el 20% a Europa.',
    figures: ['exports CRI>WLD 2022 15000e6 USD', 'exports CRI>USA 2022 6500e6 USD'],
    claims: ['share exports CRI>USA ..2022 43 %', 'share exports CRI>EUROPE ..2022 20 %'],
  },
  {
    text: 'Las exportaciones de flores de Colombia sumaron US$2.107 millones en 2023. El 80,2% (US$1.690 millones) provino de Estados Unidos; Canadá y Países Bajos aportaron US$71 millones y US$58 millones, en su orden. Un año atrás la cifra total había sido de US$2.057 millones, así que el aumento fue de 2,4%, es decir, US$50 millones.',
    figures: [
      'exports COL>WLD [cut flowers] 2023 2107e6 USD',
      'exports COL>USA [cut flowers] 2023 1690e6 USD',
      'exports COL>CAN [cut flowers] 2023 71e6 USD',
      'exports COL>NLD [cut flowers] 2023 58e6 USD',
      'exports COL>WLD [cut flowers] 2022 2057e6 USD',
    ],
    claims: [
      'share exports COL>USA [cut flowers] ..2023 80.2 %',
      'change exports COL>WLD [cut flowers] 2022..2023 2.4 %',
      'delta exports COL>WLD [cut flowers] 2022..2023 50e6 USD',
    ],
  },
  {
    text: 'Las exportaciones de Bolivia a Argentina sumaron 758 millones de dólares en 2023. También hacia Brasil hubo un retroceso, de 1.489 a 1.287 millones (-13,6 %).',
    figures: ['exports BOL>ARG 2023 758e6 USD', 'exports BOL>BRA 2022 1489e6 USD', 'exports BOL>BRA 2023 1287e6 USD'],
    claims: ['change exports BOL>BRA 2022..2023 -13.6 %'],
  },
  // Levels in front of their noun, a subject and a partner on either side of a verb, the last twelve months
  {
    text: 'De US$ 620.5 millones en 2016 a US$ 1,215.8 millones en 2021: en cinco años las exportaciones dominicanas de cigarros crecieron hasta ser prácticamente el doble, a un ritmo promedio anual de 14.4%.',
    figures: ['exports DOM>WLD [cigarettes] 2016 620.5e6 USD', 'exports DOM>WLD [cigarettes] 2021 1215.8e6 USD'],
    claims: [
      'multiple exports DOM>WLD [cigarettes] 2016..2021 2 x nearly',
      'cagr exports DOM>WLD [cigarettes] 2016..2021 14.4 %',
    ],
  },
  {
    text: 'De los 2.300 millones de euros de 2021 a los 3.100 millones de 2022, el déficit comercial de España con Argelia aumentó un 35 %.',
    figures: ['balance ESP>DZA 2021 -2300e6 EUR', 'balance ESP>DZA 2022 -3100e6 EUR'],
    claims: ['change balance ESP>DZA 2021..2022 35 %'],
  },
  {
    published: '2023-12-04',
    text: 'En noviembre Argentina tuvo con Brasil un déficit de US$ 136 millones. En los últimos doce meses el rojo acumulado trepó a US$ 4.874 millones.',
    figures: ['balance ARG>BRA 2023-11 -136e6 USD', 'balance ARG>BRA 2022-12/2023-11 -4874e6 USD'],
  },
  {
    text: 'Con China, Brasil tuvo en 2022 un superávit de 28.900 millones de dólares.',
    figures: ['balance BRA>CHN 2022 28900e6 USD'],
  },
  // The one product of a text, what is left of a level, epithets, a part told behind its bracket
  {
    text: 'En 2022 Ecuador exportó camarón por US$ 7.653 millones. China compró el 58 % de los envíos; Estados Unidos, el 20 %; y España, el 5 %.',
    figures: ['exports ECU>WLD [shrimp] 2022 7653e6 USD'],
    claims: [
      'share exports ECU>CHN [shrimp] ..2022 58 %',
      'share exports ECU>USA [shrimp] ..2022 20 %',
      'share exports ECU>ESP [shrimp] ..2022 5 %',
    ],
  },
  {
    text: 'Las ventas de gas natural boliviano a la Argentina se redujeron a cerca de la mitad: de 1.484 millones de dólares en 2022 pasaron a 758 millones en 2023.',
    figures: ['exports BOL>ARG [natural gas] 2022 1484e6 USD', 'exports BOL>ARG [natural gas] 2023 758e6 USD'],
    claims: ['multiple exports BOL>ARG [natural gas] 2022..2023 0.5 x about'],
  },
  {
    text: 'En 2023 la participación mexicana en las compras totales estadounidenses llegó a 15.8%, por arriba de Canadá (12.9%) y de China (12.7%).',
    claims: [
      'share imports USA>MEX ..2023 15.8 %',
      'share imports USA>CAN ..2023 12.9 %',
      'share imports USA>CHN ..2023 12.7 %',
    ],
  },
  {
    text: 'Las ventas españolas al reino alauí alcanzaron 12.144 millones de euros en 2023; las compras que le hizo Madrid se elevaron a 9.024 millones. De lo vendido, 522 millones (el 4,3 %) correspondieron a gas reexportado por el gasoducto del Magreb.',
    figures: [
      'exports ESP>MAR 2023 12144e6 EUR',
      'imports ESP>MAR 2023 9024e6 EUR',
      'exports ESP>MAR [natural gas] 2023 522e6 EUR',
    ],
    claims: ['share exports ESP>MAR [natural gas] ..2023 4.3 %'],
  },
  // Nouns of selling and buying have owners; a relative that compares nothing; a share's side; a stretch split over two levels
  {
    text: 'Las compras de España a Marruecos sumaron 9.000 millones de euros en 2023.',
    figures: ['imports ESP>MAR 2023 9000e6 EUR'],
  },
  {
    text: 'Alemania fue en 2022 el primer cliente de Francia, con compras por 80.000 millones de euros, seguida de Italia (54.000 millones) y Bélgica (47.000 millones).',
    figures: [
      'exports FRA>DEU 2022 80000e6 EUR',
      'exports FRA>ITA 2022 54000e6 EUR',
      'exports FRA>BEL 2022 47000e6 EUR',
    ],
    claims: ['rank exports FRA>DEU ..2022 1 rank'],
  },
  {
    text: 'Turquía se ubicó en el puesto 12 entre los proveedores de España, al que vendió mercancías por 10.500 millones de euros en 2022.',
    figures: ['exports TUR>ESP 2022 10500e6 EUR'],
    claims: ['rank imports ESP>TUR ..2022 12 rank'],
  },
  {
    text: 'Las importaciones de combustibles de Guatemala alcanzaron US$ 5.200 millones en 2022, lo que representó un aumento de US$ 1.800 millones (53%) respecto de 2021.',
    figures: ['imports GTM>WLD [fuels] 2022 5200e6 USD'],
    claims: ['delta imports GTM>WLD [fuels] 2021..2022 1800e6 USD', 'change imports GTM>WLD [fuels] 2021..2022 53 %'],
  },
  {
    text: 'Del total importado por Uruguay en 2022 (US$ 12.900 millones), 21% correspondió a Brasil, 19% a China y 12% a Argentina.',
    figures: ['imports URY>WLD 2022 12900e6 USD'],
    claims: [
      'share imports URY>BRA ..2022 21 %',
      'share imports URY>CHN ..2022 19 %',
      'share imports URY>ARG ..2022 12 %',
    ],
  },
  {
    text: 'Los envíos de aguacate mexicano a Estados Unidos pasaron de 2.1 a 3.0 mil millones de dólares entre 2019 y 2022.',
    figures: ['exports MEX>USA [avocados] 2019 2.1e9 USD', 'exports MEX>USA [avocados] 2022 3.0e9 USD'],
  },
  {
    text: 'Panamá, que en 2022 exportó bienes por B/.3.650 millones, importó 15.000 millones de dólares.',
    figures: ['exports PAN>WLD 2022 3650e6 PAB', 'imports PAN>WLD 2022 15000e6 USD'],
  },
  {
    published: '2023-05-18',
    text: 'Perú: exportaciones de cobre sumaron US$ 4.800 millones entre enero y marzo, con un incremento de 3,2%. A China se destinaron US$ 3.400 millones, seguida de Japón (US$ 300 millones).',
    figures: [
      'exports PER>WLD [copper] 2023-Q1 4800e6 USD',
      'exports PER>CHN [copper] 2023-Q1 3400e6 USD',
      'exports PER>JPN [copper] 2023-Q1 300e6 USD',
    ],
    claims: ['change exports PER>WLD [copper] 2022-Q1..2023-Q1 3.2 %'],
  },
  {
    text: 'En 2022 India fue el segundo comprador de oro peruano, con adquisiciones por US$ 1.200 millones.',
    figures: ['exports PER>IND [gold] 2022 1200e6 USD'],
    claims: ['rank exports PER>IND [gold] ..2022 2 rank'],
  },
  {
    text: 'Las remesas sumaron 5.600 millones de dólares, mientras que las exportaciones de vino de Chile cerraron 2022 con 1.900 millones.',
    figures: ['exports CHL>WLD [wine] 2022 1900e6 USD'],
  },
  // Sold back, bought from, levels that a verb only hedges, whose goods from whom
  {
    text: 'Venezuela compró a Colombia productos por 672 millones de dólares en 2022, un 113% más que en 2021, y le vendió 80 millones.',
    figures: ['imports VEN>COL 2022 672e6 USD', 'exports VEN>COL 2022 80e6 USD'],
    claims: ['change imports VEN>COL 2021..2022 113 %'],
  },
  {
    text: 'En 2023 Japón le compró a Chile salmón por US$ 900 millones y cobre por US$ 3.200 millones.',
    figures: ['imports JPN>CHL [salmon] 2023 900e6 USD', 'imports JPN>CHL [copper] 2023 3200e6 USD'],
  },
  {
    text: 'La factura petrolera de República Dominicana subió a US$ 5.000 millones en 2022 desde US$ 3.100 millones un año antes.',
    figures: ['imports DOM>WLD [oil] 2022 5000e6 USD', 'imports DOM>WLD [oil] 2021 3100e6 USD'],
  },
  {
    text: 'El déficit comercial de Ecuador con China superó los US$ 1.000 millones en 2021; en 2020 había sido de US$ 230 millones.',
    figures: ['balance ECU>CHN 2021 -1000e6 USD over', 'balance ECU>CHN 2020 -230e6 USD'],
  },
  {
    text: 'Las importaciones de trigo de Brasil procedentes de Argentina sumaron US$ 1.400 millones en 2022.',
    figures: ['imports BRA>ARG [wheat] 2022 1400e6 USD'],
  },
  {
    text: 'Durante 2021, El Salvador registró exportaciones por $6.628,6 millones, con un crecimiento de $1.600 millones.',
    figures: ['exports SLV>WLD 2021 6628.6e6 USD'],
    claims: ['delta exports SLV>WLD 2020..2021 1600e6 USD'],
  },
  // Several who share together, what twelve months leave behind, words for all that is exported
  {
    text: 'Brasil, Argentina y Chile concentraron el 70 % de las exportaciones paraguayas en 2022: 37 %, 20 % y 13 %, respectivamente.',
    claims: [
      'share exports PRY>null ..2022 70 %',
      'share exports PRY>BRA ..2022 37 %',
      'share exports PRY>ARG ..2022 20 %',
      'share exports PRY>CHL ..2022 13 %',
    ],
  },
  {
    published: '2023-12-04',
    text: 'Las importaciones argentinas desde Brasil fueron de US$ 1.157 millones en noviembre. En los últimos doce meses el déficit acumulado trepó a US$ 4.874 millones. En el ranking de proveedores de Brasil, Argentina quedó tercera, detrás de China (US$ 4.312 millones).',
    figures: [
      'imports ARG>BRA 2023-11 1157e6 USD',
      'balance ARG>BRA 2022-12/2023-11 -4874e6 USD',
      'imports BRA>CHN 2023-11 4312e6 USD',
    ],
    claims: ['rank imports BRA>ARG ..2023-11 3 rank'],
  },
  {
    text: 'La canasta exportadora de Costa Rica alcanzó $15.675 millones en 2022, con un crecimiento de 8%.',
    figures: ['exports CRI>WLD 2022 15675e6 USD'],
    claims: ['change exports CRI>WLD 2021..2022 8 %'],
  },
  // As agencies and offices write
  {
    text: 'Casi el 70 % de las exportaciones de Mongolia, 9.300 millones de dólares, fue a China en 2022.',
    published: '2024-06-10',
    figures: ['exports MNG>CHN 2022 9300e6 USD'],
    claims: ['share exports MNG>CHN ..2022 70 % nearly'],
  },
  {
    text: 'La balanza comercial argentina pasó de un déficit de US$ 6.900 millones en 2023 a un superávit de US$ 18.900 millones en 2024.',
    published: '2024-06-10',
    figures: ['balance ARG>WLD 2023 -6900e6 USD', 'balance ARG>WLD 2024 18900e6 USD'],
  },
  {
    text: 'México vendió a Estados Unidos 40.500 millones de dólares en abril, lo que representa un alza de 8,2 % anual, y le compró 21.700 millones.',
    published: '2024-06-10',
    figures: ['exports MEX>USA 2024-04 40500e6 USD', 'imports MEX>USA 2024-04 21700e6 USD'],
    claims: ['change exports MEX>USA 2023-04..2024-04 8.2 %'],
  },
  {
    text: 'Del total exportado por Perú en 2023 (US$ 67.241 millones), China absorbió el 36%, seguida por Estados Unidos (14%) y Canadá (4%).',
    published: '2024-06-10',
    figures: ['exports PER>WLD 2023 67241e6 USD'],
    claims: [
      'share exports PER>CHN ..2023 36 %',
      'share exports PER>USA ..2023 14 %',
      'share exports PER>CAN ..2023 4 %',
    ],
  },
  {
    text: 'Uruguay importó de Brasil bienes por US$ 2.100 millones y de Argentina por US$ 1.500 millones durante 2023.',
    published: '2024-06-10',
    figures: ['imports URY>BRA 2023 2100e6 USD', 'imports URY>ARG 2023 1500e6 USD'],
  },
  {
    text: 'Colombia: en abril, las importaciones fueron US$5.321,4 millones CIF y presentaron un aumento de 6,1% con relación al mismo mes de 2023, informó el DANE.',
    published: '2024-06-10',
    figures: ['imports COL>WLD 2024-04 5321.4e6 USD'],
    claims: ['change imports COL>WLD 2023-04..2024-04 6.1 %'],
  },
  {
    text: 'El intercambio comercial entre Cuba y España cayó a la mitad entre 2019 y 2022: de 1.060 a 520 millones de euros.',
    published: '2024-06-10',
    figures: ['trade CUB>ESP 2019 1060e6 EUR', 'trade CUB>ESP 2022 520e6 EUR'],
    claims: ['multiple trade CUB>ESP 2019..2022 0.5 x'],
  },
  {
    text: 'Paraguay duplicó en cinco años sus envíos de carne a Chile, que en 2023 alcanzaron los US$ 612 millones.',
    published: '2024-06-10',
    figures: ['exports PRY>CHL [meat] 2023 612e6 USD'],
    claims: ['multiple exports PRY>CHL [meat] 2018..2023 2 x'],
  },
  {
    text: 'Las exportaciones turcas crecieron un 11,4 % interanual en mayo, hasta los 24.100 millones de dólares.',
    published: '2024-06-10',
    figures: ['exports TUR>WLD 2024-05 24100e6 USD'],
    claims: ['change exports TUR>WLD 2023-05..2024-05 11.4 %'],
  },
  // Thousands and their rest with a part; verbs of rising and falling
  {
    text: 'Panamá importó 13 mil 456.7 millones de dólares en 2022, 18.2% más que los 11 mil 384.9 millones de 2021.',
    figures: ['imports PAN>WLD 2022 13456.7e6 USD', 'imports PAN>WLD 2021 11384.9e6 USD'],
    claims: ['change imports PAN>WLD 2021..2022 18.2 %'],
  },
  {
    text: 'Honduras exportó mil 214.6 millones de dólares de café en 2022.',
    figures: ['exports HND>WLD [coffee] 2022 1214.6e6 USD'],
  },
  {
    text: 'El superávit comercial de Brasil trepó 62% en marzo de 2024, hasta US$ 7.482 millones.',
    figures: ['balance BRA>WLD 2024-03 7482e6 USD'],
    claims: ['change balance BRA>WLD 2023-03..2024-03 62 %'],
  },
  {
    text: 'Los envíos de Chile a China brincaron 12% en 2023 y los dirigidos a Japón se derrumbaron 9%.',
    claims: ['change exports CHL>CHN 2022..2023 12 %', 'change exports CHL>JPN 2022..2023 -9 %'],
  },
  {
    published: '2024-05-10',
    text: 'Las exportaciones de Perú cedieron 3,4 % en el primer trimestre, a US$ 15.210 millones, frente a los US$ 15.745 millones de un año atrás.',
    figures: ['exports PER>WLD 2024-Q1 15210e6 USD', 'exports PER>WLD 2023-Q1 15745e6 USD'],
    claims: ['change exports PER>WLD 2023-Q1..2024-Q1 -3.4 %'],
  },
  {
    text: 'El déficit con China se achicó 18 % en 2023 para Brasil.',
    claims: ['change balance BRA>CHN 2022..2023 -18 %'],
  },
  // A level in brackets with its own time; two predicates of one subject
  {
    text: 'Al cierre de 2023 las exportaciones de Bolivia totalizaron USD 10.911 millones, lo que implica una contracción de 20% (USD 13.653 millones en 2022).',
    figures: ['exports BOL>WLD 2023 10911e6 USD', 'exports BOL>WLD 2022 13653e6 USD'],
    claims: ['change exports BOL>WLD 2022..2023 -20 %'],
  },
  {
    text: 'En mayo de 2022 las ventas externas de Paraguay bajaron 4% en relación con igual mes del año anterior y sumaron USD 920 millones.',
    figures: ['exports PRY>WLD 2022-05 920e6 USD'],
    claims: ['change exports PRY>WLD 2021-05..2022-05 -4 %'],
  },
  {
    text: 'En 2023 las importaciones de Túnez cayeron 4 % y llegaron a 22.100 millones de euros (23.000 millones un año antes).',
    figures: ['imports TUN>WLD 2023 22100e6 EUR', 'imports TUN>WLD 2022 23000e6 EUR'],
    claims: ['change imports TUN>WLD 2022..2023 -4 %'],
  },
  // What goes somewhere, who acts by its nationality, whose a trade without direction is
  {
    text: 'Más del 95 % de las exportaciones de Canadá en 2022 fue a Estados Unidos.',
    claims: ['share exports CAN>USA ..2022 95 % over'],
  },
  {
    text: 'Cuatro quintas partes de las exportaciones de Canadá en 2022 fueron a Estados Unidos.',
    claims: ['share exports CAN>USA ..2022 80 %'],
  },
  {
    text: 'La industria láctea uruguaya exportó por US$ 821 millones en 2023.',
    figures: ['exports URY>WLD 2023 821e6 USD'],
  },
  {
    text: 'El comercio exterior de bienes de la India aumentó un 3,5 por ciento en 2022, hasta los 1,16 billones de dólares.',
    figures: ['trade IND>WLD 2022 1.16e12 USD'],
    claims: ['change trade IND>WLD 2021..2022 3.5 %'],
  },
  {
    text: 'De los US$ 5.300 millones que exportó Costa de Marfil en 2022, US$ 3.100 millones procedieron del cacao (58,5%) y US$ 400 millones del oro (7,5%).',
    figures: [
      'exports CIV>WLD 2022 5300e6 USD',
      'exports CIV>WLD [cocoa] 2022 3100e6 USD',
      'exports CIV>WLD [gold] 2022 400e6 USD',
    ],
    claims: ['share exports CIV>WLD [cocoa] ..2022 58.5 %', 'share exports CIV>WLD [gold] ..2022 7.5 %'],
  },
  {
    text: 'En 2022 Uruguay colocó en el mercado chino carne por US$ 1.400 millones.',
    figures: ['exports URY>CHN [meat] 2022 1400e6 USD'],
  },
  {
    text: 'Entre 2010 y 2020 las exportaciones etíopes de jengibre crecieron a un ritmo promedio de 5 % anual.',
    claims: ['cagr exports ETH>WLD [jengibre] 2010..2020 5 %'],
  },
  {
    text: 'Argelia exportó gas a España por 5.200 millones de euros en 2022, más del triple que los 1.600 millones de 2021.',
    figures: ['exports DZA>ESP [natural gas] 2022 5200e6 EUR', 'exports DZA>ESP [natural gas] 2021 1600e6 EUR'],
    claims: ['multiple exports DZA>ESP [natural gas] 2021..2022 3 x over'],
  },
  {
    text: 'El valor total de las importaciones y exportaciones de Vietnam alcanzó 730.000 millones de dólares en 2022.',
    figures: ['trade VNM>WLD 2022 730000e6 USD'],
  },
  {
    text: 'En 2022 Turquía y Rusia comerciaron por 68.000 millones de dólares.',
    figures: ['trade TUR>RUS 2022 68000e6 USD'],
  },
  {
    text: 'En 2023 Chile importó de Brasil por US$ 9.000 millones, 4 % más que los US$ 8.700 millones de 2022, y le exportó por US$ 4.600 millones.',
    figures: ['imports CHL>BRA 2023 9000e6 USD', 'imports CHL>BRA 2022 8700e6 USD', 'exports CHL>BRA 2023 4600e6 USD'],
    claims: ['change imports CHL>BRA 2022..2023 4 %'],
  },
  {
    text: 'En marzo de 2023 Colombia despachó 42 millones de barriles de petróleo, lo que supuso una merma de 3 %.',
  },
  {
    text: 'Dos tercios de las importaciones de Bolivia en 2022 provinieron de China.',
    claims: ['share imports BOL>CHN ..2022 66.7 % about'],
  },
  {
    text: 'En 2022 Brasil vendió en Alemania café por US$ 1.700 millones.',
    figures: ['exports BRA>DEU [coffee] 2022 1700e6 USD'],
  },
  {
    text: 'El 40 % de las ventas externas de Kenia se dirigió a África en 2022.',
    claims: ['share exports KEN>AFR ..2022 40 %'],
  },
  // Conditional and future are forecasts
  {
    text: 'El Banco Central calcula que las exportaciones de Paraguay llegarán a 15.000 millones de dólares en 2025, lo que supondría un alza de 8 %.',
  },
  {
    text: 'Las importaciones de Chile sumarían 80.000 millones de dólares este año, según la consultora.',
  },
  // Stretches told by their last month, by this year, by years alone
  {
    text: 'Las ventas al exterior de Ecuador, que en el primer bimestre de 2018 sumaban 1.290,7 millones de dólares, bajaron a 1.215,2 millones en el mismo lapso de este año.',
    published: '2019-04-04',
    figures: ['exports ECU>WLD 2018-01/2018-02 1290.7e6 USD', 'exports ECU>WLD 2019-01/2019-02 1215.2e6 USD'],
  },
  {
    text: 'Las exportaciones de Costa Rica a Taiwán cayeron de 51,5 millones de dólares en el primer semestre de 2023 a 35 millones en los mismos meses de este año.',
    published: '2024-07-10',
    figures: ['exports CRI>TWN 2023-H1 51.5e6 USD', 'exports CRI>TWN 2024-H1 35e6 USD'],
  },
  {
    text: 'Durante los primeros nueve meses del año las exportaciones de Chile se redujeron 14,9%, al pasar de 57.930 millones de dólares en el 2014 a 49.300 millones.',
    published: '2015-11-05',
    figures: ['exports CHL>WLD 2014-01/2014-09 57930e6 USD', 'exports CHL>WLD 2015-01/2015-09 49300e6 USD'],
    claims: ['change exports CHL>WLD 2014-01/2014-09..2015-01/2015-09 -14.9 %'],
  },
  {
    text: 'En el primer semestre las importaciones de Perú crecieron 5%, al pasar de 18.000 millones de dólares en 2015 a 18.900 millones en 2016.',
    published: '2016-11-05',
    figures: ['imports PER>WLD 2015-H1 18000e6 USD', 'imports PER>WLD 2016-H1 18900e6 USD'],
    claims: ['change imports PER>WLD 2015-H1..2016-H1 5 %'],
  },
  {
    text: 'Las exportaciones de El Salvador ascendieron, al cuarto mes del año, a US$ 2.446 millones, 14,8% más que en el mismo lapso de 2020.',
    published: '2021-06-03',
    figures: ['exports SLV>WLD 2021-01/2021-04 2446e6 USD'],
    claims: ['change exports SLV>WLD 2020-01/2020-04..2021-01/2021-04 14.8 %'],
  },
  {
    text: 'Las exportaciones de Bolivia sumaron US$ 2.446 millones a abril, superiores en 7% a los US$ 2.286 millones acumulados a abril del año anterior.',
    published: '2021-06-03',
    figures: ['exports BOL>WLD 2021-01/2021-04 2446e6 USD', 'exports BOL>WLD 2020-01/2020-04 2286e6 USD'],
    claims: ['change exports BOL>WLD 2020-01/2020-04..2021-01/2021-04 7 %'],
  },
  {
    text: 'Al quinto mes, las importaciones de Uruguay llegaron a US$ 3.000 millones.',
    published: '2021-06-03',
    figures: ['imports URY>WLD 2021-01/2021-05 3000e6 USD'],
  },
  {
    text: 'Las exportaciones de Uruguay en el quinto mes del año fueron de US$ 700 millones.',
    published: '2021-06-03',
    figures: ['exports URY>WLD 2021-05 700e6 USD'],
  },
  {
    text: 'En mayo las exportaciones de Panamá crecieron 8% frente a abril.',
    published: '2021-06-03',
    claims: ['change exports PAN>WLD 2021-04..2021-05 8 %'],
  },
  {
    text: 'Entre enero y mayo las exportaciones de Bolivia fueron de US$ 4.000 millones, contra US$ 4.500 millones a la misma fecha del año pasado.',
    published: '2023-07-10',
    figures: ['exports BOL>WLD 2023-01/2023-05 4000e6 USD', 'exports BOL>WLD 2022-01/2022-05 4500e6 USD'],
  },
  {
    text: 'El comercio de Chile con Perú arrancó 2016 en baja: 213 millones de dólares en enero, 9,7 por ciento menos que en igual mes de 2015. Las exportaciones chilenas a ese mercado cayeron 7,8 por ciento, hasta 120 millones.',
    published: '2016-02-02',
    figures: ['trade CHL>PER 2016-01 213e6 USD', 'exports CHL>PER 2016-01 120e6 USD'],
    claims: ['change trade CHL>PER 2015-01..2016-01 -9.7 %', 'change exports CHL>PER 2015-01..2016-01 -7.8 %'],
  },
  {
    text: 'En 2020, Uruguay exportó US$ 7.000 millones y en 2019, US$ 7.500 millones.',
    published: '2021-06-03',
    figures: ['exports URY>WLD 2020 7000e6 USD', 'exports URY>WLD 2019 7500e6 USD'],
  },
  {
    text: 'En el primer semestre las exportaciones de Honduras crecieron 6% respecto a 2022.',
    published: '2023-06-03',
    claims: ['change exports HND>WLD 2022-H1..2023-H1 6 %'],
  },
  // Changes that open a sentence, compare across how much, or fall after others; decimals behind thousands
  {
    text: 'Los envíos de Perú al exterior aumentan 4,5% en lo que va del año, hasta abril.',
    published: '2024-06-10',
    claims: ['change exports PER>WLD 2023-01/2023-04..2024-01/2024-04 4.5 %'],
  },
  {
    text: 'El banano explica el 20% de las exportaciones de Ecuador en 2023.',
    published: '2024-06-10',
    claims: ['share exports ECU>WLD [bananas] ..2023 20 %'],
  },
  {
    text: 'El comercio binacional entre Uruguay y Paraguay movió 610 millones de dólares en 2023.',
    published: '2024-06-10',
    figures: ['trade URY>PRY 2023 610e6 USD'],
  },
  {
    text: 'Las ventas externas de Bolivia cedieron un 6% en 2023, tras trepar un 9% en 2022.',
    published: '2024-06-10',
    claims: ['change exports BOL>WLD 2022..2023 -6 %', 'change exports BOL>WLD 2021..2022 9 %'],
  },
  {
    text: 'Las exportaciones de Chile aumentaron un 4% en 2023, después de haber caído un 3% en 2022.',
    published: '2024-06-10',
    claims: ['change exports CHL>WLD 2022..2023 4 %', 'change exports CHL>WLD 2021..2022 -3 %'],
  },
  {
    text: 'Al crecer un 12% en mayo, las importaciones de Panamá se ubicaron en US$ 1.320 millones.',
    published: '2024-06-10',
    figures: ['imports PAN>WLD 2024-05 1320e6 USD'],
    claims: ['change imports PAN>WLD 2023-05..2024-05 12 %'],
  },
  {
    text: 'Tras caer un 8% en 2022, las exportaciones de Perú repuntaron un 4% en 2023.',
    published: '2024-06-10',
    claims: ['change exports PER>WLD 2021..2022 -8 %', 'change exports PER>WLD 2022..2023 4 %'],
  },
  {
    text: 'Con un alza interanual de 12%, las importaciones de Panamá sumaron US$ 1.320 millones en mayo.',
    published: '2024-06-10',
    figures: ['imports PAN>WLD 2024-05 1320e6 USD'],
    claims: ['change imports PAN>WLD 2023-05..2024-05 12 %'],
  },
  {
    text: 'La caída de 29% de las exportaciones de minerales de Bolivia en 2023 fue la mayor en años.',
    published: '2024-06-10',
    claims: ['change exports BOL>WLD [mineral products] 2022..2023 -29 %'],
  },
  {
    text: 'El aumento del 12% de las ventas de carne de Uruguay a China en 2023 sorprendió.',
    published: '2024-06-10',
    claims: ['change exports URY>CHN [meat] 2022..2023 12 %'],
  },
  {
    text: 'Las importaciones de Chile fueron de 7.000 millones de dólares en mayo, cifra inferior en un 3% a la de abril.',
    published: '2024-06-10',
    figures: ['imports CHL>WLD 2024-05 7000e6 USD'],
    claims: ['change imports CHL>WLD 2024-04..2024-05 -3 %'],
  },
  {
    text: 'Las importaciones de Chile fueron de 7.000 millones de dólares en mayo, un 3% por debajo de las de abril.',
    published: '2024-06-10',
    figures: ['imports CHL>WLD 2024-05 7000e6 USD'],
    claims: ['change imports CHL>WLD 2024-04..2024-05 -3 %'],
  },
  {
    text: 'Las importaciones de Chile en 2023 fueron inferiores en 400 millones de dólares a las de 2022.',
    published: '2024-06-10',
    claims: ['delta imports CHL>WLD 2022..2023 -400e6 USD'],
  },
  {
    text: 'Las exportaciones de Guatemala fueron de US$ 11 mil 514.2 millones en 2020, equivalentes a Q34 mil 412.3 millones.',
    published: '2021-06-03',
    figures: ['exports GTM>WLD 2020 11514.2e6 USD', 'exports GTM>WLD 2020 34412.3e6 GTQ'],
  },
  {
    text: 'Las importaciones de México llegaron a 46 mil 512.8 millones de dólares en mayo.',
    published: '2021-06-03',
    figures: ['imports MEX>WLD 2021-05 46512.8e6 USD'],
  },
  // The other side by a pronoun, a line of a list, a verb left unsaid; balances of goods
  {
    text: 'Las exportaciones de Chile sumaron 5.000 millones de dólares en 2023. Brasil sigue siendo el principal mercado: los envíos a ese país sumaron 900 millones.',
    published: '2024-08-28',
    figures: ['exports CHL>WLD 2023 5000e6 USD', 'exports CHL>BRA 2023 900e6 USD'],
  },
  {
    text: 'Las exportaciones de Chile sumaron 5.000 millones de dólares en 2023. Japón perdió peso y las ventas a ese mercado cayeron un 7%.',
    published: '2024-08-28',
    figures: ['exports CHL>WLD 2023 5000e6 USD'],
    claims: ['change exports CHL>JPN 2022..2023 -7 %'],
  },
  {
    text: 'El presidente de Ecuador visitó Colombia. Las exportaciones ecuatorianas a ese país llegaron a 900 millones de dólares en 2016.',
    published: '2017-10-25',
    figures: ['exports ECU>COL 2016 900e6 USD'],
  },
  {
    text: 'En abril Honduras le compró a El Salvador US$ 312,8 millones y Guatemala, US$ 277,5 millones.',
    published: '2019-05-23',
    figures: ['imports HND>SLV 2019-04 312.8e6 USD', 'imports GTM>SLV 2019-04 277.5e6 USD'],
  },
  {
    text: 'En abril Brasil vendió a Chile 312,8 millones de dólares; Argentina, 277,5 millones, y Perú, 100 millones.',
    published: '2019-05-23',
    figures: [
      'exports BRA>CHL 2019-04 312.8e6 USD',
      'exports ARG>CHL 2019-04 277.5e6 USD',
      'exports PER>CHL 2019-04 100e6 USD',
    ],
  },
  {
    text: 'En 2018 Brasil exportó a China 312,8 millones de dólares y Uruguay, 277,5 millones.',
    published: '2019-05-23',
    figures: ['exports BRA>CHN 2018 312.8e6 USD', 'exports URY>CHN 2018 277.5e6 USD'],
  },
  {
    text: 'Las exportaciones de Uruguay sumaron US$ 1.242 millones en setiembre.\nPor destinos:\n• China: carne bovina por US$ 75 millones, celulosa por US$ 96 millones.\n• Brasil: malta por US$ 68 millones.',
    published: '2025-10-01',
    figures: [
      'exports URY>WLD 2025-09 1242e6 USD',
      'exports URY>CHN [beef] 2025-09 75e6 USD',
      'exports URY>CHN [wood pulp] 2025-09 96e6 USD',
      'exports URY>BRA 2025-09 68e6 USD',
    ],
  },
  {
    text: 'En 2021 Chile exportó vino a China por 500 millones de dólares; a Japón, por 118 millones, y a Brasil, por 90 millones.',
    published: '2022-09-21',
    figures: [
      'exports CHL>CHN [wine] 2021 500e6 USD',
      'exports CHL>JPN [wine] 2021 118e6 USD',
      'exports CHL>BRA [wine] 2021 90e6 USD',
    ],
  },
  {
    text: 'Las exportaciones de vino de Chile a China sumaron 500 millones de dólares en 2021; a Japón se vendieron 118 millones, y a Brasil, 90 millones.',
    published: '2022-09-21',
    figures: [
      'exports CHL>CHN [wine] 2021 500e6 USD',
      'exports CHL>JPN [wine] 2021 118e6 USD',
      'exports CHL>BRA [wine] 2021 90e6 USD',
    ],
  },
  {
    text: 'En 2020 el 30% de las exportaciones de Honduras fue a Estados Unidos, el 11%, a México y el 9%, a Guatemala.',
    published: '2021-06-03',
    claims: [
      'share exports HND>USA ..2020 30 %',
      'share exports HND>MEX ..2020 11 %',
      'share exports HND>GTM ..2020 9 %',
    ],
  },
  {
    text: 'En 2020 Estados Unidos absorbió el 40% de las exportaciones de Honduras; El Salvador, el 11%, y Guatemala, el 9%.',
    published: '2021-06-03',
    claims: [
      'share exports HND>USA ..2020 40 %',
      'share exports HND>SLV ..2020 11 %',
      'share exports HND>GTM ..2020 9 %',
    ],
  },
  {
    text: 'En 2020 el déficit de la balanza petrolera de México fue de 3.000 millones de dólares y el superávit de la no petrolera, de 9.000 millones.',
    published: '2021-06-03',
    figures: ['balance MEX>WLD [oil] 2020 -3000e6 USD', 'balance MEX>WLD [non-oil] 2020 9000e6 USD'],
  },
  {
    text: 'En mayo la balanza petrolera de México registró un déficit de 2.100 millones de dólares y la no petrolera un superávit de 1.500 millones.',
    published: '2021-06-03',
    figures: ['balance MEX>WLD [oil] 2021-05 -2100e6 USD', 'balance MEX>WLD [non-oil] 2021-05 1500e6 USD'],
  },
  {
    text: 'En 2020 la balanza comercial agroalimentaria de México tuvo un superávit de 9.000 millones de dólares.',
    published: '2021-06-03',
    figures: ['balance MEX>WLD [agri-food products] 2020 9000e6 USD'],
  },
  {
    text: 'En 2020 Perú exportó uvas por 1.050 millones de dólares. A Países Bajos se enviaron 55.000 toneladas por 118 millones de dólares; a Corea del Sur, 21.000 toneladas que sumaron 47 millones.',
    published: '2021-09-21',
    figures: [
      'exports PER>WLD [grapes] 2020 1050e6 USD',
      'exports PER>NLD [grapes] 2020 118e6 USD',
      'exports PER>KOR [grapes] 2020 47e6 USD',
    ],
  },
  {
    text: 'El 40% del valor exportado por Nicaragua en 2020 tuvo como destino Estados Unidos; el 13%, El Salvador, y el 8%, Honduras.',
    published: '2021-06-03',
    claims: [
      'share exports NIC>USA ..2020 40 %',
      'share exports NIC>SLV ..2020 13 %',
      'share exports NIC>HND ..2020 8 %',
    ],
  },
  {
    text: 'Francia es cliente habitual de Marruecos. En 2017 Marruecos le vendió mercancías por 4.056 millones de euros y le compró por 3.900 millones.',
    published: '2018-10-25',
    figures: ['exports MAR>FRA 2017 4056e6 EUR', 'imports MAR>FRA 2017 3900e6 EUR'],
  },
  {
    text: 'Perú compró a Chile 300 millones de dólares en 2023 y a Brasil 200 millones.',
    published: '2024-08-28',
    figures: ['imports PER>CHL 2023 300e6 USD', 'imports PER>BRA 2023 200e6 USD'],
  },
  {
    text: 'Las importaciones de Perú desde Chile sumaron 300 millones de dólares en 2023 y desde Brasil, 200 millones.',
    published: '2024-08-28',
    figures: ['imports PER>CHL 2023 300e6 USD', 'imports PER>BRA 2023 200e6 USD'],
  },
  // Pronouns for the measure before; buyers of what is spoken of
  {
    text: 'Las ventas de Alemania a Francia cayeron un 2 % en 2023 y las de Italia a Francia, un 3 %.',
    claims: ['change exports DEU>FRA 2022..2023 -2 %', 'change exports ITA>FRA 2022..2023 -3 %'],
  },
  {
    text: 'Las importaciones de España cayeron un 2 % en 2023 y las de Italia subieron un 3 %.',
    claims: ['change imports ESP>WLD 2022..2023 -2 %', 'change imports ITA>WLD 2022..2023 3 %'],
  },
  {
    text: 'Las importaciones colombianas de abonos sumaron US$ 900 millones en 2023. Las de Rusia subieron 4% y las originarias de China cayeron 11%.',
    figures: ['imports COL>WLD [fertilizers] 2023 900e6 USD'],
    claims: [
      'change imports COL>RUS [fertilizers] 2022..2023 4 %',
      'change imports COL>CHN [fertilizers] 2022..2023 -11 %',
    ],
  },
  {
    text: 'Las exportaciones de cobre de Chile sumaron US$ 43.000 millones en 2023; las de litio, US$ 8.300 millones, y las de salmón, US$ 6.500 millones.',
    figures: [
      'exports CHL>WLD [copper] 2023 43000e6 USD',
      'exports CHL>WLD [lithium] 2023 8300e6 USD',
      'exports CHL>WLD [salmon] 2023 6500e6 USD',
    ],
  },
  {
    text: 'Chile vendió vino por US$ 1.500 millones en 2023. China compró por US$ 250 millones (-12%), Brasil por US$ 180 millones (+4%) y Japón por US$ 120 millones (-8%).',
    figures: [
      'exports CHL>WLD [wine] 2023 1500e6 USD',
      'exports CHL>CHN [wine] 2023 250e6 USD',
      'exports CHL>BRA [wine] 2023 180e6 USD',
      'exports CHL>JPN [wine] 2023 120e6 USD',
    ],
    claims: [
      'change exports CHL>CHN [wine] 2022..2023 -12 %',
      'change exports CHL>BRA [wine] 2022..2023 4 %',
      'change exports CHL>JPN [wine] 2022..2023 -8 %',
    ],
  },
  {
    text: 'Uruguay exportó en junio de 2023 por US$ 920 millones. Argentina compró a Brasil US$ 900 millones ese mes.',
    figures: ['exports URY>WLD 2023-06 920e6 USD', 'imports ARG>BRA 2023-06 900e6 USD'],
  },
  // The first of a pair has the scale of the second; periods by many names
  {
    text: 'Las importaciones peruanas de trigo subieron 12% en 2022, de US$ 540,2 a US$ 605,1 millones.',
    figures: ['imports PER>WLD [wheat] 2021 540.2e6 USD', 'imports PER>WLD [wheat] 2022 605.1e6 USD'],
    claims: ['change imports PER>WLD [wheat] 2021..2022 12 %'],
  },
  {
    text: 'Las exportaciones de Túnez a Libia sumaron 850 millones de dólares en 2023, frente a los 790 millones del ejercicio precedente.',
    figures: ['exports TUN>LBY 2023 850e6 USD', 'exports TUN>LBY 2022 790e6 USD'],
  },
  {
    published: '2024-08-07',
    text: 'Chile exportó en julio por US$ 8.400 millones, 6% más en doce meses.',
    figures: ['exports CHL>WLD 2024-07 8400e6 USD'],
    claims: ['change exports CHL>WLD 2023-07..2024-07 6 %'],
  },
  {
    text: 'Las ventas de carne de Paraguay totalizaron US$ 1.700 millones en los doce meses cerrados en abril de 2023.',
    figures: ['exports PRY>WLD [meat] 2022-05/2023-04 1700e6 USD'],
  },
  {
    text: 'Las exportaciones de flores de Kenia aportaron 1,7 puntos porcentuales al crecimiento de 2022.',
  },
  // Whose share it is; the first and the second of two flows; what leads, told first; the office's country where nobody is named
  {
    text: 'La participación de China en las exportaciones de Perú pasó de 32,2% en 2022 a 36,1% en 2023.',
    claims: ['share exports PER>CHN ..2022 32.2 %', 'share exports PER>CHN ..2023 36.1 %'],
  },
  {
    text: 'El peso de la UE en las ventas al exterior de Ucrania subió del 40 % en 2021 al 63 % en 2022.',
    claims: ['share exports UKR>EUU ..2021 40 %', 'share exports UKR>EUU ..2022 63 %'],
  },
  {
    text: 'Las exportaciones de Argentina a Brasil sumaron US$ 11.900 millones en 2023 y las importaciones desde ese origen, US$ 16.900 millones; las primeras cayeron 6% y las segundas subieron 4%.',
    figures: ['exports ARG>BRA 2023 11900e6 USD', 'imports ARG>BRA 2023 16900e6 USD'],
    claims: ['change exports ARG>BRA 2022..2023 -6 %', 'change imports ARG>BRA 2022..2023 4 %'],
  },
  {
    text: 'Con 1.250 millones de dólares, la soja encabezó en 2022 las exportaciones de Paraguay, seguida de la carne bovina (980 millones) y la energía eléctrica (1.100 millones).',
    figures: [
      'exports PRY>WLD [soybeans] 2022 1250e6 USD',
      'exports PRY>WLD [beef] 2022 980e6 USD',
      'exports PRY>WLD [electricity] 2022 1100e6 USD',
    ],
  },
  {
    text: 'Con US$ 3.100 millones, China lideró los destinos de las exportaciones de Uruguay en 2022.',
    figures: ['exports URY>CHN 2022 3100e6 USD'],
  },
  {
    published: '2023-11-12',
    text: 'TEGUCIGALPA. Durante octubre fueron exportados US$520.4 millones en mercancías, 5.6% por encima de octubre de 2022.',
    figures: ['exports HND>WLD 2023-10 520.4e6 USD'],
    claims: ['change exports HND>WLD 2022-10..2023-10 5.6 %'],
  },
  {
    text: 'Según el INDEC, en mayo de 2023 se exportaron bienes por US$ 6.200 millones y se importaron US$ 7.300 millones.',
    figures: ['exports ARG>WLD 2023-05 6200e6 USD', 'imports ARG>WLD 2023-05 7300e6 USD'],
  },
  // Markets by their nationality; what a relative clause is about; whom a product leaves money to; places among destinations
  {
    text: 'En 2023 España exportó hortalizas por 16.140 millones de euros, de los que 2.937 millones correspondieron al mercado alemán y 1.921 millones al británico.',
    figures: [
      'exports ESP>WLD [vegetables] 2023 16140e6 EUR',
      'exports ESP>DEU [vegetables] 2023 2937e6 EUR',
      'exports ESP>GBR [vegetables] 2023 1921e6 EUR',
    ],
  },
  {
    text: 'Las exportaciones de El Salvador bajaron 8.7% en 2023 por la maquila, que se desplomó 22.9% hasta $1,187.4 millones.',
    figures: ['exports SLV>WLD [maquiladora goods] 2023 1187.4e6 USD'],
    claims: [
      'change exports SLV>WLD 2022..2023 -8.7 %',
      'change exports SLV>WLD [maquiladora goods] 2022..2023 -22.9 %',
    ],
  },
  {
    text: 'Panamá escaló al quinto puesto entre los destinos de las ventas colombianas en 2024.',
    claims: ['rank exports COL>PAN ..2024 5 rank'],
  },
  {
    text: 'La exportación de banano le dejó a Honduras 320.2 millones de dólares en 2023.',
    figures: ['exports HND>WLD [bananas] 2023 320.2e6 USD'],
  },
  // The side in front of what commas tell of it; both countries are the two spoken of
  {
    text: 'El comercio de China con la ASEAN creció un 7,8 por ciento en 2024, hasta los 6,52 billones de yuanes, en tanto que con la Unión Europea, su segundo socio, se situó en 5,61 billones.',
    figures: ['trade CHN>ASEAN 2024 6.52e12 CNY', 'trade CHN>EUU 2024 5.61e12 CNY'],
    claims: ['change trade CHN>ASEAN 2023..2024 7.8 %', 'rank trade CHN>EUU ..2024 2 rank'],
  },
  {
    text: 'Las importaciones de Perú desde Chile sumaron 900 millones de dólares en 2023. El comercio entre ambos países fue de 2.300 millones.',
    figures: ['imports PER>CHL 2023 900e6 USD', 'trade PER>CHL 2023 2300e6 USD'],
  },
  // A member of a group that trades, as its whole
  {
    text: 'En 2023 Alemania acaparó el 43,5 % de las ventas de la UE a China.',
    claims: ['share exports DEU>CHN ..2023 43.5 %'],
  },
  {
    text: 'En 2023 Países Bajos canalizó el 22 % de las compras de la UE a China.',
    claims: ['share imports NLD>CHN ..2023 22 %'],
  },
  {
    text: 'En 2023 Estados Unidos recibió el 20 % de las exportaciones de la UE.',
    claims: ['share exports EUU>USA ..2023 20 %'],
  },
  // Whose market a partner is, told behind it in commas
  {
    text: 'Las exportaciones a Marruecos, el principal mercado de Portugal, crecieron un 8 % hasta los 940 millones de euros en 2022.',
    figures: ['exports PRT>MAR 2022 940e6 EUR'],
    claims: ['change exports PRT>MAR 2021..2022 8 %'],
  },
  {
    text: 'Las exportaciones a China, principal destino de exportación de Uruguay, cayeron en 2019 hasta los 2.100 millones de dólares.',
    figures: ['exports URY>CHN 2019 2100e6 USD'],
  },
  // A share with its size
  {
    text: 'Las exportaciones paraguayas sumaron 10.200 millones de dólares en 2021. El principal destino fue Brasil, con una participación del 34,5 %, seguido de Argentina, con el 22 %.',
    figures: ['exports PRY>WLD 2021 10200e6 USD'],
    claims: ['share exports PRY>BRA ..2021 34.5 %', 'share exports PRY>ARG ..2021 22 %'],
  },
  {
    text: 'Las exportaciones de Bolivia fueron de 9.000 millones de dólares en 2019. Brasil tuvo una cuota del 17 %, por delante de la India, con un 12 %.',
    figures: ['exports BOL>WLD 2019 9000e6 USD'],
    claims: ['share exports BOL>BRA ..2019 17 %', 'share exports BOL>IND ..2019 12 %'],
  },
  // What a level is compared with, in a sentence of its own
  {
    text: 'Kenia exportó té a Egipto por 198 millones de dólares en 2021. Esto se compara con 176 millones del año anterior.',
    figures: ['exports KEN>EGY [tea] 2021 198e6 USD', 'exports KEN>EGY [tea] 2020 176e6 USD'],
  },
  // Suppliers of what is imported, markets to which something was sold
  {
    text: 'Las importaciones chilenas de bienes sumaron 5.400 millones de dólares en 2020. Brasil suministró 1.200 millones y Argentina 900 millones.',
    figures: ['imports CHL>WLD 2020 5400e6 USD', 'imports CHL>BRA 2020 1200e6 USD', 'imports CHL>ARG 2020 900e6 USD'],
  },
  {
    text: 'Las exportaciones ecuatorianas llegaron a 2.400 millones de dólares en 2018. El principal mercado fue Perú, adonde se vendieron 700 millones, seguido de Chile con 500 millones.',
    figures: ['exports ECU>WLD 2018 2400e6 USD', 'exports ECU>PER 2018 700e6 USD', 'exports ECU>CHL 2018 500e6 USD'],
  },
  {
    text: 'Las importaciones hondureñas ascendieron a 800 millones de dólares en 2016. Las importaciones provenientes del Reino Unido fueron de 90 millones.',
    figures: ['imports HND>WLD 2016 800e6 USD', 'imports HND>GBR 2016 90e6 USD'],
  },
  // The balance
  {
    text: 'El saldo negativo de la balanza comercial de Jordania se redujo en 2020 hasta los 6.100 millones de dólares, frente a 7.700 millones de 2019.',
    figures: ['balance JOR>WLD 2020 -6100e6 USD', 'balance JOR>WLD 2019 -7700e6 USD'],
  },
  // A percentage by quantity beside one by value
  {
    text: 'En 2022 las exportaciones portuguesas de calzado crecieron un 20 % en valor (un 9 % en pares) y las de mármol bajaron un 3 % (un 7 % en metros cuadrados).',
    claims: ['change exports PRT>WLD [footwear] 2021..2022 20 %', 'change exports PRT>WLD [marble] 2021..2022 -3 %'],
  },
  // A verb left out, a scale left out
  {
    text: 'El comercio entre Perú y Bolivia fue de 1.400 millones de dólares en 2021. De ese total, 800 millones fueron exportaciones peruanas y 600 millones, importaciones.',
    figures: ['trade PER>BOL 2021 1400e6 USD', 'exports PER>BOL 2021 800e6 USD', 'imports PER>BOL 2021 600e6 USD'],
  },
  {
    text: 'Las exportaciones hondureñas sumaron US$ 4.200 millones en 2020; destacan el café (US$ 870.5 millones), el banano (US$ 510.3) y el camarón (US$ 190.1).',
    figures: [
      'exports HND>WLD 2020 4200e6 USD',
      'exports HND>WLD [coffee] 2020 870.5e6 USD',
      'exports HND>WLD [bananas] 2020 510.3e6 USD',
      'exports HND>WLD [shrimp] 2020 190.1e6 USD',
    ],
  },
  // Monies of the world
  {
    text: 'Kenia exportó a Uganda productos por 46.770 millones de chelines (386,3 millones de dólares) en el primer semestre de 2022.',
    figures: ['exports KEN>UGA 2022-H1 46770e6 KES', 'exports KEN>UGA 2022-H1 386.3e6 USD'],
  },
  {
    text: 'Las importaciones de Tailandia desde Malasia sumaron 300.000 millones de bahts en 2019, y las de Ghana, 900 millones de cedis.',
    figures: ['imports THA>MYS 2019 300000e6 THB', 'imports GHA>MYS 2019 900e6 GHS'],
  },
  // Who or what a pronoun means
  {
    text: 'En 2018 Japón exportó a la India por 11.000 millones de dólares e importó de ella por 5.500 millones.',
    figures: ['exports JPN>IND 2018 11000e6 USD', 'imports JPN>IND 2018 5500e6 USD'],
  },
  {
    text: 'Ecuador exportó bienes por 5.000 millones de dólares en 2021. El cacao tuvo el mayor avance: sus envíos crecieron un 18 %.',
    figures: ['exports ECU>WLD 2021 5000e6 USD'],
    claims: ['change exports ECU>WLD [cocoa] 2020..2021 18 %'],
  },
  {
    text: 'Las exportaciones de Jordania a Irak fueron de 700 millones de dólares en 2014. El comercio del reino con Egipto sumó 600 millones.',
    figures: ['exports JOR>IRQ 2014 700e6 USD', 'trade JOR>EGY 2014 600e6 USD'],
  },
  {
    text: 'Uruguay cerró 2019 con un superávit de 350 millones de dólares con Brasil, en un intercambio bilateral de 2.900 millones de dólares.',
    figures: ['balance URY>BRA 2019 350e6 USD', 'trade URY>BRA 2019 2900e6 USD'],
  },
  // A scale left out in the second number of a sentence
  {
    text: 'Las exportaciones de Portugal a Italia sumaron 2.467 millones de euros en 2022, frente a los 2.179 de 2021.',
    figures: ['exports PRT>ITA 2022 2467e6 EUR', 'exports PRT>ITA 2021 2179e6 EUR'],
  },
  {
    text: 'En 2019 Túnez exportó a Francia por 197,5 millones de euros y a Italia por 143,5.',
    figures: ['exports TUN>FRA 2019 197.5e6 EUR', 'exports TUN>ITA 2019 143.5e6 EUR'],
  },
  {
    text: 'Angola vendió a Portugal bienes por 1.100 millones de dólares en 2016 y le compró por 1.900.',
    figures: ['exports AGO>PRT 2016 1100e6 USD', 'imports AGO>PRT 2016 1900e6 USD'],
  },
  {
    text: 'Las importaciones peruanas alcanzaron 900 millones de dólares en 2017. Las compras a Chile sumaron 300 millones y a la India, 200 millones.',
    figures: ['imports PER>WLD 2017 900e6 USD', 'imports PER>CHL 2017 300e6 USD', 'imports PER>IND 2017 200e6 USD'],
  },
  {
    text: 'Los envíos de limón de México a Japón pasaron de 2 mil 66 a 2 mil 487 millones de dólares en 2021, 20 por ciento más.',
    figures: ['exports MEX>JPN [lemons] 2020 2066e6 USD', 'exports MEX>JPN [lemons] 2021 2487e6 USD'],
    claims: ['change exports MEX>JPN [lemons] 2020..2021 20 %'],
  },
  // What is sold most is no rise; who is sold to is bought from
  {
    text: 'Las exportaciones nicaragüenses sumaron 1.900 millones de dólares en 2023. El café fue lo más vendido, con 237,7 millones.',
    figures: ['exports NIC>WLD 2023 1900e6 USD', 'exports NIC>WLD [coffee] 2023 237.7e6 USD'],
  },
  {
    text: 'Las exportaciones de Perú a Japón crecieron un 30 % en 2022 hasta los 484 millones de dólares. A su vez, las importaciones de Japón fueron de 576 millones.',
    figures: ['exports PER>JPN 2022 484e6 USD', 'imports PER>JPN 2022 576e6 USD'],
    claims: ['change exports PER>JPN 2021..2022 30 %'],
  },
  {
    text: 'El comercio de Uzbekistán con Rusia engordó en 1.700 millones de dólares en 2022 y con Kazajistán, en 700 millones.',
    claims: ['delta trade UZB>RUS 2021..2022 1700e6 USD', 'delta trade UZB>KAZ 2021..2022 700e6 USD'],
  },
  {
    text: 'Las exportaciones de Ghana crecieron casi un 50 % en 2021, y las importaciones, más de un 12 %.',
    claims: ['change exports GHA>WLD 2020..2021 50 % nearly', 'change imports GHA>WLD 2020..2021 12 % over'],
  },
  {
    text: 'Las exportaciones de Ghana han menguado a un ritmo anual del 3,4 % entre 2016 y 2021.',
    claims: ['cagr exports GHA>WLD 2016..2021 -3.4 %'],
  },
  {
    text: 'Las exportaciones de cacao de Ghana cayeron un 4 % en volumen y un 2 % en valor en 2021.',
    claims: ['change exports GHA>WLD [cocoa] 2020..2021 -2 %'],
  },
  {
    text: 'Chad, Malí y Togo compraron cacao ghanés por 300, 200 y 100 millones de euros en 2021.',
    figures: [
      'imports TCD>GHA [cocoa] 2021 300e6 EUR',
      'imports MLI>GHA [cocoa] 2021 200e6 EUR',
      'imports TGO>GHA [cocoa] 2021 100e6 EUR',
    ],
  },
  {
    text: 'Las exportaciones de té de Kenia cayeron un 3 % en 2021, mientras que India registró un alza del 5 %.',
    claims: ['change exports KEN>WLD [tea] 2020..2021 -3 %', 'change exports IND>WLD [tea] 2020..2021 5 %'],
  },
  {
    text: 'China ocupó el primer lugar en las importaciones de Marruecos con el 25 % en 2021.',
    claims: ['rank imports MAR>CHN ..2021 1 rank', 'share imports MAR>CHN ..2021 25 %'],
  },
  {
    text: 'Las importaciones de ropa de Estados Unidos sumaron 53.000 millones de dólares en 2021. La participación de Bangladés en el mercado estadounidense subió al 10,6 %.',
    figures: ['imports USA>WLD [clothing] 2021 53000e6 USD'],
    claims: ['share imports USA>BGD [clothing] ..2021 10.6 %'],
  },
  {
    text: 'Las exportaciones mexicanas sumaron 47,032 millones de dólares en septiembre de 2021. En los primeros nueve meses del año ascendieron a 397,500 millones. México importó mercancías por 56,489 millones de dólares durante el mes, 13.8% más que un año antes.',
    figures: [
      'exports MEX>WLD 2021-09 47032e6 USD',
      'exports MEX>WLD 2021-01/2021-09 397500e6 USD',
      'imports MEX>WLD 2021-09 56489e6 USD',
    ],
    claims: ['change imports MEX>WLD 2020-09..2021-09 13.8 %'],
  },
  {
    text: 'Francia ingresó 11.100 millones de euros por sus exportaciones de vino en 2021, un 2,4 % menos, e Italia batió su récord con 8.136 millones, un 5,5 % más.',
    figures: ['exports FRA>WLD [wine] 2021 11100e6 EUR', 'exports ITA>WLD [wine] 2021 8136e6 EUR'],
    claims: ['change exports FRA>WLD [wine] 2020..2021 -2.4 %', 'change exports ITA>WLD [wine] 2020..2021 5.5 %'],
  },
];
