import type { Bound } from './bound.ts';

/** What a second sentence takes over from the first. */
export const discourse: readonly Bound[] = [
  {
    text: 'بلغت صادرات غانا 14 مليار دولار في عام 2021. وجاءت هولندا في المقدمة بقيمة 3 مليارات دولار، تليها مالي بقيمة ملياري دولار.',
    figures: ['exports GHA>WLD 2021 14e9 USD', 'exports GHA>NLD 2021 3e9 USD', 'exports GHA>MLI 2021 2e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا 14 مليار دولار في عام 2021. وأبرز الوجهات هولندا (3 مليارات دولار) ومالي (ملياري دولار).',
    figures: ['exports GHA>WLD 2021 14e9 USD', 'exports GHA>NLD 2021 3e9 USD', 'exports GHA>MLI 2021 2e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا 14 مليار دولار في عام 2021. وتصدرت هولندا قائمة الدول المستوردة بقيمة 3 مليارات دولار، تلتها مالي بقيمة ملياري دولار.',
    figures: ['exports GHA>WLD 2021 14e9 USD', 'exports GHA>NLD 2021 3e9 USD', 'exports GHA>MLI 2021 2e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا 14 مليار دولار في عام 2021. وتصدرت هولندا قائمة الدول المستوردة للقمح بقيمة 3 مليارات دولار.',
    figures: ['exports GHA>WLD 2021 14e9 USD', 'imports NLD>WLD [wheat] 2021 3e9 USD'],
  },
  {
    text: 'استوردت مالي من غانا ما قيمته 30 مليون دولار من القمح في عام 2021. وكانت القيمة 24 مليون دولار في العام السابق.',
    figures: ['imports MLI>GHA [wheat] 2021 30e6 USD', 'imports MLI>GHA [wheat] 2020 24e6 USD'],
  },
  {
    text: 'استوردت مالي من غانا ما قيمته 30 مليون دولار من القمح في عام 2021. ويقارن ذلك مع 24 مليون دولار في عام 2019.',
    figures: ['imports MLI>GHA [wheat] 2021 30e6 USD', 'imports MLI>GHA [wheat] 2019 24e6 USD'],
  },
  {
    text: 'استوردت مالي من غانا ما قيمته 30 مليون دولار من القمح في عام 2021. وكانت قد استوردت 24 مليون دولار في عام 2019.',
    figures: ['imports MLI>GHA [wheat] 2021 30e6 USD', 'imports MLI>GHA [wheat] 2019 24e6 USD'],
  },
  {
    text: 'بلغت واردات مالي من غانا 13 مليون دولار منذ بداية عام 2023 وحتى نهاية سبتمبر، مقابل 11 مليون دولار للفترة المقابلة من العام السابق.',
    figures: ['imports MLI>GHA 2023-01/2023-09 13e6 USD', 'imports MLI>GHA 2022-01/2022-09 11e6 USD'],
  },
  {
    text: 'زادت مشتريات مالي من غانا إلى 13 مليون دولار في عام 2022. وتصدّر القمح القائمة بقيمة 4 ملايين دولار.',
    figures: ['imports MLI>GHA 2022 13e6 USD', 'imports MLI>GHA [wheat] 2022 4e6 USD'],
  },
  {
    text: 'بلغت صادرات غانا إلى مالي 13 مليون دولار في عام 2022. وعلى المستوى الإجمالي نمت صادرات غانا 27 بالمئة في العام نفسه.',
    figures: ['exports GHA>MLI 2022 13e6 USD'],
    claims: ['change exports GHA>WLD 2021..2022 27 %'],
  },
  {
    text: 'بلغت صادرات غانا إلى مالي 13 مليون دولار في عام 2022. وكانت 11 مليون دولار في عام 2017، أي أنها نمت بنسبة 3.4% سنوياً.',
    figures: ['exports GHA>MLI 2022 13e6 USD', 'exports GHA>MLI 2017 11e6 USD'],
    claims: ['cagr exports GHA>MLI 2017..2022 3.4 %'],
  },
  {
    text: 'في عام 2017 كانت صادرات غانا إلى مالي 11 مليون دولار، ثم نمت بنسبة 3.4% سنوياً حتى بلغت 13 مليون دولار في عام 2022.',
    figures: ['exports GHA>MLI 2017 11e6 USD', 'exports GHA>MLI 2022 13e6 USD'],
    claims: ['cagr exports GHA>MLI 2017..2022 3.4 %'],
  },
  {
    text: 'بلغت صادرات غانا 14 مليار دولار في عام 2022، وأهم زبائنها هولندا (3 مليارات دولار) ومالي (ملياري دولار).',
    figures: ['exports GHA>WLD 2022 14e9 USD', 'exports GHA>NLD 2022 3e9 USD', 'exports GHA>MLI 2022 2e9 USD'],
  },
  {
    text: 'بلغت واردات غانا 14 مليار دولار في عام 2022، وأهمها القمح (3 مليارات دولار)، وأكبر مصادرها الصين (5 مليارات دولار).',
    figures: ['imports GHA>WLD 2022 14e9 USD', 'imports GHA>WLD [wheat] 2022 3e9 USD', 'imports GHA>CHN 2022 5e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا إلى مالي 13 مليون دولار في عام 2022. وكان القمح أهم ما صدّرته غانا، وبلغت قيمته 4 ملايين دولار. وكانت هذه الصادرات 11 مليون دولار في عام 2021.',
    figures: ['exports GHA>MLI 2022 13e6 USD', 'exports GHA>MLI [wheat] 2022 4e6 USD', 'exports GHA>MLI 2021 11e6 USD'],
  },
  {
    text: 'بلغت حصة الصين من الصادرات الألمانية 4.5% في 2009، فيما أصبحت حصتها من إجمالي الواردات 8.2%.',
    claims: ['share exports DEU>CHN ..2009 4.5 %', 'share imports DEU>CHN ..2009 8.2 %'],
  },
  {
    text: 'سجلت صادرات غانا إلى مالي 13 مليون دولار في عام 2022 (11 مليون دولار في عام 2021)، وسجلت وارداتها منها 5 ملايين دولار (4 ملايين دولار).',
    figures: [
      'exports GHA>MLI 2022 13e6 USD',
      'exports GHA>MLI 2021 11e6 USD',
      'imports GHA>MLI 2022 5e6 USD',
      'imports GHA>MLI 2021 4e6 USD',
    ],
  },
  {
    text: 'بلغت صادرات غانا إلى مالي 13 مليون دولار في 2022، أي أكثر بـ18% مما صُدّر في 2021، واستُورد منها ما قيمته 5 ملايين دولار.',
    figures: ['exports GHA>MLI 2022 13e6 USD', 'imports GHA>MLI 2022 5e6 USD'],
    claims: ['change exports GHA>MLI 2021..2022 18 %'],
  },
  {
    text: 'بلغ حجم التجارة بين غانا ومالي 18 مليون دولار في 2022. وشكلت الصادرات الغانية منه 13 مليون دولار مقابل 5 ملايين دولار للواردات.',
    figures: ['trade GHA>MLI 2022 18e6 USD', 'exports GHA>MLI 2022 13e6 USD', 'imports GHA>MLI 2022 5e6 USD'],
  },
  {
    text: 'هبطت الصادرات الغانية إلى مالي 12% في 2020 عن 2019 والواردات منها 27%.',
    claims: ['change exports GHA>MLI 2019..2020 -12 %', 'change imports GHA>MLI 2019..2020 -27 %'],
  },
  {
    text: 'تراجعت واردات غانا من مالي في عام 2022 إلى 5 ملايين دولار، أي بما نسبته 36%.',
    figures: ['imports GHA>MLI 2022 5e6 USD'],
    claims: ['change imports GHA>MLI 2021..2022 -36 %'],
  },
  {
    text: 'زادت صادرات غانا إلى مالي من القمح 12% في 2022.',
    claims: ['change exports GHA>MLI [wheat] 2021..2022 12 %'],
  },
  {
    text: 'اتسع عجز الميزان السلعي لغانا إلى 4 مليارات دولار في 2022.',
    figures: ['balance GHA>WLD 2022 -4e9 USD'],
  },
  {
    text: 'تراجعت صادرات غانا إلى مالي من يناير إلى يونيو 2020 إلى 4435 مليون دولار، وزار غانا 30 ألف برازيلي.',
    figures: ['exports GHA>MLI 2020-H1 4435e6 USD'],
  },
  {
    text: 'ارتفعت صادرات غانا من الكاكاو بنسبة 12% من حيث الكمية و20% من حيث القيمة في 2021.',
    claims: ['change exports GHA>WLD [cocoa] 2020..2021 20 %'],
  },
  {
    text: 'تصدرت تشاد ومالي وتوغو قائمة الموردين إلى غانا في 2021 بواردات قيمتها 3 مليارات و2 مليار و1.5 مليار دولار.',
    figures: ['imports GHA>TCD 2021 3e9 USD', 'imports GHA>MLI 2021 2e9 USD', 'imports GHA>TGO 2021 1.5e9 USD'],
  },
  {
    text: 'تراجعت صادرات كينيا من الشاي 3% إلى 14 مليون دولار في 2021، بينما سجلت الهند ارتفاعا بنسبة 5%.',
    figures: ['exports KEN>WLD [tea] 2021 14e6 USD'],
    claims: ['change exports KEN>WLD [tea] 2020..2021 -3 %', 'change exports IND>WLD [tea] 2020..2021 5 %'],
  },
  {
    text: 'بلغت واردات السعودية 76.1 مليار ريال في يوليو 2021. كما احتلت الصين المرتبة الأولى في واردات المملكة بنسبة 25.1%، تلتها الولايات المتحدة 8.9% والإمارات 6.5%.',
    figures: ['imports SAU>WLD 2021-07 76.1e9 SAR'],
    claims: [
      'rank imports SAU>CHN ..2021-07 1 rank',
      'share imports SAU>CHN ..2021-07 25.1 %',
      'share imports SAU>USA ..2021-07 8.9 %',
      'share imports SAU>ARE ..2021-07 6.5 %',
    ],
  },
  {
    text: 'استورد المغرب سلعا بقيمة 9 مليارات دولار في 2021. واحتلت الصين المركز الأول في وارداته بنسبة 25%.',
    figures: ['imports MAR>WLD 2021 9e9 USD'],
    claims: ['rank imports MAR>CHN ..2021 1 rank', 'share imports MAR>CHN ..2021 25 %'],
  },
  {
    text: 'بلغت واردات الولايات المتحدة من الملابس 53 مليار دولار في 2021. وارتفعت حصة بنغلاديش في السوق الأمريكية إلى 10.6%.',
    figures: ['imports USA>WLD [clothing] 2021 53e9 USD'],
    claims: ['share imports USA>BGD [clothing] ..2021 10.6 %'],
  },
  {
    text: 'زادت صادرات غانا إلى مالي 10.1% في 2021 وإلى تشاد 7.2%، فيما تراجعت إلى توغو 9%.',
    claims: [
      'change exports GHA>MLI 2020..2021 10.1 %',
      'change exports GHA>TCD 2020..2021 7.2 %',
      'change exports GHA>TGO 2020..2021 -9 %',
    ],
  },
  {
    text: 'تجاوز حجم التجارة بين الصين والدول العربية 400 مليار دولار في 2021. وظلت السعودية الشريك الأول للصين، إذ بلغ التبادل بينهما 107.5 مليار دولار.',
    figures: ['trade CHN>ARAB 2021 400e9 USD over', 'trade SAU>CHN 2021 107.5e9 USD'],
    claims: ['rank trade CHN>SAU ..2021 1 rank'],
  },
  {
    text: 'بلغت صادرات الأردن 7 ملايين دولار في 2021. وكانت السعودية الشريك الأول: إذ بلغت الصادرات إليها مليون دولار والواردات منها 3 ملايين دولار. وحلت الصين في المرتبة الثانية بصادرات قيمتها 200 ألف دولار وواردات بلغت 4 ملايين دولار.',
    figures: [
      'exports JOR>WLD 2021 7e6 USD',
      'exports JOR>SAU 2021 1e6 USD',
      'imports JOR>SAU 2021 3e6 USD',
      'exports JOR>CHN 2021 200e3 USD',
      'imports JOR>CHN 2021 4e6 USD',
    ],
    claims: ['rank trade JOR>SAU ..2021 1 rank', 'rank exports JOR>CHN ..2021 2 rank'],
  },
  {
    text: 'صدّرت غانا إلى مالي سلعاً بقيمة 13 مليون دولار في 2022، أبرزها المواقد المسطحة بقيمة 3 ملايين دولار وأجهزة الري بقيمة مليوني دولار.',
    figures: [
      'exports GHA>MLI 2022 13e6 USD',
      'exports GHA>MLI [المواقد المسطحة] 2022 3e6 USD',
      'exports GHA>MLI [أجهزة الري] 2022 2e6 USD',
    ],
  },
  {
    text: 'بلغت صادرات غانا إلى مالي 13 مليون دولار في 2022. واستحوذت المواقد المسطحة على 23% منها.',
    figures: ['exports GHA>MLI 2022 13e6 USD'],
    claims: ['share exports GHA>MLI [المواقد المسطحة] ..2022 23 %'],
  },
  {
    text: 'بلغت صادرات غانا من المواقد المسطحة إلى مالي 3 ملايين دولار في 2022.',
    figures: ['exports GHA>MLI [المواقد المسطحة] 2022 3e6 USD'],
  },
  {
    text: 'بلغت صادرات المواقد المسطحة من غانا إلى مالي 3 ملايين دولار في 2022.',
    figures: ['exports GHA>MLI [المواقد المسطحة] 2022 3e6 USD'],
  },
  {
    text: 'احتلت غانا المركز الثالث عالمياً بين مصدري الحديد في عام 2019 بصادرات قيمتها 3 مليارات دولار.',
    figures: ['exports GHA>WLD [iron] 2019 3e9 USD'],
    claims: ['rank exports GHA>WLD [iron] ..2019 3 rank'],
  },
  {
    text: 'ارتفعت صادرات غانا إلى مالي في 2022 لتلامس 13 مليون دولار.',
    figures: ['exports GHA>MLI 2022 13e6 USD nearly'],
  },
  {
    text: 'بلغت صادرات غانا 14 مليار دولار في 2022. وأهم ما تصدّره الذهب (6 مليارات دولار)، وأهم زبائنها هولندا (3 مليارات دولار).',
    figures: ['exports GHA>WLD 2022 14e9 USD', 'exports GHA>WLD [gold] 2022 6e9 USD', 'exports GHA>NLD 2022 3e9 USD'],
  },
  {
    text: 'بلغ إجمالي الصادرات القطرية (التي تشمل الصادرات ذات المنشأ المحلي وإعادة التصدير) 77.6 مليار دولار في 2021.',
    figures: ['exports QAT>WLD 2021 77.6e9 USD'],
  },
];
