import type { Figure, Period, Reading, Scope } from '../model.ts';
import type { JudgeOptions } from './judge.ts';
import { samePeriod } from './period.ts';
import { both, opposite, type Role, type Term, termOf } from './term.ts';

/** A level that the text states, found for a scope and a period. */
export interface Level {
  readonly term: Term;
  /** The figures that state it: several where it is said with several precisions. */
  readonly figures: readonly Figure[];
  /** How far the figures are from what was asked: 0 where they say just that. */
  readonly distance: number;
  /** No doubt that this level is meant. */
  readonly sure: boolean;
  /** Told from the other side: exports of A to B as imports of B from A. */
  readonly mirrored: boolean;
}

export interface LevelOptions extends JudgeOptions {
  /** Take hedges at their word, as among figures. */
  readonly loose?: boolean;
}

interface Match {
  readonly distance: number;
  readonly sure: boolean;
  readonly mirrored: boolean;
  readonly negate: boolean;
}

/** Every stated level that may be the one of a scope in a period, nearest first. Levels of the other side stand in only where this side states none. */
export function levelsOf(
  reading: Reading,
  scope: Scope,
  period: Period | null,
  role: Role,
  options: LevelOptions = {},
): readonly Level[] {
  const groups = new Map<string, { match: Match; figures: Figure[] }>();
  for (const figure of reading.figures) {
    if (!samePeriod(figure.period, period)) continue;
    const match = matchScope(figure, scope);
    if (!match) continue;
    const key = [match.distance, match.mirrored, match.negate, figure.kind, figure.item, figure.unit].join('|');
    const group = groups.get(key);
    if (group) group.figures.push(figure);
    else groups.set(key, { match, figures: [figure] });
  }
  const levels = [...groups.values()].flatMap(({ match, figures }) => merge(figures, match, role, options));
  const direct = levels.filter(({ mirrored }) => !mirrored);
  return (direct.length > 0 ? direct : levels).sort((a, b) => a.distance - b.distance);
}

/** The level that one figure states, whatever the scope. */
export function levelOf(figure: Figure, role: Role, options: LevelOptions = {}, negate = false): Level {
  return {
    term: levelTerm(figure, role, negate, options),
    figures: [figure],
    distance: 0,
    sure: true,
    mirrored: false,
  };
}

/** Whether a figure speaks of a scope, and how surely. */
export function matchScope(figure: Scope, scope: Scope): Match | null {
  const parties = matchParties(figure, scope);
  const kind = kindDistance(figure.kind, scope.kind);
  const item = itemDistance(figure.item, scope.item);
  if (!parties || kind === null || item === null) return null;
  const unnamed = scope.partner === null || scope.reporter === null;
  return {
    distance: kind + 4 * item + (parties.mirrored ? 1 : 0),
    sure: kind < 2 && item === 0 && !unnamed,
    mirrored: parties.mirrored,
    negate: parties.negate,
  };
}

function matchParties(figure: Scope, scope: Scope): { mirrored: boolean; negate: boolean } | null {
  const same = figure.reporter === scope.reporter && figure.partner === scope.partner;
  const turned = figure.reporter === scope.partner && figure.partner === scope.reporter;
  if (same && figure.measure === scope.measure) return { mirrored: false, negate: false };
  if (!turned || figure.reporter === null) return null;
  if (figure.measure === scope.measure && scope.measure === 'trade') return { mirrored: false, negate: false };
  if (figure.measure === scope.measure && scope.measure === 'balance') return { mirrored: false, negate: true };
  const flows =
    (figure.measure === 'exports' && scope.measure === 'imports') ||
    (figure.measure === 'imports' && scope.measure === 'exports');
  return flows ? { mirrored: true, negate: false } : null;
}

function kindDistance(figure: Scope['kind'], scope: Scope['kind']): number | null {
  if (figure === scope) return 0;
  if (figure !== 'any' && scope !== 'any') return null;
  return figure === 'services' || scope === 'services' ? 2 : 1;
}

/** 0 the same product, 1 one name within the other ("cocoa", "cocoa beans"), null two products. */
function itemDistance(figure: string | null, scope: string | null): number | null {
  if (figure === scope) return 0;
  if (figure === null || scope === null) return null;
  const [a, b] = [fold(figure), fold(scope)];
  if (a === b) return 0;
  return a.includes(b) || b.includes(a) ? 1 : null;
}

function fold(item: string): string {
  return item
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

function levelTerm(figure: Figure, role: Role, negate: boolean, options: LevelOptions): Term {
  const term = termOf(role, figure, options);
  return negate ? opposite(term) : term;
}

/** One level a set of figures that can all be right; a figure that contradicts those before it is a level of its own. */
function merge(figures: readonly Figure[], match: Match, role: Role, options: LevelOptions): Level[] {
  const levels: Level[] = [];
  for (const figure of figures) {
    const term = levelTerm(figure, role, match.negate, options);
    const at = levels.findIndex((level) => both(level.term, term) !== null);
    const known = levels[at];
    const merged = known && both(known.term, term);
    if (known && merged) levels[at] = { ...known, term: merged, figures: [...known.figures, figure] };
    else levels.push({ term, figures: [figure], ...match });
  }
  return levels;
}
