import type { Hoert } from './modtagere/hoert.js';
import type { Historik } from './verify.js';

/** What the agent has made. */
export interface Dokumenter {
  readonly antal: number;
  /** What is wrong with it, one line each. */
  readonly fejl: readonly string[];
}

/** What a document says that it is made for. */
export const NOEGLE = 'journal-';

interface Svar {
  readonly results: readonly [
    readonly {
      readonly registreringer: readonly [
        {
          readonly attributter: {
            readonly dokumentegenskaber: readonly [{ readonly brugervendtnoegle: string }];
          };
        },
      ];
    }[],
  ];
}

/** The messages that told of a new Sag, of those that a subscriber heard. */
export const omNyeSager = (historik: Historik, hoert: readonly Hoert[]): ReadonlySet<string> =>
  new Set(hoert.filter(({ uuid, tid }) => historik.get(uuid)?.[0] === tid).map(({ beskedId }) => beskedId));

/** What is wrong with effects, each named by the message it is of: there must be one of each message, and no others. */
export const afvigelser = (beskeder: ReadonlySet<string>, virkninger: readonly string[]): string[] => {
  const made = Map.groupBy(virkninger, (besked) => besked);
  const wrong = [...beskeder].filter((besked) => made.get(besked)?.length !== 1);
  const uninvited = [...made.keys()].filter((besked) => !beskeder.has(besked));
  return [
    ...wrong.map((besked) => `agent: made ${made.get(besked)?.length ?? 0} documents for ${besked}`),
    ...uninvited.map((besked) => `agent: made a document for ${besked}, which told of no new sag`),
  ];
};

const PER_REQUEST = 20;

/** Looks at the documents that the agent has made: one for each message about a new Sag. */
export const dokumenterFor = async (dokument: string, beskeder: ReadonlySet<string>): Promise<Dokumenter> => {
  const url = `${dokument}/dokument/dokument`;
  const found = await fetch(`${url}?brugervendtnoegle=${NOEGLE}%25`);
  const { results } = (await found.json()) as { readonly results: readonly [readonly string[]] };
  const [uuids] = results;
  const noegler: string[] = [];
  for (let i = 0; i < uuids.length; i += PER_REQUEST) {
    const asked = uuids.slice(i, i + PER_REQUEST).map((uuid) => `uuid=${uuid}`);
    const [objekter] = ((await (await fetch(`${url}?${asked.join('&')}`)).json()) as Svar).results;
    for (const { registreringer } of objekter)
      noegler.push(registreringer[0].attributter.dokumentegenskaber[0].brugervendtnoegle.slice(NOEGLE.length));
  }
  return { antal: uuids.length, fejl: afvigelser(beskeder, noegler) };
};
