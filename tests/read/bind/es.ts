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
];
