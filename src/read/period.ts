// A first, small reader of periods; the full one takes its place.
import type { Period } from '../model.ts';
import type { Pack } from '../packs/pack.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import type { Token } from './tokenize.ts';
export interface PeriodCue {
  first: number;
  end: number;
  value: Period | null;
  relative: string | null;
  year?: number;
  part?: string;
  years?: number;
  range?: 'from' | 'to';
  day?: number;
  dateline?: true;
  yearOnYear?: true;
  since?: true;
}
export function* periodPhrases(_p: Pack): Iterable<readonly [string, Sense]> {}
const MONTHS: Record<string, string> = {};
const add = (n: string, l: string) => {
  for (const w of l.split(' ')) MONTHS[w] = n;
};
add('01', 'january jan يناير');
add('02', 'february feb فبراير شباط');
add('03', 'march mar مارس اذار');
add('04', 'april apr ابريل نيسان');
add('05', 'may مايو ايار');
add('06', 'june jun يونيو حزيران');
add('07', 'july jul يوليو تموز');
add('08', 'august aug اغسطس اب');
add('09', 'september sep sept سبتمبر ايلول');
add('10', 'october oct اكتوبر');
add('11', 'november nov نوفمبر');
add('12', 'december dec ديسمبر');
const YEAR = /^(19|20)\d\d$/;
export function readPeriods(text: string, tokens: readonly Token[], _l: Lexicon, _p: Pack): PeriodCue[] {
  const out: PeriodCue[] = [];
  const seq = (i: number, ...ws: string[]) => ws.every((w, k) => w.split('|').includes(tokens[i + k]?.norm ?? ''));
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    const y = (k: number) => (tokens[k]?.kind === 'number' && YEAR.test(tokens[k]!.norm) ? tokens[k]!.norm : null);
    const push = (end: number, cue: Partial<PeriodCue>) => {
      out.push({ first: i, end, value: null, relative: null, ...cue });
      i = end - 1;
    };
    if (seq(i, 'in|over|during|for', 'the', 'last|past', '5|five', 'years')) {
      push(i + 5, { years: 5 });
      continue;
    }
    if (seq(i, 'السنوات', 'الخمس')) {
      push(i + 3, { years: 5 });
      continue;
    }
    if (seq(i, 'over', 'the', 'same', 'five', 'years')) {
      push(i + 5, { years: 5 });
      continue;
    }
    if (seq(i, 'the', 'same', 'year|quarter|months|period|month')) {
      push(i + 3, { relative: 'same' });
      continue;
    }
    if (seq(i, 'same', 'year|quarter|months|period|month')) {
      push(i + 2, { relative: 'same' });
      continue;
    }
    if (seq(i, 'العام|السنه', 'نفسه|ذاته|ذاتها|عينها|عينه|نفسها')) {
      push(i + 2, { relative: 'same' });
      continue;
    }
    if (seq(i, 'a', 'year', 'earlier|before')) {
      push(i + 3, { relative: 'year-earlier' });
      continue;
    }
    if (seq(i, 'year', 'on', 'year')) {
      push(i + 3, { relative: 'year-earlier', yearOnYear: true });
      continue;
    }
    if (seq(i, 'first', 'half', 'of') && y(i + 3)) {
      push(i + 4, { value: `${y(i + 3)}-H1` });
      continue;
    }
    if (MONTHS[t.norm] && seq(i + 1, '-') && MONTHS[tokens[i + 2]?.norm ?? ''] && y(i + 3)) {
      push(i + 4, { value: `${y(i + 3)}-H1` });
      continue;
    }
    if (MONTHS[t.norm]) {
      let e = i + 1;
      if (tokens[e]?.norm === '/' && MONTHS[tokens[e + 1]?.norm ?? '']) e += 2;
      if (y(e)) {
        push(e + 1, { value: `${y(e)}-${MONTHS[t.norm]}` });
        continue;
      }
    }
    if (y(i)) {
      const before = tokens[i - 1]?.norm;
      const r: Partial<PeriodCue> = {};
      if (before === 'between' || seq(i - 2, 'بين', 'عامي')) r.range = 'from';
      if ((before === 'and' || before === 'و') && out.at(-1)?.range === 'from') r.range = 'to';
      push(i + 1, { value: t.norm, ...r });
    }
  }
  void text;
  return out;
}
export function resolvePeriod(c: PeriodCue, x: { topic: Period | null; published: string | null }): Period | null {
  if (c.value) return c.value;
  if (c.relative === 'same') return x.topic;
  if (c.relative === 'year-earlier') return x.topic ? yearBefore(x.topic) : null;
  return null;
}
export function yearBefore(p: Period): Period {
  return p.replace(/\d{4}/g, (y) => String(Number(y) - 1));
}
export function yearsBetween(a: Period, b: Period): number | null {
  return YEAR.test(a) && YEAR.test(b) ? Number(b) - Number(a) : null;
}
export function findPublished(_t: string, _k: readonly Token[], _l: Lexicon, _p: Pack): string | null {
  return null;
}
