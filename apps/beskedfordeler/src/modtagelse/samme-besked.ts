import { isDeepStrictEqual } from 'node:util';
import type { Haendelsesbesked } from '@sagdok/mox';

/** What a message says: all but its identity, and how and when it was sent, which is another each time it is. */
const siger = ({ BeskedId: _id, Beskedkuvert, ...besked }: Haendelsesbesked): object => {
  const { Leveranceinformation: _leverance, ...kuvert } = Beskedkuvert;
  return { ...besked, kuvert };
};

/** Do two messages, as JSON, say the same? */
export const sigerDetSamme = (a: string, b: string): boolean =>
  a === b || isDeepStrictEqual(siger(JSON.parse(a) as Haendelsesbesked), siger(JSON.parse(b) as Haendelsesbesked));
