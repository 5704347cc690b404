import { parseTidspunkt, type Tidspunkt } from '@sagdok/tid';
import { medlem } from './medlem.js';

/** Where the virkning of an element begins and ends, in that order or not. */
export interface Ender {
  readonly fra: Tidspunkt;
  readonly til: Tidspunkt;
}

/** The ends of an element's virkning, undefined when it has none that can be read. */
export function virkningensEnder(element: unknown): Ender | undefined {
  const virkning = medlem(element, 'virkning');
  const fra = tidspunkt(medlem(virkning, 'from'));
  const til = tidspunkt(medlem(virkning, 'to'));

  return fra === undefined || til === undefined ? undefined : { fra, til };
}

function tidspunkt(vaerdi: unknown): Tidspunkt | undefined {
  return typeof vaerdi === 'string' ? parseTidspunkt(vaerdi) : undefined;
}
