import type { Bound } from './bound.ts';

/** A verb of change in front of a level: what the level went past, what leads a list, what has one of its own in commas; one of two levels, told by its place. */
export const lines: Readonly<Record<'ar' | 'en' | 'es', readonly Bound[]>> = {
  en: [
    { text: "Ghana's exports rose above $3 million in 2021.", figures: ['exports GHA>WLD 2021 3e6 USD over'] },
    { text: "Ghana's exports fell below $3 million in 2021.", figures: ['exports GHA>WLD 2021 3e6 USD under'] },
    { text: "Ghana's exports climbed past the $3 million mark in 2021.", figures: ['exports GHA>WLD 2021 3e6 USD'] },
    {
      text: "Ghana's exports rose by more than $3 million in 2021.",
      claims: ['delta exports GHA>WLD 2020..2021 3e6 USD over'],
    },
    {
      text: "In 2021 Ghana's exports to Chad were $9 million, and Chad's exports to Ghana $3 million. The first figure is 50 % higher than in 2020 ($6 million); the second has fallen from $4 million in 2010, by 25 %.",
      figures: [
        'exports GHA>TCD 2021 9e6 USD',
        'exports TCD>GHA 2021 3e6 USD',
        'exports GHA>TCD 2020 6e6 USD',
        'exports TCD>GHA 2010 4e6 USD',
      ],
      claims: ['change exports GHA>TCD 2020..2021 50 %', 'change exports TCD>GHA 2010..2021 -25 %'],
    },
    {
      text: 'In 2021 Ghana exported $9 million to Chad and imported $3 million from it. The former was up 50 % from $6 million in 2020, the latter down 25 % from $4 million.',
      figures: [
        'exports GHA>TCD 2021 9e6 USD',
        'imports GHA>TCD 2021 3e6 USD',
        'exports GHA>TCD 2020 6e6 USD',
        'imports GHA>TCD 2020 4e6 USD',
      ],
      claims: ['change exports GHA>TCD 2020..2021 50 %', 'change imports GHA>TCD 2020..2021 -25 %'],
    },
  ],
  es: [
    {
      text: 'Las exportaciones de Ghana cayeron por debajo de los 3 millones de dólares en 2021.',
      figures: ['exports GHA>WLD 2021 3e6 USD under'],
    },
    {
      text: 'En 2021 las exportaciones de Ghana superaron la barrera de los 3 millones de dólares.',
      figures: ['exports GHA>WLD 2021 3e6 USD'],
    },
    {
      text: 'Las exportaciones de Ghana subieron de US$3 millones en 2020 a US$9 millones en 2021, y los cítricos, por US$2 millones, aportaron el 22 %.',
      figures: [
        'exports GHA>WLD 2020 3e6 USD',
        'exports GHA>WLD 2021 9e6 USD',
        'exports GHA>WLD [citrus] 2021 2e6 USD',
      ],
      claims: ['share exports GHA>WLD [citrus] ..2021 22 %'],
    },
    {
      text: 'Las exportaciones de Ghana bajaron un 4 % en 2021, tras dos aumentos seguidos y el récord de 9 millones de dólares de 2020.',
      figures: ['exports GHA>WLD 2020 9e6 USD'],
      claims: ['change exports GHA>WLD 2020..2021 -4 %'],
    },
  ],
  ar: [
    {
      text: 'في 2021 بلغت صادرات غانا 9 ملايين دولار ووارداتها 3 ملايين دولار. وارتفعت الأولى بنسبة 50% وتراجعت الثانية 25%.',
      figures: ['exports GHA>WLD 2021 9e6 USD', 'imports GHA>WLD 2021 3e6 USD'],
      claims: ['change exports GHA>WLD 2020..2021 50 %', 'change imports GHA>WLD 2020..2021 -25 %'],
    },
    {
      text: 'ارتفعت صادرات غانا فوق 3 ملايين دولار في 2021.',
      figures: ['exports GHA>WLD 2021 3e6 USD over'],
    },
    {
      text: 'استوردت غانا في 2021 بما يزيد قليلاً على 3 ملايين دولار.',
      figures: ['imports GHA>WLD 2021 3e6 USD over'],
    },
  ],
};
