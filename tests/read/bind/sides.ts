import type { Bound } from './bound.ts';

/** Who trades with whom, where a clause leaves one of the two out, or tells both directions in one breath. */
export const sides: Readonly<Record<'ar' | 'en' | 'es', readonly Bound[]>> = {
  en: [
    {
      text: "Mali's top export destination in 2020 was Chad with $4 million worth of imports from Mali, followed by Ghana with $2 million.",
      figures: ['exports MLI>TCD 2020 4e6 USD', 'exports MLI>GHA 2020 2e6 USD'],
    },
    {
      text: "Mali's exports to Chad grew most in the six months to June. They rose by 46 % to $28 million ($9 million in gold), extending a good trade run.",
      figures: ['exports MLI>TCD null 28e6 USD', 'exports MLI>TCD null 9e6 USD'],
      claims: ['change exports MLI>TCD ..null 46 %'],
    },
    {
      text: "Mali's exports to Chad dipped 8 % to $46 million in the six months to June, compared to a similar period in 2021.",
      figures: ['exports MLI>TCD 2022-H1 46e6 USD'],
      claims: ['change exports MLI>TCD 2021-H1..2022-H1 -8 %'],
    },
    {
      text: "Mali's trade with Ghana in the January-to-August period of 2018 came to $3 billion.",
      figures: ['trade MLI>GHA 2018-01/2018-08 3e9 USD'],
    },
    {
      text: 'Mali exported goods worth $10 million to Ghana in the first half of 2017, up from $8 million over the same period in 2016.',
      figures: ['exports MLI>GHA 2017-H1 10e6 USD', 'exports MLI>GHA 2016-H1 8e6 USD'],
    },
    {
      text: "Mali's exports were $30 million in April 2021, 200 % more than a year ago, when they slumped to $10 million. Its imports rose 66 % in April to $45 million from a year ago.",
      figures: [
        'exports MLI>WLD 2021-04 30e6 USD',
        'exports MLI>WLD 2020-04 10e6 USD',
        'imports MLI>WLD 2021-04 45e6 USD',
      ],
      claims: ['change exports MLI>WLD 2020-04..2021-04 200 %', 'change imports MLI>WLD 2020-04..2021-04 66 %'],
    },
    {
      text: "Mali's exports came to $30 million in April 2021. In April 2020 they had been $10 million. Its deficit during the month was $5 million.",
      figures: [
        'exports MLI>WLD 2021-04 30e6 USD',
        'exports MLI>WLD 2020-04 10e6 USD',
        'balance MLI>WLD 2021-04 -5e6 USD',
      ],
    },
    {
      text: 'Mali exported $120 million of goods to Ghana in 2022. With Chad, the picture is quite another. Mali exported $10 million and imported $30 million.',
      figures: ['exports MLI>GHA 2022 120e6 USD', 'exports MLI>TCD 2022 10e6 USD', 'imports MLI>TCD 2022 30e6 USD'],
    },
    { text: 'Non-oil exports to Chad rose 4 % in 2022. Imports came to $9 billion.', published: '2023-02-01' },
    {
      text: 'Sino-Russian trade came to $9 billion in 2022, Indo-Nepal trade to $8 billion and Franco-German trade to $3 billion.',
      figures: ['trade CHN>RUS 2022 9e9 USD', 'trade IND>NPL 2022 8e9 USD', 'trade FRA>DEU 2022 3e9 USD'],
    },
    {
      text: "Mali's exports from 2019 to the first five months of 2024 came to $3 billion.",
      figures: ['exports MLI>WLD 2019-01/2024-05 3e9 USD'],
    },
    {
      text: 'Mali sells 120 million to Ghana and 10 million to Chad in 2022\n\nIts exports to Ghana stood at $120 million.',
      figures: ['exports MLI>GHA 2022 120e6 USD', 'exports MLI>TCD 2022 10e6 USD'],
    },
    {
      text: "Mali exported goods worth $5 million to Ghana in 2023. Ghana's shipments the other way were worth $9 million, leaving Bamako with a deficit of $4 million.",
      figures: ['exports MLI>GHA 2023 5e6 USD', 'exports GHA>MLI 2023 9e6 USD', 'balance MLI>GHA 2023 -4e6 USD'],
    },
    {
      text: "Ghana's exports came to $9 million in 2023. Togo remained Ghana's largest importer. Exports of cocoa came to $3 million.",
      figures: ['exports GHA>WLD 2023 9e6 USD', 'exports GHA>WLD [cocoa] 2023 3e6 USD'],
    },
    {
      text: "Mali's exports came to $9 million in 2023, of which 42 % went to Ghana. Cars from the EU and China go north; gold of Ghanaian origin goes south. In 2024 exports to Togo came to $3 million.",
      figures: ['exports MLI>WLD 2023 9e6 USD', 'exports MLI>TGO 2024 3e6 USD'],
      claims: ['share exports MLI>GHA ..2023 42 %'],
    },
    {
      text: "Ghana's exports and imports came to $9 million in June 2021, up 18 percent on the year.",
      figures: ['trade GHA>WLD 2021-06 9e6 USD'],
      claims: ['change trade GHA>WLD 2020-06..2021-06 18 %'],
    },
    {
      text: "Ghana's goods and services deficit was $4 million in October 2015. Its exports to Togo were $3 million in FY18-19.",
      figures: ['balance GHA>WLD 2015-10 -4e6 USD', 'exports GHA>TGO FY2018-19 3e6 USD'],
    },
    {
      text: "Ghana's exports and imports were $5 million and $3 million in 2021.",
      figures: ['exports GHA>WLD 2021 5e6 USD', 'imports GHA>WLD 2021 3e6 USD'],
    },
    {
      text: 'Chad bought goods worth $9 million from Mali in 2021, and Mali from Chad $3 million.',
      figures: ['imports TCD>MLI 2021 9e6 USD', 'imports MLI>TCD 2021 3e6 USD'],
    },
    {
      text: "Mali remained the main trade partner of Ghana in 2021, receiving $4 million of the country's exports, or 26 percent of the total.",
      figures: ['exports GHA>MLI 2021 4e6 USD'],
      claims: ['share exports GHA>MLI ..2021 26 %'],
    },
    {
      text: "Ghana's exports to member countries of the free trade area rose 5 percent to $7 million in 2017.",
      figures: ['exports GHA>null 2017 7e6 USD'],
      claims: ['change exports GHA>null 2016..2017 5 %'],
    },
    {
      text: "Trade between Chad and Mali rose 19 percent to $16 million in 2017, overtaking Togo as Chad's third-largest trading partner.",
      figures: ['trade TCD>MLI 2017 16e6 USD'],
      claims: ['change trade TCD>MLI 2016..2017 19 %', 'rank trade TCD>MLI ..2017 3 rank'],
    },
    {
      text: "Ghana's exports rose by 4 percent in June 2010 to $9 million. Growth was slower than in May, when exports rose 48 percent and imports 46 percent from a year earlier.",
      figures: ['exports GHA>WLD 2010-06 9e6 USD'],
      claims: [
        'change exports GHA>WLD 2009-06..2010-06 4 %',
        'change exports GHA>WLD 2009-05..2010-05 48 %',
        'change imports GHA>WLD 2009-05..2010-05 46 %',
      ],
    },
  ],
  ar: [
    {
      text: 'بلغت التجارة الفرنكو-ألمانية منذ 2019 وحتى الأشهر الخمسة الأولى من 2024 نحو 3 مليارات دولار.',
      figures: ['trade FRA>DEU 2019-01/2024-05 3e9 USD about'],
    },
    {
      text: 'بلغت صادرات غانا من النحاس ومصنوعاته 7 ملايين دولار في 2020.',
      figures: ['exports GHA>WLD [copper] 2020 7e6 USD'],
    },
    {
      text: 'بلغت صادرات وواردات غانا 5 ملايين دولار في 2021.',
      figures: ['trade GHA>WLD 2021 5e6 USD'],
    },
    {
      text: 'استوردت غانا من مالي بضائع بقيمة 11 مليون دولار في 2021، ومالي من غانا 8 ملايين دولار.',
      figures: ['imports GHA>MLI 2021 11e6 USD', 'imports MLI>GHA 2021 8e6 USD'],
    },
    {
      text: 'بلغت صادرات الأردن إلى دول الاتفاقية 700 مليون دينار في 2017.',
      figures: ['exports JOR>null 2017 700e6 JOD'],
    },
  ],
  es: [
    {
      text: 'Mali exportó a Ghana 120 millones de dólares en 2022. En cambio, con Chad la dinámica es otra. Mali exportó 10 millones de dólares.',
      figures: ['exports MLI>GHA 2022 120e6 USD', 'exports MLI>TCD 2022 10e6 USD'],
    },
    {
      text: 'El comercio dominico-haitiano registró un superávit de US$ 4,734 millones desde el 2019 hasta los primeros cinco meses del 2024.',
      figures: ['balance DOM>HTI 2019-01/2024-05 4734e6 USD'],
    },
    {
      text: 'Mali exportó 120 millones a Ghana en 2022\nLas exportaciones de Malí a Chad ascendieron a 9 millones de dólares.',
      figures: ['exports MLI>GHA 2022 120e6 USD', 'exports MLI>TCD 2022 9e6 USD'],
    },
    {
      text: 'Las exportaciones e importaciones de Ghana sumaron 5 millones de dólares en 2021.',
      figures: ['trade GHA>WLD 2021 5e6 USD'],
    },
    {
      text: 'Ghana exportó a Malí 9 millones de dólares en 2021 y Malí a Ghana 3 millones.',
      figures: ['exports GHA>MLI 2021 9e6 USD', 'exports MLI>GHA 2021 3e6 USD'],
    },
    {
      text: 'Las exportaciones de Perú a países vecinos cayeron 5 % hasta 7 millones de dólares en 2017.',
      figures: ['exports PER>null 2017 7e6 USD'],
      claims: ['change exports PER>null 2016..2017 -5 %'],
    },
  ],
};
