import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** An app that runs as a process of its own. */
export interface AppProcess {
  /** Where it is reached. */
  readonly url: string;
  readonly pid: number;
  /** What it has written so far, on both outputs. */
  readonly output: () => string;
  /** Sends it a signal, and gives its exit code once it is gone; null when the signal ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

const READY = /is ready at (http:\/\/\S+)/;

/**
 * Starts an app by the JavaScript file of its `main`, with these variables in its environment, and waits until it says that it is ready.
 * Rejects with all it has written when it exits first.
 */
export async function startAppProcess(main: string, env: Readonly<Record<string, string>>): Promise<AppProcess> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [main], {
    env: { PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const lines: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => {
        lines.push(line);
        const [, found] = READY.exec(line) ?? [];
        if (found !== undefined) resolve(found);
      });
    }
    exited.then(([code]) => {
      reject(new Error(`${main} exited with ${code} before it was ready:\n${lines.join('\n')}`));
    }, reject);
  });
  return {
    url,
    pid: child.pid ?? 0,
    output: () => lines.join('\n'),
    end: async (signal) => {
      child.kill(signal);
      const [code] = await exited;
      return code;
    },
  };
}
