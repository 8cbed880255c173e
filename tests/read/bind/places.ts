import type { Bound } from './bound.ts';

/** The first and the second of two flows or of two countries; lists of trading partners. */
export const places: Readonly<Record<'ar' | 'en' | 'es', readonly Bound[]>> = {
  en: [
    {
      text: "In 2021 Mali led Ghana's markets with exports of $9 million, followed by Chad with exports of $6 million.",
      figures: ['exports GHA>MLI 2021 9e6 USD', 'exports GHA>TCD 2021 6e6 USD'],
    },
    {
      text: 'In 2021 Mali had the largest surplus, $9 million, followed by Chad with a surplus of $6 million.',
      figures: ['balance MLI>WLD 2021 9e6 USD', 'balance TCD>WLD 2021 6e6 USD'],
    },
    {
      text: "Cambodia's largest trading partners in 2021 were China ($11 billion), Singapore ($5 billion) and Thailand ($4 billion).",
      figures: ['trade KHM>CHN 2021 11e9 USD', 'trade KHM>SGP 2021 5e9 USD', 'trade KHM>THA 2021 4e9 USD'],
    },
    {
      text: "Cambodia's exports and imports grew in 2021, the former by 8 % and the latter by 2 %.",
      claims: ['change exports KHM>WLD 2020..2021 8 %', 'change imports KHM>WLD 2020..2021 2 %'],
    },
    {
      text: 'In 2021 Cambodia exported $3 billion to Germany and imported $300 million from it. The former was 8 % more than in 2020, the latter 2 % less.',
      figures: ['exports KHM>DEU 2021 3e9 USD', 'imports KHM>DEU 2021 300e6 USD'],
      claims: ['change exports KHM>DEU 2020..2021 8 %', 'change imports KHM>DEU 2020..2021 -2 %'],
    },
    {
      text: "Germany and Japan were Cambodia's biggest buyers in 2021: the first took $3 billion and the second $1.1 billion.",
      figures: ['exports KHM>DEU 2021 3e9 USD', 'exports KHM>JPN 2021 1.1e9 USD'],
    },
  ],
  es: [
    {
      text: 'Los mayores socios comerciales de Camboya en 2021 fueron China (11.000 millones de dólares), Singapur (5.000 millones) y Tailandia (4.000 millones).',
      figures: ['trade KHM>CHN 2021 11000e6 USD', 'trade KHM>SGP 2021 5000e6 USD', 'trade KHM>THA 2021 4000e6 USD'],
    },
    {
      text: 'Las exportaciones y las importaciones de Camboya crecieron en 2021, las primeras un 8 % y las segundas un 2 %.',
      claims: ['change exports KHM>WLD 2020..2021 8 %', 'change imports KHM>WLD 2020..2021 2 %'],
    },
    {
      text: 'Alemania y Japón fueron en 2021 los mayores compradores de Camboya: la primera adquirió 3.000 millones de dólares y el segundo 1.100 millones.',
      figures: ['exports KHM>DEU 2021 3000e6 USD', 'exports KHM>JPN 2021 1100e6 USD'],
    },
  ],
  ar: [
    {
      text: 'وكان أكبر الشركاء التجاريين لكمبوديا في عام 2021 الصين (11 مليار دولار) وسنغافورة (5 مليارات دولار) وتايلاند (4 مليارات دولار).',
      figures: ['trade KHM>CHN 2021 11e9 USD', 'trade KHM>SGP 2021 5e9 USD', 'trade KHM>THA 2021 4e9 USD'],
    },
    {
      text: 'ارتفعت صادرات كمبوديا ووارداتها في عام 2021، الأولى بنسبة 8% والثانية بنسبة 2%.',
      claims: ['change exports KHM>WLD 2020..2021 8 %', 'change imports KHM>WLD 2020..2021 2 %'],
    },
    {
      text: 'بلغت صادرات كمبوديا 19 مليار دولار ووارداتها 28 مليار دولار في عام 2021. وزادت الأولى بنسبة 8% والثانية بنسبة 2%.',
      figures: ['exports KHM>WLD 2021 19e9 USD', 'imports KHM>WLD 2021 28e9 USD'],
      claims: ['change exports KHM>WLD 2020..2021 8 %', 'change imports KHM>WLD 2020..2021 2 %'],
    },
    {
      text: 'وكانت أهم الدول الشريكة لكمبوديا الصين بقيمة 11 مليار دولار ثم سنغافورة بقيمة 5 مليارات دولار في عام 2021.',
      figures: ['trade KHM>CHN 2021 11e9 USD', 'trade KHM>SGP 2021 5e9 USD'],
    },
  ],
};
