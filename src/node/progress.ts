/** A stream as far as a progress bar is written to it. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressBar {
  /** Shows how much of the work is done, from 0 to 1, and what it is at. */
  readonly show: (part: number, at: string) => void;
  /** Says a line that stays, above the bar. */
  readonly say: (line: string) => void;
  /** Takes the bar away. */
  readonly done: () => void;
}

/**
 * A bar on one line of a terminal, drawn over as the work goes on. Elsewhere only lines that are said are written, so that
 * logs stay readable.
 */
export function progressBar(stream: ProgressStream): ProgressBar {
  let drawn = false;
  const wipe = () => {
    if (drawn) stream.write('\r\x1B[K');
    drawn = false;
  };
  return {
    show(part, at) {
      if (!stream.isTTY) return;
      const full = Math.round(Math.max(0, Math.min(1, part)) * width);
      const bar = '█'.repeat(full) + '░'.repeat(width - full);
      const percent = `${Math.floor(part * 100)}%`.padStart(4);
      const line = `${bar} ${percent}  ${at}`.slice(0, Math.max(width, (stream.columns ?? 80) - 1));
      wipe();
      stream.write(line);
      drawn = true;
    },
    say(line) {
      wipe();
      stream.write(`${line}\n`);
    },
    done: wipe,
  };
}

const width = 24;
