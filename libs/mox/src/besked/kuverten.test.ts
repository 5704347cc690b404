import { describe, expect, it } from '@jest/globals';
import { enBesked, uuid } from '../testing/en-besked.js';
import type { Haendelsesbesked } from './haendelsesbesked.js';
import { medLeverancerute, udenBeskeddata } from './kuverten.js';
import { readBesked, writeBesked } from './read-besked.js';

const rute = (nummer: number) => ({ Fordelingssystem: { UUIDIdentifikator: uuid(nummer) } });

describe('a message', () => {
  it('tells each distributor that it went through, in their order', () => {
    const besked = medLeverancerute(medLeverancerute(enBesked(), rute(1)), rute(2));

    expect(besked.Beskedkuvert.Leveranceinformation.Leveranceruter).toEqual({ Leverancerute: [rute(1), rute(2)] });
    expect(readBesked(writeBesked(besked))).toEqual({ vaerdi: besked });
    expect(enBesked().Beskedkuvert.Leveranceinformation.Leveranceruter).toBeUndefined();
  });

  it('is its envelope alone without its data', () => {
    expect(udenBeskeddata({ ...enBesked(), Beskeddata: [{ json: { titel: 'Skovvej 3' } }] })).toEqual(enBesked());
  });

  it('says nothing in its envelope, without its data, that is not of the standard, and no credentials', () => {
    const udvidelse = [{ xml: '<titel xmlns="urn:x">Skovvej 3</titel>' }];
    const { Beskedkuvert: kuvert, ...besked } = enBesked();
    const [registrering] = kuvert.Filtreringsdata.ObjektRegistrering ?? [];
    const fuld: Haendelsesbesked = {
      ...besked,
      Beskedkuvert: {
        Filtreringsdata: {
          ...kuvert.Filtreringsdata,
          ObjektRegistrering: [{ ...registrering, ObjektRegistreringLokalUdvidelse: udvidelse }],
        },
        Leveranceinformation: {
          ...kuvert.Leveranceinformation,
          KildesystemAkkreditiver: 'hemmeligt',
          Leveranceruter: { Leverancerute: [{ ...rute(1), LeveranceruteLokalUdvidelse: udvidelse }] },
          LeveranceinformationLokalUdvidelse: udvidelse,
        },
      },
    };

    expect(readBesked(writeBesked(fuld))).toEqual({ vaerdi: fuld });
    expect(JSON.stringify(udenBeskeddata(fuld))).not.toMatch(/Skovvej|hemmeligt|LokalUdvidelse/);
    expect(udenBeskeddata(fuld).Beskedkuvert.Leveranceinformation.Leveranceruter).toEqual({ Leverancerute: [rute(1)] });
  });
});
