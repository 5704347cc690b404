import type { Outline, OutlineEntry } from './outline.js';
import type { RegisterKlasser, Stranger } from './register-klasser.js';

/** Who the elements of a file are in the register. */
export interface Identities {
  /** The uuid of each element, by its index. */
  readonly uuids: ReadonlyMap<number, string>;
  /** KL's klasser in the register that are not in the file, and are still published. */
  readonly missing: readonly Stranger[];
  /** How many elements keep a uuid of the register that is not the file's. */
  readonly kept: number;
}

const countBy = (numbers: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const nr of numbers) counts.set(nr, (counts.get(nr) ?? 0) + 1);
  return counts;
};

/**
 * Decides which klasse of the register each element of a file is. The uuid decides where the register has it. Else a klasse with the
 * same number from the same day is the same, and so is one that alone has that number, in the file and among those that live
 * in the register: editions in the file format 2.0 have no uuids, those of the REST service have, and what refers to a klasse must
 * not lose it when a municipality changes from one to the other. Two with one number, of which the first has ended, stay two.
 */
export const identify = ({ entries }: Outline, { uuids: known, strangers }: RegisterKlasser): Identities => {
  const inFile = countBy([...entries.values()].map(({ nr }) => nr));
  const byNumber = Map.groupBy(strangers, ({ nr }) => nr);
  const used = new Set<Stranger>();
  const uuids = new Map<number, string>();
  let kept = 0;

  const sameAs = ({ nr, oprettet }: OutlineEntry): Stranger | undefined => {
    const free = (byNumber.get(nr) ?? []).filter((stranger) => !used.has(stranger));
    const living = free.filter(({ lives }) => lives);
    const alone = inFile.get(nr) === 1 && living.length === 1 ? living[0] : undefined;
    return free.find((stranger) => stranger.oprettet === oprettet) ?? alone;
  };

  for (const [index, entry] of entries) {
    const same = known.has(entry.uuid) ? undefined : sameAs(entry);
    if (same !== undefined) {
      used.add(same);
      kept++;
    }
    uuids.set(index, same?.uuid ?? entry.uuid);
  }
  const missing = strangers.filter((stranger) => stranger.kle && stranger.lives && !used.has(stranger));
  return { uuids, missing, kept };
};
