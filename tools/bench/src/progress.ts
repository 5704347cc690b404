/** Tells how far the work is. */
export interface Progress {
  /** What is being done now; takes the place of what was said before. */
  say(text: string): void;
  /** The work is at its end: what was said last goes away. */
  done(): void;
}

/** Progress on a terminal as one line that changes, elsewhere as lines. */
export const progressOn = (stream: NodeJS.WriteStream): Progress =>
  stream.isTTY
    ? {
        say: (text) => stream.write(`\r\u001b[K${text.slice(0, stream.columns - 1)}`),
        done: () => stream.write('\r\u001b[K'),
      }
    : { say: (text) => stream.write(`${text}\n`), done: () => undefined };

/** Progress that nobody hears. */
export const SILENT: Progress = { say: () => undefined, done: () => undefined };
