import type { Felt } from '../felt.js';
import type { Modelelement } from '../elementer.js';
import type { Objekttype, Relation } from '../objekttype.js';
import type { Traek } from './aendring.js';
import type { Regelnavn } from './regler.js';

/** The value of a trait, written out; absent where the element does not have it. */
export type Traekvaerdier = Readonly<Partial<Record<Traek, string>>>;

/** Between the targets of a relation as a value. */
const KOMMA = ', ';

const set = (flag: true | undefined): string | undefined => flag && 'ja';

const feltTraek = (felt: Felt): Traekvaerdier => ({
  type: felt.type,
  obligatorisk: set(felt.obligatorisk === true || undefined),
  profilkrav: felt.obligatorisk === 'lora' ? 'LoRA' : undefined,
  svarnavn: felt.laesesSom,
  ikkeSoegbar: set(felt.soegbar === false || undefined),
  kunVedOpret: set(felt.kunVedOpret),
  xml: felt.xml,
  ...('struktur' in felt
    ? {
        struktur: felt.struktur.navn,
        strukturxml: felt.struktur.xml,
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
  maal: maal?.toSorted().join(KOMMA),
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

/** The rule that a change of each trait falls under. */
const REGLER: Readonly<Record<Traek, Regelnavn>> = {
  del: 'form',
  nummereret: 'form',
  type: 'form',
  struktur: 'indre',
  strukturxml: 'navn',
  obligatorisk: 'pligt',
  profilkrav: 'profilpligt',
  lukketListe: 'liste',
  raekkefoelge: 'form',
  svarnavn: 'navn',
  ikkeSoegbar: 'binding',
  indhold: 'form',
  noegle: 'noegle',
  indekseret: 'binding',
  kunVedOpret: 'binding',
  kardinalitet: 'form',
  maal: 'maal',
  udenMaal: 'form',
  maalValgfrit: 'form',
  delnoegle: 'form',
  xml: 'navn',
};

/**
 * The rule that a change of a trait falls under. What binds, and binds no more, is no break; nor is a first XML name, nor
 * that a relation may point at more than before.
 */
export function traekRegel(traek: Traek, foer: string | undefined, efter: string | undefined): Regelnavn {
  const regel = REGLER[traek];
  const loesnet =
    (regel === 'binding' && efter === undefined) ||
    ((traek === 'xml' || traek === 'strukturxml') && foer === undefined) ||
    (traek === 'maal' && rummer(efter, foer));

  return loesnet ? 'loesnet' : regel;
}

/** Whether what a relation may point at has room for all of another; without a list it may be anything. */
function rummer(alle: string | undefined, nogle: string | undefined): boolean {
  if (alle === undefined || nogle === undefined) return alle === undefined;
  const tilladte = new Set(alle.split(KOMMA));

  return nogle.split(KOMMA).every((maal) => tilladte.has(maal));
}
