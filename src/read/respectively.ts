import { country, cue, is } from './nodes.ts';
import type { ClaimDraft, FigureDraft, Walk } from './walk.ts';

type Draft = FigureDraft | ClaimDraft;

/** "Japan and Korea bought $3m and $2m, respectively": gives each number of a series its own country or product. */
export function pairRespectively(walk: Walk): void {
  const { sentence } = walk;
  if (!sentence.some((node) => is(node, 'join', 'respectively'))) return;
  for (const series of seriesOf(walk)) {
    const first = series[0]!.at;
    const countries = namesBefore(first, series.length, (i) => {
      const named = country(sentence[i]);
      return named !== null && named.form !== 'adjective' && named.code !== series[0]!.reporter ? named.code : null;
    });
    const items =
      countries ??
      namesBefore(first, series.length, (i) => (sentence[i]!.kind === 'item' ? cue(sentence[i], 'item') : null));
    const subjects = subjectsOf(walk, series);
    if (subjects !== null) {
      const { partner } = series.at(-1)!;
      for (const [k, draft] of series.entries()) replace(walk, draft, { reporter: subjects[k]!, partner });
      continue;
    }
    if (items === null) continue;
    for (const [k, draft] of series.entries())
      replace(walk, draft, countries !== null ? { partner: items[k]! } : { item: items[k]! });
  }
}

/** "Sri Lanka and Nepal imported $4m and $8m, respectively": as many subjects of the verb as numbers. */
function subjectsOf(walk: Walk, series: readonly Draft[]): string[] | null {
  const { sentence, heads } = walk;
  const head = heads.findLast((h) => h.at < series[0]!.at);
  if (head === undefined || (head.form !== 'verb' && head.form !== 'sale')) return null;
  return namesBefore(head.at, series.length, (i) => {
    const named = i >= head.from - 4 ? country(sentence[i]) : null;
    return named !== null && named.form !== 'adjective' ? named.code : null;
  });
}

/** Runs of two or more levels, or of two or more claims of one type, with nothing between them but each other's kind. */
function seriesOf(walk: Walk): Draft[][] {
  const runs: Draft[][] = [];
  const all: Draft[] = [...walk.figures, ...walk.claims].sort((a, b) => a.at - b.at);
  for (const draft of all) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const alike = last !== undefined && typeOf(last) === typeOf(draft) && draft.at - last.at <= 4;
    if (alike) run!.push(draft);
    else runs.push([draft]);
  }
  return runs.filter((run) => run.length > 1);
}

function typeOf(draft: Draft): string {
  return 'type' in draft ? draft.type : 'level';
}

/** The last `count` different names before a place, where there are exactly so many. */
function namesBefore(to: number, count: number, nameAt: (i: number) => string | null): string[] | null {
  const names: string[] = [];
  for (let i = 0; i < to; i++) {
    const name = nameAt(i);
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names.length === count ? names : null;
}

function replace(walk: Walk, draft: Draft, change: Partial<Draft>): void {
  const figure = walk.figures.indexOf(draft as FigureDraft);
  if (figure >= 0) walk.figures[figure] = { ...walk.figures[figure]!, ...(change as Partial<FigureDraft>) };
  const claim = walk.claims.indexOf(draft as ClaimDraft);
  if (claim >= 0) walk.claims[claim] = { ...walk.claims[claim]!, ...(change as Partial<ClaimDraft>) };
}
