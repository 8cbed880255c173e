import type { Bound } from './bound.ts';

/** Reports of statistical offices and trade bodies in Spanish. */
export const reports: readonly Bound[] = [
  {
    text: 'Perú exportó fruta por US$ 900 millones en 2018. La uva registró envíos por US$ 200 millones y la cebolla, exportaciones por US$ 10 millones.',
    figures: [
      'exports PER>WLD [fruit] 2018 900e6 USD',
      'exports PER>WLD [grapes] 2018 200e6 USD',
      'exports PER>WLD [onions] 2018 10e6 USD',
    ],
  },
  {
    text: 'Las exportaciones de Colombia crecieron 5% en 2018. El sector de alimentos creció en 6%; el sector minero, en 2%. El complejo automotriz cayó un 4%.',
    claims: [
      'change exports COL>WLD 2017..2018 5 %',
      'change exports COL>WLD [food] 2017..2018 6 %',
      'change exports COL>WLD [mineral products] 2017..2018 2 %',
      'change exports COL>WLD [automotive products] 2017..2018 -4 %',
    ],
  },
  {
    text: 'En 2018 las exportaciones argentinas sumaron US$ 4.000 millones. La soja concentró el 30% del total. Le siguieron el maíz, con 8,6 %, y el complejo automotriz, con 5%.',
    figures: ['exports ARG>WLD 2018 4000e6 USD'],
    claims: [
      'share exports ARG>WLD [soybeans] ..2018 30 %',
      'share exports ARG>WLD [corn] ..2018 8.6 %',
      'share exports ARG>WLD [automotive products] ..2018 5 %',
    ],
  },
  {
    text: 'China volvió a ser en 2018 el principal socio comercial de la Argentina. El gigante asiático concentró el 15,9% de las exportaciones y el 25,2% de las importaciones.',
    claims: ['share exports ARG>CHN ..2018 15.9 %', 'share imports ARG>CHN ..2018 25.2 %'],
  },
  {
    text: 'El instituto publicó el boletín correspondiente a septiembre de 2025, en el que las exportaciones de Colombia alcanzaron US$ 4.621 millones.',
    figures: ['exports COL>WLD 2025-09 4621e6 USD'],
  },
  {
    text: 'Las importaciones de Chile sumaron US$ 5.000 millones en 2018. Según el país de origen, las importaciones de Estados Unidos crecieron 5% y las de China 8%.',
    figures: ['imports CHL>WLD 2018 5000e6 USD'],
    claims: ['change imports CHL>USA 2017..2018 5 %', 'change imports CHL>CHN 2017..2018 8 %'],
  },
  {
    text: 'Chile exportó uvas por US$ 900 millones en 2017. Los principales mercados fueron Estados Unidos con 20%, Holanda y China con 9% cada uno y México con 5%.',
    figures: ['exports CHL>WLD [grapes] 2017 900e6 USD'],
    claims: [
      'share exports CHL>USA [grapes] ..2017 20 %',
      'share exports CHL>NLD [grapes] ..2017 9 %',
      'share exports CHL>CHN [grapes] ..2017 9 %',
      'share exports CHL>MEX [grapes] ..2017 5 %',
    ],
  },
  {
    text: 'Las exportaciones de Colombia fueron de US$ 682 millones en enero de 2018. En enero de 2017 habían sido de US$ 537 millones, con una variación de 23,8 %.',
    figures: ['exports COL>WLD 2018-01 682e6 USD', 'exports COL>WLD 2017-01 537e6 USD'],
    claims: ['change exports COL>WLD 2016-01..2017-01 23.8 %'],
  },
  {
    text: 'China es un gran mercado de las exportaciones peruanas. En 2023 el país asiático compró al Perú US$ 900 millones. Los envíos mineros sumaron US$ 700 millones.',
    figures: ['imports CHN>PER 2023 900e6 USD', 'exports PER>CHN [mineral products] 2023 700e6 USD'],
  },
  {
    text: 'Las exportaciones de Uruguay, con las zonas francas incluidas, sumaron US$ 674 millones en 2020. Las ventas de madera llegaron a US$ 39 millones: China compró madera por US$ 18 millones. La carne dejó US$ 130 millones.',
    figures: [
      'exports URY>WLD 2020 674e6 USD',
      'exports URY>WLD [wood] 2020 39e6 USD',
      'imports CHN>URY [wood] 2020 18e6 USD',
      'exports URY>WLD [meat] 2020 130e6 USD',
    ],
  },
  {
    text: 'Marruecos compró a España mercancías por 900 millones de euros en 2023. Es el segundo cliente de España fuera de la Unión Europea.',
    figures: ['imports/goods MAR>ESP 2023 900e6 EUR'],
    claims: ['rank exports ESP>MAR ..2023 2 rank'],
  },
  {
    text: 'Las importaciones de Chad desde Haití cayeron 57.9% en 2023, y el 68% de ellas fueron camisetas de punto.',
    claims: ['change imports TCD>HTI 2022..2023 -57.9 %', 'share imports TCD>HTI [knit t-shirts] ..2023 68 %'],
  },
  {
    text: 'Costa Rica exportó $900 millones en 2025. Los cinco principales rubros aportan el 65% de las ventas externas.',
    figures: ['exports CRI>WLD 2025 900e6 USD'],
    claims: ['share exports CRI>WLD [cinco principales rubros] ..2025 65 %'],
  },
  {
    text: 'De enero a septiembre de 2022 las exportaciones de México sumaron 430 mil 283.9 mdd y las importaciones 455 mil 581 mdd.',
    figures: ['exports MEX>WLD 2022-01/2022-09 430283.9e6 USD', 'imports MEX>WLD 2022-01/2022-09 455581e6 USD'],
  },
  {
    text: 'Las exportaciones de Chile se incrementaron 12,7% en 2017, una expansión no vista desde el 2011.',
    claims: ['change exports CHL>WLD 2016..2017 12.7 %'],
  },
  {
    text: 'En 2020 las exportaciones de Bolivia —incluyendo joyería— llegaron a $us 4.756 millones, el mayor monto desde 2011.',
    figures: ['exports BOL>WLD 2020 4756e6 USD'],
  },
  {
    text: 'En agosto de 2024 las exportaciones de Chile crecieron 5% respecto al mismo mes del año anterior y alcanzaron los US$ 90 millones.',
    figures: ['exports CHL>WLD 2024-08 90e6 USD'],
    claims: ['change exports CHL>WLD 2023-08..2024-08 5 %'],
  },
  {
    text: 'Las exportaciones de Chile sumaron en agosto de 2024 US$ 90 millones, mientras que en el mismo mes del año pasado alcanzaron los US$ 80 millones.',
    figures: ['exports CHL>WLD 2024-08 90e6 USD', 'exports CHL>WLD 2023-08 80e6 USD'],
  },
  {
    text: 'Las exportaciones de soja de Chile tuvieron en 2024 un alza de 9% respecto a 2023, con envíos por US$ 90 millones.',
    figures: ['exports CHL>WLD [soybeans] 2024 90e6 USD'],
    claims: ['change exports CHL>WLD [soybeans] 2023..2024 9 %'],
  },
  {
    text: 'Las exportaciones de Chile crecen 20%, al pasar de US$ 50 millones (2021) a US$ 60 millones (2022).',
    figures: ['exports CHL>WLD 2021 50e6 USD', 'exports CHL>WLD 2022 60e6 USD'],
    claims: ['change exports CHL>WLD 2021..2022 20 %'],
  },
  {
    text: 'Las exportaciones de Chile crecieron 3% en 2022. El principal destino de las exportaciones de soja fue Perú, con compras por US$ 30 millones, seguido de Brasil con US$ 20 millones.',
    figures: ['exports CHL>PER [soybeans] 2022 30e6 USD', 'exports CHL>BRA [soybeans] 2022 20e6 USD'],
    claims: ['change exports CHL>WLD 2021..2022 3 %'],
  },
  {
    text: 'En 2022 los precios de las exportaciones de Chile subieron 7% y los de los productos importados cayeron 2%.',
  },
  {
    text: 'En 2022 las exportaciones de Chile subieron 7% pese a los menores precios.',
    claims: ['change exports CHL>WLD 2021..2022 7 %'],
  },
  {
    text: 'Las exportaciones de Chile a Perú sumaron en 2022 US$ 22 millones y 57 mil toneladas.',
    figures: ['exports CHL>PER 2022 22e6 USD'],
  },
  {
    text: 'Entre enero y mayo las exportaciones de Chile sumaron 9 millones de dólares. El déficit fue de 2 millones. Las importaciones cayeron 4% frente al mismo periodo de 2015.',
    figures: ['exports CHL>WLD 2016-01/2016-05 9e6 USD', 'balance CHL>WLD 2016-01/2016-05 -2e6 USD'],
    claims: ['change imports CHL>WLD 2015-01/2015-05..2016-01/2016-05 -4 %'],
  },
  {
    text: 'En 2024 Chile tuvo con Perú un déficit de 9 millones de dólares; con Brasil, un superávit de 3 millones, y con China, un déficit de 4 millones.',
    figures: ['balance CHL>PER 2024 -9e6 USD', 'balance CHL>BRA 2024 3e6 USD', 'balance CHL>CHN 2024 -4e6 USD'],
  },
  {
    text: 'Chile registró en 2024 un incremento del 6,8% de las exportaciones y del 9,1% de las importaciones.',
    claims: ['change exports CHL>WLD 2023..2024 6.8 %', 'change imports CHL>WLD 2023..2024 9.1 %'],
  },
  {
    text: 'Las exportaciones de Chile sumaron US$ 9.000 millones en 2024. La carne vacuna completó ventas por US$ 185 millones.',
    figures: ['exports CHL>WLD 2024 9000e6 USD', 'exports CHL>WLD [beef] 2024 185e6 USD'],
  },
  {
    text: 'Chile tuvo en 2024 un aumento de las exportaciones de 113 millones de dólares.',
    claims: ['delta exports CHL>WLD 2023..2024 113e6 USD'],
  },
];
