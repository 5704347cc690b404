import type { Hoert, Modtager } from './modtagere/hoert.js';

/** The registreringer of each object, oldest first, by when they were registered. */
export type Historik = ReadonlyMap<string, readonly string[]>;

interface Svar {
  readonly results: readonly [readonly { readonly id: string; readonly registreringer: readonly Registrering[] }[]];
}

interface Registrering {
  readonly fratidspunkt: { readonly tidsstempeldatotid: string };
}

const PER_REQUEST = 20;

/** Reads what the register has of the objects. */
export const readHistorik = async (sag: string, uuids: readonly string[]): Promise<Historik> => {
  const historik = new Map<string, readonly string[]>();
  for (let i = 0; i < uuids.length; i += PER_REQUEST) {
    const asked = uuids.slice(i, i + PER_REQUEST).map((uuid) => `uuid=${uuid}`);
    const response = await fetch(`${sag}/sag/sag?${asked.join('&')}&registreretFra=-infinity&registreretTil=infinity`);
    const { results } = (await response.json()) as Svar;
    for (const { id, registreringer } of results[0]) {
      const times = registreringer.map(({ fratidspunkt }) => fratidspunkt.tidsstempeldatotid);
      historik.set(id, times.toReversed());
    }
  }
  return historik;
};

/** How many registreringer there are in all. */
export const antalI = (historik: Historik): number =>
  [...historik.values()].reduce((sum, { length }) => sum + length, 0);

/** What a subscriber heard of an object, each registrering once, in the order it heard of them first. */
const firstHeard = (hoert: readonly Hoert[]): Map<string, string[]> => {
  const seen = new Set<string>();
  const byObject = new Map<string, string[]>();
  for (const { beskedId, uuid, tid } of hoert) {
    if (seen.has(beskedId)) continue;
    seen.add(beskedId);
    const own = byObject.get(uuid);
    if (own === undefined) byObject.set(uuid, [tid]);
    else own.push(tid);
  }
  return byObject;
};

/** What is wrong with what a subscriber heard: it must have heard of every registrering, and of each object in its order. */
export const verify = ({ navn, hoert }: Modtager, historik: Historik): string[] => {
  const heard = firstHeard(hoert);
  return [...historik].flatMap(([uuid, expected]) => {
    const own = heard.get(uuid) ?? [];
    if (own.length === expected.length && own.every((tid, i) => tid === expected[i])) return [];
    const missing = expected.filter((tid) => !own.includes(tid)).length;
    return [
      `${navn}: ${uuid} heard ${own.length} of ${expected.length}, ${missing} missing${missing === 0 ? ', out of order' : ''}`,
    ];
  });
};
