import type { Reading, Verdict, VerdictInput } from '../../src/model.ts';

/** Verdicts on the fixture of article 002, written out by hand: the two rates hold, the ranks cannot be weighed. */
export function verdicts002(reading: Reading): readonly Verdict[] {
  const input = (role: VerdictInput['role'], id: string): VerdictInput => {
    const { written, unit, mentions } = reading.figures.find((figure) => figure.id === id)!;
    return { role, id, written, unit, span: mentions[0]! };
  };
  const interval = (value: number, low: number, high: number) => ({
    value,
    low,
    high,
    lowClosed: true,
    highClosed: true,
  });
  const blank = {
    subject: 'claim',
    stated: null,
    computed: null,
    formula: null,
    inputs: [],
    severity: null,
    turns: false,
    byRounding: false,
    neighbours: [],
    diagnoses: [],
    why: null,
  } as const;
  const rate = { ...blank, type: 'cagr', verdict: 'holds', unit: '%' } as const;
  return [
    {
      ...rate,
      id: 'c1',
      stated: interval(-18.1, -18.15, -18.05),
      computed: interval(-18.0621, -18.1684, -17.9557),
      formula: '(10.6e6 ÷ 28.7e6)^(1/5) − 1',
      inputs: [input('from', 'f2'), input('to', 'f1')],
      neighbours: [
        { written: '-18.0', holds: true },
        { written: '-18.2', holds: true },
        { written: '-18.3', holds: false },
      ],
    },
    {
      ...rate,
      id: 'c2',
      stated: interval(16.9, 16.85, 16.95),
      computed: interval(16.9434, 16.8959, 16.9911),
      formula: '(78.3e6 ÷ 35.8e6)^(1/5) − 1',
      inputs: [input('from', 'f4'), input('to', 'f3')],
      neighbours: [{ written: '17.0', holds: true }],
    },
    ...['c3', 'c4', 'c5'].map(
      (id): Verdict => ({
        ...blank,
        id,
        type: 'rank',
        verdict: 'unverifiable',
        unit: 'rank',
        why: 'the text holds no values of other countries',
      }),
    ),
  ];
}

/** The same, with the first rate refuted and the parts of the services said to exceed their whole. */
export function failing002(reading: Reading): readonly Verdict[] {
  const [first, ...others] = verdicts002(reading);
  const identity: Verdict = {
    ...first!,
    id: 'i1',
    subject: 'identity',
    type: 'parts-exceed-whole',
    verdict: 'fails',
    unit: 'USD',
    stated: null,
    computed: null,
    formula: '3.6e6 + 2.65e6 + 355e3 ≤ 6.74e6',
    inputs: [...others[0]!.inputs, { ...first!.inputs[0]!, role: 'whole', id: 'f5' }],
    severity: 'gross',
    why: 'the parts exceed the whole',
  };
  const fails: Verdict = {
    ...first!,
    verdict: 'fails',
    severity: 'slight',
    turns: true,
    why: 'stated −18.1 %, but the values give −17.9 %',
    diagnoses: [
      { kind: 'period-count', message: 'over 4 periods instead of 5', would: '-22.0' },
      { kind: 'moonshine', message: 'a kind without words of its own', would: null },
    ],
  };
  return [fails, ...others, identity];
}
