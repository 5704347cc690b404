import { elementer, type Modelelement } from '../elementer.js';
import type { Objekttype } from '../objekttype.js';
import type { Aendringsart, Modelaendring, Traek } from './aendring.js';
import { kunStandarden } from './kun-standarden.js';
import { pairRenamed, type Renamed } from './pair-renamed.js';
import { KOMPATIBILITETSREGLER, type Regelnavn } from './regler.js';
import { tekstforskelle } from './tekstforskelle.js';
import { traekAf, traekRegel } from './traek.js';

/**
 * Everything that is different between two versions of some object types, those of a part of the standard for instance,
 * in the order of the declarations: what got another name first, then what went or changed, then what came. Of something
 * that came or went, what it holds is not told apart.
 */
export function compareObjekttyper(
  foer: readonly Objekttype[],
  efter: readonly Objekttype[],
): readonly Modelaendring[] {
  return compareElementer(elementerI(foer), elementerI(efter));
}

/**
 * What is different between two versions of the standard: of `compareObjekttyper`, what is not of a profile alone. An
 * element that only LoRA has, a field that only a profile demands, and what is told of profiles are left out.
 */
export function compareStandarder(foer: readonly Objekttype[], efter: readonly Objekttype[]): readonly Modelaendring[] {
  return compareElementer(kunStandarden(elementerI(foer)), kunStandarden(elementerI(efter)));
}

function compareElementer(foer: readonly Modelelement[], efter: readonly Modelelement[]): readonly Modelaendring[] {
  const old = bySti(foer);
  const now = bySti(efter);
  const gone = outermost([...old.values()].filter(({ sti }) => !now.has(sti)));
  const come = outermost([...now.values()].filter(({ sti }) => !old.has(sti)));
  const { renamed, removed, added } = pairRenamed(gone, come);
  // By their old names they are compared as all others are, and so is what they hold.
  if (renamed.length > 0) return [...renamed.map(renaming), ...compareElementer(foer, byOldNames(efter, renamed))];

  const changed = [...old.values()].flatMap((element) => compareElement(element, now.get(element.sti)));
  const closedOrOpened = new Set(changed.filter(({ art }) => art === 'lukketListe').map(({ sti }) => sti));
  const counts = ({ art, sti }: Modelelement): boolean => art !== 'vaerdi' || !closedOrOpened.has(parent(sti));

  return [
    ...removed.filter(counts).map(({ sti }) => ({ ...aendring(sti, 'fjernet', 'fjernet'), foer: last(sti) })),
    ...changed,
    ...added.filter(counts).map((element) => ({
      ...aendring(element.sti, 'tilfoejet', additionRegel(element)),
      efter: last(element.sti),
    })),
  ];
}

const renaming = ([from, to]: Renamed): Modelaendring => ({
  ...aendring(from.sti, 'omdoebt', 'omdoebt'),
  foer: last(from.sti),
  efter: last(to.sti),
});

/** The elements with the ways that they had before those in their way got another name. */
function byOldNames(efter: readonly Modelelement[], renamed: readonly Renamed[]): readonly Modelelement[] {
  return efter.map((element) => {
    const { sti } = element;
    const pair = renamed.find(([, to]) => sti === to.sti || sti.startsWith(`${to.sti}/`));

    return pair ? { ...element, sti: pair[0].sti + sti.slice(pair[1].sti.length) } : element;
  });
}

const elementerI = (objekttyper: readonly Objekttype[]): Modelelement[] =>
  objekttyper.flatMap((type) => [...elementer(type)]);

const bySti = (alle: readonly Modelelement[]): Map<string, Modelelement> =>
  new Map(alle.map((element) => [element.sti, element]));

const parent = (sti: string): string => sti.slice(0, sti.lastIndexOf('/'));
const last = (sti: string): string => sti.slice(sti.lastIndexOf('/') + 1);

/** Those that are not held by another of them. */
function outermost(elements: readonly Modelelement[]): Modelelement[] {
  return elements.filter(({ sti }) => !elements.some((other) => sti.startsWith(`${other.sti}/`)));
}

function compareElement(foer: Modelelement, efter: Modelelement | undefined): Modelaendring[] {
  if (!efter) return [];
  const { sti } = foer;
  const [old, now] = [traekAf(foer), traekAf(efter)];
  const traek = [...new Set([...Object.keys(old), ...Object.keys(now)])] as Traek[];

  return [
    ...traek
      .filter((navn) => old[navn] !== now[navn])
      .map((navn) => ({
        ...aendring(sti, navn, traekRegel(navn, old[navn], now[navn])),
        ...(old[navn] !== undefined && { foer: old[navn] }),
        ...(now[navn] !== undefined && { efter: now[navn] }),
      })),
    ...(tekstforskelle(foer, efter).length === 0 ? [] : [aendring(sti, 'tekst', 'tekst')]),
  ];
}

function aendring(sti: string, art: Aendringsart, regel: Regelnavn): Modelaendring {
  return { sti, art, kompatibilitet: KOMPATIBILITETSREGLER[regel].kompatibilitet, regel };
}

function additionRegel({ art, element }: Modelelement): Regelnavn {
  if (art === 'tilstand') return 'ny-tilstand';
  if (art === 'vaerdi') return 'ny-vaerdi';

  return art === 'felt' && element.obligatorisk ? 'ny-obligatorisk' : 'ny';
}
