import { elementer, type Modelelement } from '../elementer.js';
import type { Objekttype } from '../objekttype.js';
import type { Kompatibilitet, Modelaendring, Traek } from './aendring.js';
import { pairRenamed } from './pair-renamed.js';
import { sameTexts } from './same-texts.js';
import { traekAf, traekKompatibilitet } from './traek.js';

/**
 * Everything that is different between two versions of some object types, those of a part of the standard for instance,
 * in the order of the declarations: what went or changed first, then what came. Of something that came or went, what it
 * holds is not told apart.
 */
export function compareObjekttyper(
  foer: readonly Objekttype[],
  efter: readonly Objekttype[],
): readonly Modelaendring[] {
  const old = bySti(foer);
  const now = bySti(efter);
  const gone = outermost([...old.values()].filter(({ sti }) => !now.has(sti)));
  const come = outermost([...now.values()].filter(({ sti }) => !old.has(sti)));
  const { renamed, removed, added } = pairRenamed(gone, come);
  const changed = [...old.values()].flatMap((element) => compareElement(element, now.get(element.sti)));
  const closedOrOpened = new Set(changed.filter(({ art }) => art === 'lukketListe').map(({ sti }) => sti));
  const counts = ({ art, sti }: Modelelement): boolean => art !== 'vaerdi' || !closedOrOpened.has(parent(sti));

  return [
    ...renamed.map(([from, to]): Modelaendring => ({
      sti: from.sti,
      art: 'omdoebt',
      kompatibilitet: 'brydende',
      foer: last(from.sti),
      efter: last(to.sti),
    })),
    ...removed
      .filter(counts)
      .map(({ sti }): Modelaendring => ({ sti, art: 'fjernet', kompatibilitet: 'brydende', foer: last(sti) })),
    ...changed,
    ...added.filter(counts).map((element): Modelaendring => ({
      sti: element.sti,
      art: 'tilfoejet',
      kompatibilitet: additionKompatibilitet(element),
      efter: last(element.sti),
    })),
  ];
}

const bySti = (objekttyper: readonly Objekttype[]): Map<string, Modelelement> =>
  new Map(objekttyper.flatMap((type) => [...elementer(type)]).map((element) => [element.sti, element]));

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
      .map((navn): Modelaendring => ({
        sti,
        art: navn,
        kompatibilitet: traekKompatibilitet(navn, old[navn], now[navn]),
        ...(old[navn] !== undefined && { foer: old[navn] }),
        ...(now[navn] !== undefined && { efter: now[navn] }),
      })),
    ...(sameTexts(foer, efter) ? [] : [{ sti, art: 'tekst', kompatibilitet: 'rettelse' } as const]),
  ];
}

/**
 * What an addition means. All states and all mandatory fields must be given, so a new one breaks those who write. A new
 * value breaks those who read: unlike a member that is not known, a value cannot be skipped.
 */
function additionKompatibilitet({ art, element }: Modelelement): Kompatibilitet {
  if (art === 'tilstand' || art === 'vaerdi') return 'brydende';

  return art === 'felt' && element.obligatorisk ? 'brydende' : 'kompatibel';
}
