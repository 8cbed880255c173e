import type { Bound } from './bound.ts';

/** Profiles of the trade of two countries, analyses that set flows and years against each other, and long articles. */
export const profiles: readonly Bound[] = [
  {
    text: 'بلغت صادرات غانا 9 مليارات دولار في عام 2022. واشترت مالي من غانا بـ3 مليارات دولار وتشاد بـ2 مليار دولار.',
    figures: ['exports GHA>WLD 2022 9e9 USD', 'imports MLI>GHA 2022 3e9 USD', 'imports TCD>GHA 2022 2e9 USD'],
  },
  {
    text: 'صدّرت غانا إلى مالي في عام 2022 بـ264 مليون دولار، منها ذهب بـ131 مليون دولار وحبوب كاكاو بـ97 مليون دولار.',
    figures: [
      'exports GHA>MLI 2022 264e6 USD',
      'exports GHA>MLI [gold] 2022 131e6 USD',
      'exports GHA>MLI [cocoa beans] 2022 97e6 USD',
    ],
  },
  {
    text: 'عن علاقات أكرا وباماكو، تظهر الأرقام أن مالي باعت غانا في 2023 ما قيمته 498 مليون دولار.',
    figures: ['exports MLI>GHA 2023 498e6 USD'],
  },
  {
    text: 'بلغت صادرات غانا إلى مالي 5 ملايين دولار في 2021 ووارداتها منها 3 ملايين دولار. وكان الميزان بين البلدين مائلا لمصلحة أكرا بمليوني دولار.',
    figures: ['exports GHA>MLI 2021 5e6 USD', 'imports GHA>MLI 2021 3e6 USD', 'balance GHA>MLI 2021 2e6 USD'],
  },
  {
    text: 'اشترت غانا من مالي بضائع بقيمة 219 مليون دولار في عام 2022. وبعد إغلاق الحدود في يوليو 2023 هبطت المشتريات من مالي إلى 141 مليون دولار في ذلك العام.',
    figures: ['imports GHA>MLI 2022 219e6 USD', 'imports GHA>MLI 2023 141e6 USD'],
  },
  {
    text: 'بلغت صادرات غانا 2 مليار دولار في 2021 متراجعة من 4 مليارات دولار عام 2016، أي بمعدل 12.9% في كل عام.',
    figures: ['exports GHA>WLD 2021 2e9 USD', 'exports GHA>WLD 2016 4e9 USD'],
    claims: ['cagr exports GHA>WLD 2016..2021 -12.9 %'],
  },
  {
    published: '2024-05-10',
    text: 'وفي الربع الأول من 2024 انخفضت صادرات غانا إلى مالي 28.2% إلى 1.1 مليار دولار مقارنة بالفترة نفسها من العام الماضي.',
    figures: ['exports GHA>MLI 2024-Q1 1.1e9 USD'],
    claims: ['change exports GHA>MLI 2023-Q1..2024-Q1 -28.2 %'],
  },
  {
    text: 'بلغت تجارة غانا مع مالي 142 مليون دولار في 2008، وهبطت إلى 67 مليون دولار في 2023، أي إلى أقل من النصف.',
    figures: ['trade GHA>MLI 2008 142e6 USD', 'trade GHA>MLI 2023 67e6 USD'],
    claims: ['multiple trade GHA>MLI 2008..2023 0.5 x under'],
  },
  {
    text: 'بلغت واردات مالي من غانا 9 مليارات دولار في 2023. وفي الفترة ذاتها كانت كينيا تتقدم؛ إذ ارتفعت صادراتها إلى مالي من 11 مليار دولار في 2021 إلى 14 مليار دولار في 2022 قبل أن تنزل إلى 13 مليار دولار في 2023، أي بنسبة 7.1%.',
    figures: [
      'imports MLI>GHA 2023 9e9 USD',
      'exports KEN>MLI 2021 11e9 USD',
      'exports KEN>MLI 2022 14e9 USD',
      'exports KEN>MLI 2023 13e9 USD',
    ],
    claims: ['change exports KEN>MLI 2022..2023 -7.1 %'],
  },
  {
    text: 'بلغت تجارة غانا ومالي 3 مليارات دولار في 2022. وزادت كينيا، من جهتها، مبيعاتها إلى مالي من 118 مليون دولار في 2018 إلى 253 مليون دولار في 2022.',
    figures: ['trade GHA>MLI 2022 3e9 USD', 'exports KEN>MLI 2018 118e6 USD', 'exports KEN>MLI 2022 253e6 USD'],
  },
  {
    text: 'بلغت صادرات غانا إلى الاتحاد الأوروبي 43 مليار دولار في 2023 من أصل 62 مليار دولار، وبلغت الواردات من الاتحاد 34 مليار دولار.',
    figures: ['exports GHA>EUU 2023 43e9 USD', 'exports GHA>WLD 2023 62e9 USD', 'imports GHA>EUU 2023 34e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا 43 مليار دولار في 2023. وتوزعت الصادرات بين مالي (14 مليار دولار، بزيادة 3%) وكينيا (8 مليارات دولار، بتراجع 2%).',
    figures: ['exports GHA>WLD 2023 43e9 USD', 'exports GHA>MLI 2023 14e9 USD', 'exports GHA>KEN 2023 8e9 USD'],
    claims: ['change exports GHA>MLI 2022..2023 3 %', 'change exports GHA>KEN 2022..2023 -2 %'],
  },
  {
    text: 'في 2002 بلغت التجارة بين غانا ومالي 1.4 مليار دولار، وبحلول 2022 كانت قد وصلت إلى 8.9 مليارات دولار.',
    figures: ['trade GHA>MLI 2002 1.4e9 USD', 'trade GHA>MLI 2022 8.9e9 USD'],
  },
  {
    text: 'وقعت غانا في 2021 عقدا لشراء طائرات كينية بقيمة 7 مليارات دولار، ورفعت موازنة الدفاع إلى 18 مليار دولار، أي بأكثر من الضعف، ثم إلى 21 مليار دولار في 2024، بزيادة 18%.',
  },
  {
    text: 'رصدت دراسة تطور التجارة بين غانا ومالي: 3 مليارات دولار في 2018، ثم 4 مليارات دولار في 2019.',
    figures: ['trade GHA>MLI 2018 3e9 USD', 'trade GHA>MLI 2019 4e9 USD'],
  },
  {
    published: '2024-05-10',
    text: 'بلغت صادرات غانا 9 مليارات دولار في 2023. ويعتزم البلد رفعها إلى 30 مليار دولار بحلول 2030. وبلغت وارداتها 8 مليارات دولار.',
    figures: ['exports GHA>WLD 2023 9e9 USD', 'imports GHA>WLD 2023 8e9 USD'],
  },
  {
    published: '2024-10-30',
    text: 'منذ سحب السفير في يوليو لم تتوقف التجارة بين غانا ومالي. فقد وصلت في 2023 إلى 11 مليار دولار. واستوردت غانا من مالي ما قيمته 7 مليارات دولار.',
    figures: ['trade GHA>MLI 2023 11e9 USD', 'imports GHA>MLI 2023 7e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا إلى مالي 12 مليار دولار في 2023. أما كينيا فتراجعت إلى المرتبة الثانية بين موردي مالي، ولم تتجاوز صادراتها إليها 6 مليارات دولار.',
    figures: ['exports GHA>MLI 2023 12e9 USD', 'exports KEN>MLI 2023 6e9 USD under'],
    claims: ['rank imports MLI>KEN ..2023 2 rank'],
  },
  {
    published: '2025-03-10',
    text: 'في يناير الماضي بلغت صادرات غانا إلى مالي 16 مليون دولار. أما في 2024 فقد سجلت 63 مليون دولار. وشكلت الصادرات إلى مالي 0.7 في المئة من مجموع صادرات غانا في العام نفسه، البالغ 8 مليارات دولار.',
    figures: ['exports GHA>MLI 2025-01 16e6 USD', 'exports GHA>MLI 2024 63e6 USD', 'exports GHA>WLD 2024 8e9 USD'],
    claims: ['share exports GHA>MLI ..2024 0.7 %'],
  },
  {
    text: 'بلغت صادرات غانا 9 مليارات دولار في العام المالي 2023-2024. وفي عام 2022 بلغت صادراتها إلى مالي 3 مليارات دولار. وكانت صادراتها إلى كينيا في العام المالي ذاته 2 مليار دولار.',
    figures: ['exports GHA>WLD FY2023-24 9e9 USD', 'exports GHA>MLI 2022 3e9 USD', 'exports GHA>KEN FY2023-24 2e9 USD'],
  },
  {
    text: 'بلغت صادرات مالي إلى غانا 3 مليارات دولار في 2023. أما كينيا، التي جمدت غانا تجارتها معها في يونيو 2022، فلم تصدّر إليها في 2023 سوى 332 مليون دولار.',
    figures: ['exports MLI>GHA 2023 3e9 USD', 'exports KEN>GHA 2023 332e6 USD'],
  },
  {
    text: 'كانت صادرات غانا إلى مالي 9 مليارات دولار في 2022. وكانت 6 مليارات دولار في 2012 وارتفعت منذ ذلك الحين بمعدل سنوي يبلغ 4.1%.',
    figures: ['exports GHA>MLI 2022 9e9 USD', 'exports GHA>MLI 2012 6e9 USD'],
    claims: ['cagr exports GHA>MLI 2012..2022 4.1 %'],
  },
  {
    text: 'تأثرت صادرات غانا إلى مالي في 2023 بانهيار مبيعات القمح التي لم تتجاوز 180 مليون دولار.',
    figures: ['exports GHA>MLI [wheat] 2023 180e6 USD under'],
  },
  {
    text: 'انخفضت صادرات غانا من الزهور إلى 421 مليون دولار في 2023، بما نسبته 7.2 في المئة.',
    figures: ['exports GHA>WLD [cut flowers] 2023 421e6 USD'],
    claims: ['change exports GHA>WLD [cut flowers] 2022..2023 -7.2 %'],
  },
  {
    text: 'كانت الهند قد صدّرت إلى غانا في 2023 بقيمة 36 مليار دولار، أي تسعة أضعاف ما صدّرته إلى مالي.',
    figures: ['exports IND>GHA 2023 36e9 USD'],
  },
  {
    text: 'كانت غانا تشتري من مالي نفطا بـ2.5 مليار دولار، وكان ذلك في 2021؛ وفي 2023 بلغت فاتورتها النفطية مع مالي 48 مليار دولار، أي أنها تضاعفت أكثر من 19 مرة.',
    figures: ['imports GHA>MLI [oil] 2021 2.5e9 USD', 'imports GHA>MLI [oil] 2023 48e9 USD'],
    claims: ['multiple imports GHA>MLI [oil] 2021..2023 19 x over'],
  },
  {
    text: 'بلغت صادرات غانا إلى مالي 7 مليارات دولار في 2023. وقبل عشر سنوات كانت مالي تسجل مع غانا فائضا قدره 1.1 مليار دولار.',
    figures: ['exports GHA>MLI 2023 7e9 USD', 'balance MLI>GHA 2013 1.1e9 USD'],
  },
  {
    text: 'تحول عجز غانا مع كينيا البالغ 57 مليون دولار إلى فائض قدره 34 مليون دولار في 2022.',
    figures: ['balance GHA>KEN null -57e6 USD', 'balance GHA>KEN 2022 34e6 USD'],
  },
  {
    text: 'كينيا التي حظرت مئات التطبيقات الصينية استوردت من الصين في 2023 بضائع قيمتها 101 مليار دولار، ولم تصدّر إليها إلا بـ16 مليار دولار.',
    figures: ['imports KEN>CHN 2023 101e9 USD', 'exports KEN>CHN 2023 16e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا 30 مليار دولار في 2023. واستحوذت كينيا على 9 مليارات دولار منها، وجاءت مصر بعدها بـ6 مليارات دولار.',
    figures: ['exports GHA>WLD 2023 30e9 USD', 'exports GHA>KEN 2023 9e9 USD', 'exports GHA>EGY 2023 6e9 USD'],
  },
  {
    text: 'زادت الصادرات الغانية إلى كينيا 1.6 مرة والواردات 1.3 مرة في 2023.',
    claims: ['multiple exports GHA>KEN 2022..2023 1.6 x', 'multiple imports GHA>KEN 2022..2023 1.3 x'],
  },
  {
    text: 'يبيع المغرب لفرنسا أكثر مما يشتري منها: 7.4 مليارات يورو من الصادرات مقابل 6.7 مليارات يورو من الواردات في 2023.',
    figures: ['exports MAR>FRA 2023 7.4e9 EUR', 'imports MAR>FRA 2023 6.7e9 EUR'],
  },
  {
    text: 'بلغت صادرات غانا إلى كينيا 512 مليون دولار في عام 2022. وكانت قيمتها قبل ذلك بخمس سنوات 441 مليون دولار، فيكون معدل نموها السنوي 3.03%.',
    figures: ['exports GHA>KEN 2022 512e6 USD', 'exports GHA>KEN 2017 441e6 USD'],
    claims: ['cagr exports GHA>KEN 2017..2022 3.03 %'],
  },
];
