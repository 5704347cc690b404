import { describe, expect, it } from '@jest/globals';
import { EKSEMPEL } from '../testing/eksempel.js';
import { readBesked } from './read-besked.js';
import { returFor } from './retur-for.js';

const retur = (xml: string) => {
  const laest = readBesked(xml);

  return 'fejl' in laest ? returFor(laest.fejl) : undefined;
};

describe('the answer to a message that is refused', () => {
  it('is 40 and every fault with its place', () => {
    expect(retur(EKSEMPEL.replace('urn:oio:kle', 'kle').replace('2026-03-02T09:15:01', 'i går'))).toEqual({
      StatusKode: 40,
      FejlbeskedTekst:
        '/Beskedkuvert/Filtreringsdata/ObjektRegistrering/0/OpgaveEmne/URNIdentifikator, linje 20, kolonne 23: ' +
        'Teksten er ikke en urn: »urn:«, et navnerum, »:« og noget efter uden mellemrum.\n' +
        '/Beskedkuvert/Leveranceinformation/Dannelsestidspunkt/TidsstempelDatoTid, linje 28, kolonne 29: ' +
        'Teksten er ikke et tidspunkt. Skriv fx 2026-01-31T12:00:00+01:00.',
    });
  });

  it('is 55 when the version is not supported', () => {
    expect(retur(EKSEMPEL.replace('>1.0<', '>2.0<'))).toMatchObject({ StatusKode: 55 });
  });

  it('is never long', () => {
    const xml = EKSEMPEL.replace('<k:Beskedtype>', '<k:a/>'.repeat(1000) + '<k:Beskedtype>');

    expect(retur(xml)?.FejlbeskedTekst?.length).toBeLessThanOrEqual(2001);
  });
});
