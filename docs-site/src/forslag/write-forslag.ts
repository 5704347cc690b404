import { CORE_SCHEMA, dump } from 'js-yaml';
import type { Modelforslag } from '@sagdok/model';
import { ALLE_ARTER, erMildere, MILDESTE_ART, type Forslagsart } from './arter.ts';
import { brugertekst } from './brugertekst.ts';
import { ALLE_DELE, delAf } from './dele.ts';
import { medNummer } from './dette-forslag.ts';
import type { Forslagshoved } from './forslag.ts';
import { aendringAf, grundlagFor, naesteVersion } from './grundlag.ts';
import type { Kladde } from './kladde.ts';
import { proevAendring } from './modelvirkning.ts';
import { OVERSKRIFTER, overskriftslinje } from './overskrifter.ts';
import { skrevetNummer } from './resume.ts';

/** A proposal's folder: its name, and the text of each file by name. */
export interface Forslagsmappe {
  readonly mappe: string;
  readonly filer: Readonly<Record<string, string>>;
}

interface Indsendelse {
  readonly nummer: number;
  /** The day it is handed in, `2026-11-23`. */
  readonly dato: string;
}

/** The folder of the proposal that a draft is: whether it is in order, `parseForslag` says. */
export function writeForslag(kladde: Kladde, { nummer, dato }: Indsendelse): Forslagsmappe {
  const { sprog, problem, oenske, alternativer } = kladde;
  const aendring = aendringAf(medNummer(kladde.operationer, nummer));
  const hoved = dump(hovedAf(kladde, aendring, dato), { schema: CORE_SCHEMA, lineWidth: 110, noRefs: true });
  const afsnit = [problem, oenske, alternativer.trim() || INGEN_ALTERNATIVER[sprog]];
  const tekst = OVERSKRIFTER.map(
    (overskrift, nr) => `${overskriftslinje(overskrift, sprog)}\n\n${brugertekst(afsnit[nr] ?? '')}\n`,
  ).join('\n');

  return {
    mappe: `${skrevetNummer(nummer)}-${kortTitel(kladde.titel)}`,
    filer: {
      'forslag.md': `---\n${hoved}---\n\n${tekst}`,
      ...(aendring && { 'aendring.json': `${JSON.stringify(aendring, null, 2)}\n` }),
    },
  };
}

/** The kind that a draft is: what it says, or as mild as its change allows. */
export function artAf(kladde: Kladde): Forslagsart {
  const mindst = mildesteArtAf(kladde);

  return kladde.art && !erMildere(kladde.art, mindst) ? kladde.art : mindst;
}

/** The kinds that a draft may be: those that are not milder than its change. */
export function muligeArter(kladde: Kladde): readonly Forslagsart[] {
  const mindst = mildesteArtAf(kladde);

  return ALLE_ARTER.filter((art) => !erMildere(art, mindst));
}

function mildesteArtAf({ operationer }: Kladde): Forslagsart {
  const aendring = aendringAf(operationer);
  const virkning = aendring && proevAendring(aendring).virkning;

  return MILDESTE_ART[virkning?.kompatibilitet ?? 'rettelse'];
}

function hovedAf(kladde: Kladde, aendring: Modelforslag | undefined, dato: string): Forslagshoved {
  const { sprog, titel, privatliv, migrering, forfatter, operationer } = kladde;
  const nye = new Set(operationer.map(({ sti }) => sti));
  const elementer = kladde.elementer.filter((sti) => !nye.has(sti));
  const modeldele = Object.keys(grundlagFor([...kladde.elementer, ...nye]));
  const dele = new Set([...kladde.dele, ...modeldele.map(delAf)]);
  const art = artAf(kladde);

  return {
    sprog,
    titel: { [sprog]: titel.trim() },
    art,
    dele: ALLE_DELE.filter((del) => dele.has(del)),
    ...(elementer.length > 0 && { elementer }),
    ...maalversion(aendring, art),
    forfatter: forfatter.trim(),
    privatliv: { [sprog]: privatliv.trim() },
    ...(migrering.trim() !== '' && { migrering: { [sprog]: migrering.trim() } }),
    historik: [{ status: 'ide', dato, grund: { [sprog]: INDSENDT[sprog] } }],
  };
}

/** A change of one part is for its next version, unless it changes texts alone. */
function maalversion(aendring: Modelforslag | undefined, art: Forslagsart): { readonly maalversion?: string } {
  const [del, ...andre] = Object.entries(aendring?.grundlag ?? {});
  if (!del || andre.length > 0) return {};
  const [navn, version] = del;
  const kunTekst = erMildere(art, 'kompatibel-udvidelse');

  return { maalversion: `${navn} ${kunTekst ? version : naesteVersion(version)}` };
}

/** A title as the name of a folder: letters a-z, digits and hyphens, at most 60. */
function kortTitel(titel: string): string {
  const kort = titel
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');

  return kort || 'uden-titel';
}

const INDSENDT = { da: 'Indsendt.', en: 'Handed in.' } as const;
const INGEN_ALTERNATIVER = { da: 'Ingen er nævnt endnu.', en: 'None have been named yet.' } as const;
