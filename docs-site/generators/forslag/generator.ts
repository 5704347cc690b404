import type { Tree } from '@nx/devkit';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ForslagOptions } from './forslag-options.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What the portal's own code imports: it is read as it was built. */
const LIBRARIES = ['libs/tid', 'libs/model', 'libs/validering'];

/** Makes the folder of a change proposal, `docs-site/forslag/NNNN-TITEL`, as the portal's form does. */
export default async function forslagGenerator(tree: Tree, options: ForslagOptions): Promise<() => void> {
  execFileSync(process.execPath, [`${root}node_modules/@typescript/native/bin/tsc`, '--build', ...LIBRARIES], {
    cwd: root,
    stdio: 'inherit',
  });
  const { makeForslag } = await import('./make-forslag.ts');
  const { mappe, filer, besked } = makeForslag(options, new Date());
  for (const [navn, tekst] of Object.entries(filer)) tree.write(`docs-site/forslag/${mappe}/${navn}`, tekst);

  return () => {
    console.log(besked);
  };
}
