import type { Haendelsesbesked } from './haendelsesbesked.js';
import { idNoegle, idTekst } from './unik-id.js';

/** What a message is known by: its BeskedId as a text that can be compared. */
export const beskednoegle = ({ BeskedId }: Haendelsesbesked): string => idNoegle(idTekst(BeskedId));

/** What messages are kept in order by: the object of their first registrering; a message that names none is by itself. */
export const objektnoegle = (besked: Haendelsesbesked): string => {
  const [first] = besked.Beskedkuvert.Filtreringsdata.ObjektRegistrering ?? [];
  return first?.ObjektId === undefined ? beskednoegle(besked) : idNoegle(idTekst(first.ObjektId));
};
