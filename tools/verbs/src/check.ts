import { run as changeset } from './check/changeset.ts';
import { run as dependencies } from './check/dependencies.ts';
import { run as generated } from './check/generated.ts';
import { run as portal } from './check/portal.ts';
import { run as sync } from './check/sync.ts';
import { run as versions } from './check/versions.ts';
import { run as format } from './format-check.ts';
import { run as lint } from './lint.ts';
import { run as typecheck } from './typecheck.ts';

interface Step {
  readonly run: (args: readonly string[]) => Promise<number>;
  /** What to do when the step fails, as an imperative sentence. */
  readonly remedy: string;
}

const steps: Readonly<Record<string, Step>> = {
  format: { run: format, remedy: 'Run `npm run format`.' },
  versions: {
    run: versions,
    remedy: 'Pin the versions named above alike in each package.json, then run `npm install`.',
  },
  dependencies: {
    run: dependencies,
    remedy:
      'Add to package.json what is missing there, and remove what nothing uses; knip.jsonc names files that are run by their path.',
  },
  sync: { run: sync, remedy: 'Run `npx nx sync`: project references in tsconfig files follow the imports.' },
  typecheck: { run: typecheck, remedy: 'Mend the types named above; `npm run typecheck` checks again.' },
  lint: { run: lint, remedy: 'Mend what is named above; `npm run lint -- --fix` mends what a machine can.' },
  generated: { run: generated, remedy: 'Run `npm run generate` and commit what it changed.' },
  portal: { run: portal, remedy: 'Mend the pages and data of docs-site that are named above.' },
  changeset: {
    run: changeset,
    remedy: 'Run `npx changeset` and say what changes for users, or `npx changeset add --empty`.',
  },
};

/** Runs every check, or those that are named, each to its end, and says which failed and what to do. */
export async function run(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !Object.hasOwn(steps, name));
  if (unknown.length > 0) {
    console.error(`There is no check "${unknown.join('", "')}". There are: ${Object.keys(steps).join(', ')}.`);
    return 2;
  }

  const chosen = Object.entries(steps).filter(([name]) => names.length === 0 || names.includes(name));
  const failed: typeof chosen = [];
  for (const step of chosen) {
    console.log(`check ${step[0]}`);
    if ((await step[1].run([])) !== 0) failed.push(step);
  }

  for (const [name, { remedy }] of failed) console.error(`check ${name} failed. ${remedy}`);
  console.log(
    failed.length === 0 ? `All ${chosen.length} checks passed.` : `${failed.length} of ${chosen.length} checks failed.`,
  );

  return failed.length === 0 ? 0 : 1;
}
