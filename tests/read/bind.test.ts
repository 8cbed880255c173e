import { describe, expect, test } from 'vitest';
import type { Claim, Figure, Scope } from '../../src/model.ts';
import { ar } from '../../src/packs/ar.ts';
import { en } from '../../src/packs/en.ts';
import { es } from '../../src/packs/es.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { read } from '../../src/read/read.ts';
import { bindings as arabic } from './bind/ar.ts';
import { agencies as arabicAgencies } from './bind/ar-agencies.ts';
import { archive as arabicArchive } from './bind/ar-archive.ts';
import { bureaus as arabicBureaus } from './bind/ar-bureaus.ts';
import { discourse as arabicDiscourse } from './bind/ar-discourse.ts';
import { press as arabicPress } from './bind/ar-press.ts';
import { profiles as arabicProfiles } from './bind/ar-profiles.ts';
import { asides } from './bind/asides.ts';
import { bases } from './bind/bases.ts';
import type { Bound } from './bind/bound.ts';
import { bindings as english } from './bind/en.ts';
import { bulletins } from './bind/en-bulletins.ts';
import { claims } from './bind/en-claims.ts';
import { discourse } from './bind/en-discourse.ts';
import { explainers } from './bind/en-explainers.ts';
import { levels } from './bind/en-levels.ts';
import { offices } from './bind/en-offices.ts';
import { runningPeriods } from './bind/en-periods.ts';
import { profiles } from './bind/en-profiles.ts';
import { releases } from './bind/en-releases.ts';
import { reports } from './bind/en-reports.ts';
import { bindings as spanish } from './bind/es.ts';
import { papers as spanishPapers } from './bind/es-papers.ts';
import { profiles as spanishProfiles } from './bind/es-profiles.ts';
import { reports as spanishReports } from './bind/es-reports.ts';
import { lines } from './bind/lines.ts';
import { markets } from './bind/markets.ts';
import { parts } from './bind/parts.ts';
import { places } from './bind/places.ts';
import { ranks } from './bind/ranks.ts';
import { sides } from './bind/sides.ts';
import { wholes } from './bind/wholes.ts';

const scope = ({ measure, kind, item, reporter, partner }: Scope) =>
  `${measure}/${kind} ${reporter}>${partner}${item === null ? '' : ` [${item}]`}`;

const hedged = (hedge: string) => (hedge === 'exact' ? '' : ` ${hedge}`);

const figureLine = (f: Figure) => `${scope(f)} ${f.period} ${f.written} ${f.unit}${hedged(f.hedge)}`;

const claimLine = (c: Claim) =>
  `${c.type} ${scope(c)} ${c.from === null ? '' : c.from}..${c.to} ${c.written} ${c.unit}${hedged(c.hedge)}`;

/** A kind counts only where the expected line names one. */
const asExpected = (lines: readonly string[], expected: readonly string[]) =>
  lines.map((line, k) => (expected[k]?.includes('/goods') || expected[k]?.includes('/services') ? line : unkind(line)));

const unkind = (line: string) => line.replace(/\/(any|goods|services)/, '');

function bindAll(pack: Pack, bindings: readonly Bound[]): void {
  for (const { text, published = null, figures = [], claims = [] } of bindings)
    test(text.slice(0, 80), () => {
      const reading = read(text, { packs: [pack], published });
      expect(asExpected(reading.figures.map(figureLine), figures)).toEqual(figures);
      expect(asExpected(reading.claims.map(claimLine), claims)).toEqual(claims);
    });
}

/** What is told alike in every language, by kind. */
const kinds = [asides, bases, lines, markets, parts, places, ranks, sides, wholes];
const ofKinds = (language: 'ar' | 'en' | 'es') => kinds.flatMap((kind) => kind[language]);

describe('Arabic', () =>
  bindAll(ar, [
    ...arabic,
    ...arabicDiscourse,
    ...arabicAgencies,
    ...arabicArchive,
    ...arabicBureaus,
    ...arabicPress,
    ...arabicProfiles,
    ...ofKinds('ar'),
  ]));

describe('Spanish', () =>
  bindAll(es, [...spanish, ...spanishPapers, ...spanishProfiles, ...spanishReports, ...ofKinds('es')]));
describe('English', () =>
  bindAll(en, [
    ...english,
    ...releases,
    ...discourse,
    ...claims,
    ...profiles,
    ...levels,
    ...offices,
    ...bulletins,
    ...runningPeriods,
    ...explainers,
    ...reports,
    ...ofKinds('en'),
  ]));
