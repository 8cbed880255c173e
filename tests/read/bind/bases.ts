import type { Bound } from './bound.ts';

/** What a change is compared with, told from afar. */
export const bases: Readonly<Record<'ar' | 'en' | 'es', readonly Bound[]>> = {
  en: [
    {
      text: "Fiji's exports to Tonga were $183 million in 2011, then $141 million in 2012, a fall of 23 %, then $96 million in 2013 (down 32 %), about half of what they had been in 2011.",
      figures: ['exports FJI>TON 2011 183e6 USD', 'exports FJI>TON 2012 141e6 USD', 'exports FJI>TON 2013 96e6 USD'],
      claims: [
        'change exports FJI>TON 2011..2012 -23 %',
        'change exports FJI>TON 2012..2013 -32 %',
        'multiple exports FJI>TON 2011..2013 0.5 x about',
      ],
    },
    {
      text: "Fiji's exports in May 2021 were $78 million, $27 million more than in April, or 54 %.",
      figures: ['exports FJI>WLD 2021-05 78e6 USD'],
      claims: ['delta exports FJI>WLD 2021-04..2021-05 27e6 USD', 'change exports FJI>WLD 2021-04..2021-05 54 %'],
    },
    {
      text: "Fiji's trade came to $17 million in 2021. Exports rose to $9 million, and made up 53 % of total trade compared with 48 % in 2019.",
      figures: ['trade FJI>WLD 2021 17e6 USD', 'exports FJI>WLD 2021 9e6 USD'],
      claims: ['share exports FJI>WLD ..2021 53 %', 'share exports FJI>WLD ..2019 48 %'],
    },
    {
      text: "On a year-on-year basis, Ghana's imports fell 26 percent in March 2020, while on a month-on-month basis they fell 21 percent.",
      claims: ['change imports GHA>WLD 2019-03..2020-03 -26 %', 'change imports GHA>WLD 2020-02..2020-03 -21 %'],
    },
    {
      text: "Iceland's exports to Spain were $9 million in 2021, up $1 million on 2020 and $2 million on 2016.",
      figures: ['exports ISL>ESP 2021 9e6 USD'],
      claims: ['delta exports ISL>ESP 2020..2021 1e6 USD', 'delta exports ISL>ESP 2016..2021 2e6 USD'],
    },
    {
      text: "Iceland's exports fell to $3 million in 2021, less than half of the $8 million of a year earlier.",
      figures: ['exports ISL>WLD 2021 3e6 USD', 'exports ISL>WLD 2020 8e6 USD'],
      claims: ['multiple exports ISL>WLD 2020..2021 0.5 x under'],
    },
    {
      text: "Iceland's exports rose by 4 % between May and June 2021, and imports by $3 million (2 %) over the same period.",
      claims: [
        'change exports ISL>WLD 2021-05..2021-06 4 %',
        'delta imports ISL>WLD 2021-05..2021-06 3e6 USD',
        'change imports ISL>WLD 2021-05..2021-06 2 %',
      ],
    },
    {
      text: "Between 2011 and 2021 Iceland's exports doubled. In the same period imports grew 40 %.",
      claims: ['multiple exports ISL>WLD 2011..2021 2 x', 'change imports ISL>WLD 2011..2021 40 %'],
    },
    {
      text: 'Iceland exported goods worth $9 million to Spain in 2021. Five years before, in 2016, the exports had stood at $6 million, which makes for an annualized growth of 8.4 %.',
      figures: ['exports ISL>ESP 2021 9e6 USD', 'exports ISL>ESP 2016 6e6 USD'],
      claims: ['cagr exports ISL>ESP 2016..2021 8.4 %'],
    },
    {
      text: "Iceland's exports came to $9 million in 2021, down 8 % because of fish, which plunged 33 % to $2 million, from $3 million.",
      figures: [
        'exports ISL>WLD 2021 9e6 USD',
        'exports ISL>WLD [fish] 2021 2e6 USD',
        'exports ISL>WLD [fish] 2020 3e6 USD',
      ],
      claims: ['change exports ISL>WLD 2020..2021 -8 %', 'change exports ISL>WLD [fish] 2020..2021 -33 %'],
    },
    {
      text: "Ghana's imports from Chad grew 20 percent, amounting to $48 million, in 2022.",
      figures: ['imports GHA>TCD 2022 48e6 USD'],
      claims: ['change imports GHA>TCD 2021..2022 20 %'],
    },
    {
      text: "Chad's deficit with Ghana stood at $2 million in 2021, $3 million less than the all-time high of $5 million reached in 2020 but above the $1 million of 2011, the lowest value of the decade.",
      figures: ['balance TCD>GHA 2021 -2e6 USD', 'balance TCD>GHA 2020 -5e6 USD', 'balance TCD>GHA 2011 -1e6 USD'],
      claims: ['delta balance TCD>GHA 2020..2021 3e6 USD'],
    },
    {
      text: "Iceland's fish exports to Spain rose 40 % to $70 million in 2021 (2016: $50 million).",
      figures: ['exports ISL>ESP [fish] 2021 70e6 USD', 'exports ISL>ESP [fish] 2016 50e6 USD'],
      claims: ['change exports ISL>ESP [fish] 2016..2021 40 %'],
    },
    {
      text: "In the first quarter of 2022 Iceland's exports to Spain were $70 million, an increase of 40 % compared with the same period.",
      figures: ['exports ISL>ESP 2022-Q1 70e6 USD'],
      claims: ['change exports ISL>ESP 2021-Q1..2022-Q1 40 %'],
    },
    {
      text: "Over the decade to 2021 Iceland's exports to Spain rose by 40 %.",
      claims: ['change exports ISL>ESP 2011..2021 40 %'],
    },
    {
      text: "Iceland's exports to Spain rose to $70 million in 2021 from a low of $50 million in 2016, a gain of 40 %.",
      figures: ['exports ISL>ESP 2021 70e6 USD', 'exports ISL>ESP 2016 50e6 USD'],
      claims: ['change exports ISL>ESP 2016..2021 40 %'],
    },
    {
      text: 'Iceland exported goods of $50 million to Spain in 2016. By 2021 the amount had grown by 40 %.',
      figures: ['exports ISL>ESP 2016 50e6 USD'],
      claims: ['change exports ISL>ESP 2016..2021 40 %'],
    },
    {
      text: "Iceland's exports to Spain increased 40 % in the five years to 2021, reaching $70 million.",
      figures: ['exports ISL>ESP 2021 70e6 USD'],
      claims: ['change exports ISL>ESP 2016..2021 40 %'],
    },
    {
      text: 'Greece exported $80 million of marble to China in 2021, or 38 % of its marble exports. Five years earlier the share had been 52 %.',
      figures: ['exports GRC>CHN [marble] 2021 80e6 USD'],
      claims: ['share exports GRC>CHN [marble] ..2021 38 %', 'share exports GRC>CHN [marble] ..2016 52 %'],
    },
    {
      text: 'Finland bought $40 million worth of Colombian coffee in 2020. The value was up 6 % from 2019 and has more than doubled in ten years.',
      figures: ['imports FIN>COL [coffee] 2020 40e6 USD'],
      claims: [
        'change imports FIN>COL [coffee] 2019..2020 6 %',
        'multiple imports FIN>COL [coffee] 2010..2020 2 x over',
      ],
    },
    {
      text: "In 2021 Senegal's imports from Mali were $18 million. Some 60 % of this was cattle, and cotton made up a further 20 %.",
      figures: ['imports SEN>MLI 2021 18e6 USD'],
      claims: ['share imports SEN>MLI [cattle] ..2021 60 % about', 'share imports SEN>MLI [cotton] ..2021 20 %'],
    },
    {
      text: "Kenya's imports from Uganda were $400 million in 2021. Of that amount, 34 % was milk.",
      figures: ['imports KEN>UGA 2021 400e6 USD'],
      claims: ['share imports KEN>UGA [milk] ..2021 34 %'],
    },
  ],
  es: [
    {
      text: 'Las exportaciones de Chile cayeron a 96 millones de dólares en 2021, cerca de la mitad de lo que fueron en 2011.',
      figures: ['exports CHL>WLD 2021 96e6 USD'],
      claims: ['multiple exports CHL>WLD 2011..2021 0.5 x about'],
    },
    {
      text: 'Las exportaciones de Chile sumaron 78 millones de dólares en mayo de 2021, 27 millones más que un año antes, es decir, un 54 %.',
      figures: ['exports CHL>WLD 2021-05 78e6 USD'],
      claims: ['delta exports CHL>WLD 2020-05..2021-05 27e6 USD', 'change exports CHL>WLD 2020-05..2021-05 54 %'],
    },
    {
      text: 'Las exportaciones de Islandia cayeron a 3 millones de dólares en 2021, menos de la mitad de los 8 millones del año anterior.',
      figures: ['exports ISL>WLD 2021 3e6 USD', 'exports ISL>WLD 2020 8e6 USD'],
      claims: ['multiple exports ISL>WLD 2020..2021 0.5 x under'],
    },
    {
      text: 'En el primer trimestre de 2022 las exportaciones de Islandia a España sumaron 70 millones de dólares, un aumento del 40 % respecto del mismo periodo.',
      figures: ['exports ISL>ESP 2022-Q1 70e6 USD'],
      claims: ['change exports ISL>ESP 2021-Q1..2022-Q1 40 %'],
    },
    {
      text: 'Las exportaciones de Islandia a España crecieron un 40 % en los cinco años hasta 2021, cuando alcanzaron 70 millones de dólares.',
      figures: ['exports ISL>ESP 2021 70e6 USD'],
      claims: ['change exports ISL>ESP 2016..2021 40 %'],
    },
    {
      text: 'Islandia exportó a España bienes por 50 millones de dólares en 2016. Para 2021 el monto había aumentado un 40 %.',
      figures: ['exports ISL>ESP 2016 50e6 USD'],
      claims: ['change exports ISL>ESP 2016..2021 40 %'],
    },
  ],
  ar: [
    {
      text: 'بلغت صادرات الأردن في 2020 نحو 9 ملايين دولار وفي 2021 نحو 14 مليون دولار.',
      figures: ['exports JOR>WLD 2020 9e6 USD about', 'exports JOR>WLD 2021 14e6 USD about'],
    },
    {
      text: 'ارتفعت صادرات الأردن سنة 2020 لتبلغ 9 ملايين دولار وواصلت ارتفاعها سنة 2021 لتبلغ 14 مليون دولار.',
      figures: ['exports JOR>WLD 2020 9e6 USD', 'exports JOR>WLD 2021 14e6 USD'],
    },
    {
      text: 'تراجع التبادل التجاري بين الهند وقطر إلى 14 مليار دولار في 2021، وكان قد بلغ 18 مليار دولار في العام السابق.',
      figures: ['trade IND>QAT 2021 14e9 USD', 'trade IND>QAT 2020 18e9 USD'],
    },
    {
      text: 'بلغت صادرات الأردن 96 مليون دولار في 2021، أي نحو نصف ما كانت عليه في 2011.',
      figures: ['exports JOR>WLD 2021 96e6 USD'],
      claims: ['multiple exports JOR>WLD 2011..2021 0.5 x about'],
    },
    {
      text: 'بلغت صادرات آيسلندا 9 ملايين دولار في 2021، بزيادة مليون دولار عن 2020 ومليوني دولار عن 2016.',
      figures: ['exports ISL>WLD 2021 9e6 USD'],
      claims: ['delta exports ISL>WLD 2020..2021 1e6 USD', 'delta exports ISL>WLD 2016..2021 2e6 USD'],
    },
    {
      text: 'بلغت صادرات آيسلندا 9 ملايين دولار في مايو 2021. واستحوذت إسبانيا على 48% من الصادرات بـ4.3 ملايين دولار.',
      figures: ['exports ISL>WLD 2021-05 9e6 USD', 'exports ISL>ESP 2021-05 4.3e6 USD'],
      claims: ['share exports ISL>ESP ..2021-05 48 %'],
    },
    {
      text: 'بلغت صادرات أيسلندا إلى إسبانيا في الربع الأول من عام 2022 نحو 70 مليون دولار، بزيادة 40% مقارنة بالفترة نفسها.',
      figures: ['exports ISL>ESP 2022-Q1 70e6 USD about'],
      claims: ['change exports ISL>ESP 2021-Q1..2022-Q1 40 %'],
    },
    {
      text: 'وخلال العقد الممتد من 2011 إلى 2021 نمت صادرات أيسلندا إلى إسبانيا بنسبة 40%.',
      claims: ['change exports ISL>ESP 2011..2021 40 %'],
    },
    {
      text: 'صعدت صادرات أيسلندا إلى إسبانيا إلى 70 مليون دولار في 2021 من مستوى متدن بلغ 50 مليون دولار في 2016، أي بنسبة 40%.',
      figures: ['exports ISL>ESP 2021 70e6 USD', 'exports ISL>ESP 2016 50e6 USD'],
      claims: ['change exports ISL>ESP 2016..2021 40 %'],
    },
    {
      text: 'صدّرت أيسلندا إلى إسبانيا سلعا بقيمة 50 مليون دولار في 2016. وبحلول عام 2021 ارتفع هذا المبلغ بنسبة 40%.',
      figures: ['exports ISL>ESP 2016 50e6 USD'],
      claims: ['change exports ISL>ESP 2016..2021 40 %'],
    },
  ],
};
