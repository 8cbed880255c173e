import type { Bound } from './bound.ts';

export const bindings: readonly Bound[] = [
  // Verb first and noun first
  {
    text: 'صدّرت تونس إلى ليبيا في عام 2022 ما قيمته 840 مليون دولار.',
    figures: ['exports TUN>LBY 2022 840e6 USD'],
  },
  {
    text: 'بلغت قيمة صادرات تونس إلى ليبيا 840 مليون دولار عام 2022.',
    figures: ['exports TUN>LBY 2022 840e6 USD'],
  },
  {
    text: 'الصادرات المصرية إلى السعودية بلغت 2.3 مليار دولار في 2021، فيما وصلت الواردات السعودية من مصر إلى 2.5 مليار دولار في العام نفسه.',
    figures: ['exports EGY>SAU 2021 2.3e9 USD', 'imports SAU>EGY 2021 2.5e9 USD'],
  },
  {
    text: 'استوردت المغرب من الصين خلال 2023 سلعاً بقيمة 7.1 مليارات دولار.',
    figures: ['imports/goods MAR>CHN 2023 7.1e9 USD'],
  },
  {
    text: 'في عام 2020 اشترت عُمان من الهند بضائع بنحو 1.9 مليار دولار وباعتها بضائع بقيمة 2.1 مليار دولار.',
    figures: ['imports/goods OMN>IND 2020 1.9e9 USD about', 'exports/goods OMN>IND 2020 2.1e9 USD'],
  },
  // Passive and nominal sentences
  {
    text: 'صُدِّر إلى الأردن في عام 2019 من العراق ما قيمته 44 مليون دولار.',
    figures: ['exports IRQ>JOR 2019 44e6 USD'],
  },
  {
    text: 'استُورد من تركيا إلى العراق في 2021 سلع بقيمة 11.1 مليار دولار.',
    figures: ['imports/goods IRQ>TUR 2021 11.1e9 USD'],
  },
  {
    text: 'صادرات السودان إلى الإمارات في 2020: 1.8 مليار دولار، ووارداته منها: 1.1 مليار دولار.',
    figures: ['exports SDN>ARE 2020 1.8e9 USD', 'imports SDN>ARE 2020 1.1e9 USD'],
  },
  // Fractions, quotation marks, what is compared with
  {
    text: 'سجلت صادرات المغرب نحو إسبانيا ارتفاعا بنسبة 12% لتبلغ «412.6» مليون درهم خلال سنة 2024.',
    published: '2025-03-10',
    figures: ['exports MAR>ESP 2024 412.6e6 MAD'],
    claims: ['change exports MAR>ESP 2023..2024 12 %'],
  },
  {
    text: 'استحوذت الصين على خُمس الصادرات السعودية في 2024.',
    published: '2025-03-10',
    claims: ['share exports SAU>CHN ..2024 20 %'],
  },
  {
    text: 'تراجعت صادرات لبنان في 2024 بنحو العُشر إلى 2.7 مليار دولار.',
    published: '2025-03-10',
    figures: ['exports LBN>WLD 2024 2.7e9 USD'],
    claims: ['change exports LBN>WLD 2023..2024 -10 % about'],
  },
  {
    text: 'تمثل الأسمدة ثلاثة أخماس صادرات الأردن إلى الهند عام 2023.',
    published: '2025-03-10',
    claims: ['share exports JOR>IND [fertilizers] ..2023 60 %'],
  },
  {
    text: 'كانت واردات العراق خمس مليارات دولار في 2020.',
    published: '2025-03-10',
    figures: ['imports IRQ>WLD 2020 5e9 USD'],
  },
  {
    text: 'بلغ العجز التجاري 13415,4 م د في 2023 لتونس، مقابل 12.000,5 م.د في 2022.',
    published: '2025-03-10',
    figures: ['balance TUN>WLD 2023 -13415.4e6 TND', 'balance TUN>WLD 2022 -12000.5e6 TND'],
  },
  {
    text: 'توزعت صادرات تونس في 2024 بين فرنسا (22.1%) وإيطاليا (18.4%) وألمانيا (13.2%).',
    published: '2025-03-10',
    claims: [
      'share exports TUN>FRA ..2024 22.1 %',
      'share exports TUN>ITA ..2024 18.4 %',
      'share exports TUN>DEU ..2024 13.2 %',
    ],
  },
  {
    text: 'كان إجمالي ما صدرته عُمان إلى الصين في 2024 قد بلغ 29 مليار دولار، مقابل واردات قدرها 2.1 مليار دولار.',
    published: '2025-03-10',
    figures: ['exports OMN>CHN 2024 29e9 USD', 'imports OMN>CHN 2024 2.1e9 USD'],
  },
  {
    text: 'زادت صادرات الكويت إلى الهند بنسبة 4.1% من 2.35 إلى 2.45 مليار دولار في 2024.',
    published: '2025-03-10',
    figures: ['exports KWT>IND 2023 2.35e9 USD', 'exports KWT>IND 2024 2.45e9 USD'],
    claims: ['change exports KWT>IND 2023..2024 4.1 %'],
  },
  {
    text: 'بلغت صادرات الاتحاد الأوروبي إلى مصر 21 مليار يورو في 2024. ونمت الواردات الأوروبية من مصر إلى 14 مليار يورو.',
    published: '2025-03-10',
    figures: ['exports EUU>EGY 2024 21e9 EUR', 'imports EUU>EGY 2024 14e9 EUR'],
  },
  // Where a verb leads, what an adverb in front compares with, a nationality that stands alone
  {
    text: 'ارتفعت صادرات مصر إلى ليبيا في 2024 مقارنة بعام 2023 لتبلغ 3 مليارات دولار.',
    published: '2025-03-10',
    figures: ['exports EGY>LBY 2024 3e9 USD'],
  },
  {
    text: 'تراجعت صادرات مصر إلى ليبيا في 2024 مقارنة بـ2023 مسجلة 3 مليارات دولار.',
    published: '2025-03-10',
    figures: ['exports EGY>LBY 2024 3e9 USD'],
  },
  {
    text: 'سجلت واردات مصر من القمح انخفاضاً بقيمة 300 مليون دولار لتصل إلى 3.4 مليار دولار خلال 2024.',
    published: '2025-03-10',
    figures: ['imports EGY>WLD [wheat] 2024 3.4e9 USD'],
    claims: ['delta imports EGY>WLD [wheat] 2023..2024 -300e6 USD'],
  },
  {
    text: 'توجهت ثلث الصادرات التونسية إلى فرنسا خلال 2024.',
    published: '2025-03-10',
    claims: ['share exports TUN>FRA ..2024 33.3 % about'],
  },
  {
    text: 'سجل لبنان صادرات بقيمة 2.7 مليار دولار وواردات بقيمة 16.9 مليار دولار في 2024، أي بعجز قدره 14.2 مليار دولار.',
    published: '2025-03-10',
    figures: ['exports LBN>WLD 2024 2.7e9 USD', 'imports LBN>WLD 2024 16.9e9 USD', 'balance LBN>WLD 2024 -14.2e9 USD'],
  },
  {
    text: 'اتسع العجز التجاري الأميركي في يناير 34% على أساس شهري إلى 131.4 مليار دولار من 98.1 مليار دولار في ديسمبر. وقفزت الواردات 10% إلى 401.2 مليار دولار.',
    published: '2025-03-10',
    figures: [
      'balance USA>WLD 2025-01 -131.4e9 USD',
      'balance USA>WLD 2024-12 -98.1e9 USD',
      'imports USA>WLD 2025-01 401.2e9 USD',
    ],
    claims: ['change balance USA>WLD 2024-12..2025-01 34 %', 'change imports USA>WLD 2024-12..2025-01 10 %'],
  },
  {
    text: 'على أساس شهري، تراجعت صادرات اليابان 1.2% في فبراير 2024 والواردات 2%.',
    published: '2025-03-10',
    claims: ['change exports JPN>WLD 2024-01..2024-02 -1.2 %', 'change imports JPN>WLD 2024-01..2024-02 -2 %'],
  },
  {
    text: 'مال الميزان التجاري بين تونس والجزائر لفائدة الجزائر بمبلغ 1.8 مليار دينار جزائري سنة 2024.',
    published: '2025-03-10',
    figures: ['balance DZA>TUN 2024 1.8e9 DZD'],
  },
  {
    text: 'الصادرات التركية إلى مصر زادت 3.9% في يناير 2025 إلى 312 مليون دولار، والمصرية إلى تركيا هبطت 2% إلى 260 مليون دولار.',
    published: '2025-03-10',
    figures: ['exports TUR>EGY 2025-01 312e6 USD', 'exports EGY>TUR 2025-01 260e6 USD'],
    claims: ['change exports TUR>EGY 2024-01..2025-01 3.9 %', 'change exports EGY>TUR 2024-01..2025-01 -2 %'],
  },
  {
    text: 'بلغت الصادرات الروسية إلى الجزائر 1412 مليون دولار في 2023، بينما وقفت الجزائرية إلى روسيا عند 18 مليون دولار.',
    published: '2025-03-10',
    figures: ['exports RUS>DZA 2023 1412e6 USD', 'exports DZA>RUS 2023 18e6 USD'],
  },
  {
    text: 'بلغت فاتورة القمح في مصر 3.1 مليار دولار في 2024 مقابل 3.4 مليار دولار في 2023.',
    published: '2025-03-10',
    figures: ['imports EGY>WLD [wheat] 2024 3.1e9 USD', 'imports EGY>WLD [wheat] 2023 3.4e9 USD'],
  },
  {
    text: 'تراجعت الفاتورة الطاقية للمغرب بنسبة 6.5% إلى 114 مليار درهم سنة 2024.',
    published: '2025-03-10',
    figures: ['imports MAR>WLD [energy] 2024 114e9 MAD'],
    claims: ['change imports MAR>WLD [energy] 2023..2024 -6.5 %'],
  },
  // Places in a list of partners, and shares of what another country buys
  {
    text: 'بلغت صادرات السودان خلال الربع الثاني من 2022 نحو 1.1 مليار دولار، وجاءت الصين ثانية بـ207.9 مليون دولار ثم السعودية ثالثة بـ154.2 مليون دولار.',
    published: '2025-03-10',
    figures: [
      'exports SDN>WLD 2022-Q2 1.1e9 USD about',
      'exports SDN>CHN 2022-Q2 207.9e6 USD',
      'exports SDN>SAU 2022-Q2 154.2e6 USD',
    ],
    claims: ['rank exports SDN>CHN ..2022-Q2 2 rank', 'rank exports SDN>SAU ..2022-Q2 3 rank'],
  },
  {
    text: 'بلغت واردات ليبيا من السيارات 900 مليون دولار في 2023، 60% منها من كوريا الجنوبية.',
    published: '2025-03-10',
    figures: ['imports LBY>WLD [cars] 2023 900e6 USD'],
    claims: ['share imports LBY>KOR [cars] ..2023 60 %'],
  },
  {
    text: 'وبلغت حصة الهند من إجمالي الصادرات غير النفطية لسلطنة عُمان 9.8% في 2024، ما يعادل 620 مليون ريال عُماني.',
    published: '2025-03-10',
    figures: ['exports OMN>IND [non-oil] 2024 620e6 OMR'],
    claims: ['share exports OMN>IND [non-oil] ..2024 9.8 %'],
  },
  {
    text: 'تقدمت تركيا إلى المرتبة الثالثة ضمن قائمة أكبر موردي مصر خلال 2024 بواردات بلغت 3.9 مليار دولار، فيما تراجعت ألمانيا إلى المرتبة السادسة بـ2.8 مليار دولار.',
    published: '2025-03-10',
    figures: ['imports EGY>TUR 2024 3.9e9 USD', 'imports EGY>DEU 2024 2.8e9 USD'],
    claims: ['rank imports EGY>TUR ..2024 3 rank', 'rank imports EGY>DEU ..2024 6 rank'],
  },
  {
    text: 'تمثل الواردات الصينية 32.5% من إجمالي استيرادات العراق في 2023، مقابل 28% في 2022.',
    published: '2025-03-10',
    claims: ['share imports IRQ>CHN ..2023 32.5 %', 'share imports IRQ>CHN ..2022 28 %'],
  },
  {
    text: 'بلغت الصادرات المصرية 40.8 مليار دولار في 2024، جاءت السعودية في صدارة مستقبليها بـ3.4 مليار دولار، ثم تركيا بـ3.2 مليار دولار.',
    published: '2025-03-10',
    figures: ['exports EGY>WLD 2024 40.8e9 USD', 'exports EGY>SAU 2024 3.4e9 USD', 'exports EGY>TUR 2024 3.2e9 USD'],
  },
  // Elliptic series
  {
    text: 'صدّرت موريتانيا في 2021 ما قيمته 1.2 مليار دولار إلى الصين و410 ملايين دولار إلى كندا و305 ملايين إلى إسبانيا.',
    figures: ['exports MRT>CHN 2021 1.2e9 USD', 'exports MRT>CAN 2021 410e6 USD', 'exports MRT>ESP 2021 305e6 USD'],
  },
  {
    text: 'وكانت أبرز وجهات صادرات الجزائر في عام 2022 إيطاليا (17.2 مليار دولار)، وإسبانيا (7.4 مليار دولار)، وفرنسا (6.1 مليار دولار).',
    figures: ['exports DZA>ITA 2022 17.2e9 USD', 'exports DZA>ESP 2022 7.4e9 USD', 'exports DZA>FRA 2022 6.1e9 USD'],
  },
  {
    text: 'استورد لبنان في عام 2021 من سويسرا ذهباً بقيمة 310 ملايين دولار، ومن اليونان محروقات بقيمة 1.1 مليار دولار.',
    figures: ['imports LBN>CHE [gold] 2021 310e6 USD', 'imports LBN>GRC [hydrocarbons] 2021 1.1e9 USD'],
  },
  {
    text: 'بلغت صادرات غانا إلى الهند والصين 2.1 مليار دولار و1.7 مليار دولار على التوالي في عام 2020.',
    figures: ['exports GHA>IND 2020 2.1e9 USD', 'exports GHA>CHN 2020 1.7e9 USD'],
  },
  {
    text: 'تصدّر الذهب قائمة صادرات السودان في عام 2021 بقيمة 2.05 مليار دولار، يليه السمسم بقيمة 510 ملايين دولار، ثم الماشية بـ380 مليون دولار.',
    figures: [
      'exports SDN>WLD [gold] 2021 2.05e9 USD',
      'exports SDN>WLD [sesame seeds] 2021 510e6 USD',
      'exports SDN>WLD [livestock] 2021 380e6 USD',
    ],
  },
  // Owners with ل, possessives, the kingdom
  {
    text: 'بلغت الصادرات السلعية للأردن 8.9 مليار دولار عام 2022، وبلغت وارداته 21.4 مليار دولار.',
    figures: ['exports/goods JOR>WLD 2022 8.9e9 USD', 'imports JOR>WLD 2022 21.4e9 USD'],
  },
  {
    text: 'قالت الرياض إن صادرات المملكة غير النفطية بلغت 20.7 مليار ريال في مايو 2023، بانخفاض 11.9% عن مايو 2022.',
    figures: ['exports SAU>WLD [non-oil] 2023-05 20.7e9 SAR'],
    claims: ['change exports SAU>WLD [non-oil] 2022-05..2023-05 -11.9 %'],
  },
  {
    text: 'صدّرت تركيا إلى السعودية في 2019 ما قيمته 3.2 مليارات دولار. وارتفعت صادراتها إلى المملكة إلى 3.4 مليارات دولار في 2020.',
    figures: ['exports TUR>SAU 2019 3.2e9 USD', 'exports TUR>SAU 2020 3.4e9 USD'],
  },
  // Levels compared, and the rate between them
  {
    text: 'ارتفعت صادرات فيتنام إلى الجزائر من 120 مليون دولار في 2016 إلى 180 مليون دولار في 2021، أي بمعدل سنوي 8.4 في المئة.',
    figures: ['exports VNM>DZA 2016 120e6 USD', 'exports VNM>DZA 2021 180e6 USD'],
    claims: ['cagr exports VNM>DZA 2016..2021 8.4 %'],
  },
  {
    text: 'وصلت واردات مصر من القمح إلى 3.1 مليار دولار في عام 2022 مقابل 2.6 مليار دولار في عام 2021، بزيادة نسبتها 19%.',
    figures: ['imports EGY>WLD [wheat] 2022 3.1e9 USD', 'imports EGY>WLD [wheat] 2021 2.6e9 USD'],
    claims: ['change imports EGY>WLD [wheat] 2021..2022 19 %'],
  },
  {
    text: 'تراجع حجم التبادل التجاري بين إيران وباكستان بنسبة 12 بالمئة ليبلغ 1.1 مليار دولار خلال الأشهر التسعة الأولى من 2020، بعدما كان 1.25 مليار دولار في الفترة نفسها من 2019.',
    figures: ['trade IRN>PAK 2020-01/2020-09 1.1e9 USD', 'trade IRN>PAK 2019-01/2019-09 1.25e9 USD'],
    claims: ['change trade IRN>PAK 2019-01/2019-09..2020-01/2020-09 -12 %'],
  },
  {
    text: 'صدّر الأردن إلى العراق في عام 2022 سلعاً قيمتها 760 مليون دولار، معظمها من الأدوية التي بلغت قيمتها 410 ملايين دولار، أي 53.9 في المئة من الإجمالي، بعدما كانت صادراته إليه 690 مليون دولار في عام 2017.',
    figures: [
      'exports/goods JOR>IRQ 2022 760e6 USD',
      'exports/goods JOR>IRQ [pharmaceuticals] 2022 410e6 USD',
      'exports JOR>IRQ 2017 690e6 USD',
    ],
    claims: ['share exports/goods JOR>IRQ [pharmaceuticals] ..2022 53.9 %'],
  },
  {
    text: 'بلغت واردات كينيا من اليابان 910 ملايين دولار في 2022، معظمها سيارات بقيمة 600 مليون دولار، مقابل 870 مليون دولار في 2017.',
    figures: [
      'imports KEN>JPN 2022 910e6 USD',
      'imports KEN>JPN [cars] 2022 600e6 USD',
      'imports KEN>JPN 2017 870e6 USD',
    ],
  },
  {
    text: 'بلغت واردات قطر من تركيا 1.3 مليار دولار في 2021، منها أثاث بقيمة 90 مليون دولار، بعد أن بلغت 640 مليون دولار في 2017.',
    figures: [
      'imports QAT>TUR 2021 1.3e9 USD',
      'imports QAT>TUR [furniture] 2021 90e6 USD',
      'imports QAT>TUR 2017 640e6 USD',
    ],
  },
  {
    text: 'صدّرت سوريا إلى لبنان سلعاً بقيمة 88.4 مليون دولار في 2021، بتراجع مقداره 12.1 مليون دولار عن سلع عام 2020 التي بلغت 100.5 مليون دولار.',
    figures: ['exports/goods SYR>LBN 2021 88.4e6 USD', 'exports/goods SYR>LBN 2020 100.5e6 USD'],
    claims: ['delta exports/goods SYR>LBN 2020..2021 -12.1e6 USD'],
  },
  {
    text: 'اتسع العجز التجاري لتونس إلى 16.2 مليار دينار في 2021 من 12.8 مليار دينار قبل عام، أي بنسبة 27 في المئة.',
    figures: ['balance TUN>WLD 2021 -16.2e9 TND', 'balance TUN>WLD 2020 -12.8e9 TND'],
    claims: ['change balance TUN>WLD 2020..2021 27 %'],
  },
  {
    text: 'ارتفعت صادرات الأردن إلى 5.2 مليار دينار في 2018 من 4.5 مليار دينار في 2017، أي ما نسبته 15.6%.',
    figures: ['exports JOR>WLD 2018 5.2e9 JOD', 'exports JOR>WLD 2017 4.5e9 JOD'],
    claims: ['change exports JOR>WLD 2017..2018 15.6 %'],
  },
  // Shares
  {
    text: 'شكّلت الصين 23 في المئة من صادرات البرازيل في 2019.',
    claims: ['share exports BRA>CHN ..2019 23 %'],
  },
  {
    text: 'استحوذت الإمارات على 31% من إجمالي صادرات عُمان غير النفطية في 2022.',
    claims: ['share exports OMN>ARE [non-oil] ..2022 31 %'],
  },
  {
    text: 'بلغت صادرات كندا إلى الولايات المتحدة 410 مليارات دولار في 2022، أي ما يعادل 77 في المئة من إجمالي صادراتها.',
    figures: ['exports CAN>USA 2022 410e9 USD'],
    claims: ['share exports CAN>USA ..2022 77 %'],
  },
  {
    text: 'تستأثر المحروقات بـ93 في المئة من الصادرات الجزائرية.',
    claims: ['share exports DZA>WLD [hydrocarbons] ..null 93 %'],
  },
  // Ranks
  {
    text: 'احتلت السعودية المرتبة الـ18 عالمياً في إجمالي الصادرات عام 2022 بقيمة 410 مليارات دولار، والمرتبة الـ40 على مؤشر التعقيد الاقتصادي.',
    figures: ['exports SAU>WLD 2022 410e9 USD'],
    claims: ['rank exports SAU>WLD ..2022 18 rank', 'rank eci SAU>WLD ..2022 40 rank'],
  },
  {
    text: 'احتلت ألمانيا المركز الثاني بين شركاء بولندا التجاريين، وجاءت رومانيا في المرتبة الأولى عربياً.',
    claims: ['rank trade POL>DEU ..null 2 rank'],
  },
  {
    text: 'تُعد الصين ثالث أكبر سوق للصادرات الكينية في 2021 بقيمة 200 مليون دولار.',
    figures: ['exports KEN>CHN 2021 200e6 USD'],
    claims: ['rank exports KEN>CHN ..2021 3 rank'],
  },
  // Multiples
  {
    text: 'تضاعفت صادرات بنغلاديش إلى اليابان بين عامي 2011 و2016 من 400 مليون دولار إلى 800 مليون دولار.',
    figures: ['exports BGD>JPN 2011 400e6 USD', 'exports BGD>JPN 2016 800e6 USD'],
    claims: ['multiple exports BGD>JPN 2011..2016 2 x'],
  },
  {
    text: 'ارتفعت واردات العراق من إيران أكثر من ثلاثة أضعاف، من 2 مليار دولار في 2008 إلى 6.5 مليار دولار في 2013.',
    figures: ['imports IRQ>IRN 2008 2e9 USD', 'imports IRQ>IRN 2013 6.5e9 USD'],
    claims: ['multiple imports IRQ>IRN 2008..2013 3 x over'],
  },
  {
    text: 'تراجعت صادرات فنزويلا إلى كولومبيا إلى النصف، إذ هبطت من 400 مليون دولار في 2014 إلى 200 مليون دولار في 2015.',
    figures: ['exports VEN>COL 2014 400e6 USD', 'exports VEN>COL 2015 200e6 USD'],
    claims: ['multiple exports VEN>COL 2014..2015 0.5 x'],
  },
  // Agency style, Eastern digits, duals
  {
    text: 'بلغت صادرات الأردن 4ر5 مليار دولار في ٢٠١١ مقارنة مع 9ر4 مليار دولار في ٢٠١٠، بارتفاع نسبته 2ر10 بالمئة.',
    figures: ['exports JOR>WLD 2011 5.4e9 USD', 'exports JOR>WLD 2010 4.9e9 USD'],
    claims: ['change exports JOR>WLD 2010..2011 10.2 %'],
  },
  {
    text: 'استورد اليمن من الصين بملياري دولار في عام ٢٠١٩، وصدّر إليها بـ٤٠٠ مليون دولار.',
    figures: ['imports YEM>CHN 2019 2e9 USD', 'exports YEM>CHN 2019 400e6 USD'],
  },
  {
    text: 'ناهزت مبادلات تونس مع الجزائر مليارَي دينار عام 2023.',
    figures: ['trade TUN>DZA 2023 2e9 TND nearly'],
  },
  {
    text: 'تخطت صادرات تشيلي إلى العالم ١٠٠ مليار دولار للمرة الأولى في ٢٠٢٢.',
    figures: ['exports CHL>WLD 2022 100e9 USD over'],
  },
  // صدر: exported, topped, issued
  {
    text: 'أظهر تقرير صدر عن البنك المركزي أن صادرات مصر إلى إيطاليا بلغت 2.9 مليار دولار في 2021.',
    figures: ['exports EGY>ITA 2021 2.9e9 USD'],
  },
  {
    text: 'تُصدّر ماليزيا إلى الأردن سنوياً سلعاً بأكثر من 300 مليون دولار.',
    figures: ['exports/goods MYS>JOR null 300e6 USD over'],
  },
  // Nisba pairs
  {
    text: 'بلغ حجم التجارة الروسية الكورية الجنوبية 29 مليار دولار عام 2021.',
    figures: ['trade RUS>KOR 2021 29e9 USD'],
  },
  {
    text: 'سجّل التبادل التجاري المصري التركي 9.7 مليار دولار في 2022، بنمو 14 في المئة على أساس سنوي.',
    figures: ['trade EGY>TUR 2022 9.7e9 USD'],
    claims: ['change trade EGY>TUR 2021..2022 14 %'],
  },
  {
    text: 'بلغ فائض الميزان التجاري القطري 354 مليار ريال في 2022 مقابل 215 ملياراً في 2021.',
    figures: ['balance QAT>WLD 2022 354e9 QAR', 'balance QAT>WLD 2021 215e9 QAR'],
  },
  // Two currencies, hedges
  {
    text: 'وصلت صادرات سلطنة عُمان إلى 25.4 مليار ريال عُماني (66 مليار دولار) في 2022.',
    figures: ['exports OMN>WLD 2022 25.4e9 OMR', 'exports OMN>WLD 2022 66e9 USD'],
  },
  {
    text: 'لم تتجاوز صادرات موريتانيا إلى مالي 40 مليون دولار في 2018، فيما قاربت وارداتها منها 12 مليون دولار.',
    figures: ['exports MRT>MLI 2018 40e6 USD under', 'imports MRT>MLI 2018 12e6 USD nearly'],
  },
  // Months, quarters, halves
  {
    text: 'صدّرت كوريا الشمالية إلى الصين في النصف الأول من 2023 بضائع بقيمة 131 مليون دولار، واستوردت منها 925 مليون دولار.',
    figures: ['exports/goods PRK>CHN 2023-H1 131e6 USD', 'imports PRK>CHN 2023-H1 925e6 USD'],
  },
  {
    text: 'ارتفعت الصادرات السعودية في الربع الثاني من العام 2022 بنسبة 77% على أساس سنوي لتصل إلى 428 مليار ريال.',
    figures: ['exports SAU>WLD 2022-Q2 428e9 SAR'],
    claims: ['change exports SAU>WLD 2021-Q2..2022-Q2 77 %'],
  },
  {
    text: 'بلغت واردات سوريا من روسيا في آب/أغسطس 2021 نحو 30 مليون دولار، بعد 24 مليون دولار في تموز/يوليو.',
    figures: ['imports SYR>RUS 2021-08 30e6 USD about', 'imports SYR>RUS 2021-07 24e6 USD'],
  },
  {
    text: 'سجلت الصين خلال يناير الماضي صادرات بقيمة 280 مليار دولار، بزيادة 6% عن الشهر نفسه من العام السابق.',
    published: '2023-02-10',
    figures: ['exports CHN>WLD 2023-01 280e9 USD'],
    claims: ['change exports CHN>WLD 2022-01..2023-01 6 %'],
  },
  // Anaphora
  {
    text: 'بلغ التبادل التجاري بين السودان ومصر 1.4 مليار دولار في 2022. وصدّرت الأولى إلى الثانية ما قيمته 500 مليون دولار.',
    figures: ['trade SDN>EGY 2022 1.4e9 USD', 'exports SDN>EGY 2022 500e6 USD'],
  },
  {
    text: 'صدّرت أوغندا إلى كينيا سلعاً بقيمة 680 مليون دولار في 2021، أبرزها الحليب (130 مليون دولار) والذرة (90 مليون دولار). وفي الاتجاه المعاكس بلغت الصادرات 860 مليون دولار.',
    figures: [
      'exports/goods UGA>KEN 2021 680e6 USD',
      'exports/goods UGA>KEN [milk] 2021 130e6 USD',
      'exports/goods UGA>KEN [corn] 2021 90e6 USD',
      'exports KEN>UGA 2021 860e6 USD',
    ],
  },
  {
    text: 'اشترت اليابان من قطر غازاً طبيعياً مسالاً بقيمة 5.2 مليار دولار في 2020. وكانت قد اشترت منها الغاز الطبيعي المسال بـ7.6 مليار دولار في 2019.',
    figures: [
      'imports JPN>QAT [liquefied natural gas] 2020 5.2e9 USD',
      'imports JPN>QAT [liquefied natural gas] 2019 7.6e9 USD',
    ],
  },
  // No trade figures
  {
    text: 'أقرّ مجلس الوزراء موازنة بقيمة 54 مليار دولار لعام 2024 بعجز يبلغ 5.1 مليار دولار، أي 3.2 في المئة من الناتج المحلي.',
  },
  {
    text: 'بلغت الاستثمارات الإماراتية في مصر 15 مليار دولار، فيما قدّم البنك الدولي قرضاً بقيمة 500 مليون دولار.',
  },
  {
    text: 'ارتفع سعر طن القمح إلى 310 دولارات بزيادة 4%، وصدّرت أوكرانيا 12 مليون طن منه.',
  },
  {
    text: 'وقّعت الشركتان عقوداً بـ3 مليارات دولار، وتستهدف الحكومة رفع الصادرات إلى 100 مليار دولار بحلول 2030.',
  },
  {
    text: 'تلقّى الأردن مساعدات أمريكية بقيمة 1.45 مليار دولار في 2023، وباعت واشنطن لعمّان أسلحة بـ4 مليارات دولار.',
  },
  {
    text: 'أنتجت الجزائر 1.2 مليون برميل يومياً وصدّرت 500 ألف برميل، وتراجع النفط 2% إلى 78 دولاراً للبرميل.',
  },
  // Regions inside a partner, ranks in lists of countries and in other fields
  {
    text: 'بلغ حجم التبادل التجاري بين الهند وباكستان 2.4 مليار دولار في 2018. وشكّلت تجارة دلهي مع إقليم السند 12 في المئة من تلك المبادلات، مقابل 9 في المئة في 2014.',
    figures: ['trade IND>PAK 2018 2.4e9 USD'],
    claims: ['share trade IND>null ..2018 12 %', 'share trade IND>null ..2014 9 %'],
  },
  {
    text: 'في قائمة الدول الأكثر شراءً من أوكرانيا، جاءت مصر في المرتبة الثانية عام 2020 بواردات قيمتها 1.6 مليار دولار.',
    figures: ['imports EGY>UKR 2020 1.6e9 USD'],
    claims: ['rank imports EGY>UKR ..2020 2 rank'],
  },
  {
    text: 'حلّت مصر في المرتبة الثالثة بين أكبر مستوردي القمح في العالم عام 2021.',
    claims: ['rank imports EGY>WLD [wheat] ..2021 3 rank'],
  },
  {
    text: 'في عام 2023 حلّت بيرو في المرتبة الـ47 من أصل 226 دولة من حيث الصادرات، وفي المرتبة الـ100 في التكنولوجيا، والـ85 في البحث العلمي.',
    claims: ['rank exports PER>WLD ..2023 47 rank'],
  },
  {
    text: 'تصدّرت إيطاليا قائمة مستوردي الغاز الجزائري في 2022 بقيمة 13 مليار دولار.',
    figures: ['imports ITA>DZA [natural gas] 2022 13e9 USD'],
  },
  // The daily press: agencies, statistics offices, central banks
  {
    text: 'القاهرة في 12 مارس /أ ش أ/ أعلن الجهاز المركزي للتعبئة العامة والإحصاء أن قيمة التبادل التجاري بين مصر وتركيا بلغت 7.8 مليار دولار خلال عام 2022 مقابل 6.7 مليار دولار خلال عام 2021 بنسبة ارتفاع بلغت 16.4%. وسجلت قيمة الصادرات المصرية إلى تركيا 4 مليارات دولار مقابل 3 مليارات دولار، فيما بلغت الواردات المصرية منها 3.8 مليار دولار.',
    figures: [
      'trade EGY>TUR 2022 7.8e9 USD',
      'trade EGY>TUR 2021 6.7e9 USD',
      'exports EGY>TUR 2022 4e9 USD',
      'exports EGY>TUR 2021 3e9 USD',
      'imports EGY>TUR 2022 3.8e9 USD',
    ],
    claims: ['change trade EGY>TUR 2021..2022 16.4 %'],
  },
  {
    text: 'ارتفعت الصادرات السلعية غير النفطية للمملكة العربية السعودية بنسبة 3.3% في شهر أبريل 2024 لتبلغ 21.3 مليار ريال، مقارنة بـ20.6 مليار ريال في الشهر المماثل من العام السابق، بحسب بيانات الهيئة العامة للإحصاء. وتصدرت الصين قائمة وجهات الصادرات بنسبة 15.2% من إجمالي الصادرات، تلتها اليابان بنسبة 9.8%.',
    figures: ['exports SAU>WLD [non-oil] 2024-04 21.3e9 SAR', 'exports SAU>WLD [non-oil] 2023-04 20.6e9 SAR'],
    claims: [
      'change exports SAU>WLD [non-oil] 2023-04..2024-04 3.3 %',
      'share exports SAU>CHN ..2024-04 15.2 %',
      'share exports SAU>JPN ..2024-04 9.8 %',
    ],
  },
  {
    text: 'قفز العجز التجاري للمغرب إلى 308.5 مليار درهم متم دجنبر 2022، أي بزيادة قدرها 55.5% مقارنة بسنة 2021، وفق مكتب الصرف. وبلغت الواردات 737.4 مليار درهم بينما لم تتجاوز الصادرات 428.9 مليار درهم، ليستقر معدل التغطية عند 58.2%.',
    figures: [
      'balance MAR>WLD 2022 -308.5e9 MAD',
      'imports MAR>WLD 2022 737.4e9 MAD',
      'exports MAR>WLD 2022 428.9e9 MAD under',
    ],
    claims: ['change balance MAR>WLD 2021..2022 55.5 %', 'coverage exports MAR>WLD ..2022 58.2 %'],
  },
  {
    text: 'قال السفير الصيني لدى الرياض إن حجم التجارة الثنائية تجاوز 100 مليار دولار في 2023، وإن الصين ظلت الشريك التجاري الأول للمملكة للعام الحادي عشر على التوالي. وأضاف أن واردات بلاده من النفط الخام السعودي بلغت 86 مليون طن.',
    figures: ['trade CHN>SAU 2023 100e9 USD over'],
    claims: ['rank trade SAU>CHN ..2023 1 rank'],
  },
  {
    text: 'استورد العراق من إيران سلعا بقيمة 7.3 مليار دولار في السنة المالية الماضية، فيما لم تزد صادراته إليها على 400 مليون دولار، ما يعني فائضا لصالح طهران قدره 6.9 مليار دولار.',
    figures: [
      'imports IRQ>IRN null 7.3e9 USD',
      'exports IRQ>IRN null 400e6 USD under',
      'balance IRN>IRQ null 6.9e9 USD',
    ],
  },
  {
    text: 'تراجعت صادرات لبنان إلى السعودية من 378 مليون دولار في 2014 إلى 210 ملايين في 2020، أي بنسبة 44 في المئة، ثم توقفت كلياً بعد قرار الحظر في أبريل 2021.',
    figures: ['exports LBN>SAU 2014 378e6 USD', 'exports LBN>SAU 2020 210e6 USD'],
    claims: ['change exports LBN>SAU 2014..2020 -44 %'],
  },
  {
    text: 'سجل الميزان التجاري القطري فائضا بقيمة 19.3 مليار ريال في أبريل الماضي، بانخفاض 11.7% على أساس سنوي وبتراجع 2.4% عن مارس. وهبطت الصادرات بنسبة 7.5% على أساس سنوي إلى 28.9 مليار ريال.',
    published: '2024-05-29',
    figures: ['balance QAT>WLD 2024-04 19.3e9 QAR', 'exports QAT>WLD 2024-04 28.9e9 QAR'],
    claims: [
      'change balance QAT>WLD 2023-04..2024-04 -11.7 %',
      'change balance QAT>WLD 2024-03..2024-04 -2.4 %',
      'change exports QAT>WLD 2023-04..2024-04 -7.5 %',
    ],
  },
  {
    text: 'وتستحوذ الهند على 40% من صادرات التمور العمانية التي بلغت قيمتها 7 ملايين ريال في عام 2021، في حين جاءت الإمارات ثانية بحصة 22% والصومال ثالثة بـ 9%.',
    figures: ['exports OMN>WLD [dates] 2021 7e6 OMR'],
    claims: [
      'share exports OMN>IND [dates] ..2021 40 %',
      'rank exports OMN>ARE [dates] ..2021 2 rank',
      'share exports OMN>ARE [dates] ..2021 22 %',
      'rank exports OMN>SOM [dates] ..2021 3 rank',
      'share exports OMN>SOM [dates] ..2021 9 %',
    ],
  },
  {
    text: 'تضاعفت واردات تونس من القمح الروسي ثلاث مرات بين 2021 و2023، إذ ارتفعت من 50 مليون دولار إلى 150 مليون دولار، وأصبحت روسيا المورد الأول للحبوب.',
    figures: ['imports TUN>RUS [wheat] 2021 50e6 USD', 'imports TUN>RUS [wheat] 2023 150e6 USD'],
    claims: ['multiple imports TUN>RUS [wheat] 2021..2023 3 x', 'rank imports TUN>RUS [wheat] ..2023 1 rank'],
  },
  {
    text: 'خصصت الحكومة 3.2 مليار جنيه لدعم الصادرات في موازنة 2024، وتستهدف رفع الصادرات إلى 100 مليار دولار بحلول 2030، فيما بلغ الدين الخارجي 165 مليار دولار.',
  },
  {
    text: 'ووفقا للبيانات الرسمية الصينية، بلغ حجم التجارة بين الصين وروسيا 240.11 مليار دولار العام الماضي، بزيادة 26.3 بالمئة عن العام السابق. وصدّرت الصين إلى جارتها الشمالية ما قيمته 110.97 مليار دولار (+46.9 بالمئة)، واستوردت منها 129.14 مليار دولار (+12.7 بالمئة).',
    published: '2024-01-12',
    figures: [
      'trade CHN>RUS 2023 240.11e9 USD',
      'exports CHN>RUS 2023 110.97e9 USD',
      'imports CHN>RUS 2023 129.14e9 USD',
    ],
    claims: [
      'change trade CHN>RUS 2022..2023 26.3 %',
      'change exports CHN>RUS 2022..2023 46.9 %',
      'change imports CHN>RUS 2022..2023 12.7 %',
    ],
  },
  {
    text: 'وبحسب منصة مرصد التعقيد الاقتصادي، كانت أبرز صادرات السودان عام 2021 الذهب (2.85 مليار دولار) والفول السوداني (469 مليون دولار) والأغنام والماعز (438 مليون دولار)، وتوجه معظمها إلى الإمارات (2.31 مليار دولار) والصين (726 مليون دولار) والسعودية (469 مليون دولار).',
    figures: [
      'exports SDN>WLD [gold] 2021 2.85e9 USD',
      'exports SDN>WLD [peanuts] 2021 469e6 USD',
      'exports SDN>WLD [sheep and goats] 2021 438e6 USD',
      'exports SDN>ARE 2021 2.31e9 USD',
      'exports SDN>CHN 2021 726e6 USD',
      'exports SDN>SAU 2021 469e6 USD',
    ],
  },
  // The daily press once more
  {
    published: '2024-02-20',
    text: 'سجّل المغرب خلال سنة 2023 صادرات فلاحية بقيمة 83.2 مليار درهم، مقابل 81.8 مليار درهم سنة 2022. وحافظ قطاع السيارات على صدارته بمبيعات إلى الخارج بلغت 141.7 مليار درهم، أي بزيادة 27.4 في المائة، متقدما على الفوسفاط ومشتقاته الذي تراجعت صادراته بنسبة 34.1 في المائة إلى 76.1 مليار درهم.',
    figures: [
      'exports MAR>WLD [agricultural products] 2023 83.2e9 MAD',
      'exports MAR>WLD [agricultural products] 2022 81.8e9 MAD',
      'exports MAR>WLD [automotive products] 2023 141.7e9 MAD',
      'exports MAR>WLD [phosphates] 2023 76.1e9 MAD',
    ],
    claims: [
      'change exports MAR>WLD [automotive products] 2022..2023 27.4 %',
      'change exports MAR>WLD [phosphates] 2022..2023 -34.1 %',
    ],
  },
  {
    text: 'وقال رئيس الغرفة التجارية إن حجم التبادل التجاري بين مصر وتركيا وصل إلى 7.7 مليارات دولار في 2022، منها 4 مليارات صادرات مصرية و3.7 مليارات واردات، ما يعني أن الميزان التجاري يميل لمصلحة مصر بنحو 300 مليون دولار.',
    figures: [
      'trade EGY>TUR 2022 7.7e9 USD',
      'exports EGY>TUR 2022 4e9 USD',
      'imports EGY>TUR 2022 3.7e9 USD',
      'balance EGY>TUR 2022 300e6 USD about',
    ],
  },
  {
    published: '2023-05-10',
    text: 'أظهرت بيانات الجمارك الصينية أن واردات البلاد من الغاز الروسي قفزت 52 بالمئة على أساس سنوي في أبريل/نيسان الماضي إلى 640 مليون دولار، في حين تراجعت الواردات من أستراليا إلى 480 مليون دولار من 700 مليون دولار قبل عام.',
    figures: [
      'imports CHN>RUS [natural gas] 2023-04 640e6 USD',
      'imports CHN>AUS 2023-04 480e6 USD',
      'imports CHN>AUS 2022-04 700e6 USD',
    ],
    claims: ['change imports CHN>RUS [natural gas] 2022-04..2023-04 52 %'],
  },
  {
    text: 'بلغت قيمة ما استورده العراق من إيران خلال عام 2021 نحو 8.9 مليارات دولار، وهو ما يمثل 14 بالمئة من مجمل وارداته، بينما لم تتجاوز صادراته إليها 200 مليون دولار.',
    figures: ['imports IRQ>IRN 2021 8.9e9 USD about', 'exports IRQ>IRN 2021 200e6 USD under'],
    claims: ['share imports IRQ>IRN ..2021 14 %'],
  },
  {
    published: '2022-07-18',
    text: 'قفزت صادرات قطر في مايو إلى 45.2 مليار ريال، بنمو سنوي 70.6%، بينما زادت وارداتها 15.8% إلى 10.1 مليار ريال، ليسجل الميزان التجاري فائضا بقيمة 35.1 مليار ريال، وذلك مقابل 17.8 مليار ريال في مايو 2021. وجاءت كوريا الجنوبية في صدارة دول المقصد بقيمة 7.4 مليار ريال وبحصة 16.4%، تليها الهند ثم الصين.',
    figures: [
      'exports QAT>WLD 2022-05 45.2e9 QAR',
      'imports QAT>WLD 2022-05 10.1e9 QAR',
      'balance QAT>WLD 2022-05 35.1e9 QAR',
      'balance QAT>WLD 2021-05 17.8e9 QAR',
      'exports QAT>KOR 2022-05 7.4e9 QAR',
    ],
    claims: [
      'change exports QAT>WLD 2021-05..2022-05 70.6 %',
      'change imports QAT>WLD 2021-05..2022-05 15.8 %',
      'share exports QAT>KOR ..2022-05 16.4 %',
    ],
  },
  {
    text: 'تراجعت صادرات ألمانيا من الآلات إلى روسيا إلى 3.2 مليار يورو في 2022 بعدما كانت 5.5 مليار يورو في 2021.',
    figures: ['exports DEU>RUS [machinery] 2022 3.2e9 EUR', 'exports DEU>RUS [machinery] 2021 5.5e9 EUR'],
  },
  {
    text: 'خلال الأشهر العشرة الأولى من سنة 2022 صدّرت الجزائر خارج المحروقات ما قيمته 5.6 مليار دولار، وكانت الأسمدة في المقدمة بـ1.3 مليار دولار، ثم الحديد والصلب بـ500 مليون دولار.',
    figures: [
      'exports DZA>WLD [non-hydrocarbons] 2022-01/2022-10 5.6e9 USD',
      'exports DZA>WLD [fertilizers] 2022-01/2022-10 1.3e9 USD',
      'exports DZA>WLD [iron and steel] 2022-01/2022-10 500e6 USD',
    ],
  },
  {
    text: 'بلغت حصة الهند من صادرات الإمارات غير النفطية 9.2% عام 2021، بقيمة 32.5 مليار درهم، وهي أعلى بـ40% مما كانت عليه في العام السابق.',
    figures: ['exports ARE>IND [non-oil] 2021 32.5e9 AED'],
    claims: ['share exports ARE>IND [non-oil] ..2021 9.2 %', 'change exports ARE>IND [non-oil] 2020..2021 40 %'],
  },
  {
    published: '2024-03-12',
    text: 'بغداد – كشفت هيئة الإحصاء التركية، أمس الثلاثاء، عن أن صادرات تركيا إلى العراق بلغت العام الماضي 12.8 مليار دولار، محتلّةً المرتبة الرابعة بين أسواقها، فيما استوردت منه بما قيمته 1.2 مليار دولار فقط.',
    figures: ['exports TUR>IRQ 2023 12.8e9 USD', 'imports TUR>IRQ 2023 1.2e9 USD'],
    claims: ['rank exports TUR>IRQ ..2023 4 rank'],
  },
  {
    text: 'وخصّصت الحكومة 2.5 مليار دينار لدعم المصدّرين، كما حصلت البلاد على قرض بقيمة 300 مليون دولار من البنك الدولي لتطوير ميناء العقبة الذي تمر عبره 80% من واردات المملكة.',
  },
  {
    text: 'حققت تونس فائضا تجاريا مع فرنسا قدره 3.9 مليار دينار في 2022، وفائضا مع ليبيا بـ2.2 مليار دينار، في المقابل سجلت عجزا مع الصين بـ8.6 مليار دينار وتركيا بـ3.9 مليار دينار.',
    figures: [
      'balance TUN>FRA 2022 3.9e9 TND',
      'balance TUN>LBY 2022 2.2e9 TND',
      'balance TUN>CHN 2022 -8.6e9 TND',
      'balance TUN>TUR 2022 -3.9e9 TND',
    ],
  },
  {
    text: 'احتلت السعودية المركز الأول عربيا في قيمة الصادرات عام 2022 بنحو 411 مليار دولار، وجاءت الإمارات ثانية بـ402 مليار دولار.',
    figures: ['exports SAU>WLD 2022 411e9 USD about', 'exports ARE>WLD 2022 402e9 USD'],
    claims: ['rank exports SAU>WLD ..2022 1 rank', 'rank exports ARE>WLD ..2022 2 rank'],
  },
  {
    text: 'زادت مشتريات الأردن من القمح الروماني إلى 210 ملايين دولار في 2021 من 150 مليونا في العام الذي سبقه، أي بنسبة 40 في المئة.',
    figures: ['imports JOR>ROU [wheat] 2021 210e6 USD', 'imports JOR>ROU [wheat] 2020 150e6 USD'],
    claims: ['change imports JOR>ROU [wheat] 2020..2021 40 %'],
  },
  {
    published: '2023-08-24',
    text: 'الرياض - واس: بلغ فائض الميزان التجاري للمملكة في شهر يونيو 2023 ما قيمته 31.2 مليار ريال، متراجعا بنسبة 66 بالمئة عن مستواه قبل عام البالغ 92.1 مليار ريال. وهبطت قيمة الصادرات السلعية بنسبة 38.8 بالمئة لتبلغ 90.1 مليار ريال، متأثرة بانخفاض الصادرات البترولية 41 بالمئة، فيما ارتفعت الواردات إلى 58.9 مليار ريال. وكانت الصين الوجهة الرئيسة لصادرات المملكة بنسبة 16.4 بالمئة من إجمالي الصادرات، تلتها اليابان والهند.',
    figures: [
      'balance SAU>WLD 2023-06 31.2e9 SAR',
      'balance SAU>WLD 2022-06 92.1e9 SAR',
      'exports SAU>WLD 2023-06 90.1e9 SAR',
      'imports SAU>WLD 2023-06 58.9e9 SAR',
    ],
    claims: [
      'change balance SAU>WLD 2022-06..2023-06 -66 %',
      'change exports SAU>WLD 2022-06..2023-06 -38.8 %',
      'change exports SAU>WLD [oil] 2022-06..2023-06 -41 %',
      'share exports SAU>CHN ..2023-06 16.4 %',
    ],
  },
  {
    text: 'نمت التجارة غير النفطية بين الإمارات والهند بمعدل 16% لتصل إلى 188.8 مليار درهم عام 2022، منها 102 مليار درهم واردات و86.8 مليار درهم صادرات وإعادة تصدير. وتعتبر الهند ثاني أكبر شريك تجاري للإمارات.',
    figures: [
      'trade ARE>IND [non-oil] 2022 188.8e9 AED',
      'imports ARE>IND [non-oil] 2022 102e9 AED',
      'exports ARE>IND [re-exports] 2022 86.8e9 AED',
    ],
    claims: ['change trade ARE>IND [non-oil] 2021..2022 16 %', 'rank trade ARE>IND ..2022 2 rank'],
  },
  {
    text: 'ضاعفت مصر صادراتها من الأسمدة ثلاث مرات تقريبا، من 620 مليون دولار في 2020 إلى 1.9 مليار دولار في 2022.',
    figures: ['exports EGY>WLD [fertilizers] 2020 620e6 USD', 'exports EGY>WLD [fertilizers] 2022 1.9e9 USD'],
    claims: ['multiple exports EGY>WLD [fertilizers] 2020..2022 3 x about'],
  },
  {
    text: 'استوردت الكويت ما يقارب 38 ألف سيارة من اليابان في 2019 بقيمة إجمالية بلغت 640 مليون دولار، أي ما يعادل 21 بالمئة من إجمالي وارداتها من السيارات.',
    figures: ['imports KWT>JPN [motor vehicles] 2019 640e6 USD'],
    claims: ['share imports KWT>JPN [cars] ..2019 21 %'],
  },
  {
    text: 'سجلت صادرات السودان من الصمغ العربي 120 مليون دولار عام 2018 (مقابل 97 مليونا عام 2017)، ذهب نصفها تقريبا إلى فرنسا والولايات المتحدة.',
    figures: ['exports SDN>WLD [gums and resins] 2018 120e6 USD', 'exports SDN>WLD [gums and resins] 2017 97e6 USD'],
  },
  {
    text: 'الميزان التجاري بين البحرين والسعودية: 1.1 مليار دولار صادرات بحرينية، 650 مليون دولار صادرات سعودية (2020).',
    figures: ['exports BHR>SAU 2020 1.1e9 USD', 'exports SAU>BHR 2020 650e6 USD'],
  },
  {
    text: 'بلغ إجمالي قيمة المبادلات التجارية بين الجزائر وإيطاليا 20.4 مليار دولار سنة 2022، مسجلا زيادة بنحو 150% مقارنة بسنة 2021 حين كان في حدود 8 مليارات دولار.',
    figures: ['trade DZA>ITA 2022 20.4e9 USD', 'trade DZA>ITA 2021 8e9 USD about'],
    claims: ['change trade DZA>ITA 2021..2022 150 % about'],
  },
  {
    text: 'وقّع البلدان عقودا بقيمة 3 مليارات دولار، وبلغت استثمارات الشركات الصينية في إثيوبيا 4 مليارات دولار، كما يستهدف الجانبان رفع حجم التجارة إلى 10 مليارات بحلول 2030، علما بأنه بلغ 2.6 مليار دولار في 2022.',
    figures: ['trade CHN>ETH 2022 2.6e9 USD'],
  },
  {
    text: 'صدّر الأردن إلى العراق في الشهور السبعة الأولى من 2022 ما قيمته 402 مليون دينار، مقابل 301 مليون دينار للفترة ذاتها من 2021، بارتفاع مقداره 101 مليون دينار ونسبته 33.6%.',
    figures: ['exports JOR>IRQ 2022-01/2022-07 402e6 JOD', 'exports JOR>IRQ 2021-01/2021-07 301e6 JOD'],
    claims: [
      'delta exports JOR>IRQ 2021-01/2021-07..2022-01/2022-07 101e6 JOD',
      'change exports JOR>IRQ 2021-01/2021-07..2022-01/2022-07 33.6 %',
    ],
  },
  {
    published: '2024-04-30',
    text: 'أعلن الجهاز المركزي للتعبئة العامة والإحصاء ارتفاع قيمة التبادل التجاري بين مصر والسعودية لتصل إلى 11.3 مليار دولار خلال عام 2022 مقابل 9.1 مليار دولار خلال عام 2021، بنسبة زيادة 24.2%. وسجلت قيمة الصادرات المصرية للسعودية 2.5 مليار دولار مقابل 2.2 مليار دولار، فيما بلغت قيمة الواردات المصرية من السعودية 8.8 مليار دولار. وبلغت تحويلات المصريين العاملين بالسعودية 10.9 مليار دولار.',
    figures: [
      'trade EGY>SAU 2022 11.3e9 USD',
      'trade EGY>SAU 2021 9.1e9 USD',
      'exports EGY>SAU 2022 2.5e9 USD',
      'exports EGY>SAU 2021 2.2e9 USD',
      'imports EGY>SAU 2022 8.8e9 USD',
    ],
    claims: ['change trade EGY>SAU 2021..2022 24.2 %'],
  },
  {
    published: '2023-12-11',
    text: 'قال وزير الفلاحة إن صادرات زيت الزيتون التونسي بلغت خلال موسم 2022-2023 نحو 180 ألف طن بعائدات قدرها 3.3 مليار دينار. وتصدّرت إيطاليا قائمة المشترين بحصة 30 بالمئة تليها إسبانيا بـ28 بالمئة.',
    figures: ['exports TUN>WLD [olive oil] FY2022-23 3.3e9 TND'],
    claims: [
      'share exports TUN>ITA [olive oil] ..FY2022-23 30 %',
      'share exports TUN>ESP [olive oil] ..FY2022-23 28 %',
    ],
  },
  {
    text: 'تراجعت الصادرات العراقية إلى تركيا من 1.5 مليار دولار في عام 2014 إلى 300 مليون دولار في عام 2015، أي بنسبة 80%، ثم تعافت إلى 1.2 مليار دولار في عام 2019.',
    figures: ['exports IRQ>TUR 2014 1.5e9 USD', 'exports IRQ>TUR 2015 300e6 USD', 'exports IRQ>TUR 2019 1.2e9 USD'],
    claims: ['change exports IRQ>TUR 2014..2015 -80 %'],
  },
  {
    text: 'صدّرت الإمارات ذهبا إلى الهند بما قيمته 5.2 مليار دولار عام 2022، وماسا بقيمة 2.9 مليار دولار، في حين استوردت منها مجوهرات بقيمة 6.1 مليار دولار.',
    figures: [
      'exports ARE>IND [gold] 2022 5.2e9 USD',
      'exports ARE>IND [diamonds] 2022 2.9e9 USD',
      'imports ARE>IND [jewellery] 2022 6.1e9 USD',
    ],
  },
  {
    published: '2023-03-07',
    text: 'بكين (رويترز) - أظهرت بيانات رسمية يوم الثلاثاء أن صادرات الصين هبطت 6.8 بالمئة في يناير كانون الثاني وفبراير شباط مقارنة بالفترة ذاتها من العام السابق إلى 506.3 مليار دولار، وأن وارداتها نزلت 10.2 بالمئة إلى 389.4 مليار دولار، مما أسفر عن فائض تجاري قدره 116.9 مليار دولار.',
    figures: [
      'exports CHN>WLD 2023-01/2023-02 506.3e9 USD',
      'imports CHN>WLD 2023-01/2023-02 389.4e9 USD',
      'balance CHN>WLD 2023-01/2023-02 116.9e9 USD',
    ],
    claims: [
      'change exports CHN>WLD 2022-01/2022-02..2023-01/2023-02 -6.8 %',
      'change imports CHN>WLD 2022-01/2022-02..2023-01/2023-02 -10.2 %',
    ],
  },
  {
    text: 'بلغت قيمة صادرات عُمان غير النفطية 7.4 مليارات ريال بنهاية عام 2023، تصدرتها المنتجات المعدنية بـ2.1 مليار ريال، ثم منتجات الصناعات الكيماوية بـ1.0 مليار ريال.',
    figures: [
      'exports OMN>WLD [non-oil] 2023 7.4e9 OMR',
      'exports OMN>WLD [mineral products] 2023 2.1e9 OMR',
      'exports OMN>WLD [chemicals] 2023 1.0e9 OMR',
    ],
  },
  {
    published: '2024-01-15',
    text: 'قفز العجز التجاري للهند مع الصين إلى 85 مليار دولار في السنة المالية المنتهية في مارس 2023، من 73 مليارا في السنة السابقة، إذ استوردت نيودلهي سلعا صينية بـ98.5 مليار دولار ولم تصدّر إليها سوى ما قيمته 15 مليارا.',
    figures: [
      'balance IND>CHN FY2022-23 -85e9 USD',
      'balance IND>CHN FY2021-22 -73e9 USD',
      'imports IND>CHN FY2022-23 98.5e9 USD',
      'exports IND>CHN FY2022-23 15e9 USD',
    ],
  },
  {
    text: 'ورصدت الوزارة 1.4 مليار جنيه لدعم صغار المزارعين، وحققت شركة الشحن إيرادات بلغت 560 مليون دولار بارتفاع 12%، بينما استقر سعر صرف الدولار عند 30.9 جنيها.',
  },
  {
    text: 'جاءت ألمانيا في صدارة موردي الآلات إلى الجزائر سنة 2019 بـ1.3 مليار دولار، متبوعة بالصين (1.1 مليار) وإيطاليا (0.9 مليار).',
    figures: [
      'imports DZA>DEU [machinery] 2019 1.3e9 USD',
      'imports DZA>CHN [machinery] 2019 1.1e9 USD',
      'imports DZA>ITA [machinery] 2019 0.9e9 USD',
    ],
  },
  // One unit behind a series of numbers
  {
    text: 'بلغت صادرات الأردن إلى الولايات المتحدة والسعودية والهند خلال عام 2023 ما قيمته 1,263 و712 و589 مليون دينار على التوالي، مقابل 1,078 و655 و641 مليون دينار في عام 2022.',
    figures: [
      'exports JOR>USA 2023 1263e6 JOD',
      'exports JOR>SAU 2023 712e6 JOD',
      'exports JOR>IND 2023 589e6 JOD',
      'exports JOR>USA 2022 1078e6 JOD',
      'exports JOR>SAU 2022 655e6 JOD',
      'exports JOR>IND 2022 641e6 JOD',
    ],
  },
  {
    text: 'سجلت واردات الجزائر من الحبوب والحليب 2.1 و1.3 مليار دولار على التوالي خلال 2022.',
    figures: ['imports DZA>WLD [cereals] 2022 2.1e9 USD', 'imports DZA>WLD [milk] 2022 1.3e9 USD'],
  },
  {
    text: 'بلغت صادرات المغرب والجزائر وتونس إلى إسبانيا 8 و6 و2 مليار يورو على التوالي في 2022.',
    figures: ['exports MAR>ESP 2022 8e9 EUR', 'exports DZA>ESP 2022 6e9 EUR', 'exports TUN>ESP 2022 2e9 EUR'],
  },
  {
    text: 'في عام 2021 ارتفعت صادرات مصر إلى إيطاليا وإسبانيا بنسبة 12 و8 في المائة على الترتيب. ونمت صادراتها إلى السوق الأميركية 17.2%، وإلى الهند 8.7%.',
    claims: [
      'change exports EGY>ITA 2020..2021 12 %',
      'change exports EGY>ESP 2020..2021 8 %',
      'change exports EGY>USA 2020..2021 17.2 %',
      'change exports EGY>IND 2020..2021 8.7 %',
    ],
  },
  // Two measures set against each other
  {
    text: 'بلغت صادرات الهند إلى الإمارات 35.6 مليار دولار عام 2023، مقابل واردات بـ48.1 مليار دولار، ليصل العجز الهندي إلى 12.5 مليار دولار.',
    figures: ['exports IND>ARE 2023 35.6e9 USD', 'imports IND>ARE 2023 48.1e9 USD', 'balance IND>ARE 2023 -12.5e9 USD'],
  },
  {
    text: 'بلغت واردات الأردن من مصر 700 مليون دينار عام 2022 مقابل صادرات بلغت 200 مليون دينار.',
    figures: ['imports JOR>EGY 2022 700e6 JOD', 'exports JOR>EGY 2022 200e6 JOD'],
  },
  // The part of one country, and a member in the place of its group
  {
    text: 'استوردت الصين من دول الخليج في 2023 نفطاً خاماً بقيمة 112.7 مليار دولار، كان نصيب السعودية وحدها منها 44.9 مليار دولار، أو نحو 40 بالمئة.',
    figures: ['imports CHN>GCC [crude oil] 2023 112.7e9 USD', 'imports CHN>SAU [crude oil] 2023 44.9e9 USD'],
    claims: ['share imports CHN>SAU [crude oil] ..2023 40 % about'],
  },
  {
    text: 'بلغت صادرات تونس نحو أوروبا 12 مليار يورو عام 2021، وكانت حصة فرنسا وحدها 4 مليارات يورو.',
    figures: ['exports TUN>EUROPE 2021 12e9 EUR', 'exports TUN>FRA 2021 4e9 EUR'],
  },
  {
    text: 'بلغت المبادلات التجارية بين الاتحاد الأوروبي والمغرب 60,6 مليار أورو سنة 2024. واستأثرت إسبانيا وحدها بـ22,7 مليار أورو من هذه المبادلات، أي بنسبة 37,5 في المائة، متقدمة على فرنسا (14,9 مليار أورو).',
    figures: ['trade EUU>MAR 2024 60.6e9 EUR', 'trade ESP>MAR 2024 22.7e9 EUR', 'trade FRA>MAR 2024 14.9e9 EUR'],
    claims: ['share trade ESP>MAR ..2024 37.5 %'],
  },
  {
    text: 'بلغت صادرات المغرب 42 مليار أورو سنة 2023. واستأثرت إسبانيا وحدها بـ10 مليارات أورو من هذه الصادرات، تليها فرنسا بـ8 مليارات أورو.',
    figures: ['exports MAR>WLD 2023 42e9 EUR', 'exports MAR>ESP 2023 10e9 EUR', 'exports MAR>FRA 2023 8e9 EUR'],
  },
  {
    text: 'بلغت المبادلات بين الاتحاد الأوروبي والمغرب 60 مليار أورو سنة 2024، ليحل المغرب في المرتبة السابعة عشرة ضمن شركاء التكتل التجاريين. وبلغ مجموع ما صدّرته إسبانيا إلى جارها الجنوبي في السنة نفسها 10 مليارات أورو.',
    figures: ['trade EUU>MAR 2024 60e9 EUR', 'exports ESP>MAR 2024 10e9 EUR'],
    claims: ['rank trade EUU>MAR ..2024 17 rank'],
  },
  {
    text: 'صدّر الأردن إلى السعودية والعراق ومصر ما قيمته ملياري دينار عام 2023. وشكلت الأسواق الثلاث مجتمعة نحو 52% من إجمالي صادراته البالغة 4.93 مليار دينار.',
    figures: ['exports JOR>null 2023 2e9 JOD', 'exports JOR>WLD 2023 4.93e9 JOD'],
    claims: ['share exports JOR>null ..2023 52 % about'],
  },
  {
    published: '2023-11-09',
    text: 'بلغ حجم التجارة بين الصين والدول العربية 431.4 مليار دولار عام 2022. وفي الأشهر العشرة الأولى من العام الجاري، بلغ 328.6 مليار دولار.',
    figures: ['trade CHN>ARAB 2022 431.4e9 USD', 'trade CHN>ARAB 2023-01/2023-10 328.6e9 USD'],
  },
  // A level with its change behind it is no difference
  {
    text: 'سجلت الصادرات السعودية 300 مليار دولار مرتفعة بنسبة 10% عام 2022. وبلغت وارداتها 190 مليار دولار بانخفاض قدره 5% عن عام 2021 الذي بلغت فيه 200 مليار دولار.',
    figures: ['exports SAU>WLD 2022 300e9 USD', 'imports SAU>WLD 2022 190e9 USD', 'imports SAU>WLD 2021 200e9 USD'],
    claims: ['change exports SAU>WLD 2021..2022 10 %', 'change imports SAU>WLD 2021..2022 -5 %'],
  },
  {
    text: 'بلغت صادرات المغرب 40 مليار دولار بزيادة قدرها 5 مليارات دولار عام 2022.',
    figures: ['exports MAR>WLD 2022 40e9 USD'],
    claims: ['delta exports MAR>WLD 2021..2022 5e9 USD'],
  },
  {
    published: '2025-02-12',
    text: 'بلغت قيمة التجارة الخارجية غير النفطية لدولة الإمارات 2.997 تريليون درهم بنهاية عام 2024. وسجلت الصادرات غير النفطية 561.2 مليار درهم بزيادة 27.6% عن العام السابق الذي بلغت فيه 439.9 مليار درهم، مساهِمةً بـ18.7% من إجمالي التجارة غير النفطية.',
    figures: [
      'trade ARE>WLD [non-oil] 2024 2.997e12 AED',
      'exports ARE>WLD [non-oil] 2024 561.2e9 AED',
      'exports ARE>WLD [non-oil] 2023 439.9e9 AED',
    ],
    claims: ['change exports ARE>WLD [non-oil] 2023..2024 27.6 %', 'share exports ARE>WLD [non-oil] ..2024 18.7 %'],
  },
  {
    text: 'سجلت صادرات عمان 12 مليار ريال بنهاية يونيو 2024م، مرتفعة بنسبة 11.5 بالمائة عن نهاية يونيو 2023م البالغة فيها 11 مليار ريال.',
    figures: ['exports OMN>WLD 2024-H1 12e9 OMR', 'exports OMN>WLD 2023-H1 11e9 OMR'],
    claims: ['change exports OMN>WLD 2023-H1..2024-H1 11.5 %'],
  },
  // A year before
  {
    text: 'بلغت صادرات تونس من زيت الزيتون 1,2 مليار دينار سنة 2023 مقابل 0,9 مليار دينار قبلها بعام. وبلغت وارداتها 70 مليار دينار، مقابل 65 مليار دينار سنة قبل ذلك.',
    figures: [
      'exports TUN>WLD [olive oil] 2023 1.2e9 TND',
      'exports TUN>WLD [olive oil] 2022 0.9e9 TND',
      'imports TUN>WLD 2023 70e9 TND',
      'imports TUN>WLD 2022 65e9 TND',
    ],
  },
  // Plans and forecasts, and the facts told inside them
  {
    text: 'يُرتقب أن تبلغ صادرات الجزائر 13 مليار دولار سنة 2029. ويطمح البلدان إلى رفع تجارتهما إلى 100 مليار دولار. ومن المنتظر أن تناهز صادرات المغرب 60 مليار دولار، ويراهن المغرب على صادرات بقيمة 90 مليار دولار في أفق 2030.',
  },
  {
    text: 'تعتزم مصر رفع صادراتها البالغة 35 مليار دولار في 2023 إلى 100 مليار دولار في 2030، كما تستهدف زيادة صادراتها من القمح من 5 مليارات دولار إلى 8 مليارات دولار.',
    figures: ['exports EGY>WLD 2023 35e9 USD'],
  },
  {
    text: 'يتوقع الوزير أن تنمو صادرات تونس، بعدما بلغت 5 مليارات دولار عام 2022. ويتطلع البلدان إلى مضاعفة التبادل التجاري بين تونس وتركيا إلى 15 مليار دولار.',
    figures: ['exports TUN>WLD 2022 5e9 USD'],
  },
  // The changes of a bracketed list
  {
    text: 'انخفضت قيمة صادرات مصر بنسبة 11.8٪ في مارس 2023 حيث بلغت 3.66 مليار دولار، ويرجع ذلك إلى انخفاض قيمة صادرات بعض السلع وأهمها: أسمدة (43.6٪)، ملابس جاهزة (9.7٪). وارتفعت صادرات سلع أخرى مثل: القمح (20٪)، والذرة (10٪).',
    figures: ['exports EGY>WLD 2023-03 3.66e9 USD'],
    claims: [
      'change exports EGY>WLD 2022-03..2023-03 -11.8 %',
      'change exports EGY>WLD [fertilizers] 2022-03..2023-03 -43.6 %',
      'change exports EGY>WLD [ready-made garments] 2022-03..2023-03 -9.7 %',
      'change exports EGY>WLD [wheat] 2022-03..2023-03 20 %',
      'change exports EGY>WLD [corn] 2022-03..2023-03 10 %',
    ],
  },
  // Lists of importers and exporters
  {
    text: 'بلغت صادرات سلطنة عُمان 12 مليار ريال عام 2023. وتصدّرت الإمارات قائمة الدول المستوردة للمنتجات العُمانية غير النفطية بقيمة 518 مليون ريال، تلتها السعودية بـ 401 مليون ريال.',
    figures: [
      'exports OMN>WLD 2023 12e9 OMR',
      'exports/goods OMN>ARE [non-oil] 2023 518e6 OMR',
      'exports/goods OMN>SAU [non-oil] 2023 401e6 OMR',
    ],
  },
  {
    text: 'جاءت الصين على رأس الدول المصدرة لسلطنة عمان بقيمة 14 مليار ريال عام 2022، ثم السعودية 8 مليارات.',
    figures: ['exports CHN>OMN 2022 14e9 OMR', 'exports SAU>OMN 2022 8e9 OMR'],
  },
  // National exports
  {
    text: 'بلغت الصادرات الوطنية الأردنية 7 مليارات دينار عام 2023.',
    figures: ['exports JOR>WLD 2023 7e9 JOD'],
  },
  {
    text: 'بلغت الصادرات الوطنية الأردنية 7 مليارات دينار عام 2023، وبلغت قيمة المعاد تصديره 800 مليون دينار.',
    figures: ['exports JOR>WLD [domestic] 2023 7e9 JOD', 'exports JOR>WLD [re-exports] 2023 800e6 JOD'],
  },
  // A deficit that widens, told in the present
  {
    text: 'بلغت واردات المغرب 485,9 مليار درهم عند متم غشت 2024، ليتفاقم العجز التجاري بنسبة 2,9 في المائة إلى 196,5 مليار درهم. واستقرت مبيعات الفوسفاط في 52,1 مليار درهم (زائد 15,1 في المائة).',
    figures: [
      'imports MAR>WLD 2024-01/2024-08 485.9e9 MAD',
      'balance MAR>WLD 2024-01/2024-08 -196.5e9 MAD',
      'exports MAR>WLD [phosphates] 2024-01/2024-08 52.1e9 MAD',
    ],
    claims: [
      'change balance MAR>WLD 2023-01/2023-08..2024-01/2024-08 2.9 %',
      'change exports MAR>WLD [phosphates] 2023-01/2023-08..2024-01/2024-08 15.1 %',
    ],
  },
  // Subjects and partners around a verb, dates behind a pair
  {
    text: 'استوردت ليبيا ما قيمته 2.3 مليار دولار من إيطاليا و1.9 مليار دولار من تركيا في عام 2021.',
    figures: ['imports LBY>ITA 2021 2.3e9 USD', 'imports LBY>TUR 2021 1.9e9 USD'],
  },
  {
    text: 'زادت قيمة صادرات تركيا إلى سوريا من 1.8 مليار دولار إلى 2.1 مليار دولار بين عامي 2020 و2021.',
    figures: ['exports TUR>SYR 2020 1.8e9 USD', 'exports TUR>SYR 2021 2.1e9 USD'],
  },
  {
    text: 'تضاعفت صادرات مصر 7 مرات لتبلغ 8 مليارات دولار عام 2022 مقابل 1.1 مليار دولار في العام السابق.',
    figures: ['exports EGY>WLD 2022 8e9 USD', 'exports EGY>WLD 2021 1.1e9 USD'],
    claims: ['multiple exports EGY>WLD 2021..2022 7 x'],
  },
  {
    text: 'بلغت صادرات السعودية النفطية 248 مليار دولار عام 2023، وهو ما يمثل نحو 77% من إجمالي صادراتها، فيما بلغت غير النفطية 74 مليار دولار.',
    figures: ['exports SAU>WLD [oil] 2023 248e9 USD', 'exports SAU>WLD [non-oil] 2023 74e9 USD'],
    claims: ['share exports SAU>WLD [oil] ..2023 77 % about'],
  },
  {
    text: 'نمت التجارة الخارجية القطرية 14 بالمائة خلال الربع الأول من 2022.',
    claims: ['change trade QAT>WLD 2021-Q1..2022-Q1 14 %'],
  },
  {
    text: 'تعد مصر ثاني أكبر شريك تجاري للأردن عربيا، وبلغ حجم التبادل التجاري بينهما 900 مليون دولار في 2022، توزعت بين صادرات أردنية بـ250 مليون دولار وواردات بـ650 مليون دولار.',
    figures: ['trade JOR>EGY 2022 900e6 USD', 'exports JOR>EGY 2022 250e6 USD', 'imports JOR>EGY 2022 650e6 USD'],
    claims: ['rank trade JOR>EGY ..2022 2 rank'],
  },
  // Whose supplier or customer a country is
  {
    text: 'احتلت تركيا المرتبة الخامسة في قائمة موردي الجزائر بقيمة 2,3 مليار دولار سنة 2021، خلف الصين (6,2 مليار دولار) وفرنسا (5,3 مليار دولار).',
    figures: ['imports DZA>TUR 2021 2.3e9 USD', 'imports DZA>CHN 2021 6.2e9 USD', 'imports DZA>FRA 2021 5.3e9 USD'],
    claims: ['rank imports DZA>TUR ..2021 5 rank'],
  },
  {
    text: 'ظلت فرنسا الزبون الأول للمغرب بـ 7 مليارات أورو سنة 2022، متبوعة بإسبانيا بـ 6,5 مليارات أورو.',
    figures: ['exports MAR>FRA 2022 7e9 EUR', 'exports MAR>ESP 2022 6.5e9 EUR'],
    claims: ['rank exports MAR>FRA ..2022 1 rank'],
  },
  {
    text: 'بلغ حجم تجارة السعودية مع الصين 117 مليار دولار عام 2022، وشكل النفط 78% من صادرات المملكة إليها البالغة 70 مليار دولار.',
    figures: ['trade SAU>CHN 2022 117e9 USD', 'exports SAU>CHN 2022 70e9 USD'],
    claims: ['share exports SAU>CHN [oil] ..2022 78 %'],
  },
  // As agencies and offices write
  {
    text: 'قفزت صادرات تركيا في مايو الماضي 11.4% على أساس سنوي إلى 24.1 مليار دولار، تصدرتها السيارات بقيمة 3.3 مليارات دولار، تلتها الكيماويات بـ2.9 مليار ثم الملابس بـ1.6 مليار.',
    published: '2024-06-10',
    figures: [
      'exports TUR>WLD 2024-05 24.1e9 USD',
      'exports TUR>WLD [cars] 2024-05 3.3e9 USD',
      'exports TUR>WLD [chemicals] 2024-05 2.9e9 USD',
      'exports TUR>WLD [clothing] 2024-05 1.6e9 USD',
    ],
    claims: ['change exports TUR>WLD 2023-05..2024-05 11.4 %'],
  },
  {
    text: 'تحول الميزان التجاري للأرجنتين من عجز قدره 6.9 مليار دولار في 2023 إلى فائض قدره 18.9 مليار دولار في 2024.',
    published: '2024-06-10',
    figures: ['balance ARG>WLD 2023 -6.9e9 USD', 'balance ARG>WLD 2024 18.9e9 USD'],
  },
  {
    text: 'استوردت مصر قمحاً بقيمة 3.8 مليار دولار خلال 2023، جاء 60% منه من روسيا و15% من رومانيا.',
    published: '2024-06-10',
    figures: ['imports EGY>WLD [wheat] 2023 3.8e9 USD'],
    claims: ['share imports EGY>RUS [wheat] ..2023 60 %', 'share imports EGY>ROU [wheat] ..2023 15 %'],
  },
  {
    text: 'انخفضت واردات الجزائر من فرنسا من 3.7 مليار يورو عام 2019 إلى 3.1 مليار يورو عام 2023، فيما زادت صادراتها إليها من 4.2 إلى 6.3 مليار يورو.',
    published: '2024-06-10',
    figures: [
      'imports DZA>FRA 2019 3.7e9 EUR',
      'imports DZA>FRA 2023 3.1e9 EUR',
      'exports DZA>FRA 2019 4.2e9 EUR',
      'exports DZA>FRA 2023 6.3e9 EUR',
    ],
  },
  {
    text: 'تستحوذ دول الخليج على 12% من صادرات الهند التي بلغت 437 مليار دولار في السنة المالية 2023-2024.',
    published: '2024-06-10',
    figures: ['exports IND>WLD FY2023-24 437e9 USD'],
    claims: ['share exports IND>GCC ..FY2023-24 12 %'],
  },
  {
    text: 'نما حجم التجارة بين روسيا والإمارات سبعة أضعاف خلال خمس سنوات ليصل إلى 11.2 مليار دولار في 2023.',
    published: '2024-06-10',
    figures: ['trade RUS>ARE 2023 11.2e9 USD'],
    claims: ['multiple trade RUS>ARE 2018..2023 7 x'],
  },
  {
    text: 'صدّر المغرب سيارات بقيمة 141.8 مليار درهم سنة 2023، أي بزيادة 27.4% مقارنة بسنة 2022، بينما تراجعت مبيعات الفوسفاط ومشتقاته بـ34.1% إلى 76.1 مليار درهم.',
    published: '2024-06-10',
    figures: ['exports MAR>WLD [cars] 2023 141.8e9 MAD', 'exports MAR>WLD [phosphates] 2023 76.1e9 MAD'],
    claims: [
      'change exports MAR>WLD [cars] 2022..2023 27.4 %',
      'change exports MAR>WLD [phosphates] 2022..2023 -34.1 %',
    ],
  },
  {
    text: 'وشكلت صادرات النفط 76.6% من إجمالي الصادرات السعودية في الربع الأول مقابل 79.2% في الربع المماثل من العام السابق.',
    published: '2024-06-10',
    claims: ['share exports SAU>WLD [oil] ..2024-Q1 76.6 %', 'share exports SAU>WLD [oil] ..2023-Q1 79.2 %'],
  },
  {
    text: 'في 2022 صدّرت كينيا $1.05B إلى أوغندا و$12M إلى تشاد.',
    figures: ['exports KEN>UGA 2022 1.05e9 USD', 'exports KEN>TCD 2022 12e6 USD'],
  },
  // Digits in brackets, as Gulf papers print them
  {
    text: 'بلغت قيمة الصادرات القطرية إلى الصين (1250.4) مليون ريال في عام 2001، مقارنة بـ (980) مليون ريال في عام 2000، أي بزيادة نسبتها (27.6) في المئة.',
    figures: ['exports QAT>CHN 2001 1250.4e6 QAR', 'exports QAT>CHN 2000 980e6 QAR'],
    claims: ['change exports QAT>CHN 2000..2001 27.6 %'],
  },
  {
    text: 'استورد لبنان من إيطاليا ما قيمته (1.1) مليار دولار عام 1999، بانخفاض قدره (4.2%) عن عام 1998.',
    figures: ['imports LBN>ITA 1999 1.1e9 USD'],
    claims: ['change imports LBN>ITA 1998..1999 -4.2 %'],
  },
  {
    text: 'ارتفعت واردات الكويت من اليابان بمقدار (35) مليون دينار في 2003 لتصل إلى نحو (310) ملايين دينار.',
    figures: ['imports KWT>JPN 2003 310e6 KWD about'],
    claims: ['delta imports KWT>JPN 2002..2003 35e6 KWD'],
  },
  // A verb with its subject, and a clause that tells what it came to
  {
    text: 'انتعشت صادرات تونس إلى ليبيا في عام 2022 فبلغت قيمتها 840 مليون دولار.',
    figures: ['exports TUN>LBY 2022 840e6 USD'],
  },
  {
    text: 'انكمش فائض قطر التجاري مع الهند، إذ بلغ في مايو 2021 نحو 700 مليون دولار.',
    figures: ['balance QAT>IND 2021-05 700e6 USD about'],
  },
  {
    text: 'ارتفعت قيمة التجارة بين المغرب وإسبانيا بواقع 300 مليون يورو، لتصل إلى 17.2 مليار يورو خلال عام 2022.',
    figures: ['trade MAR>ESP 2022 17.2e9 EUR'],
    claims: ['delta trade MAR>ESP 2021..2022 300e6 EUR'],
  },
  {
    text: 'زادت واردات الأردن من مصر بقيمة 12 مليون دينار، أو ما يعادل 8 في المئة، إلى 162 مليون دينار في 2020.',
    figures: ['imports JOR>EGY 2020 162e6 JOD'],
    claims: ['delta imports JOR>EGY 2019..2020 12e6 JOD', 'change imports JOR>EGY 2019..2020 8 %'],
  },
  // The third of a year
  {
    text: 'هبطت صادرات لبنان 9 بالمئة خلال الثلث الأول من عام 2003 إلى 410 ملايين دولار.',
    figures: ['exports LBN>WLD 2003-01/2003-04 410e6 USD'],
    claims: ['change exports LBN>WLD 2002-01/2002-04..2003-01/2003-04 -9 %'],
  },
  // Amman and Oman, written alike
  {
    text: 'عمان (بترا) - بلغ حجم التبادل التجاري بين عمان ودمشق 120 مليون دولار في عام 2022، وبلغت صادرات الأردن إلى سوريا 70 مليون دولار.',
    figures: ['trade JOR>SYR 2022 120e6 USD', 'exports JOR>SYR 2022 70e6 USD'],
  },
  {
    text: 'بلغت صادرات عمان إلى الهند 2.1 مليار دولار في 2021.',
    figures: ['exports OMN>IND 2021 2.1e9 USD'],
  },
  {
    text: 'بلغت صادرات الأردن إلى سلطنة عمان 60 مليون دينار في 2020، فيما بلغت وارداته من عمان 90 مليون دينار.',
    figures: ['exports JOR>OMN 2020 60e6 JOD', 'imports JOR>OMN 2020 90e6 JOD'],
  },
  // Percent right before its year, in words, and what "as for" turns to
  {
    text: 'قفزت صادرات تركيا إلى ليبيا 18 بالمئة العام الماضي إلى 2.9 مليار دولار.',
    published: '2023-02-09',
    figures: ['exports TUR>LBY 2022 2.9e9 USD'],
    claims: ['change exports TUR>LBY 2021..2022 18 %'],
  },
  {
    text: 'تراجعت واردات الجزائر من القمح خمسة بالمئة السنة الماضية إلى 2.1 مليار دولار، وهو أدنى مستوى منذ 2015.',
    published: '2023-02-09',
    figures: ['imports DZA>WLD [wheat] 2022 2.1e9 USD'],
    claims: ['change imports DZA>WLD [wheat] 2021..2022 -5 %'],
  },
  {
    text: 'هبطت صادرات شيلي إلى الصين عشرة بالمئة في 2023 إلى 39 مليار دولار.',
    figures: ['exports CHL>CHN 2023 39e9 USD'],
    claims: ['change exports CHL>CHN 2022..2023 -10 %'],
  },
  {
    text: 'بلغت صادرات المغرب 428 مليار درهم في 2022. أما الفوسفات فبلغت مبيعاته 115 مليار درهم، بعد أن قفزت صادراته 43 بالمئة.',
    figures: ['exports MAR>WLD 2022 428e9 MAD', 'exports MAR>WLD [phosphates] 2022 115e9 MAD'],
    claims: ['change exports MAR>WLD [phosphates] 2021..2022 43 %'],
  },
  {
    text: 'ارتفعت صادرات بيرو من النحاس، الذي زادت مبيعاته سبعة بالمئة إلى 19.8 مليار دولار في 2022.',
    figures: ['exports PER>WLD [copper] 2022 19.8e9 USD'],
    claims: ['change exports PER>WLD [copper] 2021..2022 7 %'],
  },
  // Measures that only say what another is made of
  {
    text: 'تقلص عجز الميزان التجاري التونسي، أي الفرق بين قيمة الواردات وقيمة الصادرات، إلى 17 مليار دينار في 2023.',
    figures: ['balance TUN>WLD 2023 -17e9 TND'],
  },
  {
    text: 'بلغت قيمة الصادرات البحرينية، التي تشمل الصادرات الوطنية وإعادة التصدير، 4.1 مليار دينار عام 2022.',
    figures: ['exports BHR>WLD 2022 4.1e9 BHD'],
  },
  // "Was" at the head of a clause compares with nothing
  {
    text: 'على صعيد الواردات المصرية، كانت قيمة العام 2019 نحو 70.9 مليار دولار، نزولا من 72 مليار دولار في 2018.',
    figures: ['imports EGY>WLD 2019 70.9e9 USD about', 'imports EGY>WLD 2018 72e9 USD'],
  },
  // Weakness is no double, a preliminary report no first place, a vision no year
  {
    text: 'انخفضت صادرات اليابان إلى الصين في مايو 2023 بنسبة 3.4% جراء ضعف الطلب، حسبما جاء في تقرير أولي، إلى 1.44 تريليون ين.',
    figures: ['exports JPN>CHN 2023-05 1.44e12 JPY'],
    claims: ['change exports JPN>CHN 2022-05..2023-05 -3.4 %'],
  },
  {
    text: 'بلغت صادرات السعودية غير النفطية 312 مليار ريال في عام 2022، ضمن مستهدفات رؤية المملكة 2030.',
    figures: ['exports SAU>WLD [non-oil] 2022 312e9 SAR'],
  },
  // Since when names no time that the next sentence is about
  {
    text: 'بلغت صادرات الكويت إلى الهند 900 مليون دولار في يونيو 2022. وظل الميزان مائلا لمصلحة الكويت منذ 12 عاما. وارتفعت واردات الكويت من الهند 5% إلى 150 مليون دولار.',
    figures: ['exports KWT>IND 2022-06 900e6 USD', 'imports KWT>IND 2022-06 150e6 USD'],
    claims: ['change imports KWT>IND 2021-06..2022-06 5 %'],
  },
  // "As against" right before its number, and what a level is a multiple of
  {
    text: 'بلغت صادرات الكويت غير النفطية 420 مليون دينار في 2021، في مقابل 380 مليون دينار في 2020، أي بارتفاع نسبته 10.5 في المئة.',
    figures: ['exports KWT>WLD [non-oil] 2021 420e6 KWD', 'exports KWT>WLD [non-oil] 2020 380e6 KWD'],
    claims: ['change exports KWT>WLD [non-oil] 2020..2021 10.5 %'],
  },
  {
    text: 'بلغت صادرات فيتنام إلى مصر 900 مليون دولار في 2022، وهو ما يفوق ثلاثة أمثال مستواها في العام 2012 (290 مليون دولار).',
    figures: ['exports VNM>EGY 2022 900e6 USD', 'exports VNM>EGY 2012 290e6 USD'],
    claims: ['multiple exports VNM>EGY 2012..2022 3 x over'],
  },
  {
    text: 'استوردت مصر هواتف بقيمة 9 مليارات جنيه خلال النصف الثاني من عام 2023، أي ضعفي ما استوردته في النصف الأول منه والبالغ 4.5 مليار جنيه.',
    figures: ['imports EGY>WLD [telephones] 2023-H2 9e9 EGP', 'imports EGY>WLD [telephones] 2023-H1 4.5e9 EGP'],
    claims: ['multiple imports EGY>WLD [telephones] 2023-H1..2023-H2 2 x'],
  },
  {
    text: 'تجارة تونس مع ليبيا، وكانت 500 مليون دولار في 2017، وصلت إلى 850 مليون دولار في 2022.',
    figures: ['trade TUN>LBY 2017 500e6 USD', 'trade TUN>LBY 2022 850e6 USD'],
  },
  // The months spoken of
  {
    text: 'نمت صادرات المغرب بنسبة 4% خلال الأشهر الثمانية الأولى من عام 2021 إلى 200 مليار درهم. وكان نصيب شهر أغسطس وحده 24 مليار درهم. واستحوذت فرنسا خلال الأشهر الثمانية على 21% من الصادرات المغربية، بقيمة 42 مليار درهم.',
    figures: [
      'exports MAR>WLD 2021-01/2021-08 200e9 MAD',
      'exports MAR>WLD 2021-08 24e9 MAD',
      'exports MAR>FRA 2021-01/2021-08 42e9 MAD',
    ],
    claims: [
      'change exports MAR>WLD 2020-01/2020-08..2021-01/2021-08 4 %',
      'share exports MAR>FRA ..2021-01/2021-08 21 %',
    ],
  },
  {
    text: 'تراجعت صادرات ليبيا إلى تركيا في الأشهر الخمسة بنسبة 20.9 بالمئة إلى 318 مليون دولار.',
    published: '2024-06-12',
    figures: ['exports LBY>TUR 2024-01/2024-05 318e6 USD'],
    claims: ['change exports LBY>TUR 2023-01/2023-05..2024-01/2024-05 -20.9 %'],
  },
  // What was the most sold of all
  {
    text: 'شكلت الألبسة أهم السلع المصدرة من الأردن في 2021 وبلغت قيمتها 1.3 مليار دينار.',
    figures: ['exports JOR>WLD [clothing] 2021 1.3e9 JOD'],
  },
  // Twelve months that are no calendar year
  {
    text: 'بلغت تجارة عُمان مع الهند من أول أبريل 2022 وحتى نهاية مارس 2023 نحو 12 مليار دولار، بزيادة 8% عن الفترة المثيلة من أول أبريل 2021 إلى نهاية مارس 2022.',
    figures: ['trade OMN>IND 2022-04/2023-03 12e9 USD about'],
    claims: ['change trade OMN>IND 2021-04/2022-03..2022-04/2023-03 8 %'],
  },
  {
    text: 'وصلت صادرات مصر إلى تركيا 3 مليارات دولار خلال الفترة من يوليو 2021 إلى يونيو 2022، بنمو 20%.',
    figures: ['exports EGY>TUR 2021-07/2022-06 3e9 USD'],
    claims: ['change exports EGY>TUR 2020-07/2021-06..2021-07/2022-06 20 %'],
  },
  {
    text: 'ارتفعت واردات المغرب من القمح بنسبة 40% في الفترة من 1 يونيو 2021 إلى 31 مايو 2022.',
    claims: ['change imports MAR>WLD [wheat] 2020-06/2021-05..2021-06/2022-05 40 %'],
  },
  // A level in commas before its change, and a part whose whole is named in passing
  {
    text: 'انخفضت الواردات المصرية في عام 2020، وقيمتها 70 مليار دولار، بنسبة 8.5 في المئة مقارنة بعام 2019.',
    figures: ['imports EGY>WLD 2020 70e9 USD'],
    claims: ['change imports EGY>WLD 2019..2020 -8.5 %'],
  },
  {
    text: 'بلغت صادرات العراق النفطية 90 مليار دولار في 2022، وتراجعت حصتها من إجمالي الصادرات إلى 92 في المئة، بعدما كانت 94 في المئة في 2021.',
    figures: ['exports IRQ>WLD [oil] 2022 90e9 USD'],
    claims: ['share exports IRQ>WLD [oil] ..2022 92 %', 'share exports IRQ>WLD [oil] ..2021 94 %'],
  },
  {
    text: 'وصلت صادرات تركيا إلى ألمانيا 21 مليار دولار في 2022، وارتفعت حصتها من مجموع الصادرات التركية إلى 8.3 بالمئة.',
    figures: ['exports TUR>DEU 2022 21e9 USD'],
    claims: ['share exports TUR>DEU ..2022 8.3 %'],
  },
  // Whoever speaks for a country, and "his country"
  {
    text: 'قال السفير التركي في الرباط إن صادرات بلاده إلى المغرب بلغت 3 مليارات دولار عام 2022، فيما بلغت واردات بلاده من المغرب 700 مليون دولار.',
    figures: ['exports TUR>MAR 2022 3e9 USD', 'imports TUR>MAR 2022 700e6 USD'],
  },
  {
    text: 'استقبلت غرفة الكويت سفيرة كندا. وأوضحت السفيرة أن صادرات بلادها بلغت 82 مليار دولار في عام 2021.',
    figures: ['exports CAN>WLD 2021 82e9 USD'],
  },
  {
    text: 'أكد وزير التجارة العراقي أن حجم التبادل التجاري بين بلاده والأردن وصل إلى مليار دولار في 2023.',
    figures: ['trade IRQ>JOR 2023 1e9 USD'],
  },
  {
    text: 'قال وزير التجارة الماليزي خلال لقائه نظيره المصري إن واردات بلاده من مصر بلغت 300 مليون دولار في 2021.',
    figures: ['imports MYS>EGY 2021 300e6 USD'],
  },
  // A product told before "with exports worth", things counted of which no list tells, when what was
  {
    text: 'وصلت التمور السعودية إلى 110 دول في عام 2022، بقيمة صادرات بلغت 1.2 مليار ريال.',
    figures: ['exports SAU>WLD [dates] 2022 1.2e9 SAR'],
  },
  {
    text: 'بلغت صادرات المغرب من الطماطم 900 مليون درهم في 2021. وتضم البلاد أكثر من 3 ملايين دفيئة.',
    figures: ['exports MAR>WLD [tomatoes] 2021 900e6 MAD'],
  },
  {
    text: 'بالرجوع إلى عام 2012، عام توقيع الاتفاقية، حين كانت تلك الصادرات الأردنية 60 مليون دولار، تكون قد ارتفعت بنسبة 150% في 2022.',
    figures: ['exports JOR>WLD 2012 60e6 USD'],
    claims: ['change exports JOR>WLD 2012..2022 150 %'],
  },
  // Millions of dinars as Tunisian papers write them
  {
    text: 'ارتفعت الصادرات التونسية في الربع الأول من سنة 2023 بنسبة 4,2 بالمائة لتبلغ 15203,9 م د بعد أن كانت 14590,1 م د في الربع الأول من سنة 2022، في حين بلغت الواردات 18209,6 م د.',
    published: '2023-05-10',
    figures: [
      'exports TUN>WLD 2023-Q1 15203.9e6 TND',
      'exports TUN>WLD 2022-Q1 14590.1e6 TND',
      'imports TUN>WLD 2023-Q1 18209.6e6 TND',
    ],
    claims: ['change exports TUN>WLD 2022-Q1..2023-Q1 4.2 %'],
  },
  {
    text: 'سجلت تونس عجزا تجاريا مع الصين بقيمة 2110,4 م.د سنة 2021.',
    figures: ['balance TUN>CHN 2021 -2110.4e6 TND'],
  },
  // What "and" begins takes no number from the clause before it
  {
    text: 'بلغت صادرات عمان إلى قطر 640 مليون دولار في عام 2021 ووارداتها منها 310 ملايين دولار.',
    figures: ['exports OMN>QAT 2021 640e6 USD', 'imports OMN>QAT 2021 310e6 USD'],
  },
  {
    text: 'استوردت تونس من ليبيا بضائع بقيمة 95 مليون دولار في 2019 وصدرت إليها ما قيمته 720 مليون دولار.',
    figures: ['imports TUN>LBY 2019 95e6 USD', 'exports TUN>LBY 2019 720e6 USD'],
  },
  {
    text: 'بلغت صادرات لبنان 3.5 مليار دولار في 2021 وبلغت وارداته 13.6 مليار دولار.',
    figures: ['exports LBN>WLD 2021 3.5e9 USD', 'imports LBN>WLD 2021 13.6e9 USD'],
  },
  // A verb before the side of the next partner; what a level is less by; money spent on buying in
  {
    text: 'نمت صادرات عمان إلى الهند 12% إلى 2.1 مليار دولار في 2022، وهبطت إلى الصين 4% إلى 3.4 مليار دولار.',
    figures: ['exports OMN>IND 2022 2.1e9 USD', 'exports OMN>CHN 2022 3.4e9 USD'],
    claims: ['change exports OMN>IND 2021..2022 12 %', 'change exports OMN>CHN 2021..2022 -4 %'],
  },
  {
    text: 'بلغت صادرات السودان إلى مصر 480 مليون دولار في 2020، وهو ما يقل بنسبة 6% عن مستواها في 2019.',
    figures: ['exports SDN>EGY 2020 480e6 USD'],
    claims: ['change exports SDN>EGY 2019..2020 -6 %'],
  },
  {
    text: 'أنفق العراق 1.2 مليار دولار على استيراد الأرز من الهند في عام 2022.',
    figures: ['imports IRQ>IND [rice] 2022 1.2e9 USD'],
  },
  // Shares of several, told in their order
  {
    text: 'كانت الهند والصين وتركيا أبرز وجهات صادرات قطر في 2021 بحصص بلغت 15% و14% و6% على الترتيب.',
    claims: [
      'share exports QAT>IND ..2021 15 %',
      'share exports QAT>CHN ..2021 14 %',
      'share exports QAT>TUR ..2021 6 %',
    ],
  },
  // Who speaks tells whose trade it is, where nothing else does
  {
    text: 'قال وزير التجارة في تونس إن حجم التبادل التجاري مع ليبيا بلغ 900 مليون دولار في عام 2022، بزيادة 12% عن العام السابق.',
    figures: ['trade TUN>LBY 2022 900e6 USD'],
    claims: ['change trade TUN>LBY 2021..2022 12 %'],
  },
  {
    text: 'أعلنت وزارة الاقتصاد الإماراتية أن الصادرات إلى الهند بلغت 14 مليار دولار في 2021.',
    figures: ['exports ARE>IND 2021 14e9 USD'],
  },
  {
    text: 'أفادت هيئة الإحصاء الكندية بأن الواردات من المكسيك وصلت إلى 30 مليار دولار في 2019.',
    figures: ['imports CAN>MEX 2019 30e9 USD'],
  },
  // A buyer's part, told behind its role; who receives exports; a deficit in the trade of one with another
  {
    text: 'كانت الصين أكبر مشتر لصادرات عمان في 2021 بنسبة 42%، تلتها الهند بنسبة 11%.',
    claims: ['share exports OMN>CHN ..2021 42 %', 'share exports OMN>IND ..2021 11 %'],
  },
  {
    text: 'جاءت إسبانيا وفرنسا وإيطاليا في صدارة مستوردي الصادرات المغربية عام 2018 بنسب 24% و22% و5% على التوالي.',
    claims: [
      'share exports MAR>ESP ..2018 24 %',
      'share exports MAR>FRA ..2018 22 %',
      'share exports MAR>ITA ..2018 5 %',
    ],
  },
  {
    text: 'تلقت ليبيا صادرات تونسية بقيمة 700 مليون دولار في عام 2021، والجزائر 290 مليون دولار.',
    figures: ['exports TUN>LBY 2021 700e6 USD', 'exports TUN>DZA 2021 290e6 USD'],
  },
  {
    text: 'بلغ العجز في تجارة الأردن مع الصين 3.4 مليار دولار في 2021، بعد 3.1 مليار دولار في 2020.',
    figures: ['balance JOR>CHN 2021 -3.4e9 USD', 'balance JOR>CHN 2020 -3.1e9 USD'],
  },
  // Whom a sentence is "as for"; what had been told of a time is told of it still; a level of a year; goods that lead
  {
    text: 'بلغت صادرات تونس إلى فرنسا 3.9 مليار دولار في عام 2021. وبالنسبة إلى إيطاليا، فقد بلغت الصادرات إليها 2.8 مليار دولار.',
    figures: ['exports TUN>FRA 2021 3.9e9 USD', 'exports TUN>ITA 2021 2.8e9 USD'],
  },
  {
    text: 'بلغت صادرات تونس إلى فرنسا 3.9 مليار دولار في عام 2021، أما ليبيا فبلغت الصادرات إليها 700 مليون دولار.',
    figures: ['exports TUN>FRA 2021 3.9e9 USD', 'exports TUN>LBY 2021 700e6 USD'],
  },
  {
    text: 'ارتفعت صادرات الأردن من الأسمدة إلى 1.4 مليار دولار في 2021، وكانت قد بلغت 600 مليون دولار في 2017.',
    figures: ['exports JOR>WLD [fertilizers] 2021 1.4e9 USD', 'exports JOR>WLD [fertilizers] 2017 600e6 USD'],
  },
  {
    text: 'بلغت صادرات بيرو إلى كندا 2.6 مليار دولار في 2022، متجاوزة بنسبة 4% مستوى 2021 البالغ 2.5 مليار دولار.',
    figures: ['exports PER>CAN 2022 2.6e9 USD', 'exports PER>CAN 2021 2.5e9 USD'],
    claims: ['change exports PER>CAN 2021..2022 4 %'],
  },
  {
    text: 'استورد المغرب من إسبانيا في 2021 ما قيمته 9 مليارات دولار، منها 1.8 مليار دولار من السيارات، أي 20%.',
    figures: ['imports MAR>ESP 2021 9e9 USD', 'imports MAR>ESP [cars] 2021 1.8e9 USD'],
    claims: ['share imports MAR>ESP [cars] ..2021 20 %'],
  },
  {
    text: 'صدرت مالطا إلى إيطاليا سلعا بقيمة 400 مليون دولار في 2020، تقدمتها الأدوية (90 مليون دولار) والأسماك (60 مليون دولار).',
    figures: [
      'exports MLT>ITA 2020 400e6 USD',
      'exports MLT>ITA [pharmaceuticals] 2020 90e6 USD',
      'exports MLT>ITA [fish] 2020 60e6 USD',
    ],
  },
  // Other money, and how it changed; a fraction of what is taken; a change in percent and in money
  {
    text: 'بلغ حجم التبادل التجاري بين الأردن وقطر 300 مليون دولار في عام 2021. وتجاوز حجم الاستثمارات بين البلدين 4 مليارات دولار بنمو 8%. وارتفعت تحويلات العاملين 3% إلى 900 مليون دولار.',
    figures: ['trade JOR>QAT 2021 300e6 USD'],
    claims: [],
  },
  {
    text: 'بلغت صادرات الصومال 500 مليون دولار في عام 2021. واستوعبت السعودية ثلث الصادرات.',
    figures: ['exports SOM>WLD 2021 500e6 USD'],
    claims: ['share exports SOM>SAU ..2021 33.3 % about'],
  },
  {
    text: 'ارتفعت واردات عمان بنسبة 6% وبقيمة 900 مليون دولار لتصل إلى 15 مليار دولار في 2019.',
    figures: ['imports OMN>WLD 2019 15e9 USD'],
    claims: ['change imports OMN>WLD 2018..2019 6 %', 'delta imports OMN>WLD 2018..2019 900e6 USD'],
  },
  {
    text: 'زادت واردات الكويت 2 مليار دولار أي بنسبة 7% إلى 31 مليار دولار في 2018.',
    figures: ['imports KWT>WLD 2018 31e9 USD'],
    claims: ['delta imports KWT>WLD 2017..2018 2e9 USD', 'change imports KWT>WLD 2017..2018 7 %'],
  },
  // What nobody had expected is no forecast; above a level; what is added, and again in percent
  {
    text: 'عادت صادرات اليابان إلى النمو في مارس 2021 بعد انكماش غير متوقع في الشهر السابق، إذ زادت 4.1% على أساس سنوي.',
    claims: ['change exports JPN>WLD 2020-03..2021-03 4.1 %'],
  },
  {
    text: 'زادت صادرات تركيا 5% على أساس سنوي في مايو 2022 إلى 19 مليار دولار، متخطية توقعات الخبراء التي كانت تشير إلى 3%.',
    figures: ['exports TUR>WLD 2022-05 19e9 USD'],
    claims: ['change exports TUR>WLD 2021-05..2022-05 5 %'],
  },
  {
    text: 'نمت صادرات كوريا الجنوبية 7.8% على أساس سنوي في مايو 2019، بأسرع من المتوقع.',
    claims: ['change exports KOR>WLD 2018-05..2019-05 7.8 %'],
  },
  {
    text: 'بلغت صادرات تونس من الأسماك 800 مليون دينار في 2022، أي 9% فوق مستواها في 2021.',
    figures: ['exports TUN>WLD [fish] 2022 800e6 TND'],
    claims: ['change exports TUN>WLD [fish] 2021..2022 9 %'],
  },
  {
    text: 'ارتفعت صادرات لبنان من 2.1 مليار دولار في 2019 إلى 2.8 مليار دولار في 2020، أي 700 مليون دولار إضافية (33%).',
    figures: ['exports LBN>WLD 2019 2.1e9 USD', 'exports LBN>WLD 2020 2.8e9 USD'],
    claims: ['delta exports LBN>WLD 2019..2020 700e6 USD', 'change exports LBN>WLD 2019..2020 33 %'],
  },
  // In whose markets, who buys from whom, the source of what is bought
  {
    text: 'تركزت صادرات الأردن في أسواق الهند والعراق التي بلغت قيمة الصادرات إليها 500 و300 مليون دينار على التوالي في 2021.',
    figures: ['exports JOR>IND 2021 500e6 JOD', 'exports JOR>IRQ 2021 300e6 JOD'],
  },
  {
    text: 'احتلت السعودية المرتبة الأولى بين الدول المستوردة من السودان في 2022 بما قيمته 460 مليون دولار، تلتها في المرتبة الثانية الصين بمبلغ 207 ملايين دولار.',
    figures: ['exports SDN>SAU 2022 460e6 USD', 'exports SDN>CHN 2022 207e6 USD'],
    claims: ['rank exports SDN>SAU ..2022 1 rank', 'rank exports SDN>CHN ..2022 2 rank'],
  },
  {
    text: 'بلغت واردات تركيا 32.9 مليار دولار في أبريل 2023، وكانت الصين المصدر الأول للواردات بـ4.1 مليار دولار، تلتها روسيا بـ3.5 مليار دولار.',
    figures: [
      'imports TUR>WLD 2023-04 32.9e9 USD',
      'imports TUR>CHN 2023-04 4.1e9 USD',
      'imports TUR>RUS 2023-04 3.5e9 USD',
    ],
  },
  {
    text: 'ظلت مصر أولى الدول الموردة للسودان في 2022 بواردات قيمتها 850 مليون دولار.',
    figures: ['imports SDN>EGY 2022 850e6 USD'],
    claims: ['rank imports SDN>EGY ..2022 1 rank'],
  },
  // A level and what it was before; parts listed "between"; twelve months; "European" where the Union is named
  {
    text: 'بلغت صادرات قطر في 2023 نحو 87.6 مليار ريال نزولا من 115.8 مليار ريال في 2022.',
    published: '2024-02-01',
    figures: ['exports QAT>WLD 2023 87.6e9 QAR about', 'exports QAT>WLD 2022 115.8e9 QAR'],
  },
  {
    text: 'توزعت صادرات موريتانيا في 2023 بين الذهب (60 مليون دولار) والحديد (50 مليون دولار). وكانت الصين الزبون الأول بـ27% من الصادرات.',
    figures: ['exports MRT>WLD [gold] 2023 60e6 USD', 'exports MRT>WLD [iron] 2023 50e6 USD'],
    claims: ['rank exports MRT>CHN ..2023 1 rank', 'share exports MRT>CHN ..2023 27 %'],
  },
  {
    text: 'سجلت صادرات تركيا في آخر 12 شهرا 263 مليار دولار.',
    published: '2025-03-04',
    figures: ['exports TUR>WLD 2024-03/2025-02 263e9 USD'],
  },
  {
    text: 'ارتفعت صادرات مصر إلى الاتحاد الأوروبي إلى 12 مليار يورو في 2022، فيما بلغت الصادرات الأوروبية إلى مصر 20 مليار يورو.',
    figures: ['exports EGY>EUU 2022 12e9 EUR', 'exports EUU>EGY 2022 20e9 EUR'],
  },
  // In whose favour, whose clause, of which years a part
  {
    text: 'بلغ التبادل بين تركيا وليبيا 1033 مليون دولار في 2024، بفائض قدره 371 مليون دولار لمصلحة طرابلس.',
    figures: ['trade TUR>LBY 2024 1033e6 USD', 'balance LBY>TUR 2024 371e6 USD'],
  },
  {
    text: 'بلغت صادرات العراق إلى الأردن 40 مليون دولار في 2021، مقابل واردات بقيمة 600 مليون دولار، أي بعجز تجاري قدره 560 مليون دولار لصالح الأردن.',
    figures: ['exports IRQ>JOR 2021 40e6 USD', 'imports IRQ>JOR 2021 600e6 USD', 'balance IRQ>JOR 2021 -560e6 USD'],
  },
  {
    text: 'نمت واردات الصين من روسيا إلى 118 مليار دولار في 2023، لتتمتع موسكو بفائض تجاري يبلغ 14.4 مليار دولار.',
    figures: ['imports CHN>RUS 2023 118e9 USD', 'balance RUS>CHN 2023 14.4e9 USD'],
  },
  {
    text: 'بلغت صادرات إيران إلى روسيا في الأشهر السبعة الأولى 607 ملايين دولار في 2021، صعودا من 317 مليون دولار في 2018.',
    published: '2021-10-04',
    figures: ['exports IRN>RUS 2021-01/2021-07 607e6 USD', 'exports IRN>RUS 2018-01/2018-07 317e6 USD'],
  },
  {
    text: 'بلغت صادرات تركيا 21.7 مليار دولار في فبراير 2025. واستوردت ألمانيا من تركيا بضائع بـ1.8 مليار دولار. واستحوذت دول الاتحاد الأوروبي على 48 بالمئة من الصادرات.',
    figures: ['exports TUR>WLD 2025-02 21.7e9 USD', 'imports DEU>TUR 2025-02 1.8e9 USD'],
    claims: ['share exports TUR>EUU ..2025-02 48 %'],
  },
  // What oil earned, in an office's monthly count; bills; what is bought most; months that have been
  {
    text: 'بلغت صادرات العراق من النفط الخام في نيسان 2023 نحو 99 مليون برميل، بإيرادات بلغت 7.8 مليارات دولار.',
    figures: ['exports IRQ>WLD [crude oil] 2023-04 7.8e9 USD'],
  },
  {
    text: 'تقلصت الفاتورة الطاقية للمغرب بـ6,1 في المائة إلى 84,9 مليار درهم في 2024.',
    figures: ['imports MAR>WLD [energy] 2024 84.9e9 MAD'],
    claims: ['change imports MAR>WLD [energy] 2023..2024 -6.1 %'],
  },
  {
    text: 'كان الذهب من أبرز ما استوردته الهند من الإمارات في 2023 بقيمة 10 مليارات دولار.',
    figures: ['imports IND>ARE [gold] 2023 10e9 USD'],
  },
  {
    text: 'اتسع العجز التجاري الأميركي في يناير إلى 131.4 مليار دولار، من 98.1 مليار دولار في ديسمبر.',
    published: '2025-03-06',
    figures: ['balance USA>WLD 2025-01 -131.4e9 USD', 'balance USA>WLD 2024-12 -98.1e9 USD'],
  },
  {
    text: 'زادت صادرات الهند إلى الإمارات في 2023 بنسبة 2.9% من 35.62 إلى 36.64 مليار دولار.',
    figures: ['exports IND>ARE 2022 35.62e9 USD', 'exports IND>ARE 2023 36.64e9 USD'],
    claims: ['change exports IND>ARE 2022..2023 2.9 %'],
  },
  {
    text: 'بلغت صادرات تركيا 21.7 مليار دولار في فبراير 2025. وجاء قطاع السيارات أولا بصادرات قدرها 3.1 مليارات دولار.',
    figures: ['exports TUR>WLD 2025-02 21.7e9 USD', 'exports TUR>WLD [automotive products] 2025-02 3.1e9 USD'],
    claims: ['rank exports TUR>WLD [automotive products] ..2025-02 1 rank'],
  },
  {
    text: 'بلغ عجز الميزان التجاري اللبناني 14 مليار دولار في 2023. وبلغت قيمة المشتقات النفطية 4 مليارات دولار، أي نحو ربع الواردات.',
    figures: ['balance LBN>WLD 2023 -14e9 USD', 'imports LBN>WLD [petroleum products] 2023 4e9 USD'],
    claims: ['share imports LBN>WLD [petroleum products] ..2023 25 % about'],
  },
  {
    text: 'سجل الميزان التجاري السوداني عجزا قدره 1.8 مليار دولار في 2024. وحقق الذهب 1.57 مليار دولار، أي أكثر من نصف صادرات السودان.',
    figures: ['balance SDN>WLD 2024 -1.8e9 USD', 'exports SDN>WLD [gold] 2024 1.57e9 USD'],
    claims: ['share exports SDN>WLD [gold] ..2024 50 % over'],
  },
  // "On the month" in front of a sentence; shares as participles; "European" in a text that names both
  {
    text: 'بلغت صادرات اليابان 8.25 تريليون ين في فبراير 2024. وعلى أساس شهري، انخفضت الصادرات 1.2 بالمئة والواردات 0.4 بالمئة.',
    figures: ['exports JPN>WLD 2024-02 8.25e12 JPY'],
    claims: ['change exports JPN>WLD 2024-01..2024-02 -1.2 %', 'change imports JPN>WLD 2024-01..2024-02 -0.4 %'],
  },
  {
    text: 'بلغ حجم تجارة الصين مع فيتنام 260 مليار دولار في 2024، بزيادة 10.5 بالمائة، مشكلا 4.2 بالمائة من الإجمالي.',
    figures: ['trade CHN>VNM 2024 260e9 USD'],
    claims: ['change trade CHN>VNM 2023..2024 10.5 %', 'share trade CHN>VNM ..2024 4.2 %'],
  },
  {
    text: 'بلغت صادرات دول مجلس التعاون الخليجي إلى الاتحاد الأوروبي 88 مليار يورو في 2022، فيما بلغت الصادرات الأوروبية إلى دول المجلس 95 مليار يورو، وهي أهم ما تبيعه أوروبا هناك.',
    figures: ['exports GCC>EUU 2022 88e9 EUR', 'exports EUU>GCC 2022 95e9 EUR'],
  },
  {
    text: 'سجلت بوليفيا فائضا مع الأرجنتين قدره 290 مليون دولار في 2022، من أصل مبادلات ثنائية حجمها 2.2 مليار دولار.',
    figures: ['balance BOL>ARG 2022 290e6 USD', 'trade BOL>ARG 2022 2.2e9 USD'],
  },
];
