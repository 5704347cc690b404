import type { Historik } from '../register/register-klient.js';

type Dokumentregistrering = Historik<'dokument'>[number];

/** What a register writes before the place of content that it stores itself. */
const STORE = 'store:';

/** Where in a document's history content is referred to, and to what. */
interface Henvisning {
  /** The same in each register that has the history. */
  readonly sted: string;
  readonly indhold: string;
}

const henvisningerI = (historik: Historik<'dokument'>): readonly Henvisning[] =>
  historik.flatMap(({ varianter = [] }, nr) =>
    varianter.flatMap(({ varianttekst, dele = [] }) =>
      dele.flatMap(({ deltekst, egenskaber = [] }) =>
        egenskaber.flatMap(({ indhold, virkning: { from, to } }) =>
          indhold === undefined ? [] : [{ sted: JSON.stringify([nr, varianttekst, deltekst, from, to]), indhold }],
        ),
      ),
    ),
  );

/** The content that a history refers to: the paths of what its register stores, and the addresses of what lies elsewhere. */
export const indholdI = (
  historik: Historik<'dokument'>,
): { readonly stier: ReadonlySet<string>; readonly eksternt: ReadonlySet<string> } => {
  const all = henvisningerI(historik).map(({ indhold }) => indhold);
  return {
    stier: new Set(all.filter((each) => each.startsWith(STORE)).map((each) => each.slice(STORE.length))),
    eksternt: new Set(all.filter((each) => each !== '' && !each.startsWith(STORE))),
  };
};

/**
 * What the content of one register is called in another that has the beginning of the same history, as far as that goes: from path to
 * reference.
 */
export const kendtIndhold = (
  historik: Historik<'dokument'>,
  begyndelse: Historik<'dokument'>,
): ReadonlyMap<string, string> => {
  const there = new Map(henvisningerI(begyndelse).map(({ sted, indhold }) => [sted, indhold]));
  const pairs = henvisningerI(historik).flatMap(({ sted, indhold }) => {
    const known = there.get(sted);
    return known === undefined || !indhold.startsWith(STORE) ? [] : [[indhold.slice(STORE.length), known] as const];
  });
  return new Map(pairs);
};

/** The history, with other references to the content at these paths. */
export const medIndhold = (
  historik: Historik<'dokument'>,
  henvisninger: ReadonlyMap<string, string>,
): Historik<'dokument'> => historik.map((registrering) => replaced(registrering, henvisninger));

const replaced = (
  registrering: Dokumentregistrering,
  henvisninger: ReadonlyMap<string, string>,
): Dokumentregistrering => {
  const { varianter } = registrering;
  if (varianter === undefined) return registrering;
  return {
    ...registrering,
    varianter: varianter.map(({ dele = [], ...variant }) => ({
      ...variant,
      dele: dele.map(({ egenskaber = [], ...del }) => ({
        ...del,
        egenskaber: egenskaber.map(({ indhold = '', ...rest }) => ({
          ...rest,
          ...(indhold !== '' && { indhold: henvisninger.get(indhold.slice(STORE.length)) ?? indhold }),
        })),
      })),
    })),
  };
};
