import type { Bound } from './bound.ts';

/** Constructions of older reports, which carry no date line and tell their time by what they compare with. */
export const archive: readonly Bound[] = [
  {
    text: 'ارتفع عجز الميزان التجاري لغانا خلال الأشهر التسعة الأولى من العام الجاري إلى 7 مليارات دولار مقابل 6 مليارات دولار للفترة المماثلة من العام الماضي 2010. وبلغت الصادرات الوطنية والمعاد تصديره 5 مليارات دولار.',
    figures: [
      'balance GHA>WLD 2011-01/2011-09 -7e9 USD',
      'balance GHA>WLD 2010-01/2010-09 -6e9 USD',
      'exports GHA>WLD 2011-01/2011-09 5e9 USD',
    ],
  },
  {
    text: 'قفزت صادرات غانا إلى مالي في الربع الأول من العام الجاري بنسبة 50% مقارنة بالربع نفسه من 2011.',
    claims: ['change exports GHA>MLI 2011-Q1..2012-Q1 50 %'],
  },
  {
    text: 'ارتفع التبادل التجاري بين مالي وغانا إلى 3 ملايين دولار في 2023 بزيادة 50%. وقال الوزير إن حجم التبادل التجاري بين غانا ومالي سجل 3 ملايين دولار في 2023 بارتفاع نسبته 50%.',
    figures: ['trade MLI>GHA 2023 3e6 USD'],
    claims: ['change trade MLI>GHA 2022..2023 50 %'],
  },
  {
    text: 'بلغ حجم الواردات والصادرات الغانية مع مالي 16 مليون دولار (14 مليون يورو) في 2018. وسجلت الصادرات 9 ملايين دولار.',
    figures: ['trade GHA>MLI 2018 16e6 USD', 'trade GHA>MLI 2018 14e6 EUR', 'exports GHA>MLI 2018 9e6 USD'],
  },
  {
    text: 'حلت غانا في 2023 في المرتبة 114 من بين 226 دولة في إجمالي الصادرات، وفي المرتبة 99 من بين 132 في صادرات الكاكاو.',
    claims: ['rank exports GHA>WLD ..2023 114 rank', 'rank exports GHA>WLD [cocoa] ..2023 99 rank'],
  },
  {
    text: 'يميل الميزان لصالح غانا نظرا لزيادة حجم صادراتها، وزادت واردات غانا من مالي إلى أكثر من الضعف، إذ ارتفعت من مليوني دولار في 2004 إلى 5 ملايين دولار في 2007.',
    figures: ['imports GHA>MLI 2004 2e6 USD', 'imports GHA>MLI 2007 5e6 USD'],
    claims: ['multiple imports GHA>MLI 2004..2007 2 x over'],
  },
  {
    text: 'بلغت صادرات غانا 46 مليار دولار في 2022. وتشير هذه القيمة إلى زيادة قدرها 15 مليار دولار مقارنة بـ31 مليار دولار في 2017.',
    figures: ['exports GHA>WLD 2022 46e9 USD', 'exports GHA>WLD 2017 31e9 USD'],
    claims: ['delta exports GHA>WLD 2017..2022 15e9 USD'],
  },
  {
    text: 'في 2016 بلغت تجارة مصر مع غانا 11 مليون دولار. وبلغت صادرات مصر إلى غانا 4 ملايين دولار عام (2013-2014). وبلغت وارداتها من غانا خلال نفس الفترة 9 ملايين دولار.',
    figures: ['trade EGY>GHA 2016 11e6 USD', 'exports EGY>GHA FY2013-14 4e6 USD', 'imports EGY>GHA FY2013-14 9e6 USD'],
  },
  {
    text: 'يعود ذلك إلى انخفاض واردات غانا بـ15 مليون دولار إلى 9 ملايين دولار في 2023 ترافقا مع ارتفاع فاتورة الصادرات بـ4 ملايين د.أ. إلى 7 ملايين د.أ.',
    figures: ['imports GHA>WLD 2023 9e6 USD', 'exports GHA>WLD 2023 7e6 USD'],
    claims: ['delta imports GHA>WLD 2022..2023 -15e6 USD', 'delta exports GHA>WLD 2022..2023 4e6 USD'],
  },
  {
    text: 'بلغت واردات غانا من مالي 588 مليون دولار في 2016 مقابل 8 ملايين دولار صادرات غانية.',
    figures: ['imports GHA>MLI 2016 588e6 USD', 'exports GHA>MLI 2016 8e6 USD'],
  },
  {
    text: 'أظهرت البيانات ارتفاع قيمة صادرات غانا إلى مالي لتبلغ 203 ملايين دولار في 2023.',
    figures: ['exports GHA>MLI 2023 203e6 USD'],
  },
  {
    text: 'بلغت قيمة الصادرات الوطنية إلى سوريا في 2024 نحو 174 مليون دينار أردني.',
    figures: ['exports JOR>SYR 2024 174e6 JOD about'],
  },
  {
    text: 'بلغت تجارة غانا مع مالي 115,9 مليون دولار في 2024، وكانت صادراتها 55,076 مليون دولار وعجزها 92.4 مليون دولار.',
    figures: [
      'trade GHA>MLI 2024 115.9e6 USD',
      'exports GHA>MLI 2024 55.076e6 USD',
      'balance GHA>MLI 2024 -92.4e6 USD',
    ],
  },
  {
    text: 'بلغت تجارة غانا ومالي خلال الأشهر الستة الأولى من العام 2021 نحو 560 مليون دولار، لكنها ارتفعت خلال النصف الأول من هذا العام إلى 1.2 مليار دولار.',
    figures: ['trade GHA>MLI 2021-H1 560e6 USD about', 'trade GHA>MLI null 1.2e9 USD'],
  },
  {
    text: 'بلغ العجز التجاري لغانا خلال الشهرين الأولين من سنة 2019 ما قيمته 24 مليون دولار مقابل 22 مليون دولار، خلال نفس الفترة من سنة 2018.',
    figures: ['balance GHA>WLD 2019-01/2019-02 -24e6 USD', 'balance GHA>WLD 2018-01/2018-02 -22e6 USD'],
  },
  {
    text: 'زادت صادرات غانا 8% في 2023 مدعومة بارتفاع 10% في صادرات السيارات وزيادة 20% في مبيعات الفوسفات.',
    claims: [
      'change exports GHA>WLD 2022..2023 8 %',
      'change exports GHA>WLD [cars] 2022..2023 10 %',
      'change exports GHA>WLD [phosphates] 2022..2023 20 %',
    ],
  },
];
