import type { Bound } from './bound.ts';

/** What a part is of, whom it went to and what it is; parts told as so many of ten; who tells it, named last. */
export const wholes: Readonly<Record<'ar' | 'en' | 'es', readonly Bound[]>> = {
  en: [
    {
      text: "Zambia's main markets in 2021:\nChad | $3 million\nMali | $2 million",
      figures: ['exports ZMB>TCD 2021 3e6 USD', 'exports ZMB>MLI 2021 2e6 USD'],
    },
    {
      text: "Zambia's exports came to $3 million in 2021. World exports of copper rose to $9 billion, and its imports fell to $2 million.",
      figures: [
        'exports ZMB>WLD 2021 3e6 USD',
        'exports WLD>WLD [copper] 2021 9e9 USD',
        'imports ZMB>WLD 2021 2e6 USD',
      ],
    },
    {
      text: "Zambia's copper exports came to $3 million in 2021, or 6 % of world exports of copper, which were $9 billion.",
      figures: ['exports ZMB>WLD [copper] 2021 3e6 USD', 'exports WLD>WLD [copper] 2021 9e9 USD'],
      claims: ['share exports ZMB>WLD [copper] ..2021 6 %'],
    },
    {
      text: 'In 2021 global exports of copper were $9 billion; Zambia, with $3 million, was the fifth largest exporter.',
      figures: ['exports WLD>WLD [copper] 2021 9e9 USD', 'exports ZMB>WLD [copper] 2021 3e6 USD'],
      claims: ['rank exports ZMB>WLD [copper] ..2021 5 rank'],
    },
    {
      text: "Zambia's global exports came to $3 million in 2021.",
      figures: ['exports ZMB>WLD 2021 3e6 USD'],
    },
    {
      text: "80 % of Zambia's exports in 2021 were copper.",
      claims: ['share exports ZMB>WLD [copper] ..2021 80 %'],
    },
    {
      text: 'In 2021 nearly 90 % of what Zambia exported to China was copper.',
      claims: ['share exports ZMB>CHN [copper] ..2021 90 % nearly'],
    },
    {
      text: '70 % of the coffee that Kenya exported in 2021 went to Germany.',
      claims: ['share exports KEN>DEU [coffee] ..2021 70 %'],
    },
    {
      text: 'Eight of every ten dollars that Zambia earned from exports in 2021 came from copper.',
      claims: ['share exports ZMB>WLD [copper] ..2021 80 %'],
    },
    {
      text: "Seven out of ten dollars of Zambia's exports in 2021 were copper.",
      claims: ['share exports ZMB>WLD [copper] ..2021 70 %'],
    },
    {
      text: 'In 2021 nearly nine in ten dollars of what Zambia exported to China was copper.',
      claims: ['share exports ZMB>CHN [copper] ..2021 90 % nearly'],
    },
    {
      text: "Imports from Chad fell 4 % to $48 million in 2022, Ghana's statistics service said.",
      figures: ['imports GHA>TCD 2022 48e6 USD'],
      claims: ['change imports GHA>TCD 2021..2022 -4 %'],
    },
  ],
  es: [
    {
      text: 'En 2021 las exportaciones mundiales de cobre sumaron 9.000 millones de dólares. Zambia exportó 3 millones.',
      figures: ['exports WLD>WLD [copper] 2021 9000e6 USD', 'exports ZMB>WLD 2021 3e6 USD'],
    },
    {
      text: 'El 80 % de las exportaciones de Zambia en 2021 correspondió al cobre.',
      claims: ['share exports ZMB>WLD [copper] ..2021 80 %'],
    },
    {
      text: 'De cada diez dólares que Zambia exportó en 2021, ocho correspondieron al cobre.',
      claims: ['share exports ZMB>WLD [copper] ..2021 80 %'],
    },
    {
      text: 'Ocho de cada diez dólares exportados por Zambia en 2021 provinieron del cobre.',
      claims: ['share exports ZMB>WLD [copper] ..2021 80 %'],
    },
    {
      text: 'China compró en 2021 siete de cada diez dólares de cobre que Zambia exportó.',
      claims: ['share exports ZMB>CHN [copper] ..2021 70 %'],
    },
    {
      text: 'Las importaciones desde Chad cayeron un 4 % a 48 millones de dólares en 2022, informó el banco central de Ghana.',
      figures: ['imports GHA>TCD 2022 48e6 USD'],
      claims: ['change imports GHA>TCD 2021..2022 -4 %'],
    },
    {
      text: 'Las importaciones de Ghana desde Chad cayeron 2 millones de dólares, es decir, un 4 %, a 48 millones de dólares en 2022.',
      figures: ['imports GHA>TCD 2022 48e6 USD'],
      claims: ['delta imports GHA>TCD 2021..2022 -2e6 USD', 'change imports GHA>TCD 2021..2022 -4 %'],
    },
  ],
  ar: [
    {
      text: 'بلغت صادرات العالم من النحاس 9 مليارات دولار في 2021.',
      figures: ['exports WLD>WLD [copper] 2021 9e9 USD'],
    },
    {
      text: 'اشترت الصين 70% من النحاس الذي صدرته زامبيا في 2021.',
      claims: ['share exports ZMB>CHN [copper] ..2021 70 %'],
    },
    {
      text: 'شكّل النحاس ثمانية من كل عشرة دولارات من صادرات زامبيا في عام 2021.',
      claims: ['share exports ZMB>WLD [copper] ..2021 80 %'],
    },
    {
      text: 'من كل عشرة دولارات صدّرتها زامبيا في عام 2021 جاءت ثمانية من النحاس.',
      claims: ['share exports ZMB>WLD [copper] ..2021 80 %'],
    },
  ],
};
