import type { Bound } from './bound.ts';

/** Who takes a part of another's trade, parts told past their level, and what is told in passing. */
export const parts: Readonly<Record<'ar' | 'en' | 'es', readonly Bound[]>> = {
  en: [
    {
      text: "In 2023 Mali's main exports to Chad were fertilizers ($4 million), plastics and their products ($3 million) and tea ($2 million).",
      figures: [
        'exports MLI>TCD [fertilizers] 2023 4e6 USD',
        'exports MLI>TCD [plastics] 2023 3e6 USD',
        'exports MLI>TCD [tea] 2023 2e6 USD',
      ],
    },
    {
      text: "Mali's exports fell in May 2023 by 3 % and 7 % on a monthly and annual basis respectively, to $9 million ($10 million last year).",
      published: '2023-06-20',
      figures: ['exports MLI>WLD 2023-05 9e6 USD', 'exports MLI>WLD 2022-05 10e6 USD'],
      claims: ['change exports MLI>WLD 2023-04..2023-05 -3 %', 'change exports MLI>WLD 2022-05..2023-05 -7 %'],
    },
    {
      text: "Mali's farm exports to Chad, including tea and fuel, fell 4 % to $3 million in 2020.",
      figures: ['exports MLI>TCD [agricultural products] 2020 3e6 USD'],
      claims: ['change exports MLI>TCD [agricultural products] 2019..2020 -4 %'],
    },
    {
      text: 'The share of oil in the exports of Mali recorded a slight increase, reaching 80 % in May 2023, compared to 79 % in the same month of 2022.',
      claims: ['share exports MLI>WLD [oil] ..2023-05 80 %', 'share exports MLI>WLD [oil] ..2022-05 79 %'],
    },
    {
      text: "Ghana accounted for 70 % of the nearly 400,000 tonnes of Mali's maize imports in 2018, which cost $9 million.",
      figures: ['imports MLI>WLD [corn] 2018 9e6 USD'],
    },
    {
      text: 'The trade balance of Mali in services (i.e., net exports of services) for March 2021 was $7 billion.',
      figures: ['balance MLI>WLD 2021-03 7e9 USD'],
    },
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
    {
      text: "Mali's surplus came to about 6 billion dollars (some 3.9 billion euros at 65 cents to the dollar) in September 2023, down from 10 billion dollars in August of that year.",
      figures: [
        'balance MLI>WLD 2023-09 6e9 USD about',
        'balance MLI>WLD 2023-09 3.9e9 EUR about',
        'balance MLI>WLD 2023-08 10e9 USD',
      ],
    },
    {
      text: "For the third quarter of 2014, Mali's deficit stood at 29 million dollars. It had grown by 9 million dollars since the second quarter, as exports of goods shrank by 3 million dollars.",
      figures: ['balance MLI>WLD 2014-Q3 -29e6 USD'],
      claims: ['delta balance MLI>WLD 2014-Q2..2014-Q3 -9e6 USD', 'delta exports MLI>WLD 2014-Q2..2014-Q3 -3e6 USD'],
    },
    {
      text: 'Mali imported $24 million from Togo, leaving Mali with a negative trade balance of $6 million.',
      figures: ['imports MLI>TGO null 24e6 USD', 'balance MLI>TGO null -6e6 USD'],
    },
    {
      text: 'Spain, the first supplier, sold Mali goods worth $9 billion in 2023. France, the second supplier, sold it goods worth $5 billion.',
      figures: ['exports ESP>MLI 2023 9e9 USD', 'exports FRA>MLI 2023 5e9 USD'],
      claims: ['rank imports MLI>ESP ..2023 1 rank', 'rank imports MLI>FRA ..2023 2 rank'],
    },
    {
      text: 'Mali exported goods worth $9 million to Togo in 2022. In second place come pineapples, with $2 million, and in third place bananas, with $1 million.',
      figures: [
        'exports MLI>TGO 2022 9e6 USD',
        'exports MLI>TGO [tropical fruits] 2022 2e6 USD',
        'exports MLI>TGO [bananas] 2022 1e6 USD',
      ],
      claims: ['rank exports MLI>TGO [tropical fruits] ..2022 2 rank', 'rank exports MLI>TGO [bananas] ..2022 3 rank'],
    },
    {
      text: "China's trade with Africa was $131 billion in 2021. Angola, in second place, traded $15 billion with China.",
      figures: ['trade CHN>AFR 2021 131e9 USD', 'trade AGO>CHN 2021 15e9 USD'],
      claims: ['rank trade CHN>AGO ..2021 2 rank'],
    },
    {
      text: "Mali's exports to Togo fell by 12% in the last quarter of 2023 to $3.1 million; in the same quarter of 2022 they had been $3.52 million, which in turn was 9% down on the last quarter of 2021.",
      figures: ['exports MLI>TGO 2023-Q4 3.1e6 USD', 'exports MLI>TGO 2022-Q4 3.52e6 USD'],
      claims: ['change exports MLI>TGO 2022-Q4..2023-Q4 -12 %', 'change exports MLI>TGO 2021-Q4..2022-Q4 -9 %'],
    },
    {
      text: "Mali's exports to Togo were $11 million in 2021, $13 million in 2022 and $12 million in 2023. Imports came to $6 million, $4 million and $1 million in the same years, respectively.",
      figures: [
        'exports MLI>TGO 2021 11e6 USD',
        'exports MLI>TGO 2022 13e6 USD',
        'exports MLI>TGO 2023 12e6 USD',
        'imports MLI>TGO 2021 6e6 USD',
        'imports MLI>TGO 2022 4e6 USD',
        'imports MLI>TGO 2023 1e6 USD',
      ],
    },
    {
      text: 'Kenya exported $9 million to Chad in 2022, whereas every other market of the East African Community took more from Nairobi than in 2021. The steepest rise, 46%, was that of exports to Tanzania, which stood at $2 million.',
      figures: ['exports KEN>TCD 2022 9e6 USD', 'exports KEN>TZA 2022 2e6 USD'],
      claims: ['change exports KEN>TZA 2021..2022 46 %'],
    },
    {
      text: "Mali's exports to Togo have more than halved in ten years, from $598 million in 2013 to $287 million in 2023, or by an annualised 7.08 per cent.",
      figures: ['exports MLI>TGO 2013 598e6 USD', 'exports MLI>TGO 2023 287e6 USD'],
      claims: ['multiple exports MLI>TGO 2013..2023 0.5 x under', 'cagr exports MLI>TGO 2013..2023 -7.08 %'],
    },
    {
      text: "Mali's exports to the European Union came to $21 billion in 2021. Germany was the first of the bloc's buyers with $6 billion, followed by Spain with $2 billion.",
      figures: ['exports MLI>EUU 2021 21e9 USD', 'exports MLI>DEU 2021 6e9 USD', 'exports MLI>ESP 2021 2e9 USD'],
      claims: ['rank exports MLI>DEU ..2021 1 rank'],
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
    {
      text: 'يطمح الأردن إلى رفع تبادله التجاري مع كينيا إلى 500 مليون دولار، أي إلى أربعة أضعاف قيمته الحالية البالغة 125 مليون دولار.',
      figures: ['trade JOR>KEN null 125e6 USD'],
    },
    {
      text: 'كان لغانا في عام 2020 فائض مع مالي قدره 1.07 مليار دولار، من مبادلات ثنائية حجمها 2.01 مليار دولار.',
      figures: ['balance GHA>MLI 2020 1.07e9 USD', 'trade GHA>MLI 2020 2.01e9 USD'],
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
    {
      text: 'El comercio de Ghana creció un 30 % en 2010, lo que supone más de un 30 % de crecimiento medio anual en diez años.',
      claims: ['change trade GHA>WLD 2009..2010 30 %', 'cagr trade GHA>WLD 2000..2010 30 % over'],
    },
    {
      text: 'Ghana acumuló con Malí un saldo positivo de 2,318 millones de dólares en 2022. El primer puesto de la lista es para el algodón, con 766 millones de dólares del excedente.',
      figures: ['balance GHA>MLI 2022 2318e6 USD', 'balance GHA>MLI [cotton] 2022 766e6 USD'],
      claims: ['rank balance GHA>MLI [cotton] ..2022 1 rank'],
    },
  ],
};
