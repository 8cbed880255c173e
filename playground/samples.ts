import { readFileSync } from 'node:fs';

/** A text to begin with. */
export interface Sample {
  readonly language: 'ar' | 'en' | 'es';
  readonly title: string;
  readonly text: string;
}

const seed = (name: string): string => readFileSync(new URL(`../seeds/${name}`, import.meta.url), 'utf8').trim();

/** The article that mizan was made for, in both tellings; and invented texts that err in ways that reports err in. */
export const samples: readonly Sample[] = [
  { language: 'ar', title: 'كوريا الشمالية وروسيا', text: seed('002.ar.txt') },
  { language: 'en', title: 'North Korea and Russia', text: seed('002.en.txt') },
  {
    language: 'en',
    title: 'Invented, with mistakes',
    text: `Every number here is invented for practice.

In 2021, Ghana exported goods worth $61.2 million to Chad, up from $40 million in 2019. Ghana's exports to Chad rose by 153 percent between 2019 and 2021. Ghana imported goods worth $18.5 million from Chad in 2021.

Trade between Ghana and Chad came to $89.7 million in 2021.

Kenya's exports to Uganda fell at an annual rate of 4.1 percent, from $310 million in 2016 to $402 million in 2021.`,
  },
  {
    language: 'ar',
    title: 'نص متخيَّل فيه أخطاء',
    text: `كل الأعداد هنا متخيَّلة للتمرين.

صدّرت تونس إلى ليبيا في عام 2021 سلعاً قيمتها 61.2 مليون دولار، بعد أن كانت 40 مليون دولار في عام 2019. وارتفعت صادرات تونس إلى ليبيا بنسبة 153 في المئة بين عامي 2019 و2021. واستوردت تونس من ليبيا في عام 2021 سلعاً قيمتها 18.5 مليون دولار.

وبلغت قيمة التجارة بين تونس وليبيا 89.7 مليون دولار في عام 2021.

وتراجعت صادرات المغرب إلى السنغال بمعدل سنوي يبلغ 4.1 في المئة، من 310 ملايين دولار في عام 2016 إلى 402 مليون دولار في عام 2021.`,
  },
  {
    language: 'es',
    title: 'Inventado, con errores',
    text: `Todas las cifras de este texto son inventadas, para practicar.

En 2021, Chile exportó a Perú bienes por valor de 1.250 millones de dólares, frente a 1.000 millones de dólares en 2019. Las exportaciones de Chile a Perú crecieron un 25 % entre 2019 y 2021. Chile importó de Perú bienes por 830 millones de dólares en 2021.

El comercio entre Chile y Perú sumó 2.180 millones de dólares en 2021.

Las exportaciones de Uruguay a Paraguay cayeron a una tasa anual del 4,1 %, de 310 millones de dólares en 2016 a 402 millones de dólares en 2021.`,
  },
];
