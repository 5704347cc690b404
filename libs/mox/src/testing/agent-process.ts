import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** An agent that runs as a process of its own. */
export interface AgentProcess {
  readonly child: ChildProcess;
  /** The lines it has written on standard output. */
  readonly lines: readonly string[];
  /** What it has written on standard error. */
  readonly complaints: () => string;
  /** Its exit code, and the signal that ended it. */
  readonly ended: Promise<readonly [number | null, string | null]>;
}

/** Starts a program that lies beside this file. */
export const agentProcess = (
  program: string,
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): AgentProcess => {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let complaints = '';
  createInterface(child.stdout).on('line', (line) => lines.push(line));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = once(child, 'close') as Promise<[number | null, string | null]>;
  return { child, lines, complaints: () => complaints, ended };
};
