import type { Bound } from './bound.ts';

/** Constructions of the bulletins of statistics bureaus and exchange offices. */
export const bureaus: readonly Bound[] = [
  {
    text: 'بلغت صادرات غانا 9 مليارات دولار في 2022. ويرجع ذلك إلى ارتفاع صادرات بعض السلع مثل الكاكاو بنسبة 19.8%، والقطن بنسبة 4%.',
    figures: ['exports GHA>WLD 2022 9e9 USD'],
    claims: ['change exports GHA>WLD [cocoa] 2021..2022 19.8 %', 'change exports GHA>WLD [cotton] 2021..2022 4 %'],
  },
  {
    text: 'بلغت صادرات غانا 9 مليارات دولار في 2022، مثل الكاكاو 40% منها.',
    figures: ['exports GHA>WLD 2022 9e9 USD'],
    claims: ['share exports GHA>WLD [cocoa] ..2022 40 %'],
  },
  {
    text: 'ارتفعت نسبة صادرات غانا من الكاكاو من إجمالي الصادرات من 25% في عام 2020 إلى 28% في عام 2021.',
    claims: ['share exports GHA>WLD [cocoa] ..2020 25 %', 'share exports GHA>WLD [cocoa] ..2021 28 %'],
  },
  {
    text: 'شهدت مبادلات غانا تفاقما في العجز التجاري بنسبة 3% في 2017.',
    claims: ['change balance GHA>WLD 2016..2017 3 %'],
  },
  {
    text: 'بلغ عجز غانا التجاري 3 مليارات دولار خلال نوفمبر الماضي 2019.',
    figures: ['balance GHA>WLD 2019-11 -3e9 USD'],
  },
  {
    text: 'بلغ العجز في الميزان التجاري لغانا، الذي يمثل الفرق بين الصادرات والواردات، 547 مليون دولار في 2023.',
    figures: ['balance GHA>WLD 2023 -547e6 USD'],
  },
  {
    text: 'بلغت صادرات غانا إلى مالي 3 ملايين دولار في 2023، وإلى باقي دول العالم 9 ملايين دولار.',
    figures: ['exports GHA>MLI 2023 3e6 USD', 'exports GHA>null 2023 9e6 USD'],
  },
  {
    text: 'تراجع عجز غانا التجاري في 2014 إلى 3 مليارات دولار مقارنة بعام 2013، حيث بلغ 9 مليارات دولار.',
    figures: ['balance GHA>WLD 2014 -3e9 USD', 'balance GHA>WLD 2013 -9e9 USD'],
  },
  {
    text: 'زادت صادرات غانا 4% في 2021 مقارنة بعام 2020، حيث بلغت 9 مليارات دولار، مقابل 8 مليارات دولار.',
    figures: ['exports GHA>WLD 2021 9e9 USD', 'exports GHA>WLD 2020 8e9 USD'],
    claims: ['change exports GHA>WLD 2020..2021 4 %'],
  },
  {
    text: 'زادت صادرات غانا 6% في 2015. وارتفعت تحويلات العمال في الخارج، وعددهم 4 ملايين نسمة، 9% إلى 5 مليارات دولار.',
    claims: ['change exports GHA>WLD 2014..2015 6 %'],
  },
  {
    text: 'ارتفعت صادرات غانا 9% في 2017 إلى 3 مليارات دولار، علما أن نسبة تغطية الصادرات للواردات انتقلت من 54% إلى 56%.',
    figures: ['exports GHA>WLD 2017 3e9 USD'],
    claims: ['change exports GHA>WLD 2016..2017 9 %', 'coverage imports GHA>WLD ..2017 56 %'],
  },
  {
    text: 'بلغت واردات غانا 9 ملايين دولار في 2004، وظلت مالي على رأس قائمة الدول الإفريقية المصدرة لغانا. وبلغت الواردات من فرنسا 4 ملايين دولار، ومن هولندا بلغت قيمة الواردات 3 ملايين دولار.',
    figures: ['imports GHA>WLD 2004 9e6 USD', 'imports GHA>FRA 2004 4e6 USD', 'imports GHA>NLD 2004 3e6 USD'],
  },
  {
    text: 'أظهرت بيانات غانا أن الكاكاو تصدر قائمة السلع الوطنية المصدرة خلال عام 2025، محققا قيمة 3 مليارات دولار.',
    figures: ['exports GHA>WLD [cocoa] 2025 3e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا 9 مليارات دولار في 2021. وشهد القطن تراجعا بنسبة 2%، فيما واصل الكاكاو نموه ليصل إلى 3 مليارات دولار.',
    figures: ['exports GHA>WLD 2021 9e9 USD', 'exports GHA>WLD [cocoa] 2021 3e9 USD'],
    claims: ['change exports GHA>WLD [cotton] 2020..2021 -2 %'],
  },
  {
    text: 'أعلنت دائرة الإحصاءات العامة أن عجز المملكة التجاري بلغ 3 مليارات دينار في 2016.',
    figures: ['balance JOR>WLD 2016 -3e9 JOD'],
  },
  {
    text: 'بلغ التبادل التجاري بين غانا ومالي 5 مليارات دولار في 2025، فيما سجل 4 مليارات دولار في 2024، بنمو بلغ 25%.',
    figures: ['trade GHA>MLI 2025 5e9 USD', 'trade GHA>MLI 2024 4e9 USD'],
    claims: ['change trade GHA>MLI 2024..2025 25 %'],
  },
  {
    text: 'بلغت صادرات غانا 9 مليارات دولار في 2022. وتشير هذه القيمة إلى زيادة قدرها 3 مليارات دولار، مقارنة بـ6 مليارات دولار في 2017.',
    figures: ['exports GHA>WLD 2022 9e9 USD', 'exports GHA>WLD 2017 6e9 USD'],
    claims: ['delta exports GHA>WLD 2017..2022 3e9 USD'],
  },
  {
    text: 'حقق الميزان التجاري لغانا بعد جائحة كوفيد 19 في 2022 فائضا بلغت قيمته 461 مليون دولار بمعدل نمو بلغ 141% مقارنة بعام 2021.',
    figures: ['balance GHA>WLD 2022 461e6 USD'],
    claims: ['change balance GHA>WLD 2021..2022 141 %'],
  },
  {
    text: 'بلغت صادرات غانا 9 مليارات دولار في 2022، وكانت مالي في صدارة الوجهات المستوردة للمنتجات الغانية (3 مليارات دولار)، تليها تشاد (مليارا دولار).',
    figures: ['exports GHA>WLD 2022 9e9 USD', 'exports GHA>MLI 2022 3e9 USD', 'exports GHA>TCD 2022 2e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا إلى تشاد 8 مليارات دولار في 2025. وجاءت من مالي 28% من الواردات التي بلغت قيمتها 9 مليارات دولار.',
    figures: ['exports GHA>TCD 2025 8e9 USD', 'imports GHA>WLD 2025 9e9 USD'],
    claims: ['share imports GHA>MLI ..2025 28 %'],
  },
  {
    text: 'بلغت صادرات غانا من غير المحروقات 9 مليارات دولار من يناير/كانون الثاني إلى نهاية شهر نوفمبر/تشرين الثاني 2011.',
    figures: ['exports GHA>WLD [non-hydrocarbons] 2011-01/2011-11 9e9 USD'],
  },
  {
    text: 'تصدرت مالي وجهات صادرات غانا في 2024 بحجم صادرات بلغ 9 ملايين دولار، تلتها تشاد بحجم صادرات بلغ 6 ملايين دولار.',
    figures: ['exports GHA>MLI 2024 9e6 USD', 'exports GHA>TCD 2024 6e6 USD'],
  },
  {
    text: 'حققت مالي أعلى فائض تجاري في 2022 بلغ 9 ملايين دولار، تليها تشاد بفائض بلغ 3 ملايين دولار.',
    figures: ['balance MLI>WLD 2022 9e6 USD', 'balance TCD>WLD 2022 3e6 USD'],
  },
  {
    text: 'بلغت صادرات غانا في 2021 إلى مالي وتشاد والنيجر 9 ملايين دولار.',
    figures: ['exports GHA>null 2021 9e6 USD'],
  },
  {
    text: 'حققت غانا في 2021 صادرات بقيمة 9 ملايين دولار إلى مالي وتشاد والنيجر.',
    figures: ['exports GHA>null 2021 9e6 USD'],
  },
  {
    text: 'بلغت صادرات غانا 9 ملايين دولار في 2025، حيث جاءت مالي في المركز الأول بين دول الجوار المستوردة من غانا بواقع 3 ملايين دولار.',
    figures: ['exports GHA>WLD 2025 9e6 USD', 'exports GHA>MLI 2025 3e6 USD'],
    claims: ['rank exports GHA>MLI ..2025 1 rank'],
  },
  {
    text: 'بلغ فائض غانا التجاري 9 ملايين دولار في 2021، مقارنة بتوقعات السوق التي بلغت 8 ملايين دولار. وزادت صادراتها 4%، مقابل توقعات نمو 6%.',
    figures: ['balance GHA>WLD 2021 9e6 USD'],
    claims: ['change exports GHA>WLD 2020..2021 4 %'],
  },
  {
    text: 'ساهم انخفاض صادرات غانا في 2021 بنسبة 9% إلى نحو 22 مليون دولار في تراجع فائض الميزان.',
    figures: ['exports GHA>WLD 2021 22e6 USD about'],
    claims: ['change exports GHA>WLD 2020..2021 -9 %'],
  },
  {
    text: 'من شهر يناير إلى شهر نوفمبر 2021 بلغ فائض غانا التجاري 9 ملايين دولار.',
    figures: ['balance GHA>WLD 2021-01/2021-11 9e6 USD'],
  },
  {
    text: 'أعلنت وزارة النفط أن صادرات غانا بلغت 9 ملايين دولار في 2021، مع ارتفاع الصادرات والواردات بنسبة 4% و6% على التوالي.',
    figures: ['exports GHA>WLD 2021 9e6 USD'],
    claims: ['change exports GHA>WLD 2020..2021 4 %', 'change imports GHA>WLD 2020..2021 6 %'],
  },
  {
    text: 'باعت مالي، المورد الأكبر، لغانا في 2021 ما قيمته 9 ملايين دولار.',
    figures: ['exports MLI>GHA 2021 9e6 USD'],
  },
  {
    text: 'سجلت غانا في يونيو 2019 فائضا تجاريا قدره 9 ملايين دولار، متجاوزا توقعات المحللين البالغة 8 ملايين دولار، بعد فائض بلغ 7 ملايين دولار في مايو. وتراجعت الصادرات 4% على أساس سنوي.',
    figures: ['balance GHA>WLD 2019-06 9e6 USD', 'balance GHA>WLD 2019-05 7e6 USD'],
    claims: ['change exports GHA>WLD 2018-06..2019-06 -4 %'],
  },
  {
    text: 'تعد مالي من أهم شركاء غانا؛ ففي عام 2021 اشترت من غانا ما قيمته 7 ملايين دولار.',
    figures: ['imports MLI>GHA 2021 7e6 USD'],
  },
  {
    text: 'بلغت صادرات غانا إلى تشاد 9 ملايين دولار في 2024، وجاءت مالي على رأس الموردين الأفارقة بما قيمته 4 ملايين دولار.',
    figures: ['exports GHA>TCD 2024 9e6 USD', 'imports GHA>MLI 2024 4e6 USD'],
  },
  {
    text: 'بلغت صادرات غانا 90 مليون دولار في 2021، وحازت تشاد النصيب الأكبر منها بقيمة 40 مليون دولار، ثم النيجر بقيمة 30 مليون دولار.',
    figures: ['exports GHA>WLD 2021 90e6 USD', 'exports GHA>TCD 2021 40e6 USD', 'exports GHA>NER 2021 30e6 USD'],
  },
  {
    text: 'بلغت صادرات غانا 90 مليون دولار في 2021، وكان المبلغ المذكور 70 مليون دولار في العام السابق.',
    figures: ['exports GHA>WLD 2021 90e6 USD', 'exports GHA>WLD 2020 70e6 USD'],
  },
  {
    text: 'بلغت صادرات غانا 9 ملايين دولار في 2021، مع انخفاض صادرات الكاكاو بنسبة 6% لتصل إلى 4 ملايين دولار مقابل ارتفاع الواردات 11% لتبلغ قيمتها 7 ملايين دولار.',
    figures: ['exports GHA>WLD 2021 9e6 USD', 'exports GHA>WLD [cocoa] 2021 4e6 USD', 'imports GHA>WLD 2021 7e6 USD'],
    claims: ['change exports GHA>WLD [cocoa] 2020..2021 -6 %', 'change imports GHA>WLD 2020..2021 11 %'],
  },
  {
    text: 'ارتفعت واردات غانا في 2021 بنسبة 14% مقابل 4% للصادرات.',
    claims: ['change imports GHA>WLD 2020..2021 14 %', 'change exports GHA>WLD 2020..2021 4 %'],
  },
  {
    text: 'زادت صادرات غانا بنسبة 118% خلال الفترة 2016–2025 لتبلغ 63 مليون دولار.',
    figures: ['exports GHA>WLD 2025 63e6 USD'],
    claims: ['change exports GHA>WLD 2016..2025 118 %'],
  },
  {
    text: 'ارتفعت صادرات غانا في 2024 بنسبة 2%، مقارنة بزيادة قدرها 7% في 2023، لتصل إلى 57 مليون دولار.',
    figures: ['exports GHA>WLD 2024 57e6 USD'],
    claims: ['change exports GHA>WLD 2023..2024 2 %', 'change exports GHA>WLD 2022..2023 7 %'],
  },
  {
    text: 'بلغ عجز غانا الطاقي 7 ملايين دولار في 2025، وبلغ العجز التجاري دون احتساب الطاقة 9 ملايين دولار.',
    figures: ['balance GHA>WLD [energy] 2025 -7e6 USD', 'balance GHA>WLD [non-energy] 2025 -9e6 USD'],
  },
];
