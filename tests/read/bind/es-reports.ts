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
];
