import { tekster } from '@sagdok/model';
import { erHemmelighed, parseFilter, type Filter, type Laest, type Levering, type UnikId } from '@sagdok/mox';
import { fejl, type Fejl } from '@sagdok/validering';
import { formkontrol, paa, type Formkontrol } from '../form/formkontrol.js';
import { ABONNEMENT, LEVERING, LEVERINGER } from './abonnement-schema.js';
import { parseFra, type Fra } from './fra.js';

/** A levering as it is wished for: `hemmelighed` is absent to keep the one there is, null to have none. */
export type Leveringsoenske =
  | Exclude<Levering, { slags: 'push' }>
  | (Omit<Extract<Levering, { slags: 'push' }>, 'hemmelighed'> & { readonly hemmelighed?: string | null });

/** An abonnement as somebody wants it. */
export interface Abonnementsoenske {
  readonly id?: string;
  readonly navn: string;
  readonly filtre: readonly Filter[];
  readonly levering: Leveringsoenske;
  readonly beskeddata: boolean;
  readonly modtager?: UnikId;
  readonly dueslag?: string;
  readonly fra: Fra;
}

type Body = Omit<Partial<Abonnementsoenske>, 'fra'> & { readonly fra?: unknown };

const kontrol = formkontrol(ABONNEMENT);
const leveringskontrol = formkontrol(LEVERING);
const leveringskontroller = new Map<unknown, Formkontrol>(
  Object.entries(LEVERINGER).map(([slags, schema]) => [slags, formkontrol(schema)]),
);

const FORKERT_URL = tekster(
  'Adressen skal begynde med http:// eller https:// og være uden brugernavn og adgangskode.',
  'The address must begin with http:// or https:// and have no user name or password.',
);

const FORKERT_HEMMELIGHED = tekster(
  'Efter whsec_ skal der stå en nøgle i base64.',
  'After whsec_ there must be a key in base64.',
);

const kanBruges = (url: unknown): boolean => {
  if (typeof url !== 'string' || !URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
};

const leveringsfejl = (levering: Leveringsoenske): readonly Fejl[] => {
  const form = (leveringskontroller.get(levering.slags) ?? leveringskontrol)(levering);
  const hemmelighed = levering.slags === 'push' ? levering.hemmelighed : undefined;
  const noegle =
    typeof hemmelighed === 'string' && hemmelighed !== '' && !erHemmelighed(hemmelighed)
      ? [fejl('/hemmelighed', 'ugyldig-vaerdi', FORKERT_HEMMELIGHED)]
      : [];
  const url =
    levering.slags === 'push' && 'url' in levering && !kanBruges(levering.url)
      ? [fejl('/url', 'ugyldig-vaerdi', FORKERT_URL)]
      : [];
  return paa('/levering', [...form.filter(({ sti }) => url.length === 0 || sti !== '/url'), ...url, ...noegle]);
};

const isObject = (json: unknown): json is object => typeof json === 'object' && json !== null && !Array.isArray(json);

/** Reads an abonnement as it is sent: what is wished for, or everything that is wrong with it. Its places begin with `sti`. */
export const parseAbonnement = (json: unknown, sti = ''): Laest<Abonnementsoenske> => {
  const form = kontrol(json);
  if (!isObject(json)) return { fejl: paa(sti, form) };
  const { filtre, levering, fra, modtager, id, dueslag, navn = '', beskeddata = false }: Body = json;
  const filters = Array.isArray(filtre) ? filtre.map((filter: unknown, i) => parseFilter(filter, `/filtre/${i}`)) : [];
  const begins = parseFra(fra ?? 'nu', '/fra');
  const faults = [
    ...form,
    ...filters.flatMap((read) => ('fejl' in read ? read.fejl : [])),
    ...(isObject(levering) ? leveringsfejl(levering) : []),
    ...('fejl' in begins && !form.some((each) => each.sti === '/fra') ? begins.fejl : []),
  ];
  if (faults.length > 0 || 'fejl' in begins) return { fejl: paa(sti, faults) };
  return {
    vaerdi: {
      navn,
      filtre: filters.flatMap((read) => ('vaerdi' in read ? [read.vaerdi] : [])),
      levering: levering ?? { slags: 'pull' },
      beskeddata,
      fra: begins.vaerdi,
      ...(id !== undefined && { id: id.toLowerCase() }),
      ...(modtager !== undefined && { modtager }),
      ...(dueslag !== undefined && { dueslag: dueslag.toLowerCase() }),
    },
  };
};
