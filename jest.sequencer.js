import Sequencer from '@jest/test-sequencer';

/** What a test file's suffix tells of its cost, the costliest first. */
const SUFFIXES = ['.e2e.test.ts', '.int.test.ts', '.test.ts'];

/** @param {{ readonly path: string }} test */
const cost = ({ path }) => SUFFIXES.findIndex((suffix) => path.endsWith(suffix));

/** The costliest files first, so that no worker is left with a long one when the others are done; those alike as Jest has them. */
export default class CostliestFirst extends Sequencer {
  /** @param {Parameters<Sequencer["sort"]>[0]} tests */
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => cost(one) - cost(other));
  }
}
