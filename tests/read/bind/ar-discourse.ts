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
];
