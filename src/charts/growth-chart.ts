import type { Claim, Reading, Verdict } from '../model.ts';
import { frame } from './frame.ts';
import { growthPanel } from './growth-panel.ts';
import { type GrowthRow, headingOf, textsOf } from './growth-row.ts';
import { countWord, phrase, sentence } from './names.ts';
import type { ChartOptions } from './options.ts';
import { type Setting, settingOf } from './setting.ts';
import type { ChartSpec } from './spec.ts';
import { verdictsOf } from './verdicts.ts';

/**
 * The check of every stated growth rate: a grey bar is every rate that the two rounded levels allow, a mark with whiskers
 * is the stated rate and its own rounding, and the verdict stands beside them as symbol, word and colour.
 *
 * Throws `growthChart: nothing to draw: …` where no stated rate has both its levels in the text.
 *
 * @example growthChart(reading, { locale: 'ar' })
 */
export function growthChart(reading: Reading, options: ChartOptions = {}): ChartSpec {
  const setting = settingOf(options);
  const claims = reading.claims.filter(({ type }) => type === 'cagr' || type === 'change');
  const rows = rowsOf(claims, verdictsOf(reading, options));
  if (rows.length === 0) throw new Error('growthChart: nothing to draw: no growth claim with both levels');
  return frame(
    {
      title: titleOf(rows, setting),
      subtitle: subtitleOf(rows, claims.length - rows.length, setting),
      description: descriptionOf(rows, setting),
      panels: rows.map((row) => growthPanel(row, setting)),
      source: options.source ?? setting.labels.charts.growth.source,
      spacing: 22,
    },
    setting,
  );
}

function rowsOf(claims: readonly Claim[], verdicts: readonly Verdict[]): GrowthRow[] {
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  return claims.flatMap((claim) => {
    const verdict = byId.get(claim.id);
    if (!verdict?.computed || !verdict.stated) return [];
    return [{ claim, verdict: { ...verdict, computed: verdict.computed }, stated: verdict.stated }];
  });
}

function titleOf(rows: readonly GrowthRow[], setting: Setting): string {
  const { growth } = setting.labels.charts;
  const fails = rows.filter(({ verdict }) => verdict.verdict === 'fails').length;
  const n = rows.length;
  const counts = { n: countWord(n, setting), k: sentence(countWord(fails, setting)) };
  if (fails === 0) return phrase(growth.allHold, n, counts, setting);
  if (fails === n) return phrase(growth.noneHold, n, counts, setting);
  if (n === 2) return growth.oneOfTwoFails;
  return phrase(growth.someFail, fails, counts, setting);
}

function subtitleOf(rows: readonly GrowthRow[], unweighed: number, setting: Setting): string {
  const { growth } = setting.labels.charts;
  const types = new Set(rows.map(({ claim }) => claim.type));
  return [
    types.size > 1 ? growth.both : types.has('cagr') ? growth.annual : growth.change,
    growth.explain,
    ...(rows.length > 1 ? [growth.ownScale] : []),
    ...(unweighed > 0
      ? [phrase(growth.unweighed, unweighed, { n: sentence(countWord(unweighed, setting)) }, setting)]
      : []),
  ].join(' ');
}

function descriptionOf(rows: readonly GrowthRow[], setting: Setting): string {
  const { verdicts } = setting.labels;
  const told = rows.map((row) => {
    const { stated, possible } = textsOf(row, setting);
    return `${headingOf(row, setting)}: ${stated}; ${possible}; ${verdicts[row.verdict.verdict]}.`;
  });
  return [`${titleOf(rows, setting)}.`, ...told].join(' ');
}
