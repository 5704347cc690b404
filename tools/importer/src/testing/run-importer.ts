import { Writable } from 'node:stream';
import { runCli } from '../cli/run-cli.js';
import type { Refusal, Sentence } from '../run/report.js';
import type { Counts, Omitted } from '../run/summary.js';

/** What a run of the command line tool gave. */
export interface Run {
  readonly code: number;
  readonly types: Readonly<Record<string, Counts>>;
  readonly refusals: readonly Refusal[];
  readonly omitted: readonly Omitted[];
  readonly remarks: readonly Sentence[];
}

class Sink extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the command line tool in this process, with its summary as JSON. */
export const runImporter = async (url: string, ...args: readonly string[]): Promise<Run> => {
  const [out, err] = [new Sink(), new Sink()];
  const { signal } = new AbortController();
  const code = await runCli([...args, '--til', url, '--json'], { env: {}, out, err, signal });
  if (out.text === '') throw new Error(err.text);
  return { code, ...(JSON.parse(out.text) as Omit<Run, 'code'>) };
};

/** Counts with what is not zero in them. */
export const counted = (counts: Counts | undefined): Partial<Counts> =>
  Object.fromEntries(Object.entries(counts ?? {}).filter(([, count]) => count > 0));
