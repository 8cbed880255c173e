import type { Bound } from './bound.ts';

/** Constructions of the national statistics offices as the agencies carry them. */
export const agencies: readonly Bound[] = [
  {
    text: 'تصدرت الأسمدة صادرات غانا في 2023 بقيمة 9 ملايين دولار، تليها المعادن العادية بنسبة 20% وبقيمة 6 ملايين دولار، ثم الأثاث بنسبة 4% وما قيمته 3 ملايين دولار.',
    figures: [
      'exports GHA>WLD [fertilizers] 2023 9e6 USD',
      'exports GHA>WLD [metals] 2023 6e6 USD',
      'exports GHA>WLD [furniture] 2023 3e6 USD',
    ],
    claims: ['share exports GHA>WLD [metals] ..2023 20 %', 'share exports GHA>WLD [furniture] ..2023 4 %'],
  },
  {
    text: 'ويعود ذلك إلى تراجع العجز التجاري لغانا بنحو 4 ملايين دولار في 2023.',
    claims: ['delta balance GHA>WLD 2022..2023 4e6 USD about'],
  },
  {
    text: 'صدرت غانا ذهبا في 2023 بقيمة مالية بلغت 9 ملايين دولار.',
    figures: ['exports GHA>WLD [gold] 2023 9e6 USD'],
  },
  {
    text: 'أعرب وزير غانا عن أمله في زيادة الصادرات إلى 9 ملايين دولار.',
  },
  {
    text: 'بلغت صادرات غانا عام ألفين وثلاثة عشر 12 مليون دولار، ولم تكن تتجاوز 5 ملايين دولار في 2003.',
    figures: ['exports GHA>WLD 2013 12e6 USD', 'exports GHA>WLD 2003 5e6 USD under'],
  },
  {
    text: 'بلغت واردات غانا 860 ر25 مليون دولار في 2014 بزيادة 8ر 29 بالمئة.',
    figures: ['imports GHA>WLD 2014 25.860e6 USD'],
    claims: ['change imports GHA>WLD 2013..2014 29.8 %'],
  },
  {
    text: 'بلغت واردات غانا 15 مليون دولار في 2023، وانخفضت قيمة المعاد تصديره بنسبة 6%، وبلغ الفرق بين الواردات والصادرات 9 ملايين دولار.',
    figures: ['imports GHA>WLD 2023 15e6 USD', 'balance GHA>WLD 2023 -9e6 USD'],
    claims: ['change exports GHA>WLD [re-exports] 2022..2023 -6 %'],
  },
  {
    text: 'نمت صادرات غانا خلال الأشهر الـ11 الماضية بنسبة 6%.',
    claims: ['change exports GHA>WLD ..null 6 %'],
  },
  {
    text: 'تصدرت منتجات الصناعات الكيماوية صادرات غانا في 2023 بقيمة 6 ملايين دولار، تلتها المعادن العادية ومصنوعاتها بقيمة 4 ملايين دولار، ثم الآلات والأجهزة والمعدات الكهربائية وأجزاؤها بقيمة 3 ملايين دولار.',
    figures: [
      'exports GHA>WLD [chemicals] 2023 6e6 USD',
      'exports GHA>WLD [metals] 2023 4e6 USD',
      'exports GHA>WLD [machinery and electrical equipment] 2023 3e6 USD',
    ],
  },
  {
    text: 'سجلت صادرات غانا 4.28 مليار دولار في يناير 2025 مقابل 3.62 مليار دولار للشهر نفسه من العام السابق.',
    figures: ['exports GHA>WLD 2025-01 4.28e9 USD', 'exports GHA>WLD 2024-01 3.62e9 USD'],
  },
  {
    text: 'وفقاً لتقرير عن الربع الثاني من 2024 ارتفعت واردات غانا إلى 3 مليارات دولار مقارنة بـ2 مليار دولار لنفس الربع من العام السابق.',
    figures: ['imports GHA>WLD 2024-Q2 3e9 USD', 'imports GHA>WLD 2023-Q2 2e9 USD'],
  },
  {
    text: 'هبطت صادرات غانا إلى مالي 33% في 2021. وبلغت الصادرات الإجمالية 9 مليارات دولار، في مقابل واردات قيمتها 6 مليارات دولار.',
    figures: ['exports GHA>WLD 2021 9e9 USD', 'imports GHA>WLD 2021 6e9 USD'],
    claims: ['change exports GHA>MLI 2020..2021 -33 %'],
  },
  {
    text: 'ارتفعت صادرات غانا غير النفطية، متضمنةً إعادة التصدير، إلى 25.9 مليار دولار في مايو 2025.',
    figures: ['exports GHA>WLD [non-oil] 2025-05 25.9e9 USD'],
  },
  {
    text: 'استوردت غانا من مالي في عام 2023 ما قيمته 3 مليارات دولار، تلتها الصين بملياري دولار والكويت بمليار دولار.',
    figures: ['imports GHA>MLI 2023 3e9 USD', 'imports GHA>CHN 2023 2e9 USD', 'imports GHA>KWT 2023 1e9 USD'],
  },
  {
    text: 'اتسع عجز غانا التجاري أمام مالي في 2024 إلى 3 مليارات دولار.',
    figures: ['balance GHA>MLI 2024 -3e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا في 2023 نحو 728 مليون دولار. واستحوذت مالي على 29 بالمئة من الصادرات خلال 2024، والعراق على 28 بالمئة.',
    figures: ['exports GHA>WLD 2023 728e6 USD about'],
    claims: ['share exports GHA>MLI ..2024 29 %', 'share exports GHA>IRQ ..2024 28 %'],
  },
  {
    text: 'بلغ فائض غانا التجاري 18.5 مليار دولار في سبتمبر 2024، متراجعاً بواقع 2.3 مليار دولار أو ما نسبته 11.2 بالمئة قياساً بالشهر المناظر من عام 2023، ومرتفعاً 7.4 بالمئة عن أغسطس الماضي.',
    figures: ['balance GHA>WLD 2024-09 18.5e9 USD'],
    claims: [
      'delta balance GHA>WLD 2023-09..2024-09 -2.3e9 USD',
      'change balance GHA>WLD 2023-09..2024-09 -11.2 %',
      'change balance GHA>WLD 2024-08..2024-09 7.4 %',
    ],
  },
  {
    text: 'سجلت تجارة غانا في يوليو 2023 عجزاً بـ78.7 مليار دولار، بعد فائض في يونيو بلغ 43.1 مليار دولار، إذ تراجعت الصادرات 0.3 في المئة والواردات 13.5 في المئة على أساس سنوي.',
    figures: ['balance GHA>WLD 2023-07 -78.7e9 USD', 'balance GHA>WLD 2023-06 43.1e9 USD'],
    claims: ['change exports GHA>WLD 2022-07..2023-07 -0.3 %', 'change imports GHA>WLD 2022-07..2023-07 -13.5 %'],
  },
  {
    text: 'استوردت غانا من مالي خلال 2023 سلعاً بـ11.5 مليار دولار. وقبل عام واحد كانت مشترياتها منها 12.4 مليار دولار، أي أنها نقصت 900 مليون دولار.',
    figures: ['imports GHA>MLI 2023 11.5e9 USD', 'imports GHA>MLI 2022 12.4e9 USD'],
    claims: ['delta imports GHA>MLI 2022..2023 -900e6 USD'],
  },
  {
    text: 'اشترت غانا من الخارج في 2022 نحو 19 مليار دولار، وهو الرقم الأعلى منذ 2018، بينما بلغت مبيعاتها 3 مليارات دولار. وتصدرت الصين البلدان المصدّرة إليها بـ2 مليار دولار.',
    figures: ['imports GHA>WLD 2022 19e9 USD about', 'exports GHA>WLD 2022 3e9 USD', 'imports GHA>CHN 2022 2e9 USD'],
  },
  {
    text: 'استقر عجز غانا التجاري عند 171,5 مليار دولار متم يوليوز 2024، أي بارتفاع نسبته 0,6 في المائة مقارنة مع متم يوليوز 2023.',
    figures: ['balance GHA>WLD 2024-01/2024-07 -171.5e9 USD'],
    claims: ['change balance GHA>WLD 2023-01/2023-07..2024-01/2024-07 0.6 %'],
  },
  {
    text: 'ارتفعت صادرات غانا في 2024 إلى 5 ملايير دولار بنسبة 40 بالمئة. وكان محللون توقعوا أن تزيد 5,5%.',
    figures: ['exports GHA>WLD 2024 5e9 USD'],
    claims: ['change exports GHA>WLD 2023..2024 40 %'],
  },
  {
    text: 'بلغت صادرات إيران 9 مليارات دولار في العام الإيراني الماضي (21 آذار 2023 – 20 آذار 2024).',
    figures: ['exports IRN>WLD FY2023-24 9e9 USD'],
  },
  {
    text: 'بلغت صادرات إيران في السنة الإيرانية المنتهية في 20 مارس 2024 نحو 9 مليارات دولار.',
    figures: ['exports IRN>WLD FY2023-24 9e9 USD about'],
  },
  {
    text: 'بلغ عجز غانا مع مالي 305 مليارات دولار في 2024، مقارنة بـ297 مليار دولار في 2023. ونتج ذلك من واردات بلغت 519 مليار دولار.',
    figures: ['balance GHA>MLI 2024 -305e9 USD', 'balance GHA>MLI 2023 -297e9 USD', 'imports GHA>MLI 2024 519e9 USD'],
  },
  {
    text: 'ظل النحاس المكرر أول صادرات تشيلي إلى مصر عام 2023 بقيمة 74 مليون دولار.',
    figures: ['exports CHL>EGY [copper] 2023 74e6 USD'],
  },
  {
    text: 'اشترت غانا من مالي في 2023 ما قيمته 41.5 مليون دولار، وهو ما يقل 6.2 في المئة عن مشتريات عام 2022 البالغة 44.2 مليون دولار.',
    figures: ['imports GHA>MLI 2023 41.5e6 USD', 'imports GHA>MLI 2022 44.2e6 USD'],
    claims: ['change imports GHA>MLI 2022..2023 -6.2 %'],
  },
  {
    text: 'بلغت صادرات غانا 40 مليون دولار في 2023. وكان السمسم مسؤولاً عن 62 في المئة منها. واستقطبت مالي 8 في المئة فقط من إجمالي الصادرات.',
    figures: ['exports GHA>WLD 2023 40e6 USD'],
    claims: ['share exports GHA>WLD [sesame seeds] ..2023 62 %', 'share exports GHA>MLI ..2023 8 %'],
  },
  {
    text: 'تخطت صادرات الذهب الغانية 70 مليون دولار في 2023، وهو ما يمثل 40% من إجمالي الصادرات غير النفطية.',
    figures: ['exports GHA>WLD [gold] 2023 70e6 USD over'],
    claims: ['share exports GHA>WLD [gold] ..2023 40 %'],
  },
  {
    text: 'بلغت تجارة غانا ومالي 5.2 مليار دولار في عام 2022، مسجلة زيادة 18.2% عن عام 2021، فيما بلغت 1.6 مليار دولار في الربع الأول من عام 2023.',
    figures: ['trade GHA>MLI 2022 5.2e9 USD', 'trade GHA>MLI 2023-Q1 1.6e9 USD'],
    claims: ['change trade GHA>MLI 2021..2022 18.2 %'],
  },
  {
    text: 'انخفضت صادرات غانا النفطية بنسبة 2.5% في يونيو 2025 مقارنة بيونيو 2024، ما أدى إلى انخفاض نسبتها من مجموع الصادرات من 74.7% إلى 70.2%.',
    claims: [
      'change exports GHA>WLD [oil] 2024-06..2025-06 -2.5 %',
      'share exports GHA>WLD [oil] ..2024-06 74.7 %',
      'share exports GHA>WLD [oil] ..2025-06 70.2 %',
    ],
  },
  {
    text: 'بلغت صادرات غانا 3 مليارات دولار في 2023. وبلغت الواردات 35.6 مليار دولار، ومن المتوقع أن تصل إلى 145 مليار دولار في 2030.',
    figures: ['exports GHA>WLD 2023 3e9 USD', 'imports GHA>WLD 2023 35.6e9 USD'],
  },
  {
    text: 'ارتفع الفائض التجاري لغانا في مايو 2025 إلى 103.22 مليار دولار من 96.18 مليار دولار في الشهر السابق.',
    figures: ['balance GHA>WLD 2025-05 103.22e9 USD', 'balance GHA>WLD 2025-04 96.18e9 USD'],
  },
  {
    text: 'نمت صادرات غانا 4.8% في مايو، وهي أبطأ وتيرة في ثلاثة أشهر، بعدما كانت قد زادت 8.1% في أبريل.',
    published: '2025-06-09',
    claims: ['change exports GHA>WLD 2024-05..2025-05 4.8 %', 'change exports GHA>WLD 2024-04..2025-04 8.1 %'],
  },
  {
    text: 'كانت الصين المورد الأول للكويت في 2024 بحصة 20 في المئة من الواردات البالغة 2.5 مليار دينار.',
    figures: ['imports KWT>WLD 2024 2.5e9 KWD'],
    claims: ['rank imports KWT>CHN ..2024 1 rank', 'share imports KWT>CHN ..2024 20 %'],
  },
];
