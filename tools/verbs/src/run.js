// The door of every root verb: `node run.js VERB [ARGUMENTS]`. Runs before the install and under Node 20,
// so neither it nor what it imports at the top may need a package or a newer Node.
import { childProcess } from './child-process.js';
import { installMissing } from './install.js';
import { isPinnedNode, pinnedNode } from './pinned-node.js';

const [verb = '', ...args] = process.argv.slice(2);

process.exitCode = await installMissing();

if (process.exitCode === 0) {
  if (isPinnedNode()) {
    const { run } = await import(`./${verb.replace(':', '-')}.ts`);
    process.exitCode = await run(args);
  } else {
    process.exitCode = await childProcess(pinnedNode(), [import.meta.filename, verb, ...args]);
  }
}
