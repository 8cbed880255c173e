import type { Bound } from './bound.ts';

/** Constructions of customs reports, central banks and the wires. */
export const press: readonly Bound[] = [
  {
    text: 'بلغت واردات مالي 19 مليار دولار في 2010 بدل 20 مليار دولار في 2009.',
    figures: ['imports MLI>WLD 2010 19e9 USD', 'imports MLI>WLD 2009 20e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا 14 مليار دولار في عام 2021، وتحتل غانا المرتبة الحادية والعشرين عالميا.',
    figures: ['exports GHA>WLD 2021 14e9 USD'],
    claims: ['rank exports GHA>WLD ..2021 21 rank'],
  },
  {
    text: 'تجاوزت صادرات غانا إلى مالي 3 مليارات دولار لأول مرة في 2021.',
    figures: ['exports GHA>MLI 2021 3e9 USD over'],
  },
  {
    text: 'بلغت تجارة غانا وماليزيا 50 مليون دولار في 2016، ويقيم في غانا نحو 2.6 مليون ماليزي.',
    figures: ['trade GHA>MYS 2016 50e6 USD'],
  },
  {
    text: 'نمت تجارة مالي وغانا 19 في المئة في 2020.',
    claims: ['change trade MLI>GHA 2019..2020 19 %'],
  },
  {
    text: 'سجلت الصادرات المصرية إلى أسواق المملكة العربية السعودية خلال شهر فبراير الماضي من العام الجاري 2014 نحو 1.1 مليار دولار، بزيادة 15% عن نفس الشهر من العام الماضي 2013.',
    figures: ['exports EGY>SAU 2014-02 1.1e9 USD about'],
    claims: ['change exports EGY>SAU 2013-02..2014-02 15 %'],
  },
  {
    text: 'بلغت واردات غانا حتى نهاية الربع الثالث من العام 2013 نحو 610 ملايين دولار مقابل 546 مليون دولار خلال نفس الفترة من العام الماضي.',
    figures: ['imports GHA>WLD 2013-01/2013-09 610e6 USD about', 'imports GHA>WLD 2012-01/2012-09 546e6 USD'],
  },
  {
    text: 'سجل الميزان التجاري التونسي عجزا بلغ 3 مليارات دينار خلال الأشهر الثمانية الماضية من العام الحالي.',
    published: '2008-09-15',
    figures: ['balance TUN>WLD 2008-01/2008-08 -3e9 TND'],
  },
  {
    text: 'بلغت تجارة مصر 56 مليار دولار من يوليو إلى مارس من السنة المالية 2010 – 2011.',
    figures: ['trade EGY>WLD 2010-07/2011-03 56e9 USD'],
  },
  {
    text: 'زادت واردات غانا 51% في مايو 2021 إلى 218 مليون دولار، أكبر نمو منذ كانون الثاني/ يناير 2011.',
    figures: ['imports GHA>WLD 2021-05 218e6 USD'],
    claims: ['change imports GHA>WLD 2020-05..2021-05 51 %'],
  },
  {
    text: 'سجلت صادرات غانا في أغسطس 2015 ارتفاعا نسبته 2 في المئة مقارنة بالشهر السابق يوليو (تموز) 2015، كما ارتفعت الواردات 17 في المئة مقارنة بالشهر السابق.',
    published: '2015-10-28',
    claims: ['change exports GHA>WLD 2015-07..2015-08 2 %', 'change imports GHA>WLD 2015-07..2015-08 17 %'],
  },
  {
    text: 'ازداد عجز غانا التجاري في يوليو 2018 بنسبة 9.5 في المئة، وهي نسبة غير مسبوقة منذ مارس 2015.',
    published: '2018-09-05',
    claims: ['change balance GHA>WLD 2017-07..2018-07 9.5 %'],
  },
  {
    text: 'هبطت واردات غانا من القمح 33 في المئة في 2020 بفضل ارتفاع المحصول.',
    claims: ['change imports GHA>WLD [wheat] 2019..2020 -33 %'],
  },
  {
    text: 'ارتفعت الواردات السلعية الغانية من مالي 16% في 2022.',
    claims: ['change imports GHA>MLI 2021..2022 16 %'],
  },
  {
    text: 'بلغت صادرات غانا إلى مالي 9 ملايين دولار في 2022، كما ارتفعت الواردات السلعية الغانية 16%.',
    figures: ['exports GHA>MLI 2022 9e6 USD'],
    claims: ['change imports GHA>MLI 2021..2022 16 %'],
  },
  {
    text: 'بلغت صادرات غانا 7 مليارات دولار في 2023، والاستثمارات فيها 7.3 مليار دولار في 2022 من 8.2 مليار.',
    figures: ['exports GHA>WLD 2023 7e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا 1067 مليون دولار في 2009، في مقابل 1107 ملايين في 2008 و887 مليونا في 2007، فيما ارتفعت الواردات من 262 مليون دولار إلى 281 مليونا.',
    figures: [
      'exports GHA>WLD 2009 1067e6 USD',
      'exports GHA>WLD 2008 1107e6 USD',
      'exports GHA>WLD 2007 887e6 USD',
      'imports GHA>WLD 2008 262e6 USD',
      'imports GHA>WLD 2009 281e6 USD',
    ],
  },
  {
    text: 'بلغت صادرات تركيا من الفواكه 334 مليون دولار في 2020. وكان العراق السوق الأكبر لصادرات القطاع، تليه روسيا في المرتبة الثانية، ثم ألمانيا ثالثا.',
    figures: ['exports TUR>WLD [fruit] 2020 334e6 USD'],
    claims: ['rank exports TUR>RUS [fruit] ..2020 2 rank', 'rank exports TUR>DEU [fruit] ..2020 3 rank'],
  },
  {
    text: 'تقلصت واردات الجزائر في 2020 من مواد الاستهلاك (2.2 مليار دولار، أي تراجع بنسبة 25%) والمواد الغذائية (2.4 مليار دولار، أي تراجع بنسبة 13%).',
    figures: ['imports DZA>WLD [consumer goods] 2020 2.2e9 USD', 'imports DZA>WLD [food] 2020 2.4e9 USD'],
    claims: [
      'change imports DZA>WLD [consumer goods] 2019..2020 -25 %',
      'change imports DZA>WLD [food] 2019..2020 -13 %',
    ],
  },
  {
    text: 'سجل الميزان التجاري الذي يمثل الفرق بين صادرات غانا ووارداتها فائضا مقداره 21 مليون دولار في 2020.',
    figures: ['balance GHA>WLD 2020 21e6 USD'],
  },
  {
    text: 'انخفضت واردات لبنان من جميع البلدان بنسبة واحد في المئة في 2000.',
    claims: ['change imports LBN>WLD 1999..2000 -1 %'],
  },
  {
    text: 'بلغت صادرات الجزائر 22 مليار دولار في 2010 مقابل 16 مليار دولار للواردات (تراجع بنسبة 5%).',
    figures: ['exports DZA>WLD 2010 22e9 USD', 'imports DZA>WLD 2010 16e9 USD'],
    claims: ['change imports DZA>WLD 2009..2010 -5 %'],
  },
  {
    text: 'صدرت الجزائر بضائع بـ56 مليار دولار في 2012. وكان أكبر زبائنها الولايات المتحدة بـ9 مليارات دولار، فإيطاليا (8 مليارات) وفرنسا (4 مليارات).',
    figures: [
      'exports DZA>WLD 2012 56e9 USD',
      'exports DZA>USA 2012 9e9 USD',
      'exports DZA>ITA 2012 8e9 USD',
      'exports DZA>FRA 2012 4e9 USD',
    ],
  },
  {
    text: 'بلغ العجز التجاري ما قدره 12 مليار دينار تونسي في 2018.',
    figures: ['balance TUN>WLD 2018 -12e9 TND'],
  },
  {
    text: 'بلغت صادرات غانا 44 مليون دولار في مارس 2020، بمعدل 1.5 مليون دولار يوميا.',
    published: '2020-05-14',
    figures: ['exports GHA>WLD 2020-03 44e6 USD'],
  },
  {
    text: 'بلغت صادرات مصر إلى الدول العربية 13 مليار دولار في 2023. وكان للسعودية من هذه الصادرات 2.7 مليار دولار، ولليبيا 1.8 مليار.',
    figures: ['exports EGY>ARAB 2023 13e9 USD', 'exports EGY>SAU 2023 2.7e9 USD', 'exports EGY>LBY 2023 1.8e9 USD'],
  },
  {
    text: 'بلغت واردات مصر من العرب 12 مليار دولار في 2023، منها 5 مليارات من السعودية.',
    figures: ['imports EGY>ARAB 2023 12e9 USD', 'imports EGY>SAU 2023 5e9 USD'],
  },
  {
    text: 'بلغ حجم التبادل التجاري بين إمارة دبي والهند 86 مليار درهم في 2018. وتوزعت هذه المبادلات على الواردات بقيمة 56 مليار درهم والصادرات بإجمالي 30 مليار درهم.',
    figures: ['trade ARE>IND 2018 86e9 AED', 'imports ARE>IND 2018 56e9 AED', 'exports ARE>IND 2018 30e9 AED'],
  },
  {
    text: 'بلغت صادرات مصر إلى الدول العربية 13 مليار دولار في 2023، وحلت السعودية في صدارة الدول العربية، إذ بلغت صادرات مصر لها 2.7 مليار دولار.',
    figures: ['exports EGY>ARAB 2023 13e9 USD', 'exports EGY>SAU 2023 2.7e9 USD'],
  },
  {
    text: 'بلغت تجارة مصر مع العالم 13 مليار دولار في 2023. واحتلت ليبيا المرتبة الأولى في الاستيراد من مصر، تلتها غانا في المرتبة الثانية.',
    figures: ['trade EGY>WLD 2023 13e9 USD'],
    claims: ['rank imports LBY>EGY ..2023 1 rank', 'rank imports GHA>EGY ..2023 2 rank'],
  },
  {
    text: 'جاءت إيطاليا في المرتبة الثانية بين الأسواق المتلقية للصادرات المصرية بحجم صادرات بلغ مليار دولار في 2014، وحلت تركيا بالمرتبة الثالثة بإجمالي صادرات بلغت قيمتها 677 مليون دولار.',
    figures: ['exports EGY>ITA 2014 1e9 USD', 'exports EGY>TUR 2014 677e6 USD'],
    claims: ['rank exports EGY>ITA ..2014 2 rank', 'rank exports EGY>TUR ..2014 3 rank'],
  },
  {
    text: 'بلغت صادرات غانا 178 مليون دولار في مايو 2025، أي 4.3% فوق الفترة نفسها من العام السابق.',
    figures: ['exports GHA>WLD 2025-05 178e6 USD'],
    claims: ['change exports GHA>WLD 2024-05..2025-05 4.3 %'],
  },
  {
    text: 'حققت صادرات غانا 177 مليون دولار في 2015، بنمو 6.4 في المئة تقوده السيارات (+17.8 في المئة).',
    figures: ['exports GHA>WLD 2015 177e6 USD'],
    claims: ['change exports GHA>WLD 2014..2015 6.4 %', 'change exports GHA>WLD [cars] 2014..2015 17.8 %'],
  },
  {
    text: 'أنهت غانا مايو 2022 بفائض تجاري قيمته 78 مليون دولار، في حين كان المحللون ينتظرون 58 مليونا.',
    published: '2022-06-09',
    figures: ['balance GHA>WLD 2022-05 78e6 USD'],
  },
  {
    text: 'بلغت صادرات غانا إلى مالي 8 ملايين دولار في النصف الأول من 2024. وبلغت في النصف الثاني 7 ملايين دولار.',
    published: '2024-08-12',
    figures: ['exports GHA>MLI 2024-H1 8e6 USD', 'exports GHA>MLI 2023-H2 7e6 USD'],
  },
  {
    text: 'بلغت صادرات غانا من الفوسفات 68 مليون دولار في 2020، بعد أن خسرت 20.9 بالمئة من قيمتها.',
    figures: ['exports GHA>WLD [phosphates] 2020 68e6 USD'],
    claims: ['change exports GHA>WLD [phosphates] 2019..2020 -20.9 %'],
  },
  {
    text: 'بلغت صادرات غانا من البن 42 مليون دولار في فبراير 2020. وكانت صادرات الكاكاو 44 مليون دولار هذا العام مقابل 26 مليون دولار في العام السابق.',
    published: '2020-05-14',
    figures: [
      'exports GHA>WLD [coffee] 2020-02 42e6 USD',
      'exports GHA>WLD [cocoa] 2020-02 44e6 USD',
      'exports GHA>WLD [cocoa] 2019-02 26e6 USD',
    ],
  },
  {
    text: 'تراجعت صادرات غانا إلى 128 مليون دولار في الأشهر العشرة الأولى من العام الحالي. وبلغت وارداتها 33 مليون دولار هذا العام.',
    published: '2015-11-17',
    figures: ['exports GHA>WLD 2015-01/2015-10 128e6 USD', 'imports GHA>WLD 2015-01/2015-10 33e6 USD'],
  },
  {
    text: 'بلغت واردات غانا 9.6 مليون دولار في مارس 2023، أقل بـ4.6 في المائة من الشهر المماثل وأكثر بـ18.1 في المائة من الشهر السابق.',
    figures: ['imports GHA>WLD 2023-03 9.6e6 USD'],
    claims: ['change imports GHA>WLD 2022-03..2023-03 -4.6 %', 'change imports GHA>WLD 2023-02..2023-03 18.1 %'],
  },
  {
    text: 'زادت صادرات غانا 16.9% في مايو 2022 عما كانت عليه في مايو 2021، بعد 3.9% في أبريل، وزادت الواردات 4.1%.',
    claims: [
      'change exports GHA>WLD 2021-05..2022-05 16.9 %',
      'change exports GHA>WLD 2021-04..2022-04 3.9 %',
      'change imports GHA>WLD 2021-05..2022-05 4.1 %',
    ],
  },
  {
    text: 'بلغت صادرات غانا من النفط 45 مليون دولار في 2010، مقابل 7 ملايين دولار من الكاكاو.',
    figures: ['exports GHA>WLD [oil] 2010 45e6 USD', 'exports GHA>WLD [cocoa] 2010 7e6 USD'],
  },
  {
    text: 'بلغ عجز السلع والخدمات الأميركي 50 مليار دولار في يوليو 2018 مع تراجع للصادرات بنسبة واحد في المائة لتبلغ 211 مليار دولار وارتفاع للواردات بنسبة 2 في المائة لتبلغ 261 مليار دولار.',
    figures: [
      'balance USA>WLD 2018-07 -50e9 USD',
      'exports USA>WLD 2018-07 211e9 USD',
      'imports USA>WLD 2018-07 261e9 USD',
    ],
    claims: ['change exports USA>WLD 2017-07..2018-07 -1 %', 'change imports USA>WLD 2017-07..2018-07 2 %'],
  },
  {
    text: 'ارتفع حجم التبادل التجاري "إجمالي الصادرات والواردات السلعية" بين مصر والعالم بنسبة 7.2% في 2010 ليسجل 56.2 مليار دولار.',
    figures: ['trade EGY>WLD 2010 56.2e9 USD'],
    claims: ['change trade EGY>WLD 2009..2010 7.2 %'],
  },
  {
    text: 'بلغت تجارة مصر 56 مليار دولار في 2010، واستحوذ الاتحاد الأوروبي على 37.7% من الإجمالي، والدول العربية على 14.2%، وبلغت الصادرات 18.9 مليار دولار.',
    figures: ['trade EGY>WLD 2010 56e9 USD', 'exports EGY>WLD 2010 18.9e9 USD'],
    claims: ['share trade EGY>EUU ..2010 37.7 %', 'share trade EGY>ARAB ..2010 14.2 %'],
  },
  {
    text: 'بلغ حجم التبادل التجاري بين مصر ودول حوض النيل 381 مليون دولار في 2022.',
    figures: ['trade EGY>null 2022 381e6 USD'],
  },
  {
    text: 'بلغ حجم التبادل التجاري بين إيران و15 دولة 12 مليار دولار في 2021.',
    figures: ['trade IRN>null 2021 12e9 USD'],
  },
  {
    text: 'بلغ حجم التجارة بين دبي والعالم الخارجي 12 مليار دولار في 2021.',
    figures: ['trade ARE>WLD 2021 12e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا إلى مالي 3 مليارات دولار في 2025 مقابل 3.7 مليار دولار في 2024. ويعد هذا الانخفاض البالغ 700 مليون دولار مؤشرا للتجارة الخارجية.',
    figures: ['exports GHA>MLI 2025 3e9 USD', 'exports GHA>MLI 2024 3.7e9 USD'],
    claims: ['delta exports GHA>MLI 2024..2025 -700e6 USD'],
  },
  {
    text: 'تضاعفت صادرات غانا من الكاكاو بأكثر من تسعة أضعاف لتصل إلى 32 مليون دولار في 2024 مقارنة بعام 2002.',
    figures: ['exports GHA>WLD [cocoa] 2024 32e6 USD'],
    claims: ['multiple exports GHA>WLD [cocoa] 2002..2024 9 x over'],
  },
  {
    text: 'بلغت تجارة غانا والهند 50 مليون دولار في 2016، ويقيم في غانا نحو 2.6 مليون هندي.',
    figures: ['trade GHA>IND 2016 50e6 USD'],
  },
];
