import type { Claim, Coverage, Figure, Span } from '../model.ts';
import { country, type Node } from './nodes/nodes.ts';
import { type ReadOptions, readWithNotes } from './read.ts';
import type { Context, Note, Outcome } from './walk.ts';

/** A stretch of a sentence that means one thing to the reader. */
export interface ExplainedWord {
  readonly span: Span;
  readonly kind: Node['kind'];
  /** What the pack says that it is: `measure:exports`, `preposition:to`, `country:GHA/name`; empty for a plain word. */
  readonly senses: readonly string[];
}

/** What became of one number, and why. */
export interface ExplainedNumber {
  readonly span: Span;
  /** `money`, `percent`, `multiple`, `ordinal`, `count`, …; and its unit where it has one. */
  readonly kind: string;
  readonly unit: string | null;
  readonly outcome: Outcome;
  /** The rule that bound it, or why it was left out. */
  readonly rule: string;
  /** The figures and claims that it became a mention of. */
  readonly bound: readonly (Figure | Claim)[];
}

export interface ExplainedSentence {
  readonly span: Span;
  readonly words: readonly ExplainedWord[];
  readonly parties: readonly { readonly code: string; readonly form: string; readonly span: Span }[];
  /** Each with its period, or how it is told (`year-earlier`) where that depends on what is spoken of. */
  readonly periods: readonly {
    readonly period: string | null;
    readonly relative: string | null;
    readonly span: Span;
  }[];
  readonly numbers: readonly ExplainedNumber[];
}

/** How a text was read, sentence by sentence, as plain data. */
export interface Explanation {
  readonly language: string;
  readonly published: string | null;
  readonly sentences: readonly ExplainedSentence[];
  readonly coverage: Coverage;
}

/**
 * Tells how a text was read: for each sentence its words, countries and periods, and for each number the rule that bound
 * it or why it was left out; and how many of the numbers were read as what. For those who tune a language pack.
 *
 * @throws as {@link ReadOptions | read} does: without packs
 * @example explain('Tea cost $3 a kilo.', { packs: [en] }).sentences[0]?.numbers[0]?.rule // 'price: per kilograms'
 */
export function explain(text: string, options: ReadOptions): Explanation {
  const { reading, context, sentences } = readWithNotes(text, options);
  const { language, published, coverage } = reading;
  if (context === null) return { language, published, coverage, sentences: [] };
  const stated = [...reading.figures, ...reading.claims];
  return {
    language,
    published,
    coverage,
    sentences: sentences.map((nodes, k) => sentenceOf(context, nodes, k, stated)),
  };
}

type Stated = Figure | Claim;

function sentenceOf(
  context: Context,
  nodes: readonly Node[],
  index: number,
  stated: readonly Stated[],
): ExplainedSentence {
  const span = spanOf(context, nodes[0]!, nodes.at(-1)!);
  const notes = new Map(context.notes.filter((note) => note.sentence === index).map((note) => [note.amount, note]));
  return {
    span,
    words: nodes.map((node) => ({
      span: spanOf(context, node),
      kind: node.kind,
      senses: node.senses.map(({ category, value }) => `${category}:${value}`),
    })),
    parties: nodes.flatMap((node) => {
      const named = country(node);
      return named === null ? [] : [{ ...named, span: spanOf(context, node) }];
    }),
    periods: nodes.flatMap((node) =>
      node.period === null
        ? []
        : [{ period: node.period.value, relative: node.period.relative, span: spanOf(context, node) }],
    ),
    numbers: nodes.flatMap((node) => numberOf(context, node, notes, stated) ?? []),
  };
}

/** A number, or a word that states a multiple ("doubled") and was bound. */
function numberOf(
  context: Context,
  node: Node,
  notes: ReadonlyMap<Note['amount'], Note>,
  stated: readonly Stated[],
): ExplainedNumber | null {
  const { amount } = node;
  const span = amount === null ? spanOf(context, node) : quoted(context, amount.span.start, amount.span.end);
  const bound = stated.filter(({ mentions }) => mentions.some((m) => m.start === span.start && m.end === span.end));
  if (amount === null)
    return bound.length === 0
      ? null
      : { span, kind: 'multiple', unit: 'x', outcome: 'claim', rule: 'a multiple in a word', bound };
  const { outcome, rule } = notes.get(amount) ?? { outcome: 'left' as const, rule: 'not looked at' };
  return { span, kind: amount.kind, unit: amount.unit ?? null, outcome, rule, bound };
}

function spanOf(context: Context, first: Node, last: Node = first): Span {
  const { tokens } = context;
  return quoted(context, tokens[first.first]!.start, tokens[last.end - 1]!.end);
}

function quoted({ text }: Context, start: number, end: number): Span {
  return { start, end, quote: text.slice(start, end) };
}
