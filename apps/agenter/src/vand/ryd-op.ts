import { beskednoegle, dueslagId, type Fordelerklient } from '@sagdok/mox';
import { VANDINDBERETNING } from './vandindberetning.js';

/** What a person wants done with readings that could not be placed. */
export type Oprydning = 'igen' | 'opgiv';

/**
 * Has readings tried again, or given up for good, by their BeskedId. Gives those that were found where messages lie that were given up;
 * others are under way already.
 */
export const rydOp = async (
  fordeler: Fordelerklient,
  beskedIder: ReadonlySet<string>,
  hvad: Oprydning,
): Promise<readonly string[]> => {
  const found = [];
  for await (const { id, besked } of fordeler.opgivne(dueslagId(VANDINDBERETNING))) {
    const beskedId = besked === undefined ? '' : beskednoegle(besked);
    if (beskedIder.has(beskedId)) found.push({ id, beskedId });
  }
  for (const { id } of found) await (hvad === 'igen' ? fordeler.genfremsend(id) : fordeler.fjernOpgivet(id));
  return found.map(({ beskedId }) => beskedId);
};
