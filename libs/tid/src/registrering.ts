import { TidFejl } from './tid-fejl.js';
import { type Tidspunkt } from './tidspunkt.js';

/**
 * The instant of the next registrering of an object: now, or the microsecond after the last one when two writes fall in
 * the same microsecond or the clock has stepped back. So the instants of one object strictly increase.
 *
 * @param nu what the clock shows, in microseconds since 1970
 * @param sidste the start of the object's newest registrering, undefined when it has none
 * @throws TidFejl `ingen-senere-registreringstid` when the newest starts at `infinity`
 */
export const nextRegistreringstid = (nu: bigint, sidste?: Tidspunkt): bigint => {
  if (sidste === 'infinity') throw TidFejl.ingenSenere(sidste);
  if (sidste === undefined || sidste === '-infinity' || nu > sidste) return nu;

  return sidste + 1n;
};
