import type { Bound } from './bound.ts';

/** Plans that go on, growth of something else told in passing, and where a report was filed. */
export const asides: Readonly<Record<'ar' | 'en' | 'es', readonly Bound[]>> = {
  en: [
    {
      text: "Mali's exports to Chad were $9 million in 2021. Remittances sent by Malian expatriates to Chad rose by 32 % in 2021, recording $21 million, compared to $16 million in 2020.",
      figures: ['exports MLI>TCD 2021 9e6 USD'],
    },
    {
      text: "Mali's exports rose to $3 billion in 2022. Its current account deficit narrowed to $2 billion during the first quarter as compared to the deficit of $4 billion recorded in the quarter before.",
      figures: ['exports MLI>WLD 2022 3e9 USD'],
    },
    {
      text: "Mali's exports rose to $9 billion in 2022. Its current account deficit narrowed to 4.1 % of GDP, or $4 billion.",
      figures: ['exports MLI>WLD 2022 9e9 USD'],
    },
    {
      text: "Mali's imports were $9 billion in 2022. Its ports handled 35 million tonnes of imports, up 3 %.",
      figures: ['imports MLI>WLD 2022 9e9 USD'],
    },
    {
      text: "Mali imposed duties of 25 % on $3 billion worth of goods from Chad in 2023. Mali's imports from Chad were $9 billion that year.",
      figures: ['imports MLI>TCD 2023 9e9 USD'],
    },
    {
      text: "The Japanese carmaker's sales rose 9 % to $3 billion in 2023, which gave it a 14 % market share; Honda's China car sales fell 4 %.",
    },
    {
      text: "Mali's sales to Chad rose 9 % to $3 billion in 2023.",
      figures: ['exports MLI>TCD 2023 3e9 USD'],
      claims: ['change exports MLI>TCD 2022..2023 9 %'],
    },
    {
      text: "Mali's exports shrank 6 % to $9 billion in 2023, compared with forecasts of a 14 % fall.",
      figures: ['exports MLI>WLD 2023 9e9 USD'],
      claims: ['change exports MLI>WLD 2022..2023 -6 %'],
    },
    {
      text: "Mali's exports came to $9 million in May 2023. Average exports increased by $1 million to $7 million.",
      figures: ['exports MLI>WLD 2023-05 9e6 USD'],
    },
    {
      text: 'Chad exported oil worth $9 billion in 2023. The bank raised its forecast of exports to $12 billion from $11 billion.',
      figures: ['exports TCD>WLD [oil] 2023 9e9 USD'],
    },
    {
      text: 'Chad drew investment of $9 million in 2023. Some $3 million of the sum went into export trade and $2 million into general trade.',
    },
    {
      text: 'Chad exported oil worth $9 billion in 2023. Oil prices, at $80 per terawatt-hour, are 4 % higher than in 2022.',
      figures: ['exports TCD>WLD [oil] 2023 9e9 USD'],
    },
    {
      text: "The fund projects that Mali's exports will increase by 9 %, to $9 billion, and its imports by 4 %, to $7 billion.",
      published: '2023-11-02',
    },
    {
      text: 'Mali exported $8 billion of gold in 2022. The ministry expects exports to grow by 9 % to $9 billion in 2023.',
      published: '2023-11-02',
      figures: ['exports MLI>WLD [gold] 2022 8e9 USD'],
    },
    {
      text: 'Some 14,000 firms in Mali exported goods in 2022, 6 % more than in 2021; the exports were worth $8 billion.',
      published: '2023-11-02',
      figures: ['exports MLI>WLD 2022 8e9 USD'],
    },
    {
      text: 'MACAU - Portugal and Angola did $3 billion of trade last year.',
      published: '2022-03-04',
      figures: ['trade PRT>AGO 2021 3e9 USD'],
    },
    {
      text: 'Macau, March 4 (Xinhua) -- China and Brazil did $3 billion worth of trade in January.',
      published: '2022-03-04',
      figures: ['trade CHN>BRA 2022-01 3e9 USD'],
    },
    {
      text: 'GENEVA, March 4 - Trade between Peru and Japan reached $3 billion in 2021.',
      published: '2022-03-04',
      figures: ['trade PER>JPN 2021 3e9 USD'],
    },
  ],
  es: [
    {
      text: 'Malí exportó bienes por 9.000 millones de dólares en 2022. Las retenciones a la exportación de oro aportaron 3.000 millones de dólares al fisco.',
      figures: ['exports MLI>WLD 2022 9000e6 USD'],
    },
    {
      text: 'Malí impuso aranceles de 25 % a importaciones de Chad por 3.000 millones de dólares. Sus importaciones desde Chad fueron de 9.000 millones de dólares en 2023.',
      figures: ['imports MLI>TCD 2023 9000e6 USD'],
    },
    { text: 'Las ventas de la empresa japonesa subieron 9 % hasta 3.000 millones de dólares en 2023.' },
    {
      text: 'El fondo proyecta que las exportaciones de Malí aumentarán un 9 %, a 9.000 millones de dólares, y sus importaciones un 4 %, a 7.000 millones.',
      published: '2023-11-02',
    },
    {
      text: 'Unas 14.000 empresas de Malí exportaron en 2022, un 6 % más que en 2021; sus ventas sumaron 8.000 millones de dólares.',
      published: '2023-11-02',
      figures: ['exports MLI>WLD 2022 8000e6 USD'],
    },
    {
      text: 'MACAO - Portugal y Angola intercambiaron bienes por 3.000 millones de dólares el año pasado.',
      published: '2022-03-04',
      figures: ['trade PRT>AGO 2021 3000e6 USD'],
    },
  ],
  ar: [
    {
      text: 'بلغت صادرات كينيا 9 مليارات دولار في 2022. وصدرت البلاد 450 ألف طن من الشاي بزيادة 4 في المئة. وتغطي الاحتياطيات البالغة 8 مليارات دولار واردات 4 أشهر.',
      figures: ['exports KEN>WLD 2022 9e9 USD'],
    },
    {
      text: 'فرضت روسيا رسوما بنسبة 25% على واردات من تشاد بقيمة 3 مليارات دولار. وبلغت وارداتها من تشاد 9 مليارات دولار في 2023.',
      figures: ['imports RUS>TCD 2023 9e9 USD'],
    },
    { text: 'ارتفعت مبيعات الشركة اليابانية 9% إلى 3 مليارات دولار في 2023.' },
    {
      text: 'ارتفعت صادرات غانا 5.2% في مايو 2021 مقابل توقعات بـ6%.',
      claims: ['change exports GHA>WLD 2020-05..2021-05 5.2 %'],
    },
    {
      text: 'قال الوزير إن هدف غانا أن تصل الصادرات إلى 5 ملايين دولار، وأن ترتفع التجارة مع تشاد إلى 9 ملايين دولار في عام 2030.',
    },
    {
      text: 'ويتوقع الصندوق أن تزيد صادرات مالي بنسبة 9% إلى 9 مليارات دولار ووارداتها بنسبة 4% إلى 7 مليارات دولار.',
      published: '2023-11-02',
    },
    {
      text: 'طوكيو - سجلت التجارة الثنائية بين الهند وبنغلاديش 12 مليار دولار في 2021 بنمو 14%.',
      published: '2022-03-04',
      figures: ['trade IND>BGD 2021 12e9 USD'],
      claims: ['change trade IND>BGD 2020..2021 14 %'],
    },
    {
      text: 'السنغال، التي نما اقتصادها بنسبة 5.3% في العام الماضي، صدّرت ذهبا بقيمة 8 مليارات دولار في 2022.',
      published: '2023-11-02',
      figures: ['exports SEN>WLD [gold] 2022 8e9 USD'],
    },
  ],
};
