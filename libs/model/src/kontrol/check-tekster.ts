import { deklarationsfejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import { tekster, type Element, type Kilde, type Listevaerdi } from '../element.js';
import { isElement, type Modelelement } from '../elementer.js';

/** What is missing of the texts of an element: both languages of its title and definition, its source, its version. */
export function checkTekster(modelelement: Modelelement): Deklarationsfejl[] {
  const { element, sti } = modelelement;
  if (!isElement(modelelement)) return tomme(navngivne(element), sti);
  if (modelelement.art !== 'felt' || !('struktur' in modelelement.element)) {
    return tomme(afElement(modelelement.element), sti);
  }
  const { struktur } = modelelement.element;

  return [...tomme(afElement(modelelement.element), sti), ...tomme(afElement(struktur), `${sti}/struktur`)];
}

type Texts = Readonly<Record<string, string>>;

const navngivne = ({ titel, definition }: Pick<Listevaerdi, 'titel' | 'definition'>): Texts => ({
  'titel/da': titel.da,
  'titel/en': titel.en,
  'definition/da': definition.da,
  'definition/en': definition.en,
});

const sted = ({ sted: navn }: Kilde): Texts =>
  typeof navn === 'string' ? { 'kilde/sted': navn } : { 'kilde/sted/da': navn.da, 'kilde/sted/en': navn.en };

const afElement = (element: Element): Texts => ({
  ...navngivne(element),
  ...sted(element.kilde),
  siden: element.siden,
});

function tomme(texts: Texts, sti: string): Deklarationsfejl[] {
  return Object.entries(texts)
    .filter(([, text]) => text.trim() === '')
    .map(([navn]) => deklarationsfejl(`${sti}/${navn}`, tekster('Teksten er tom.', 'The text is empty.')));
}
