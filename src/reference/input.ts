/** A text with the name that errors are to call it by, usually its file name. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What an adapter takes: a text, or one with its file name. */
export type Input = string | NamedText;

/** One or several inputs as named texts; a bare text is called `input`, or `input 1`, `input 2`, … */
export function namedTexts(input: Input | readonly Input[]): readonly NamedText[] {
  const inputs: readonly Input[] = Array.isArray(input) ? input : [input as Input];
  return inputs.map((one, at) =>
    typeof one === 'string' ? { name: inputs.length === 1 ? 'input' : `input ${at + 1}`, text: one } : one,
  );
}

/** The error for a place in a file: `fromBACI: baci.csv:12: unknown country code "999"`. */
export function errorAt(verb: string, name: string, line: number, message: string): Error {
  return new Error(`${verb}: ${name}:${line}: ${message}`);
}

/** Whether an input is an answer already parsed rather than a text. */
export function isAnswer(input: Input | readonly Input[] | object): input is { readonly data: unknown } {
  return typeof input === 'object' && !Array.isArray(input) && typeof (input as { text?: unknown }).text !== 'string';
}
