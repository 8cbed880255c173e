import { describe, expect, test } from 'vitest';
import { readCountryFile } from '../../src/reference/country-file.ts';

describe('readCountryFile', () => {
  test('reads new and old columns, mends names, and knows Namibia without its letters', () => {
    const now = readCountryFile(
      'country_code,country_name,country_iso2,country_iso3\n384,CÃ´te d\'Ivoire,CI,CIV\n792,TÃ¼rkiye,TR,TUR\n490,"Other Asia, nes",,S19\n516,Namibia,,NAM\n697,"Europe EFTA, nes",,R20\n',
    );
    expect([...now.values()].map(({ alpha3, name }) => [alpha3, name])).toEqual([
      ['CIV', "Côte d'Ivoire"],
      ['TUR', 'Türkiye'],
      ['TWN', 'Other Asia, nes'],
      ['NAM', 'Namibia'],
      ['R20', 'Europe EFTA, nes'],
    ]);
    const before = readCountryFile(
      'country_code,country_name_abbreviation,country_name_full,iso_2digit_alpha,iso_3digit_alpha\n251,France,"France, Monaco",FR,FRA\n516,Namibia,Namibia,NA,NAM\n',
    );
    expect(before.get(251)).toEqual({ number: 251, alpha3: 'FRA', name: 'France, Monaco' });
    expect(before.get(516)?.alpha3).toBe('NAM');
  });

  test.each([
    ['country_code,country_name,country_iso2,country_iso3\nx,A,B,ABC\n', 'input:2: no country code: "x"'],
    [
      'country_code,country_name,country_iso2,country_iso3\n4,A,AF,AFG\n4,A,AF,AFG\n',
      'input:3: country code 4 stands here twice',
    ],
    ['country_code,country_name,country_iso2,country_iso3\n4,A,AL,ALB\n', 'input:2: country code 4 is AFG, not ALB'],
    ['code,name\n', 'input:1: no column "country_code" (columns: code, name)'],
  ])('says where a file is wrong: %j', (text, message) => {
    expect(() => readCountryFile(text)).toThrow(`readCountryFile: ${message}`);
  });
});
