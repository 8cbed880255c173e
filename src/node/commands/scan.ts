import { type Command, inputs, optional } from '../command.ts';
import { complain } from '../documents.ts';
import { streamBytes } from '../files.ts';
import { loadReader } from '../reader.ts';
import { scan } from '../scan.ts';
import { scanRecord } from '../scan-record.ts';

/** `mizan scan`: documents as JSON lines in, figures and claims as JSON lines out. */
export const command: Command = {
  help: `usage: mizan scan [options] [file …]

Reads one JSON document a line, {"id", "text", "published"}, and answers with one JSON line each, {"id", "figures", "claims"}.
A line that is no such document gets {"id", "line", "error"}, and the rest goes on; then the exit code is still 0.

  --lang CODE         the language of the texts; found from each text where not given
`,
  options: { lang: { type: 'string' } },
  async run(given) {
    const reader = await loadReader({ lang: optional(given, 'lang') });
    let bad = 0;
    for (const path of inputs(given)) {
      const { errors } = await scan(streamBytes(path), process.stdout, ({ id, text, published }) => {
        const { reading, verdicts } = reader(String(id ?? ''), text, published);
        return scanRecord(id, reading, verdicts);
      });
      bad += errors;
    }
    if (bad > 0) complain(`scan: ${bad === 1 ? 'one line was' : `${bad} lines were`} no document`);
    return 0;
  },
};
