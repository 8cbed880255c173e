import type { Bound } from './bound.ts';

/** Business papers and agencies: who takes a part, members of a bloc, what a place or a part is of. */
export const papers: readonly Bound[] = [
  {
    text: 'Las exportaciones textiles de Perú sumaron US$ 1.612 millones en 2023. Estados Unidos concentró el 51,3% del total al comprar US$ 827 millones.',
    figures: ['exports PER>WLD [textiles] 2023 1612e6 USD', 'exports PER>USA [textiles] 2023 827e6 USD'],
    claims: ['share exports PER>USA [textiles] ..2023 51.3 %'],
  },
  {
    text: 'Las exportaciones de Argentina sumaron US$ 8.128 millones en 2023. Con Brasil, su primer socio, hubo un déficit de US$ 548 millones.',
    figures: ['exports ARG>WLD 2023 8128e6 USD', 'balance ARG>BRA 2023 -548e6 USD'],
    claims: ['rank trade ARG>BRA ..2023 1 rank'],
  },
  {
    text: 'De cada 100 dólares que exportó Bolivia en 2023, 63 fueron de gas natural.',
    claims: ['share exports BOL>WLD [natural gas] ..2023 63 %'],
  },
  {
    text: 'En 2023 Honduras exportó bienes por 5.000 millones de dólares. Estados Unidos fue el destino de tres de cada cuatro dólares.',
    figures: ['exports HND>WLD 2023 5000e6 USD'],
    claims: ['share exports HND>USA ..2023 75 %'],
  },
  {
    text: 'En 2024 Brasil fue el destino del 29% de lo exportado por Paraguay; Argentina, del 24%, y Chile, del 12%.',
    claims: [
      'share exports PRY>BRA ..2024 29 %',
      'share exports PRY>ARG ..2024 24 %',
      'share exports PRY>CHL ..2024 12 %',
    ],
  },
  {
    text: 'La Unión Europea exportó a China bienes por 200.000 millones de euros en 2024. Alemania fue el mayor exportador comunitario, con 90.000 millones, seguida de Francia, con 24.000 millones.',
    figures: [
      'exports EUU>CHN 2024 200000e6 EUR',
      'exports DEU>CHN 2024 90000e6 EUR',
      'exports FRA>CHN 2024 24000e6 EUR',
    ],
  },
  {
    text: 'La UE vendió a Japón carne de porcino por 1.150 millones de euros en 2024. España encabezó las exportaciones a China con 1.097 millones, por delante de Dinamarca (312 millones).',
    figures: [
      'exports EUU>JPN [pork] 2024 1150e6 EUR',
      'exports ESP>CHN [pork] 2024 1097e6 EUR',
      'exports DNK>CHN [pork] 2024 312e6 EUR',
    ],
  },
  {
    text: 'La carne bovina uruguaya ocupó el segundo lugar de las exportaciones en 2024, con US$ 161 millones, y la celulosa el tercero, con US$ 158 millones.',
    figures: ['exports URY>WLD [beef] 2024 161e6 USD', 'exports URY>WLD [wood pulp] 2024 158e6 USD'],
    claims: ['rank exports URY>WLD [beef] ..2024 2 rank', 'rank exports URY>WLD [wood pulp] ..2024 3 rank'],
  },
  {
    text: 'España exportó vino por 2.900 millones de euros en 2024. Alemania gastó en vino español 372 millones (+1,8 %).',
    figures: ['exports ESP>WLD [wine] 2024 2900e6 EUR', 'exports ESP>DEU [wine] 2024 372e6 EUR'],
    claims: ['change exports ESP>DEU [wine] 2023..2024 1.8 %'],
  },
  {
    text: 'En 2023 Perú adquirió prendas de vestir por US$ 1.034 millones, y tres cuartas partes de ese valor, US$ 776 millones, vinieron de China.',
    figures: ['imports PER>WLD [clothing] 2023 1034e6 USD', 'imports PER>CHN [clothing] 2023 776e6 USD'],
    claims: ['share imports PER>CHN [clothing] ..2023 75 %'],
  },
  {
    text: 'Las exportaciones de Chile fueron de US$ 4.013 millones en 2024, con US$ 188 millones adicionales frente a 2023 (4,9%).',
    figures: ['exports CHL>WLD 2024 4013e6 USD'],
    claims: ['delta exports CHL>WLD 2023..2024 188e6 USD', 'change exports CHL>WLD 2023..2024 4.9 %'],
  },
  {
    text: 'México exportó 3.479.086 vehículos en 2024; Estados Unidos compró el 80 por ciento y Canadá recibió 8,3 por ciento.',
  },
  {
    text: 'La Argentina registró un superávit comercial de 921 millones de dólares en mayo de 2025, frente al superávit de 938 millones de mayo de 2024.',
    figures: ['balance ARG>WLD 2025-05 921e6 USD', 'balance ARG>WLD 2024-05 938e6 USD'],
  },
  {
    text: 'La Argentina registró un superávit comercial de 921 millones de dólares, frente al superávit de 938 millones de mayo de 2024.',
    figures: ['balance ARG>WLD null 921e6 USD', 'balance ARG>WLD 2024-05 938e6 USD'],
  },
  {
    text: 'El superávit de Paraguay fue de 298 millones de dólares en 2024, menos de la mitad del obtenido un año antes (704 millones).',
    figures: ['balance PRY>WLD 2024 298e6 USD', 'balance PRY>WLD 2023 704e6 USD'],
    claims: ['multiple balance PRY>WLD 2023..2024 0.5 x under'],
  },
  {
    text: 'Las exportaciones de Paraguay fueron de 298 millones de dólares en 2024, la mitad que en 2023.',
    figures: ['exports PRY>WLD 2024 298e6 USD'],
    claims: ['multiple exports PRY>WLD 2023..2024 0.5 x'],
  },
  {
    text: 'China, de donde vino el 32% de las importaciones de Paraguay en 2024, fue el primer proveedor, y Brasil va detrás, con el 24%.',
    claims: [
      'share imports PRY>CHN ..2024 32 %',
      'rank imports PRY>CHN ..2024 1 rank',
      'share imports PRY>BRA ..2024 24 %',
    ],
  },
  {
    text: 'Marruecos fue en 2016 el décimo cliente de Portugal en el comercio de bienes.',
    claims: ['rank exports PRT>MAR ..2016 10 rank'],
  },
  {
    text: 'Con el conjunto de los países de lengua portuguesa, el comercio chino creció un 31,2% en 2017, a 67.615 millones de dólares.',
    figures: ['trade CHN>CPLP 2017 67615e6 USD'],
    claims: ['change trade CHN>CPLP 2016..2017 31.2 %'],
  },
  {
    text: 'El comercio entre Irán y Turquía alcanzó 9.500 millones de dólares en 2010. Venía de caer 46,9 por ciento en 2009, a 5.426 millones de dólares.',
    figures: ['trade IRN>TUR 2010 9500e6 USD', 'trade IRN>TUR 2009 5426e6 USD'],
    claims: ['change trade IRN>TUR 2008..2009 -46.9 %'],
  },
  {
    text: 'Las exportaciones de petróleo de Omán fueron de 43.500 millones de dólares en 2016. El monto equivale a 81,5 % de todo lo que exportó el país.',
    figures: ['exports OMN>WLD [oil] 2016 43500e6 USD'],
    claims: ['share exports OMN>WLD [oil] ..2016 81.5 %'],
  },
  {
    text: 'Las importaciones de maíz de Colombia sumaron US$ 1.510 millones en 2023. Brasil desplazó a Estados Unidos como principal proveedor: vendió US$ 760 millones.',
    figures: ['imports COL>WLD [corn] 2023 1510e6 USD', 'imports COL>BRA [corn] 2023 760e6 USD'],
  },
  {
    text: 'España es el tercer proveedor de Marruecos y su primer cliente. En 2023 le vendió por 12.145 millones de euros y le compró por 9.000 millones.',
    figures: ['exports ESP>MAR 2023 12145e6 EUR', 'imports ESP>MAR 2023 9000e6 EUR'],
    claims: ['rank imports MAR>ESP ..null 3 rank', 'rank exports MAR>ESP ..null 1 rank'],
  },
  {
    text: 'México exportó bienes por 54.000 millones de dólares en 2024. La cerveza, con 6.950 millones, el vino, con 4.120 millones, y el aguacate, con 3.780 millones, concentraron 27 por ciento de las ventas.',
    figures: [
      'exports MEX>WLD 2024 54000e6 USD',
      'exports MEX>WLD [beer] 2024 6950e6 USD',
      'exports MEX>WLD [wine] 2024 4120e6 USD',
      'exports MEX>WLD [avocados] 2024 3780e6 USD',
    ],
    claims: ['share exports MEX>WLD [beer, wine, avocados] ..2024 27 %'],
  },
  {
    text: 'En 2022 las exportaciones uruguayas a Alemania se redujeron un 2,1 %, mientras que las alemanas a Uruguay crecieron un 3,4 %.',
    claims: ['change exports URY>DEU 2021..2022 -2.1 %', 'change exports DEU>URY 2021..2022 3.4 %'],
  },
  {
    text: 'Las agroexportaciones peruanas sumaron US$ 5.100 millones entre enero y mayo de 2025. Solo en mayo los despachos fueron de US$ 980 millones.',
    figures: [
      'exports PER>WLD [agricultural products] 2025-01/2025-05 5100e6 USD',
      'exports PER>WLD [agricultural products] 2025-05 980e6 USD',
    ],
  },
  {
    text: 'Las exportaciones chinas cayeron un 6,4 % interanual en octubre de 2023. El superávit se redujo a 56.530 millones de dólares, frente a los 77.710 millones de septiembre. Las ventas a Rusia aumentaron un 17 %.',
    figures: ['balance CHN>WLD 2023-10 56530e6 USD', 'balance CHN>WLD 2023-09 77710e6 USD'],
    claims: ['change exports CHN>WLD 2022-10..2023-10 -6.4 %', 'change exports CHN>RUS 2022-10..2023-10 17 %'],
  },
  {
    text: 'En julio de 2025 El Salvador exportó 560 millones de dólares. Lo acumulado en siete meses asciende a 4.013 millones.',
    figures: ['exports SLV>WLD 2025-07 560e6 USD', 'exports SLV>WLD 2025-01/2025-07 4013e6 USD'],
  },
  {
    text: 'Las exportaciones de carne ascendieron a US$ 8.009 millones en 2023, equivalentes al 64,8% del total de Brasil, que fue de US$ 12.356 millones.',
    figures: ['exports BRA>WLD [meat] 2023 8009e6 USD', 'exports BRA>WLD 2023 12356e6 USD'],
    claims: ['share exports BRA>WLD [meat] ..2023 64.8 %'],
  },
  {
    text: 'En mayo de 2024 las importaciones de Colombia fueron de US$ 5.346 millones. De China provino el 23,7% de lo importado y de Estados Unidos, el 26,1%. Entre enero y mayo sumaron US$ 25.174 millones.',
    figures: ['imports COL>WLD 2024-05 5346e6 USD', 'imports COL>WLD 2024-01/2024-05 25174e6 USD'],
    claims: ['share imports COL>CHN ..2024-05 23.7 %', 'share imports COL>USA ..2024-05 26.1 %'],
  },
  {
    text: 'MADRID, 15 Nov. (EUROPA PRESS) - El déficit comercial se situó en 25.940 millones de euros en 2023. El saldo no energético pasó de un superávit de 300 millones en 2022 a un déficit de 1.100 millones en 2023.',
    figures: [
      'balance ESP>WLD 2023 -25940e6 EUR',
      'balance ESP>WLD [non-energy] 2022 300e6 EUR',
      'balance ESP>WLD [non-energy] 2023 -1100e6 EUR',
    ],
  },
  {
    text: 'Las importaciones de Guatemala alcanzaron 11.230 millones de dólares en 2024. De Estados Unidos se importó el 31,4% y de China el 17,8%.',
    figures: ['imports GTM>WLD 2024 11230e6 USD'],
    claims: ['share imports GTM>USA ..2024 31.4 %', 'share imports GTM>CHN ..2024 17.8 %'],
  },
  {
    text: 'En 2024 las exportaciones de Chile sumaron US$ 98.000 millones. Asia fue el destino del 55% de las exportaciones; solo China compró US$ 37.500 millones.',
    figures: ['exports CHL>WLD 2024 98000e6 USD', 'exports CHL>CHN 2024 37500e6 USD'],
    claims: ['share exports CHL>ASIA ..2024 55 %'],
  },
  {
    text: 'La automoción española exportó 39.400 millones de euros en 2023. Cataluña aportó el 26% de las ventas.',
    figures: ['exports ESP>WLD 2023 39400e6 EUR'],
  },
  {
    text: 'España exportó a Perú bienes por 742 millones de euros en 2023 e importó por 2.180 millones. Las ventas cayeron un 6,1% y las compras un 11,8%.',
    figures: ['exports ESP>PER 2023 742e6 EUR', 'imports ESP>PER 2023 2180e6 EUR'],
    claims: ['change exports ESP>PER 2022..2023 -6.1 %', 'change imports ESP>PER 2022..2023 -11.8 %'],
  },
  {
    text: 'Las exportaciones de Brasil bajaron en agosto de 2024 a 29.080 millones de dólares y las importaciones subieron a 24.250 millones. China compró 8.300 millones, un 17% menos.',
    figures: [
      'exports BRA>WLD 2024-08 29080e6 USD',
      'imports BRA>WLD 2024-08 24250e6 USD',
      'exports BRA>CHN 2024-08 8300e6 USD',
    ],
    claims: ['change exports BRA>CHN 2023-08..2024-08 -17 %'],
  },
  {
    text: 'Las exportaciones de prendas de Perú fueron de US$ 1.612 millones en 2023. Le siguieron Chile y Colombia, con US$ 92 millones (+1,4%) y US$ 71 millones (-9,7%), en ese orden.',
    figures: [
      'exports PER>WLD [clothing] 2023 1612e6 USD',
      'exports PER>CHL [clothing] 2023 92e6 USD',
      'exports PER>COL [clothing] 2023 71e6 USD',
    ],
    claims: [
      'change exports PER>CHL [clothing] 2022..2023 1.4 %',
      'change exports PER>COL [clothing] 2022..2023 -9.7 %',
    ],
  },
  {
    text: 'En 2018 el superávit comercial de Argentina totalizó u$s 479 millones. Pasó de US$ 326 millones en 2017 a US$ 479 millones en 2018.',
    figures: ['balance ARG>WLD 2018 479e6 USD', 'balance ARG>WLD 2017 326e6 USD'],
  },
  {
    text: 'En 2017 el déficit de Argentina de 748 millones de dólares en la balanza comercial marcó un récord.',
    figures: ['balance ARG>WLD 2017 -748e6 USD'],
  },
  {
    text: 'Las importaciones de Colombia cayeron en 2016 un 5,6% y acumularon en 2017 una variación de 4,4%.',
    claims: ['change imports COL>WLD 2015..2016 -5.6 %', 'change imports COL>WLD 2016..2017 4.4 %'],
  },
  {
    text: 'En 2018 el déficit energético de España aumentó un 7,8%, hasta los 12.237 millones de euros, por encima del déficit de 11.351 millones de 2017.',
    figures: ['balance ESP>WLD [energy] 2018 -12237e6 EUR', 'balance ESP>WLD [energy] 2017 -11351e6 EUR'],
    claims: ['change balance ESP>WLD [energy] 2017..2018 7.8 %'],
  },
  {
    text: 'En marzo de 2024 las exportaciones de Chile bajaron con el descenso de los envíos mineros, que acumularon US$ 4.704 millones.',
    figures: ['exports CHL>WLD [mineral products] 2024-03 4704e6 USD'],
  },
  {
    text: 'Las exportaciones de España subieron un 3% en 2018. También las exportaciones de Francia (+3,1%), Alemania (+4%) e Italia (+3,7%). Las importaciones crecieron un 5%.',
    claims: [
      'change exports ESP>WLD 2017..2018 3 %',
      'change exports FRA>WLD 2017..2018 3.1 %',
      'change exports DEU>WLD 2017..2018 4 %',
      'change exports ITA>WLD 2017..2018 3.7 %',
      'change imports ESP>WLD 2017..2018 5 %',
    ],
  },
  {
    text: 'En 2015 las exportaciones de Argentina sumaron US$ 6.266 millones (-14%), y las importaciones, US$ 5.810 millones (7%).',
    figures: ['exports ARG>WLD 2015 6266e6 USD', 'imports ARG>WLD 2015 5810e6 USD'],
    claims: ['change exports ARG>WLD 2014..2015 -14 %', 'change imports ARG>WLD 2014..2015 7 %'],
  },
  {
    text: 'En 2017 las exportaciones de Argentina mostraron bajas de 44% en energía y 8,8% en manufacturas de origen agropecuario.',
    claims: [
      'change exports ARG>WLD [energy] 2016..2017 -44 %',
      'change exports ARG>WLD [manufactures of agricultural origin] 2016..2017 -8.8 %',
    ],
  },
  {
    text: 'Los destinos de las exportaciones argentinas en 2021 fueron Brasil, con US$ 4.955 millones, China con US$ 2.736 y Chile con US$ 1.739 millones.',
    figures: ['exports ARG>BRA 2021 4955e6 USD', 'exports ARG>CHN 2021 2736e6 USD', 'exports ARG>CHL 2021 1739e6 USD'],
  },
  {
    text: 'En 2014 el 28,7% de las importaciones colombianas se originó en Estados Unidos, 18,1% en China y 8,1% en México.',
    claims: [
      'share imports COL>USA ..2014 28.7 %',
      'share imports COL>CHN ..2014 18.1 %',
      'share imports COL>MEX ..2014 8.1 %',
    ],
  },
  {
    text: 'En 2017 Argentina tuvo un déficit con China por 2.802 millones de dólares y con el Nafta (Estados Unidos, Canadá y México) por 1.814 millones.',
    figures: ['balance ARG>CHN 2017 -2802e6 USD', 'balance ARG>USMCA 2017 -1814e6 USD'],
  },
  {
    text: 'La mayor diferencia entre importaciones y exportaciones de Colombia en 2017 se presentó con China: 4.669 millones de dólares.',
    figures: ['balance COL>CHN 2017 -4669e6 USD'],
  },
  {
    text: 'En enero de 2025 las exportaciones de Uruguay sumaron US$ 912 millones. Estados Unidos fue el principal destino, con compras por US$ 77 millones. Por su parte, China registró una caída del 20% hasta llegar a los US$ 54 millones.',
    figures: [
      'exports URY>WLD 2025-01 912e6 USD',
      'exports URY>USA 2025-01 77e6 USD',
      'exports URY>CHN 2025-01 54e6 USD',
    ],
    claims: ['change exports URY>CHN 2024-01..2025-01 -20 %'],
  },
  {
    text: 'En 2017 las exportaciones de China a Brasil llegaron a US$ 125 millones, una subida del 18,3%, mientras las importaciones chinas desde la región alcanzaron los US$ 122 millones.',
    figures: ['exports CHN>BRA 2017 125e6 USD', 'imports CHN>BRA 2017 122e6 USD'],
    claims: ['change exports CHN>BRA 2016..2017 18.3 %'],
  },
  {
    text: 'En 2020 las exportaciones de México aumentaron un 3,7%, como resultado del alza de 13% en las exportaciones petroleras y 3,1% en las exportaciones no petroleras.',
    claims: [
      'change exports MEX>WLD 2019..2020 3.7 %',
      'change exports MEX>WLD [oil] 2019..2020 13 %',
      'change exports MEX>WLD [non-oil] 2019..2020 3.1 %',
    ],
  },
  {
    text: 'Los principales destinos de las exportaciones argentinas en 2021 fueron Brasil, con US$ 4.955 millones, China con US$ 2.736 millones y Vietnam con US$ 1.631 millones. Los productos agropecuarios representaron el 68,2% del total exportado por el país.',
    figures: ['exports ARG>BRA 2021 4955e6 USD', 'exports ARG>CHN 2021 2736e6 USD', 'exports ARG>VNM 2021 1631e6 USD'],
    claims: ['share exports ARG>WLD [agricultural products] ..2021 68.2 %'],
  },
  {
    text: 'En 2018 las exportaciones de España sumaron 10.000 millones de euros. Los bienes de equipo representaron el 19,7% del total, seguidos del automóvil, que supuso el 17,2% del total. Chad, Níger, y Mali concentran el 7% de las exportaciones.',
    figures: ['exports ESP>WLD 2018 10000e6 EUR'],
    claims: [
      'share exports ESP>WLD [capital goods] ..2018 19.7 %',
      'share exports ESP>WLD [cars] ..2018 17.2 %',
      'share exports ESP>null ..2018 7 %',
    ],
  },
  {
    text: 'El déficit de Ghana bajó el 22 % en el primer semestre de 2012 respecto al mismo periodo de 2011 y se ha situado en 18,6 millones de euros. Es producto de unas importaciones de 128 millones de euros, frente a los 109 millones que sumaron las ventas al exterior.',
    figures: [
      'balance GHA>WLD 2012-H1 -18.6e6 EUR',
      'imports GHA>WLD 2012-H1 128e6 EUR',
      'exports GHA>WLD 2012-H1 109e6 EUR',
    ],
    claims: ['change balance GHA>WLD 2011-H1..2012-H1 -22 %'],
  },
  {
    text: 'Las exportaciones de Ghana crecieron un 2 % en 2023. Cayeron las ventas de Mali (-1,2 %) y Togo (-5,3 %).',
    claims: [
      'change exports GHA>WLD 2022..2023 2 %',
      'change exports MLI>WLD 2022..2023 -1.2 %',
      'change exports TGO>WLD 2022..2023 -5.3 %',
    ],
  },
  {
    text: 'Las exportaciones de Ghana crecieron un 2 % en 2023: los bienes de equipo elevaron sus exportaciones un 4 %.',
    claims: ['change exports GHA>WLD 2022..2023 2 %', 'change exports GHA>WLD [capital goods] 2022..2023 4 %'],
  },
];
