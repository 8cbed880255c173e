import type { Bound } from './bound.ts';

/** Who takes a part of another's trade, parts told past their level, and what is told in passing. */
export const parts: Readonly<Record<'ar' | 'en' | 'es', readonly Bound[]>> = {
  en: [
    {
      text: "China ($182 million) appears as the main taker of Chad's exports, leaving Mali ($64 million) and Togo ($9 million) behind it.",
      figures: ['exports TCD>CHN null 182e6 USD', 'exports TCD>MLI null 64e6 USD', 'exports TCD>TGO null 9e6 USD'],
    },
    {
      text: "Mali's trade was $7 billion in 2020. It was the steepest fall since 2009, when trade shrank by 8%.",
      figures: ['trade MLI>WLD 2020 7e9 USD'],
      claims: ['change trade MLI>WLD 2008..2009 -8 %'],
    },
    {
      text: 'In 2022 Mali exported $9 million. Togo received exports of only $2 million, which is triple the amount of 2021.',
      figures: ['exports MLI>WLD 2022 9e6 USD', 'exports MLI>TGO 2022 2e6 USD'],
      claims: ['multiple exports MLI>TGO 2021..2022 3 x'],
    },
    {
      text: 'In 2022 Mali exported $9 million. Togo, where a border post was opened in January 2021, received exports of $2 million.',
      figures: ['exports MLI>WLD 2022 9e6 USD', 'exports MLI>TGO 2022 2e6 USD'],
    },
    {
      text: 'To Togo Mali exported goods worth $3 million in 2022, and to Chad goods of $1 million, a drop of 7%.',
      figures: ['exports MLI>TGO 2022 3e6 USD', 'exports MLI>TCD 2022 1e6 USD'],
      claims: ['change exports MLI>TCD 2021..2022 -7 %'],
    },
    {
      text: "Chad's exports, which a year earlier stood at $3 million, rose 33% and stood at $4 million in 2022.",
      figures: ['exports TCD>WLD 2021 3e6 USD', 'exports TCD>WLD 2022 4e6 USD'],
      claims: ['change exports TCD>WLD 2021..2022 33 %'],
    },
  ],
  ar: [
    {
      text: 'بلغت صادرات غانا 13 مليون دولار سنة 2022. واستقبلت مالي من الصادرات الغانية في السنة نفسها ما قيمته 3 ملايين دولار، والهند مليوني دولار.',
      figures: ['exports GHA>WLD 2022 13e6 USD', 'exports GHA>MLI 2022 3e6 USD', 'exports GHA>IND 2022 2e6 USD'],
    },
    {
      text: 'تشير المعطيات إلى أن غانا باعت في الخارج سنة 2022 سلعا بقيمة 13 مليون دولار.',
      figures: ['exports GHA>WLD 2022 13e6 USD'],
    },
    {
      text: 'حلت غانا خامسة بين الدول الأفريقية في حجم التجارة مع مالي في 2022.',
      claims: ['rank trade GHA>MLI ..2022 5 rank'],
    },
    {
      text: 'اشترت غانا من مالي في 2021 سلعا بقيمة 9 ملايين دولار، فاحتلت مالي المركز الخامس بين موردي السوق الغانية، ولم تبع لها غانا سوى سلع بقيمة 3 ملايين دولار.',
      figures: ['imports GHA>MLI 2021 9e6 USD', 'exports GHA>MLI 2021 3e6 USD'],
      claims: ['rank imports GHA>MLI ..2021 5 rank'],
    },
    {
      text: 'صدّرت غانا إلى مالي في عام 2022 سلعا بقيمة 200 مليون دولار، مقابل 140 مليون دولار في عام 2017، واستأثر الكاكاو، وقيمته 60 مليون دولار، بنسبة 30 في المئة منها.',
      figures: [
        'exports GHA>MLI 2022 200e6 USD',
        'exports GHA>MLI 2017 140e6 USD',
        'exports GHA>MLI [cocoa] 2022 60e6 USD',
      ],
      claims: ['share exports GHA>MLI [cocoa] ..2022 30 %'],
    },
    {
      text: 'اشترت غانا من مالي في 2021 سلعا بقيمة 386 مليون دولار، بعد أن كانت مشترياتها منها 312 مليون دولار في 2016، فيكون متوسط نموها السنوي المركب 4.35%.',
      figures: ['imports GHA>MLI 2021 386e6 USD', 'imports GHA>MLI 2016 312e6 USD'],
      claims: ['cagr imports GHA>MLI 2016..2021 4.35 %'],
    },
    {
      text: 'استوردت مالي من غانا في 2021 ما قيمته 214 مليون دولار، فسجلت غانا معها فائضا بمقدار 72 مليون دولار.',
      figures: ['imports MLI>GHA 2021 214e6 USD', 'balance GHA>MLI 2021 72e6 USD'],
    },
    {
      text: 'زادت صادرات غانا من 7 ملايين دولار عام 2005 إلى 20 مليون دولار عام 2009، أي إلى نحو ثلاثة أمثالها.',
      figures: ['exports GHA>WLD 2005 7e6 USD', 'exports GHA>WLD 2009 20e6 USD'],
      claims: ['multiple exports GHA>WLD 2005..2009 3 x about'],
    },
    {
      text: 'بلغت صادرات غانا 70 مليون دولار في 2009. وتبلغ المشاريع المشتركة 105 مشاريع برأسمال قدره 2.3 مليار دولار.',
      figures: ['exports GHA>WLD 2009 70e6 USD'],
    },
    {
      text: 'بلغت صادرات غانا، التي كانت 3 ملايين دولار قبل عام، 4 ملايين دولار في 2022.',
      figures: ['exports GHA>WLD 2021 3e6 USD', 'exports GHA>WLD 2022 4e6 USD'],
    },
  ],
  es: [
    {
      text: 'Ghana acumuló con Malí en 2022 un saldo positivo de 2,318 millones de dólares. Cuatro capítulos (plásticos, papel, abonos y café) explican 1,204 millones de dólares del excedente, el 51,94 %.',
      figures: [
        'balance GHA>MLI 2022 2318e6 USD',
        'balance GHA>MLI [plastics, paper, fertilizers, coffee] 2022 1204e6 USD',
      ],
      claims: ['share balance GHA>MLI [plastics, paper, fertilizers, coffee] ..2022 51.94 %'],
    },
    {
      text: 'Las exportaciones de Ghana, que un año antes sumaban 3.552 millones de dólares, subieron a 3.941 millones en 2022.',
      figures: ['exports GHA>WLD 2021 3552e6 USD', 'exports GHA>WLD 2022 3941e6 USD'],
    },
  ],
};
