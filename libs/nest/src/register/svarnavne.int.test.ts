import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { sag, type Objekttype } from '@sagdok/model';
import { enSag } from '../testing/objekter/en-sag.js';
import { fra } from '../testing/objekter/virkning.js';
import { describeService } from '../testing/test-service.js';

const { titel } = sag.attributter.egenskaber;

/** A sag with an attribute that answers have by another name, as a municipality may declare one. */
const medSvarnavn: Objekttype = {
  ...sag,
  attributter: {
    egenskaber: { ...sag.attributter.egenskaber, sted: { ...titel, obligatorisk: undefined, laesesSom: 'adresse' } },
  },
};

describeService('et felt, der svares med under et andet navn', [medSvarnavn], (service) => {
  it('is taken over with the history that was answered', async () => {
    const body = enSag();
    const [egenskaber] = body.attributter.sagegenskaber;
    const made = await service.http.ok('POST', '/sag/sag', {
      ...body,
      attributter: { sagegenskaber: [{ ...egenskaber, sted: 'Skovvej 3', virkning: fra(2000) }] },
    });
    const { uuid } = made.body as { uuid: string };
    const altid = 'registreretFra=-infinity&registreretTil=infinity&virkningFra=-infinity&virkningTil=infinity';
    const historik = async (objekt: string): Promise<unknown> => {
      const { body: answer } = await service.http.ok('GET', `/sag/sag/${objekt}?${altid}`);
      return (answer as Record<string, readonly [{ readonly registreringer: unknown }]>)[objekt]?.[0].registreringer;
    };
    const registreringer = await historik(uuid);
    expect(JSON.stringify(registreringer)).toContain('"adresse":"Skovvej 3"');
    const taget = randomUUID();
    await service.http.ok('PUT', `/sag/sag/${taget}`, { registreringer });

    expect(await historik(taget)).toEqual(registreringer);
  });
});
