import { country, cue, is, type Node } from '../nodes/nodes.ts';
import { type Attachment, inSeries, NOTHING } from './attachment.ts';

/** `تليها المعادن بنسبة 9% وبقيمة 24 مليونا`: the name in front of a share, for the level behind it; null where none is. */
export function namedPastShare(sentence: readonly Node[], at: number): Attachment | null {
  if (sentence[at]!.amount?.kind !== 'money' || !levelOfNext(sentence, at - 2)) return null;
  const name = sentence[at - 4]!;
  const code = country(name)?.code;
  if (name.kind === 'item') return { ...NOTHING, item: cue(name, 'item') };
  return code === undefined ? null : { ...NOTHING, at: at - 4, code, side: 'list' };
}

/** Whether a percentage stands behind one more name of a list and in front of its level. */
export function levelOfNext(sentence: readonly Node[], at: number): boolean {
  const name = sentence[at - 2];
  const named = name?.kind === 'item' || (country(name) !== null && country(name)!.form !== 'adjective');
  const level = is(sentence[at + 1], 'level', 'reach') && sentence[at + 1]!.clitics?.and === true;
  const led = sentence[at]?.amount?.kind === 'percent' && is(sentence[at - 1], 'level', 'by');
  return named && level && led && sentence[at + 2]?.amount?.kind === 'money' && inSeries(sentence[at - 3]);
}
