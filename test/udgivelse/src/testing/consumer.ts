import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { LIBRARIES, type Manifest, manifestOf, root } from './workspace.js';

const run = promisify(execFile);

const COMPILER_OPTIONS = {
  strict: true,
  skipLibCheck: false,
  target: 'es2024',
  module: 'nodenext',
  types: ['node'],
  rootDir: 'src',
  outDir: 'dist',
};

/** A project outside the workspace that has the libraries as npm packs them. */
export class Consumer {
  readonly folder = mkdtempSync(join(tmpdir(), 'sagdok-udgivelse-'));

  /** Packs the libraries and installs them, with what they leave to the consumer in the versions they are developed with. */
  async install(): Promise<void> {
    const libraries = LIBRARIES.map((library) => manifestOf(library));
    const workspaces = LIBRARIES.map((library) => `--workspace=libs/${library}`);
    await this.#npm(root, ['pack', ...workspaces, `--pack-destination=${this.folder}`]);

    this.write('package.json', {
      name: 'consumer',
      private: true,
      type: 'module',
      dependencies: Object.fromEntries([
        ...libraries.flatMap(leftToConsumer),
        ...libraries.map((manifest) => [manifest.name, `file:${tarball(manifest)}`]),
      ]) as Record<string, string>,
      devDependencies: { '@types/node': manifestOf().devDependencies?.['@types/node'] },
    });
    await this.#npm(this.folder, ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock']);
  }

  /** Writes a file of the project: a text as it is, all else as JSON. */
  write(file: string, content: unknown): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  }

  /** Compiles these files of `src` into `dist`, and all they import, and gives what TypeScript says. */
  async compile(files: readonly string[], options: Readonly<Record<string, unknown>> = {}): Promise<string> {
    this.write('tsconfig.json', {
      compilerOptions: { ...COMPILER_OPTIONS, ...options },
      files: files.map((file) => `src/${file}`),
    });
    const tsc = `${root}node_modules/@typescript/native/bin/tsc`;

    // With --pretty false it writes a line a fault, and fails when there is one.
    const ended = await run(process.execPath, [tsc, '--pretty', 'false'], { cwd: this.folder }).catch(
      (error: unknown) => error as { readonly stdout: string },
    );

    return ended.stdout;
  }

  /** What an expression gives in plain Node, where `await import` finds what the project has. */
  async value(expression: string): Promise<unknown> {
    const program = `console.log(JSON.stringify(${expression}) ?? 'null')`;
    const { stdout } = await this.node(['--input-type=module', `--eval=${program}`]);

    return JSON.parse(stdout);
  }

  /** Runs Node in the project's folder. */
  node(args: readonly string[]): Promise<{ readonly stdout: string }> {
    return run(process.execPath, args, { cwd: this.folder });
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  async #npm(cwd: string, args: readonly string[]): Promise<void> {
    await run('npm', args, { cwd });
  }
}

const leftToConsumer = ({ peerDependencies = {}, devDependencies = {} }: Manifest): readonly (readonly string[])[] =>
  Object.keys(peerDependencies).map((name) => [name, devDependencies[name] ?? '']);

const tarball = ({ name, version }: Manifest): string => `${name.slice(1).replace('/', '-')}-${version}.tgz`;
