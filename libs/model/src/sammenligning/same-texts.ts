import { isElement, type Modelelement } from '../elementer.js';

/** Whether two versions of an element say the same of themselves to people. */
export function sameTexts(a: Modelelement, b: Modelelement): boolean {
  return JSON.stringify(textsOf(a)) === JSON.stringify(textsOf(b));
}

function textsOf(modelelement: Modelelement): unknown[] {
  const { element } = modelelement;
  if (!isElement(modelelement)) return [element.titel, element.definition];
  const { kilde, siden, profiler } = modelelement.element;
  const eksempel = modelelement.art === 'felt' ? modelelement.element.eksempel : undefined;
  const struktur =
    modelelement.art === 'felt' && 'struktur' in modelelement.element ? modelelement.element.struktur : undefined;

  return [element.titel, element.definition, kilde, siden, profiler, eksempel, struktur?.titel, struktur?.definition];
}
