import type { Bound } from './bound.ts';

/** Who trades, where it is a group, a market or several together; what the largest of them has; series of levels; balances below nothing. */
export const markets: Readonly<Record<'ar' | 'en' | 'es', readonly Bound[]>> = {
  en: [
    {
      text: "Fiji's exports in 2021 were $24 million, including to Tonga - $3.3 million, Samoa - $2.5 million, and Palau - $1.2 million.",
      figures: [
        'exports FJI>WLD 2021 24e6 USD',
        'exports FJI>TON 2021 3.3e6 USD',
        'exports FJI>WSM 2021 2.5e6 USD',
        'exports FJI>PLW 2021 1.2e6 USD',
      ],
    },
    {
      text: "South Korea's exports rose to $57 billion in 2021. Imports of Asia's fourth-largest economy fell to $53 billion.",
      figures: ['exports KOR>WLD 2021 57e9 USD', 'imports KOR>WLD 2021 53e9 USD'],
    },
    {
      text: "Africa's exports came to $600 billion in 2023, while intra-African exports were only $90 billion.",
      figures: ['exports AFR>WLD 2023 600e9 USD', 'exports AFR>AFR 2023 90e9 USD'],
    },
    {
      text: "Fiji's exports to six neighbours, namely Tonga, Samoa and Palau, rose 12 % to $3 million in 2021.",
      figures: ['exports FJI>null 2021 3e6 USD'],
      claims: ['change exports FJI>null 2020..2021 12 %'],
    },
    {
      text: "Fiji's exports to three countries (Tonga, Samoa and Palau) were $3 million in 2021.",
      figures: ['exports FJI>null 2021 3e6 USD'],
    },
    {
      text: 'In 2021 Fiji sold sugar to three countries: Tonga ($3 million), Samoa ($2 million) and Palau ($1 million).',
      figures: [
        'exports FJI>TON [sugar] 2021 3e6 USD',
        'exports FJI>WSM [sugar] 2021 2e6 USD',
        'exports FJI>PLW [sugar] 2021 1e6 USD',
      ],
    },
    {
      text: "Peru's exports were $3 billion in 2021. The Chinese market took 35 % of the total and the American market 15 %.",
      figures: ['exports PER>WLD 2021 3e9 USD'],
      claims: ['share exports PER>CHN ..2021 35 %', 'share exports PER>USA ..2021 15 %'],
    },
    {
      text: 'China was the third largest destination of EU exports (8.3 %) and the largest source of its imports (21.3 %) in 2021.',
      claims: [
        'rank exports EUU>CHN ..2021 3 rank',
        'share exports EUU>CHN ..2021 8.3 %',
        'share imports EUU>CHN ..2021 21.3 %',
      ],
    },
    {
      text: "China was the largest market for Chile's exports (38 %), followed by the US (15 %), in 2021.",
      claims: ['share exports CHL>CHN ..2021 38 %', 'share exports CHL>USA ..2021 15 %'],
    },
    {
      text: "Fiji's exports were $9 million in 2021. Tonga was the first and Samoa the second of the buyers, and imports came to $6 million.",
      figures: ['exports FJI>WLD 2021 9e6 USD', 'imports FJI>WLD 2021 6e6 USD'],
      claims: ['rank exports FJI>TON ..2021 1 rank', 'rank exports FJI>WSM ..2021 2 rank'],
    },
    {
      text: 'In the case of Sudan, Russian exports jumped to $460 million in 2021.',
      figures: ['exports RUS>SDN 2021 460e6 USD'],
    },
    {
      text: 'Saudi exports were $119 billion in 2003, 179 billion in 2004, 181 in 2005 and 209 in 2006.',
      figures: [
        'exports SAU>WLD 2003 119e9 USD',
        'exports SAU>WLD 2004 179e9 USD',
        'exports SAU>WLD 2005 181e9 USD',
        'exports SAU>WLD 2006 209e9 USD',
      ],
    },
    {
      text: "Chile's trade balance was negative by $144 million in 2021.",
      figures: ['balance CHL>WLD 2021 -144e6 USD'],
    },
  ],
  es: [
    {
      text: 'El comercio intra-Mercosur sumó US$ 46 millones en 2021.',
      figures: ['trade MERCOSUR>MERCOSUR 2021 46e6 USD'],
    },
    {
      text: 'Las exportaciones de Perú a seis países vecinos (Chile, Bolivia y Ecuador) sumaron 18 millones de dólares en 2021.',
      figures: ['exports PER>null 2021 18e6 USD'],
    },
    {
      text: 'Las exportaciones de Jordania fueron de US$ 3 millones en 2021, y el mercado estadounidense absorbió el 20 % de ellas.',
      figures: ['exports JOR>WLD 2021 3e6 USD'],
      claims: ['share exports JOR>USA ..2021 20 %'],
    },
    {
      text: 'En 2021 China fue el tercer destino de las exportaciones de Chile (8,3 %) y el principal origen de sus importaciones (21,3 %).',
      claims: [
        'rank exports CHL>CHN ..2021 3 rank',
        'share exports CHL>CHN ..2021 8.3 %',
        'share imports CHL>CHN ..2021 21.3 %',
      ],
    },
    {
      text: 'En el caso de Sudán, las exportaciones rusas pasaron a 460 millones de dólares en 2021.',
      figures: ['exports RUS>SDN 2021 460e6 USD'],
    },
  ],
  ar: [
    {
      text: 'بلغت الصادرات العربية البينية 114 مليار دولار في عام 2012.',
      figures: ['exports ARAB>ARAB 2012 114e9 USD'],
    },
    {
      text: 'بلغت صادرات تركيا إلى دول الجوار، وهي بلغاريا وإيران والعراق، 18 مليار دولار في 2021.',
      figures: ['exports TUR>null 2021 18e9 USD'],
    },
    {
      text: 'بلغت صادرات الأردن 3.3 مليار دينار في 2021، واستوعبت السوق الأميركية 20% منها.',
      figures: ['exports JOR>WLD 2021 3.3e9 JOD'],
      claims: ['share exports JOR>USA ..2021 20 %'],
    },
    {
      text: 'كانت الصين في 2021 ثالث أكبر وجهة لصادرات الاتحاد الأوروبي (8.3%) وأكبر مصدر لوارداته (21.3%).',
      claims: [
        'rank exports EUU>CHN ..2021 3 rank',
        'share exports EUU>CHN ..2021 8.3 %',
        'share imports EUU>CHN ..2021 21.3 %',
      ],
    },
    {
      text: 'صدّرت الهند إلى عمان 4.06 مليار دولار في 2021، بتراجع قدره 0.37 مليار دولار، واستوردت منها 6.55 مليار دولار.',
      figures: ['exports IND>OMN 2021 4.06e9 USD', 'imports IND>OMN 2021 6.55e9 USD'],
      claims: ['delta exports IND>OMN 2020..2021 -0.37e9 USD'],
    },
    {
      text: 'الصين التي صدّرت إليها روسيا أغذية بقيمة 1.71 مليار دولار في 2021 تأتي بعد مصر.',
      figures: ['exports RUS>CHN [food] 2021 1.71e9 USD'],
    },
    {
      text: 'انخفضت واردات لبنان من سوريا إلى 187 مليون دولار في 2021، وإن كانت وارداته من العالم كله قد انخفضت 1 في المئة.',
      figures: ['imports LBN>SYR 2021 187e6 USD'],
      claims: ['change imports LBN>WLD 2020..2021 -1 %'],
    },
    {
      text: 'بلغ عجز الميزان التجاري السلعي لفلسطين، أي الفرق بين ما تصدّره وما تستورده، 399.3 مليون دولار في 2021.',
      figures: ['balance/goods PSE>WLD 2021 -399.3e6 USD'],
    },
    {
      text: 'بلغ عجز اليابان 379.4 مليار ين في 2021، في حين كان المتوقع عجزا يبلغ 810.2 مليار ين.',
      figures: ['balance JPN>WLD 2021 -379.4e9 JPY'],
    },
    {
      text: 'بلغت صادرات النيجر إلى نيجيريا، وأكثرها مواش وبصل، 76.8 مليون دولار في 2021.',
      figures: ['exports NER>NGA 2021 76.8e6 USD'],
    },
    {
      text: 'كان الميزان التجاري لمصر مع الصين سالبا بـ14 مليار دولار في 2021.',
      figures: ['balance EGY>CHN 2021 -14e9 USD'],
    },
  ],
};
