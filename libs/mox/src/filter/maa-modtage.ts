import type { Haendelsesbesked, UnikId } from '../besked/haendelsesbesked.js';
import { idNoegle, idTekst } from '../besked/unik-id.js';

/**
 * May the receiver have the message? A message that names `TilladtModtager` is for them alone, and then not for a receiver that is
 * not known; one that names none is for everybody. Source: standard.md 4.3, where the distributor minds it and not the filter.
 */
export function maaModtage(besked: Haendelsesbesked, modtager: UnikId | undefined): boolean {
  const tilladte = besked.Beskedkuvert.Filtreringsdata.TilladtModtager ?? [];
  if (tilladte.length === 0) return true;
  if (modtager === undefined) return false;
  const noegle = idNoegle(idTekst(modtager));

  return tilladte.some((tilladt) => idNoegle(idTekst(tilladt)) === noegle);
}
