import type { Bound } from './bound.ts';

/** Profiles of a country and its partners: ranks, shares, levels of two times. */
export const profiles: readonly Bound[] = [
  {
    text: 'Las ventas de Uruguay crecieron un 3,5% interanual entre enero y marzo de 2023, hasta 2.450 millones de dólares, y sus compras, un 8,2%.',
    figures: ['exports URY>WLD 2023-Q1 2450e6 USD'],
    claims: ['change exports URY>WLD 2022-Q1..2023-Q1 3.5 %', 'change imports URY>WLD 2022-Q1..2023-Q1 8.2 %'],
  },
  {
    text: 'Entre enero y febrero de 2014 Italia exportó a Túnez por 510 millones de euros, un 4,1% menos que en los mismos meses de 2013.',
    figures: ['exports ITA>TUN 2014-01/2014-02 510e6 EUR'],
    claims: ['change exports ITA>TUN 2013-01/2013-02..2014-01/2014-02 -4.1 %'],
  },
  {
    text: 'En 2019 Vietnam fue el quinto mercado de las exportaciones argentinas, que sumaron en total 65.100 millones de dólares.',
    figures: ['exports ARG>WLD 2019 65100e6 USD'],
    claims: ['rank exports ARG>VNM ..2019 5 rank'],
  },
  {
    text: 'Perú vendió a Colombia 740 millones de dólares en 2021. Colombia recibe el 1,3% de todas las exportaciones de Perú, que sumaron 56.900 millones en 2021.',
    figures: ['exports PER>COL 2021 740e6 USD', 'exports PER>WLD 2021 56900e6 USD'],
    claims: ['share exports PER>COL ..2021 1.3 %'],
  },
  {
    text: 'Honduras exportó 6.100 millones de dólares en 2022. Sus mayores exportaciones son el café (1.420 millones), el aceite de palma (610 millones) y la banana (540 millones), y los principales destinos, Estados Unidos (2.900 millones) y Alemania (480 millones).',
    figures: [
      'exports HND>WLD 2022 6100e6 USD',
      'exports HND>WLD [coffee] 2022 1420e6 USD',
      'exports HND>WLD [palm oil] 2022 610e6 USD',
      'exports HND>WLD [bananas] 2022 540e6 USD',
      'exports HND>USA 2022 2900e6 USD',
      'exports HND>DEU 2022 480e6 USD',
    ],
  },
  {
    text: 'Las ventas de Túnez a Italia aumentaron a un ritmo anual de 7,2 %, pues eran de 2.100 millones de euros en 2016 y fueron de 2.970 millones en 2021.',
    figures: ['exports TUN>ITA 2016 2100e6 EUR', 'exports TUN>ITA 2021 2970e6 EUR'],
    claims: ['cagr exports TUN>ITA 2016..2021 7.2 %'],
  },
  {
    text: 'Perú vendió a India 410 millones de dólares en 2014 y 2.160 millones en 2021, un aumento medio del 26,8 % anual.',
    figures: ['exports PER>IND 2014 410e6 USD', 'exports PER>IND 2021 2160e6 USD'],
    claims: ['cagr exports PER>IND 2014..2021 26.8 %'],
  },
  {
    text: 'Las compras de Bolivia a Chile se multiplicaron por 2,5: eran de 300 millones de dólares en 2013 y en 2022 sumaron 750 millones. La tasa media anual fue del 10,7 %.',
    figures: ['imports BOL>CHL 2013 300e6 USD', 'imports BOL>CHL 2022 750e6 USD'],
    claims: ['multiple imports BOL>CHL 2013..2022 2.5 x', 'cagr imports BOL>CHL 2013..2022 10.7 %'],
  },
  {
    text: 'Las exportaciones de Ghana sumaron 17.000 millones de dólares en 2022. El cacao, segundo, aportó 3.100 millones.',
    figures: ['exports GHA>WLD 2022 17000e6 USD', 'exports GHA>WLD [cocoa] 2022 3100e6 USD'],
    claims: ['rank exports GHA>WLD [cocoa] ..2022 2 rank'],
  },
  {
    text: 'Angola fue en 2021 la economía número 64 del mundo por PIB, la 58 por exportaciones totales y la 97 por importaciones totales.',
    claims: ['rank exports AGO>WLD ..2021 58 rank', 'rank imports AGO>WLD ..2021 97 rank'],
  },
  {
    text: 'En 2022 Perú fue el cuarto proveedor de Chile, por detrás de China y Brasil, y el quinto comprador, tras Estados Unidos.',
    claims: ['rank imports CHL>PER ..2022 4 rank', 'rank exports CHL>PER ..2022 5 rank'],
  },
  {
    text: 'Las exportaciones de Kenia a Holanda sumaron 520 millones de dólares en 2020. Un 60 % fueron flores y un 8 %, café.',
    figures: ['exports KEN>NLD 2020 520e6 USD'],
    claims: ['share exports KEN>NLD [cut flowers] ..2020 60 %', 'share exports KEN>NLD [coffee] ..2020 8 %'],
  },
  {
    text: 'De los 520 millones de dólares que Kenia vendió a Holanda en 2020, 310 millones fueron flores y 41 millones, aguacates.',
    figures: [
      'exports KEN>NLD 2020 520e6 USD',
      'exports KEN>NLD [cut flowers] 2020 310e6 USD',
      'exports KEN>NLD [avocados] 2020 41e6 USD',
    ],
  },
  {
    text: 'En 2021 el 31 % de lo que importó Bolivia vino de China y el 18 %, de Brasil.',
    claims: ['share imports BOL>CHN ..2021 31 %', 'share imports BOL>BRA ..2021 18 %'],
  },
  {
    text: 'Las exportaciones peruanas a España crecieron 4 % en 2023, mientras que las chinas cayeron 2 %.',
    claims: ['change exports PER>ESP 2022..2023 4 %', 'change exports CHN>ESP 2022..2023 -2 %'],
  },
  {
    text: 'Como proveedor de Jordania, Chile queda lejos: en 2021 le vendió 43 millones de dólares.',
    figures: ['exports CHL>JOR 2021 43e6 USD'],
  },
  {
    text: 'Turquía es el quinto cliente de España: en 2021 le compró bienes por 12.000 millones de euros.',
    figures: ['imports TUR>ESP 2021 12000e6 EUR'],
    claims: ['rank exports ESP>TUR ..2021 5 rank'],
  },
  {
    text: 'Brasil vendió a Uruguay 2.400 millones de dólares en 2022 y le compró 1.800 millones, de modo que el saldo favoreció a Brasil en 600 millones.',
    figures: ['exports BRA>URY 2022 2400e6 USD', 'imports BRA>URY 2022 1800e6 USD', 'balance BRA>URY 2022 600e6 USD'],
  },
  {
    text: 'Los envíos chilenos a Corea sumaron 7.200 millones de dólares en 2021; los volúmenes subieron un 3 %.',
    figures: ['exports CHL>KOR 2021 7200e6 USD'],
  },
  {
    text: 'El 31 % de las exportaciones de Chile en 2021 viajó a China y el 18 %, a Estados Unidos.',
    claims: ['share exports CHL>CHN ..2021 31 %', 'share exports CHL>USA ..2021 18 %'],
  },
  {
    text: 'En 2021 el 31 % de lo que importó Bolivia procedía de China.',
    claims: ['share imports BOL>CHN ..2021 31 %'],
  },
  {
    text: 'En 2018, los envíos de Túnez a Francia habían sido de 4.100 millones de euros; en 2019 se situaron en 3.900 millones, un descenso del 4,9 %.',
    figures: ['exports TUN>FRA 2018 4100e6 EUR', 'exports TUN>FRA 2019 3900e6 EUR'],
    claims: ['change exports TUN>FRA 2018..2019 -4.9 %'],
  },
  {
    text: 'Con 640 millones de dólares en 2021, los envíos de Perú a Bolivia crecieron un 12 % respecto a 2020.',
    figures: ['exports PER>BOL 2021 640e6 USD'],
    claims: ['change exports PER>BOL 2020..2021 12 %'],
  },
  {
    text: 'Las exportaciones de Ghana sumaron 17.000 millones de dólares en 2022. Entre los productos más vendidos figuran el oro, con 6.600 millones, el cacao, con 3.100 millones, y el petróleo crudo, con 5.400 millones.',
    figures: [
      'exports GHA>WLD 2022 17000e6 USD',
      'exports GHA>WLD [gold] 2022 6600e6 USD',
      'exports GHA>WLD [cocoa] 2022 3100e6 USD',
      'exports GHA>WLD [crude oil] 2022 5400e6 USD',
    ],
  },
  {
    text: 'Las exportaciones de Perú fueron de 59.000 millones de dólares en 2021. El cobre ocupó el primer lugar, con 20.000 millones; el oro ocupó el segundo lugar, con 10.000 millones.',
    figures: [
      'exports PER>WLD 2021 59000e6 USD',
      'exports PER>WLD [copper] 2021 20000e6 USD',
      'exports PER>WLD [gold] 2021 10000e6 USD',
    ],
    claims: ['rank exports PER>WLD [copper] ..2021 1 rank', 'rank exports PER>WLD [gold] ..2021 2 rank'],
  },
  {
    text: 'Las exportaciones de Perú a Chile fueron de 1.400 millones de dólares en 2021. Más de la mitad la aportó el cobre, con 760 millones.',
    figures: ['exports PER>CHL 2021 1400e6 USD', 'exports PER>CHL [copper] 2021 760e6 USD'],
    claims: ['share exports PER>CHL [copper] ..2021 50 % over'],
  },
  {
    text: 'Las exportaciones de Colombia sumaron 41.400 millones de dólares en 2021. Con el 28 % de los envíos, Estados Unidos sigue siendo el principal mercado.',
    figures: ['exports COL>WLD 2021 41400e6 USD'],
    claims: ['share exports COL>USA ..2021 28 %'],
  },
  {
    text: 'Las ventas de Kenia a Uganda eran de 410 millones de dólares en 2012; en 2022 ya sumaban 810 millones, es decir, crecieron un 98 %.',
    figures: ['exports KEN>UGA 2012 410e6 USD', 'exports KEN>UGA 2022 810e6 USD'],
    claims: ['change exports KEN>UGA 2012..2022 98 %'],
  },
  {
    text: 'En 2022 Túnez pasó del puesto 23 al 19 entre los proveedores de Italia.',
    claims: ['rank imports ITA>TUN ..2022 19 rank'],
  },
  {
    text: 'Bolivia ocupó en 2022 el puesto 93 del mundo por exportaciones totales y el 96 por importaciones totales.',
    claims: ['rank exports BOL>WLD ..2022 93 rank', 'rank imports BOL>WLD ..2022 96 rank'],
  },
  {
    text: 'Las exportaciones de Perú a Chile sumaron 1.400 millones de dólares en 2021. La participación del cobre pasó del 41 % en 2020 al 54 % en 2021.',
    figures: ['exports PER>CHL 2021 1400e6 USD'],
    claims: ['share exports PER>CHL [copper] ..2020 41 %', 'share exports PER>CHL [copper] ..2021 54 %'],
  },
  {
    text: 'Las exportaciones de Perú a Chile sumaron 1.400 millones de dólares en 2021. La cuota de Chile en las exportaciones peruanas bajó del 4,1 % al 2,4 % entre 2008 y 2021.',
    figures: ['exports PER>CHL 2021 1400e6 USD'],
    claims: ['share exports PER>CHL ..2008 4.1 %', 'share exports PER>CHL ..2021 2.4 %'],
  },
  {
    text: 'Las exportaciones de Perú a Chile sumaron 1.400 millones de dólares en 2021. El total de las exportaciones peruanas fue en 2021 de 59.000 millones.',
    figures: ['exports PER>CHL 2021 1400e6 USD', 'exports PER>WLD 2021 59000e6 USD'],
  },
  {
    text: 'El déficit de México con Japón fue de 9.000 millones de dólares en 2021. En 2022 las compras de México procedentes de Japón disminuyeron un 3 %, hasta 12.000 millones.',
    figures: ['balance MEX>JPN 2021 -9000e6 USD', 'imports MEX>JPN 2022 12000e6 USD'],
    claims: ['change imports MEX>JPN 2021..2022 -3 %'],
  },
  {
    text: 'Las importaciones de Bolivia fueron de 12.400 millones de dólares en 2022; las de automóviles sumaron 604 millones. China (2.560 millones) y Brasil (2.240 millones) son los principales orígenes.',
    figures: [
      'imports BOL>WLD 2022 12400e6 USD',
      'imports BOL>WLD [cars] 2022 604e6 USD',
      'imports BOL>CHN 2022 2560e6 USD',
      'imports BOL>BRA 2022 2240e6 USD',
    ],
  },
  {
    text: 'Bolivia tuvo en enero exportaciones a Brasil por 120 millones de dólares e importaciones por 95 millones, con un saldo favorable de 25 millones.',
    published: '2016-02-02',
    figures: [
      'exports BOL>BRA 2016-01 120e6 USD',
      'imports BOL>BRA 2016-01 95e6 USD',
      'balance BOL>BRA 2016-01 25e6 USD',
    ],
  },
  {
    text: 'El intercambio comercial de Bolivia con Brasil cayó en enero a 215 millones de dólares, con bajas del 21,4 por ciento en las exportaciones y del 6,2 por ciento en las importaciones.',
    published: '2016-02-02',
    figures: ['trade BOL>BRA 2016-01 215e6 USD'],
    claims: ['change exports BOL>BRA 2015-01..2016-01 -21.4 %', 'change imports BOL>BRA 2015-01..2016-01 -6.2 %'],
  },
  {
    text: 'Chile cerró marzo con un superávit de 2.906 millones de dólares, el más alto desde abril de 2007, cuando fue de 3.019 millones.',
    published: '2023-04-10',
    figures: ['balance CHL>WLD 2023-03 2906e6 USD', 'balance CHL>WLD 2007-04 3019e6 USD'],
  },
  {
    text: 'Las exportaciones de Paraguay sumaron 1.286 millones de dólares en enero. Argentina (333 millones; 25,9%) y Brasil (277 millones; 21,5%) fueron los mayores compradores. La soja (253 millones) retrocedió.',
    published: '2026-02-13',
    figures: [
      'exports PRY>WLD 2026-01 1286e6 USD',
      'exports PRY>ARG 2026-01 333e6 USD',
      'exports PRY>BRA 2026-01 277e6 USD',
      'exports PRY>WLD [soybeans] 2026-01 253e6 USD',
    ],
    claims: ['share exports PRY>ARG ..2026-01 25.9 %', 'share exports PRY>BRA ..2026-01 21.5 %'],
  },
  {
    text: 'Las exportaciones de Uruguay sumaron 9.000 millones de dólares en 2021. Sus tres principales destinos fueron China (2.560 millones), Brasil (1.540 millones) y Argentina (900 millones).',
    figures: [
      'exports URY>WLD 2021 9000e6 USD',
      'exports URY>CHN 2021 2560e6 USD',
      'exports URY>BRA 2021 1540e6 USD',
      'exports URY>ARG 2021 900e6 USD',
    ],
  },
  {
    text: 'Las exportaciones peruanas a España facturaron 1.182 millones de euros en 2017; las chilenas, 954 millones, y las colombianas, 630 millones.',
    figures: ['exports PER>ESP 2017 1182e6 EUR', 'exports CHL>ESP 2017 954e6 EUR', 'exports COL>ESP 2017 630e6 EUR'],
  },
  {
    text: 'En enero Uruguay vendió carne bovina por 218 millones de dólares, un 8% más que los 202 millones de enero de 2025 y con una participación de 22% en las exportaciones totales.',
    published: '2026-02-02',
    figures: ['exports URY>WLD [beef] 2026-01 218e6 USD', 'exports URY>WLD [beef] 2025-01 202e6 USD'],
    claims: ['change exports URY>WLD [beef] 2025-01..2026-01 8 %', 'share exports URY>WLD [beef] ..2026-01 22 %'],
  },
];
