import type { Struktur } from '../felt.js';
import { isElement, isKunLora, type Modelelement } from '../elementer.js';

/** The elements as the standard has them: without those that only LoRA has, and without what profiles demand or differ in. */
export function kunStandarden(alle: readonly Modelelement[]): readonly Modelelement[] {
  const fremmede = alle.filter((element) => isElement(element) && isKunLora(element.element)).map(({ sti }) => sti);

  return alle
    .filter(({ sti }) => !fremmede.some((fremmed) => sti === fremmed || sti.startsWith(`${fremmed}/`)))
    .map(udenProfiler);
}

function udenProfiler(modelelement: Modelelement): Modelelement {
  if (!isElement(modelelement)) return modelelement;
  const { profiler: _, ...element } = modelelement.element;
  if ('obligatorisk' in element && element.obligatorisk !== true) delete element.obligatorisk;
  if ('struktur' in element) element.struktur = udenProfil(element.struktur);

  return { ...modelelement, element } as Modelelement;
}

function udenProfil({ profiler: _, ...struktur }: Struktur): Struktur {
  return struktur;
}
