import { groups } from './groups.ts';

/**
 * Parts of the world and kinds of state by which the press tells a country it has named ("the Asian giant", "the sultanate"),
 * with those that it means (alpha-3), generously: Turkey is both Asian and European. Regions after the UN's M49.
 */
const packed: Readonly<Record<string, string>> = {
  ASIA:
    'AFG ARE ARM AZE BGD BHR BRN BTN CHN CYP GEO HKG IDN IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LKA MAC MDV ' +
    'MMR MNG MYS NPL OMN PAK PHL PRK PSE QAT RUS SAU SGP SYR THA TJK TKM TLS TUR TWN UZB VNM YEM',
  EUROPE:
    'ALB AND ARM AUT AZE BEL BGR BIH BLR CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GEO GRC HRV HUN IRL ISL ITA LIE LTU LUX ' +
    'LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE TUR UKR',
  NAFRICA: 'DZA EGY LBY MAR MRT SDN TUN',
  EAFRICA: 'BDI COM DJI ERI ETH KEN MDG MUS RWA SOM SSD SYC TZA UGA',
  WAFRICA: 'BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO',
  SAMER: 'ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN',
  NAMER: 'CAN MEX USA',
  CARIB: 'ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA TTO VCT',
  SASIA: 'AFG BGD BTN IND LKA MDV NPL PAK',
  EASIA: 'CHN HKG JPN KOR MAC MNG PRK TWN',
  SEASIA: 'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM',
  GULF: 'ARE BHR IRN IRQ KWT OMN QAT SAU',
  BALKAN: 'ALB BGR BIH GRC HRV MKD MNE ROU SRB SVN',
  CAUCASUS: 'ARM AZE GEO',
  ISLAND:
    'BHR BHS BRB COM CPV CUB CYP DOM FJI GBR GRD HTI IDN IRL ISL JAM JPN LKA MDG MDV MLT MUS NZL PHL PNG SGP SYC TTO TWN',
  BLOC: 'ASEAN CARICOM COMESA EAC EAEU ECOWAS EUU GCC MERCOSUR SADC CEMAC WAEMU SACU ANDEAN',
  GIANT: 'CHN IND',
  SULTANATE: 'BRN OMN',
  EMIRATE: 'ARE KWT QAT',
};

/** Region or kind of state → its countries; blocs and other regions are those of {@link groups}. */
export const regions: Readonly<Record<string, readonly string[]>> = {
  ...groups,
  ...Object.fromEntries(Object.entries(packed).map(([code, members]) => [code, members.split(' ')])),
};
