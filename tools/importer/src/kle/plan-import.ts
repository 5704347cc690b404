import { FileFault } from '../run/file-fault.js';
import type { Sentence } from '../run/report.js';
import type { RegisterClient } from '../service/register-client.js';
import { startOfDay } from './civil-date.js';
import type { Edition } from './desired-klasse.js';
import { editionOf, facetUuidOf } from './envelope.js';
import { identify } from './identities.js';
import type { Outline } from './outline.js';
import { ALL_TIMES, newest, readRegister, type Stranger } from './register-klasser.js';
import { replacementsIn } from './replacements.js';
import { timelinesOf } from './timelines.js';

/** What is to be done with a file, once it has been compared with the register. */
export interface Plan {
  readonly edition: Edition;
  /** The klasser of the register that the edition no longer has. */
  readonly missing: readonly Stranger[];
  readonly remarks: readonly Sentence[];
}

/**
 * Compares a file in outline with the register: who its elements are there, and what it no longer has.
 * @throws FileFault when the register has a newer edition
 */
export const planImport = async (client: RegisterClient, file: string, outline: Outline): Promise<Plan> => {
  const from = startOfDay(outline.udgave) ?? 0n;
  const facetUuid = facetUuidOf(outline.facet);
  const plan = await editionIn(client, facetUuid);
  const previous = plan === undefined ? undefined : startOfDay(plan);
  if (plan !== undefined && previous !== undefined && previous > from)
    throw new FileFault({ file }, older(plan, outline.udgave));

  const expected = new Set([...outline.entries.values()].map(({ uuid }) => uuid));
  const register = await readRegister(client, facetUuid, expected, from);
  const { uuids, missing, kept } = identify(outline, register);
  const { byReplacer, remarks } = replacementsIn(outline);
  // Something refused may be what seems to be missing.
  const whole = outline.refusals.length === 0;
  return {
    edition: { from, previous, facetUuid, uuids, replaced: byReplacer, inFile: new Set(uuids.values()) },
    missing: whole ? missing : [],
    remarks: [
      ...remarks,
      ...(kept > 0 ? [keeping(kept)] : []),
      ...(missing.length > 0 && !whole ? [notEnded(missing.length)] : []),
    ],
  };
};

/** The edition of a facet that the register has whole. */
const editionIn = async (client: RegisterClient, uuid: string): Promise<string | undefined> => {
  const [facet] = await client.list('/klassifikation/facet', [uuid], ALL_TIMES);
  return facet && editionOf(timelinesOf('facet', newest(facet)));
};

/** A file that is older than what the register has would take its klasser back in time. */
const older = (plan: string, udgave: string): Sentence => ({
  da: `registret har allerede den nyere udgave ${plan}; en ældre (${udgave}) importeres ikke oven i den`,
  en: `the register already has the newer edition ${plan}; an older one (${udgave}) is not imported over it`,
});

const keeping = (count: number): Sentence => ({
  da: `${count} klasser beholder det uuid, de har i registret, da nummeret er det samme`,
  en: `${count} klasser keep the uuid they have in the register, as the number is the same`,
});

const notEnded = (count: number): Sentence => ({
  da: `${count} klasser, som filen ikke har, er ikke afsluttet, da noget i filen blev afvist`,
  en: `${count} klasser that the file does not have were not ended, as something in the file was refused`,
});
