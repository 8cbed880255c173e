import { fill, own, plural } from '../labels/phrase.ts';
import type { Plural } from '../labels/plural.ts';
import type { Scope, Unit } from '../model.ts';
import { withDigits } from './periods.ts';
import { countryIn, isolated, type Setting } from './setting.ts';
import { canDraw } from './text.ts';

/** A country or group as a label has it: "United States". */
export function partyLabel(code: string, setting: Setting): string {
  return isolated(countryIn(code, setting), setting);
}

/** A country or group as a sentence has it: "the United States". */
export function partyInSentence(code: string, setting: Setting): string {
  const { article, definite } = setting.labels.charts;
  const name = partyLabel(code, setting);
  return definite.includes(code) ? fill(article, { name }) : name;
}

/** The short name of a flow: "North Korea to Russia", "Russia to North Korea, services: travel". */
export function flowLabel(scope: Scope, setting: Setting): string {
  const { flows } = setting.labels.charts;
  return detailed(
    fillParties(flows[scope.measure], scope, (code) => partyLabel(code, setting)),
    scope,
    setting,
  );
}

function detailed(name: string, { kind, item }: Scope, setting: Setting): string {
  const { services, itemOf } = setting.labels.charts;
  const sorted = kind === 'services' ? fill(services, { name }) : name;
  return item === null ? sorted : fill(itemOf, { name: sorted, item: itemLabel(item, setting) });
}

/** The long name of a flow, as a sentence begins: "Services exports from Russia to North Korea: travel". */
export function flowSubject(scope: Scope, setting: Setting): string {
  const { scopes, charts } = setting.labels;
  const alone = scope.kind === 'any' ? charts.flows[scope.measure].alone : scopes[scope.measure].alone;
  const forms = { pair: scopes[scope.measure].pair, alone, none: '{measure}' };
  const said = fill(
    fillParties(forms, scope, (code) => partyInSentence(code, setting)),
    { measure: measureOf(scope, setting) },
  );
  return scope.item === null ? said : fill(charts.itemOf, { name: said, item: itemLabel(scope.item, setting) });
}

/** The names of flows beside each other: what is the same for all is said once, in `subject`. */
export interface FlowNames {
  readonly names: readonly string[];
  /** "Exports of the United Arab Emirates", "Exports and imports". */
  readonly subject: string;
}

export function flowNames(scopes: readonly Scope[], setting: Setting): FlowNames {
  const { labels } = setting;
  const [first] = scopes;
  const same = (key: 'measure' | 'reporter' | 'partner'): boolean =>
    scopes.every((scope) => scope[key] === first?.[key]);
  const named = scopes.every(({ reporter, partner }) => reporter !== null && partner !== null && partner !== 'WLD');
  const measures = [...new Set(scopes.map(({ measure, kind }) => labels.measures[measure][kind]))];
  const subject = listOf(
    measures.map((name, at) => (at === 0 ? name : lowerFirst(name))),
    setting,
  );
  if (
    first &&
    same('measure') &&
    same('reporter') &&
    same('partner') &&
    new Set(scopes.map(({ item }) => item)).size === scopes.length
  )
    return itemNames(scopes, setting);
  if (!first || scopes.length < 3 || !named || !same('measure') || same('reporter') === same('partner'))
    return { names: scopes.map((scope) => flowLabel(scope, setting)), subject };
  const kept = same('reporter') ? 'partner' : 'reporter';
  const names = scopes.map((scope) => detailed(partyOf(scope, kept, setting), scope, setting));
  return { names, subject: subjectOf(first, kept, subject, setting) };
}

/** Flows of the same two parties, by what they are of. */
function itemNames(scopes: readonly Scope[], setting: Setting): FlowNames {
  if (scopes.length < 2)
    return { names: scopes.map((scope) => flowLabel(scope, setting)), subject: measureOf(scopes[0]!, setting) };
  const names = scopes.map(({ item }) =>
    item === null ? setting.labels.charts.parts.whole : sentence(itemLabel(item, setting)),
  );
  return { names, subject: flowSubject({ ...scopes[0]!, item: null }, setting) };
}

const measureOf = ({ measure, kind }: Scope, { labels }: Setting): string => labels.measures[measure][kind];

/** One side of a flow alone: "to Germany". */
function partyOf(scope: Scope, kept: 'reporter' | 'partner', setting: Setting): string {
  const { to, from, with: beside } = setting.labels.charts;
  const name = partyLabel(scope[kept]!, setting);
  if (scope.measure === 'trade') return fill(beside, { name });
  return fill((scope.measure === 'exports') === (kept === 'partner') ? to : from, { name });
}

function subjectOf(scope: Scope, kept: 'reporter' | 'partner', measure: string, setting: Setting): string {
  const { scopes, charts } = setting.labels;
  if (kept === 'partner')
    return fill(scopes[scope.measure].alone, { measure, reporter: partyInSentence(scope.reporter!, setting) });
  const form = scope.measure === 'imports' ? charts.importsFrom : charts.exportsTo;
  return fill(scope.measure === 'trade' ? '{measure}: {name}' : form, {
    measure,
    name: partyInSentence(scope.partner!, setting),
  });
}

function fillParties(
  forms: { readonly pair: string; readonly alone: string; readonly none: string },
  { reporter, partner }: Pick<Scope, 'reporter' | 'partner'>,
  nameOf: (code: string) => string,
): string {
  if (reporter === null) return forms.none;
  if (partner === null || partner === 'WLD') return fill(forms.alone, { reporter: nameOf(reporter) });
  return fill(forms.pair, { reporter: nameOf(reporter), partner: nameOf(partner) });
}

/** A product or sector in the language of the chart, else as written; where the font cannot write it, "another item". */
export function itemLabel(item: string, setting: Setting): string {
  const { items, unnamedItem } = setting.labels.charts;
  const known = own(items, item) ?? item;
  return canDraw(known) ? isolated(known, setting) : unnamedItem;
}

/** The unit of a chart whose values are in 10^`power` of a currency: "million US dollars". */
export function unitLabel(unit: Unit, power: number, { labels }: Setting): string {
  const { units, scales, currencies } = labels.charts;
  const [one, many] = own(currencies, unit) ?? units.code.map((form) => fill(form, { code: unit }));
  const scale = scales[String(power) as keyof typeof scales];
  return scale === undefined ? fill(units.plain, { one: one! }) : fill(units.scaled, { scale, many: many! });
}

/** "a", "a and b", "a, b and c". */
export function listOf(names: readonly string[], { labels }: Setting): string {
  const { listComma, and } = labels.charts;
  if (names.length < 2) return names[0] ?? '';
  return fill(and, { list: names.slice(0, -1).join(listComma), last: names.at(-1)! });
}

/** A count for a title: a word where the language likes one, else digits. */
export function countWord(n: number, setting: Setting): string {
  return setting.labels.charts.counts[n] ?? withDigits(String(n), setting);
}

/** The form of a phrase for so many; `two` where it is given, though English has no plural category for it. */
export function phrase(forms: Plural, n: number, values: Readonly<Record<string, string>>, setting: Setting): string {
  const form = (n === 2 ? forms.two : undefined) ?? plural(forms, n, setting.labels);
  return fill(form, { n: withDigits(String(n), setting), ...values });
}

/** A sentence's first letter as a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A title's first letter as it stands within a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
