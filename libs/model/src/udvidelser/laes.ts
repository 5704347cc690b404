import { deklarationsfejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import { tekster, type Tekster } from '../element.js';

/** Where in a file a reader is, and the faults that all readers of the file have found so far. */
export interface Sted {
  readonly sti: string;
  readonly fejl: Deklarationsfejl[];
}

/** Reads a value out of JSON. What is wrong is put among the faults, and there is no value then. */
export type Laes<T> = (json: unknown, sted: Sted) => T | undefined;

/** How a member of an object is read, and what it is where it is not given; `kraevet` if it must be. */
export interface Medlem<T> {
  readonly laes: Laes<T>;
  readonly kraevet: boolean;
  readonly ellers?: T;
}

/** A member that must be given. */
export const kraevet = <T>(laes: Laes<T>): Medlem<T> => ({ laes, kraevet: true });

/** A member that may be left out. */
export const valgfri = <T>(laes: Laes<T>, ellers?: T): Medlem<T | undefined> => ({ laes, kraevet: false, ellers });

/** A place inside the place. */
export const inde = ({ sti, fejl }: Sted, navn: string | number): Sted => ({
  sti: sti === '' ? String(navn) : `${sti}/${navn}`,
  fejl,
});

/** Reads what is of a kind as it stands; of another kind, it is a fault. */
export const laesHvis =
  <T>(er: (json: unknown) => json is T, besked: Tekster): Laes<T> =>
  (json, { sti, fejl }) => {
    if (er(json)) return json;
    fejl.push(deklarationsfejl(sti, besked));

    return undefined;
  };

/** A text that says something. */
export const tekst = laesHvis(
  (json): json is string => typeof json === 'string' && json.trim() !== '',
  tekster('Her skal stå en tekst, der ikke er tom.', 'A text that is not empty belongs here.'),
);

/** True, or not given. */
export const ja = laesHvis((json) => json === true, tekster('Her kan kun stå true.', 'Only true can stand here.'));

/** False, or not given. */
export const nej = laesHvis((json) => json === false, tekster('Her kan kun stå false.', 'Only false can stand here.'));

/** Anything at all. */
export const hvadsomhelst: Laes<unknown> = (json) => json;

/** One of some texts. */
export const enAf = <T extends string>(vaerdier: readonly T[]): Laes<T> =>
  laesHvis(
    (json): json is T => vaerdier.some((vaerdi) => vaerdi === json),
    tekster(`Her skal stå en af: ${vaerdier.join(', ')}.`, `One of these belongs here: ${vaerdier.join(', ')}.`),
  );

const laesListe = laesHvis(
  (json): json is readonly unknown[] => Array.isArray(json),
  tekster('Her skal stå en liste.', 'A list belongs here.'),
);

/** A list. */
export const liste =
  <T>(laes: Laes<T>): Laes<readonly T[]> =>
  (json, sted) =>
    laesListe(json, sted)?.flatMap((led, plads) => laes(led, inde(sted, plads)) ?? []);

const laesObjekt = laesHvis(
  (json): json is Readonly<Record<string, unknown>> =>
    typeof json === 'object' && json !== null && !Array.isArray(json),
  tekster('Her skal stå et objekt.', 'An object belongs here.'),
);

/** An object of any members, all read alike. */
export const opslag =
  <T>(laes: Laes<T>): Laes<Readonly<Record<string, T>>> =>
  (json, sted) => {
    const medlemmer = Object.entries(laesObjekt(json, sted) ?? {}).flatMap(([navn, medlem]) => {
      const laest = laes(medlem, inde(sted, navn));

      return laest === undefined ? [] : [[navn, laest] as const];
    });

    return Object.fromEntries(medlemmer);
  };

/** An object of these members and no others. */
export const objekt =
  <T>(medlemmer: { readonly [K in keyof T]-?: Medlem<T[K]> }): Laes<T> =>
  (json, sted) => {
    const givet = laesObjekt(json, sted);
    if (!givet) return undefined;
    for (const navn of Object.keys(givet)) if (!Object.hasOwn(medlemmer, navn)) ukendt(navn, inde(sted, navn));
    const laest = Object.entries<Medlem<unknown>>(medlemmer).map(
      ([navn, medlem]) => [navn, laesMedlem(givet, navn, medlem, inde(sted, navn))] as const,
    );

    return Object.fromEntries(laest.filter(([, vaerdi]) => vaerdi !== undefined)) as T;
  };

function laesMedlem(
  givet: Readonly<Record<string, unknown>>,
  navn: string,
  { laes, kraevet: maaGives, ellers }: Medlem<unknown>,
  sted: Sted,
): unknown {
  if (Object.hasOwn(givet, navn)) return laes(givet[navn], sted);
  if (!maaGives) return ellers;
  mangler(undefined, sted);

  return undefined;
}

const ingen = (_json: unknown): _json is never => false;
const ukendt = laesHvis(ingen, tekster('Medlemmet er ukendt.', 'The member is not known.'));
const mangler = laesHvis(ingen, tekster('Medlemmet mangler.', 'The member is missing.'));
