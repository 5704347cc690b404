import type { Felt } from '../felt.js';
import type { Modelelement } from '../elementer.js';
import type { Objekttype, Relation } from '../objekttype.js';
import type { Kompatibilitet, Traek } from './aendring.js';

/** The value of a trait, written out; absent where the element does not have it. */
export type Traekvaerdier = Readonly<Partial<Record<Traek, string>>>;

const set = (flag: true | undefined): string | undefined => flag && 'ja';

const feltTraek = (felt: Felt): Traekvaerdier => ({
  type: felt.type,
  obligatorisk: set(felt.obligatorisk),
  svarnavn: felt.laesesSom,
  soegbar: felt.soegbar === false ? 'nej' : undefined,
  kunVedOpret: set(felt.kunVedOpret),
  xml: felt.xml,
  ...('struktur' in felt
    ? {
        struktur: felt.struktur.navn,
        raekkefoelge:
          felt.type === 'strukturliste' && felt.positionel ? Object.keys(felt.struktur.felter).join(', ') : undefined,
      }
    : {
        lukketListe: set(felt.vaerdier && true),
        indhold: set(felt.indhold),
        noegle: set(felt.noegle),
        indekseret: set(felt.indekseret),
      }),
});

const relationTraek = ({ kardinalitet, maal, udenMaal, maalValgfrit, xml }: Relation): Traekvaerdier => ({
  kardinalitet,
  maal: maal?.toSorted().join(', '),
  udenMaal: set(udenMaal),
  maalValgfrit: set(maalValgfrit),
  xml,
});

const objekttypeTraek = ({ del, nummereret, xml }: Objekttype): Traekvaerdier => ({
  del,
  nummereret: set(nummereret),
  xml,
});

/** The traits of an element, for comparing it with itself in another version. */
export function traekAf(modelelement: Modelelement): Traekvaerdier {
  switch (modelelement.art) {
    case 'felt':
      return feltTraek(modelelement.element);
    case 'relation':
      return relationTraek(modelelement.element);
    case 'objekttype':
      return objekttypeTraek(modelelement.element);
    case 'underobjekt':
      return { delnoegle: modelelement.element.noegle, xml: modelelement.element.xml };
    case 'tilstand':
      return { xml: modelelement.element.xml };
    case 'vaerdi':
      return {};
  }
}

/** Traits that only say how the register works or what is meant; neither requests nor answers are different. */
const UDEN_BRUD: ReadonlySet<Traek> = new Set<Traek>(['noegle', 'indekseret', 'maal', 'struktur']);

/** Traits that bind, and bind no more when they go. */
const LOESNES: ReadonlySet<Traek> = new Set<Traek>(['soegbar', 'kunVedOpret']);

/**
 * What a change of a trait means. A field that becomes mandatory breaks those who write, one that becomes optional those
 * who read; a list that closes or opens does so likewise.
 */
export function traekKompatibilitet(traek: Traek, foer: string | undefined, efter: string | undefined): Kompatibilitet {
  if (UDEN_BRUD.has(traek)) return 'kompatibel';
  if (LOESNES.has(traek) && efter === undefined) return 'kompatibel';
  if (traek === 'xml' && foer === undefined) return 'kompatibel';

  return 'brydende';
}
