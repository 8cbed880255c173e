import type { Bound } from './bound.ts';

/** A verb of change in front of a level: what the level went past, what leads a list, what has one of its own in commas. */
export const lines: Readonly<Record<'ar' | 'en' | 'es', readonly Bound[]>> = {
  en: [
    { text: "Ghana's exports rose above $3 million in 2021.", figures: ['exports GHA>WLD 2021 3e6 USD over'] },
    { text: "Ghana's exports fell below $3 million in 2021.", figures: ['exports GHA>WLD 2021 3e6 USD under'] },
    { text: "Ghana's exports climbed past the $3 million mark in 2021.", figures: ['exports GHA>WLD 2021 3e6 USD'] },
    {
      text: "Ghana's exports rose by more than $3 million in 2021.",
      claims: ['delta exports GHA>WLD 2020..2021 3e6 USD over'],
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
      text: 'ارتفعت صادرات غانا فوق 3 ملايين دولار في 2021.',
      figures: ['exports GHA>WLD 2021 3e6 USD over'],
    },
    {
      text: 'استوردت غانا في 2021 بما يزيد قليلاً على 3 ملايين دولار.',
      figures: ['imports GHA>WLD 2021 3e6 USD over'],
    },
  ],
};
