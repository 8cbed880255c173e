import { expect, test } from 'vitest';
import { countryCode, countryCodes } from '../../src/geo/codes.ts';
import { groups } from '../../src/geo/groups.ts';
import { countryName } from '../../src/geo/name.ts';

test('249 entries of ISO 3166-1 and Kosovo, each code once', () => {
  expect(countryCodes).toHaveLength(250);
  for (const key of ['alpha2', 'alpha3', 'numeric'] as const)
    expect(new Set(countryCodes.map((code) => code[key])).size).toBe(250);
  for (const { alpha2, alpha3, numeric } of countryCodes)
    expect(`${alpha2} ${alpha3} ${numeric}`).toMatch(/^[A-Z]{2} [A-Z]{3} \d{3}$/);
});

test('a country is found by any of its codes', () => {
  expect(countryCode('KP')).toEqual({ alpha2: 'KP', alpha3: 'PRK', numeric: '408' });
  expect(countryCode('PRK')?.alpha2).toBe('KP');
  expect(countryCode(36)?.alpha3).toBe('AUS');
  expect(countryCode('036')?.alpha3).toBe('AUS');
  expect(countryCode('36')?.alpha3).toBe('AUS');
  expect(countryCode('XKX')?.alpha2).toBe('XK');
  expect(countryCode('ZZZ')).toBeUndefined();
});

test('members of groups are countries, each once; no group has the code of a country', () => {
  for (const [code, members] of Object.entries(groups)) {
    expect(countryCode(code)).toBeUndefined();
    expect(new Set(members).size).toBe(members.length);
    for (const member of members) expect(countryCode(member)?.alpha3, `${code} ${member}`).toBe(member);
  }
});

test('well-known sizes of groups', () => {
  const sizes = { EUU: 27, EA: 21, GCC: 6, ARAB: 22, ASEAN: 11, CIS: 9, EAEU: 5, CPLP: 9, G7: 7, G20: 19, OECD: 38 };
  for (const [code, size] of Object.entries(sizes)) expect(groups[code], code).toHaveLength(size);
  expect(groups.AFR).toHaveLength(54);
  expect(groups.LAC).toHaveLength(33);
  expect(groups.APEC).toHaveLength(21);
  expect(groups.COMESA).toHaveLength(21);
  expect(groups.SADC).toHaveLength(16);
  for (const member of groups.EA!) expect(groups.EUU).toContain(member);
  expect(groups.SSA).toEqual(groups.AFR!.filter((code) => !['DJI', 'DZA', 'EGY', 'LBY', 'MAR', 'TUN'].includes(code)));
});

test('names in three languages', () => {
  expect(countryName('PRK', 'ar')).toBe('كوريا الشمالية');
  expect(countryName('TUR', 'en-GB')).toBe('Türkiye');
  expect(countryName('COD')).toBe('DR Congo');
  expect(countryName('DEU', 'es')).toBe('Alemania');
  expect(countryName('EUU', 'ar')).toBe('الاتحاد الأوروبي');
  expect(countryName('EUU', 'xx')).toBe('European Union');
  expect(countryName('XKX', 'en')).toBe('Kosovo');
  expect(countryName('QQQ', 'en')).toBe('QQQ');
});

test.each(['en', 'ar', 'es'])('every code has a name in %s', (locale) => {
  for (const { alpha3 } of countryCodes) expect(countryName(alpha3, locale)).not.toMatch(/^[A-Z]{3}$/);
  const names = [...countryCodes.map((c) => c.alpha3), ...Object.keys(groups)].map((code) => countryName(code, locale));
  expect(new Set(names).size).toBe(names.length);
});
