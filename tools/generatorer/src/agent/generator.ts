import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { formatFiles, generateFiles, readJson, updateJson, type GeneratorCallback, type Tree } from '@nx/devkit';

/** What the agent generator is told. */
export interface AgentOptions {
  readonly navn: string;
  /** Run `npm install` afterwards. */
  readonly install: boolean;
}

interface Solution {
  readonly references: readonly { readonly path: string }[];
}

/** How packages are installed so that the lock file names no registry. */
const INSTALL = ['install', '--omit-lockfile-registry-resolved', '--no-audit', '--no-fund'];

/** Makes the app of a new agent, `apps/NAVN`, and puts it in the workspace. */
export default async function agentGenerator(tree: Tree, { navn, install }: AgentOptions): Promise<GeneratorCallback> {
  const folder = `apps/${navn}`;
  if (tree.exists(folder)) throw new Error(`${folder} is there already. Choose another name.`);

  const { version } = readJson<{ readonly version: string }>(tree, 'libs/mox/package.json');
  generateFiles(tree, join(import.meta.dirname, 'files'), folder, { navn, mox: version });
  updateJson(tree, 'tsconfig.json', (solution: Solution) => ({
    ...solution,
    references: [...solution.references, { path: `./${folder}` }],
  }));
  await formatFiles(tree);

  return () => {
    if (install) execFileSync('npm', INSTALL, { cwd: tree.root, stdio: 'inherit' });
    console.log(`
Made ${folder}. Say in ${folder}/src/${navn}.ts what it hears of and does, then
  npm test -- --selectProjects ${navn}
  npm start -- ${navn}
and put it in the map in README.md.`);
  };
}
