import type { Bound } from './bound.ts';

/** Two places in one clause, and places among partners told at a distance. */
export const ranks: Readonly<Record<'ar' | 'en' | 'es', readonly Bound[]>> = {
  en: [
    {
      text: "In 2021 Chad's imports came to $90 million. Mali ranked first in imports, with $9 million. Mali was followed by Togo with $4 million. Exports came to $50 million. Ghana took the lion's share in the exports, with $3 million.",
      figures: [
        'imports TCD>WLD 2021 90e6 USD',
        'imports TCD>MLI 2021 9e6 USD',
        'imports TCD>TGO 2021 4e6 USD',
        'exports TCD>WLD 2021 50e6 USD',
        'exports TCD>GHA 2021 3e6 USD',
      ],
      claims: ['rank imports TCD>MLI ..2021 1 rank'],
    },
    {
      text: "In 2021 Germany was Chad's second-largest supplier and fourth-largest market.",
      claims: ['rank imports TCD>DEU ..2021 2 rank', 'rank exports TCD>DEU ..2021 4 rank'],
    },
    {
      text: 'Poland was the third-largest export market and the fifth-largest source of imports for Latvia in 2020.',
      claims: ['rank exports LVA>POL ..2020 3 rank', 'rank imports LVA>POL ..2020 5 rank'],
    },
    {
      text: "In 2023 Vietnam became Australia's tenth-largest trading partner, its eleventh-largest export market and its seventh-largest source of imports.",
      claims: [
        'rank trade AUS>VNM ..2023 10 rank',
        'rank exports AUS>VNM ..2023 11 rank',
        'rank imports AUS>VNM ..2023 7 rank',
      ],
    },
    {
      text: "Chile was the world's second-largest exporter of salmon in 2021 and the fifth-largest exporter of wine.",
      claims: ['rank exports CHL>WLD [salmon] ..2021 2 rank', 'rank exports CHL>WLD [wine] ..2021 5 rank'],
    },
    {
      text: "Malaysia is Japan's sixth-largest market and its eighth-largest supplier.",
      claims: ['rank exports JPN>MYS ..null 6 rank', 'rank imports JPN>MYS ..null 8 rank'],
    },
    {
      text: "Belgium was Ireland's third most important export destination last year and its ninth most important source of imports.",
      published: '2021-05-01',
      claims: ['rank exports IRL>BEL ..2020 3 rank', 'rank imports IRL>BEL ..2020 9 rank'],
    },
    {
      text: 'Among the customers of Bolivia, Argentina ranked third in 2018 with purchases of $1.4 billion.',
      figures: ['exports BOL>ARG 2018 1.4e9 USD'],
      claims: ['rank exports BOL>ARG ..2018 3 rank'],
    },
  ],
  es: [
    {
      text: 'En 2021 Alemania fue el segundo mayor proveedor y el cuarto mayor mercado de Chad.',
      claims: ['rank imports TCD>DEU ..2021 2 rank', 'rank exports TCD>DEU ..2021 4 rank'],
    },
    {
      text: 'Turquía es el tercer socio comercial de Italia y su sexto proveedor.',
      claims: ['rank trade ITA>TUR ..null 3 rank', 'rank imports ITA>TUR ..null 6 rank'],
    },
    {
      text: 'En 2021 Chile se situó como segundo exportador mundial de salmón y quinto de vino.',
      claims: ['rank exports CHL>WLD [salmon] ..2021 2 rank', 'rank exports CHL>WLD [wine] ..2021 5 rank'],
    },
    {
      text: 'En 2021 Marruecos fue el primer proveedor de tomates de España y el tercero de pescado.',
      claims: ['rank imports ESP>MAR [tomatoes] ..2021 1 rank', 'rank imports ESP>MAR [fish] ..2021 3 rank'],
    },
  ],
  ar: [
    {
      text: 'وجاءت تركيا في المرتبة الثانية بين أكبر مستوردي الصادرات المصرية في عام 2022.',
      claims: ['rank exports EGY>TUR ..2022 2 rank'],
    },
    {
      text: 'واحتلت الهند المرتبة الثالثة في قائمة الدول المستوردة من الأردن عام 2020، والمرتبة السابعة في قائمة الدول المصدرة إليه.',
      claims: ['rank exports JOR>IND ..2020 3 rank', 'rank imports JOR>IND ..2020 7 rank'],
    },
    {
      text: 'تعد المكسيك خامس أكبر شريك تجاري لبيرو، وثالث أكبر مورد لها.',
      claims: ['rank trade PER>MEX ..null 5 rank', 'rank imports PER>MEX ..null 3 rank'],
    },
    {
      text: 'وجاءت إيطاليا في المركز الثالث ضمن قائمة أكبر عشر دول مستوردة للمنتجات المصرية خلال 2022 بقيمة 3.1 مليار دولار.',
      figures: ['exports EGY>ITA 2022 3.1e9 USD'],
      claims: ['rank exports EGY>ITA ..2022 3 rank'],
    },
    {
      text: 'الأرجنتين هي ثالث أكبر زبون لبوليفيا وخامس أكبر مورديها.',
      claims: ['rank exports BOL>ARG ..null 3 rank', 'rank imports BOL>ARG ..null 5 rank'],
    },
  ],
};
