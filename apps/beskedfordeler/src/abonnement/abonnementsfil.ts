import { readFile } from 'node:fs/promises';
import { ConfigError } from '@sagdok/mox';
import { isUuid } from '@sagdok/nest';
import { parseAbonnement, type Abonnementsoenske } from './parse-abonnement.js';

/** An abonnement that is declared: it has an id, by which it is the same from one start to the next. */
export type Erklaeret = Abonnementsoenske & { readonly id: string };

const wrong = (fil: string, fejl: readonly string[]): ConfigError =>
  new ConfigError(fejl.map((each) => `SAGDOK_ABONNEMENTER: ${fil}${each}`));

const hasId = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string' && isUuid(json.id);

/**
 * The abonnementer that a file declares, a JSON list of them.
 * @throws ConfigError that names everything that is wrong with it
 */
export const laesAbonnementsfil = async (fil: string): Promise<readonly Erklaeret[]> => {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(fil, 'utf8'));
  } catch (error) {
    throw wrong(fil, [` cannot be read as JSON: ${(error as Error).message}`]);
  }
  if (!Array.isArray(json)) throw wrong(fil, [' must be a list']);
  const read = json.map((each: unknown, i) => parseAbonnement(each, `/${i}`));
  const fejl = [
    ...read.flatMap((each) => ('fejl' in each ? each.fejl.map(({ sti, en }) => `#${sti}: ${en}`) : [])),
    ...read.flatMap((each, i) => {
      const id = 'vaerdi' in each ? each.vaerdi.id : undefined;
      const first = read.findIndex((other) => 'vaerdi' in other && other.vaerdi.id === id);
      return id !== undefined && first < i ? [`#/${i}/id: the same as #/${first}/id`] : [];
    }),
    ...json.flatMap((each: unknown, i) => (hasId(each) ? [] : [`#/${i}: an id is missing, a uuid`])),
  ];
  if (fejl.length > 0) throw wrong(fil, fejl);
  return read.flatMap((each) => ('vaerdi' in each ? [each.vaerdi as Erklaeret] : []));
};
