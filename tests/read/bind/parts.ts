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
    {
      text: 'Trade between Chad and Mali did not exceed $3 million in 2010, but it rose 86% to $6 million in 2013.',
      figures: ['trade TCD>MLI 2010 3e6 USD under', 'trade TCD>MLI 2013 6e6 USD'],
      claims: ['change trade TCD>MLI 2010..2013 86 %'],
    },
    {
      text: "Between July 2021 and May 2022 Pakistan's exports totalled $28 million, 27% more than the $22 million of the same months of 2020-21.",
      figures: ['exports PAK>WLD 2021-07/2022-05 28e6 USD', 'exports PAK>WLD 2020-07/2021-05 22e6 USD'],
      claims: ['change exports PAK>WLD 2020-07/2021-05..2021-07/2022-05 27 %'],
    },
    {
      text: "Mali's exports to Chad were $9 million in 2021, and $8 million of goods came from there, an increase of 19%.",
      figures: ['exports MLI>TCD 2021 9e6 USD', 'imports MLI>TCD 2021 8e6 USD'],
      claims: ['change imports MLI>TCD 2020..2021 19 %'],
    },
    {
      text: 'Mali had a deficit of $3 million with Chad in 2020. Since 2010, when they stood at $2 million, Malian exports to Chad have grown 7% a year.',
      figures: ['balance MLI>TCD 2020 -3e6 USD', 'exports MLI>TCD 2010 2e6 USD'],
      claims: ['cagr exports MLI>TCD 2010..2020 7 %'],
    },
    {
      text: 'In 2022 the goods imported by Mali from Chad, machinery and meat above all, rose 14% from $7 million in 2021 to $8 million.',
      figures: ['imports MLI>TCD 2021 7e6 USD', 'imports MLI>TCD 2022 8e6 USD'],
      claims: ['change imports MLI>TCD 2021..2022 14 %'],
    },
    {
      text: 'Tea worth $816 million was exported by Mali in 2022. Out of that, $123 million, or 15%, went to Chad and $71 million, or 9%, to Togo.',
      figures: [
        'exports MLI>WLD [tea] 2022 816e6 USD',
        'exports MLI>TCD [tea] 2022 123e6 USD',
        'exports MLI>TGO [tea] 2022 71e6 USD',
      ],
      claims: ['share exports MLI>TCD [tea] ..2022 15 %', 'share exports MLI>TGO [tea] ..2022 9 %'],
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
    {
      text: 'هوت تجارة غانا مع مالي إلى أقل من الخمس في عام 2020.',
      claims: ['multiple trade GHA>MLI 2019..2020 0.2 x under'],
    },
    {
      text: 'اتسع عجز الميزان التجاري في غانا في 2018 إلى 12.2 مليار دولار، من 12 مليار دولار قبل سنة، أي بما قدره 200 مليون دولار.',
      figures: ['balance GHA>WLD 2018 -12.2e9 USD', 'balance GHA>WLD 2017 -12e9 USD'],
      claims: ['delta balance GHA>WLD 2017..2018 -200e6 USD'],
    },
    {
      text: 'زادت صادرات غانا إلى مالي إلى 9 ملايين دولار في عام 2021، بفضل خام النحاس الذي بيع منه في العام الأخير ما قيمته 4 ملايين دولار.',
      figures: ['exports GHA>MLI 2021 9e6 USD', 'exports GHA>MLI [copper ore] 2021 4e6 USD'],
    },
    {
      text: 'أما صادرات غانا إلى مالي فكانت 133 مليون دولار في عام 2021، أي أقل بـ18.4% من مستواها البالغ 163 مليون دولار في عام 2011.',
      figures: ['exports GHA>MLI 2021 133e6 USD', 'exports GHA>MLI 2011 163e6 USD'],
      claims: ['change exports GHA>MLI 2011..2021 -18.4 %'],
    },
    {
      text: 'بلغت تجارة غانا ومالي 9 ملايين دولار في 2021، مقابل 7 ملايين دولار في 2020، أي أنها زادت بأكثر من 28 بالمئة.',
      figures: ['trade GHA>MLI 2021 9e6 USD', 'trade GHA>MLI 2020 7e6 USD'],
      claims: ['change trade GHA>MLI 2020..2021 28 % over'],
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
    {
      text: 'Entre los países africanos, el segundo destino de las ventas españolas fue Ghana, con 1.888 millones de euros en 2021.',
      figures: ['exports ESP>GHA 2021 1888e6 EUR'],
      claims: ['rank exports ESP>GHA ..2021 2 rank'],
    },
    {
      text: 'Ghana envió a Malí bienes por 39.500 millones de dólares en 2022. El conjunto de sus exportaciones subió, en cambio, un 3,9 por ciento, hasta 98.500 millones de dólares.',
      figures: ['exports GHA>MLI 2022 39500e6 USD', 'exports GHA>WLD 2022 98500e6 USD'],
      claims: ['change exports GHA>WLD 2021..2022 3.9 %'],
    },
    {
      text: 'Las importaciones de Ghana desde Malí cedieron en 2022 un 3,6 por ciento, a 26.900 millones de dólares. En enero de 2023 se exportó a Malí por 3.700 millones de dólares, y se importó de allí por 1.900 millones.',
      figures: [
        'imports GHA>MLI 2022 26900e6 USD',
        'exports GHA>MLI 2023-01 3700e6 USD',
        'imports GHA>MLI 2023-01 1900e6 USD',
      ],
      claims: ['change imports GHA>MLI 2021..2022 -3.6 %'],
    },
  ],
};
