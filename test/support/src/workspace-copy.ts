import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What of the workspace is copied: its set-up, the libraries as they are built, the generators, and the verbs. */
const FOLDERS = ['libs', 'test/support', 'tools/generatorer', 'tools/verbs'];
/** The tests of the portal are not in the copy, but the root's set-up of tests names them. */
const TEST_SET_UPS = ['docs-site/jest.config.js', 'docs-site/e2e'];
const NOT_COPIED = new Set(['node_modules', 'out-tsc']);

/** Programs that are run in a copy. */
const PROGRAMS = {
  eslint: 'eslint/bin/eslint.js',
  jest: 'jest/bin/jest.js',
  nx: 'nx/dist/bin/nx.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: '@typescript/native/bin/tsc',
} as const;

/** A copy of the workspace, with the packages that are installed in the original. */
export class WorkspaceCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'sagdok-kopi-'));

  constructor() {
    const files = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile());
    for (const name of [...files.map((entry) => entry.name), ...TEST_SET_UPS, ...FOLDERS])
      cpSync(join(ROOT, name), join(this.root, name), {
        recursive: true,
        // What is built is known to be so by its time.
        preserveTimestamps: true,
        filter: (source) => !NOT_COPIED.has(basename(source)),
      });
    this.#linkPackages('');
    for (const folder of FOLDERS.flatMap((name) => [name, ...childrenOf(name)])) this.#linkPackages(folder);
    // Packages of the workspace itself are found in the copy.
    for (const folder of FOLDERS.flatMap((name) => (name === 'libs' ? childrenOf(name) : [name])))
      symlinkSync(join(this.root, folder), join(this.root, 'node_modules/@sagdok', packageOf(folder)));
  }

  /** Runs a program in the copy, and gives what it says. Rejects with it when the program fails. */
  async run(program: keyof typeof PROGRAMS, ...args: readonly string[]): Promise<string> {
    return this.node(join('node_modules', PROGRAMS[program]), ...args);
  }

  /** Runs a file of the copy, as `run` does. */
  async node(file: string, ...args: readonly string[]): Promise<string> {
    const env = { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0', NODE_OPTIONS: '--experimental-vm-modules' };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [file, ...args], { cwd: this.root, env });
    return stdout + stderr;
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }

  #linkPackages(folder: string): void {
    const from = join(ROOT, folder, 'node_modules');
    if (!existsSync(from)) return;
    const to = join(this.root, folder, 'node_modules');
    mkdirSync(join(to, '@sagdok'), { recursive: true });
    for (const entry of readdirSync(from, { withFileTypes: true }).filter(({ name }) => name !== '@sagdok')) {
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      // A file is npm's own record of what it has installed, and npm writes to it: the original's must not be reached.
      if (entry.isFile()) copyFileSync(source, target);
      else symlinkSync(source, target);
    }
  }
}

const childrenOf = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_COPIED.has(entry.name))
    .map((entry) => join(folder, entry.name));

/** The name of the package in a folder, without the scope. */
const packageOf = (folder: string): string => (folder === 'test/support' ? 'test-support' : basename(folder));
