import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { beskednoegle, type Haendelsesbesked } from '@sagdok/mox';
import { Modtagelse } from '../modtagelse/modtagelse.js';
import { OprydningService } from '../oprydning/oprydning-service.js';
import { enBesked } from '../testing/en-besked.js';
import { PullClient } from '../testing/pull-client.js';
import { describeFordeler } from '../testing/test-fordeler.js';

describeFordeler('a dueslag that is removed and made again', (fordeler) => {
  const { http } = fordeler;

  const abonner = async (type: string, dueslag: string): Promise<string> =>
    (await http.ok<{ id: string }>('POST', '/abonnement', { navn: 'x', filtre: [{ beskedtype: [type] }], dueslag })).id;
  const send = async (...beskeder: readonly Haendelsesbesked[]): Promise<void> => {
    await fordeler.get(Modtagelse).modtag(beskeder);
  };

  it('has nothing of what waited before, and gives all that comes after, in order', async () => {
    const [type, dueslag, objekt] = [`urn:proeve:${randomUUID()}`, randomUUID(), randomUUID()];
    const pull = new PullClient(http, dueslag);
    const enOm = (): Haendelsesbesked => enBesked({ beskedtype: type, objekt });
    const id = await abonner(type, dueslag);
    await send(...Array.from({ length: 2500 }, enOm));
    // All but the first wait behind it.
    await pull.hent({ antal: 1 });
    await pull.hent({ antal: 1000 });
    await http.ok('DELETE', `/abonnement/${id}`);
    // A part is removed, as when it is made again in between.
    await fordeler.get(OprydningService).round();
    await abonner(type, dueslag);
    const after = [enOm(), enOm()];
    await send(...after);

    expect((await pull.toem()).map(({ besked }) => beskednoegle(besked))).toEqual(after.map(beskednoegle));
  });
});
