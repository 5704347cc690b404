import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { Modtagelse } from '../modtagelse/modtagelse.js';
import { enBesked } from '../testing/en-besked.js';
import { PullClient } from '../testing/pull-client.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { OprydningService } from './oprydning-service.js';

const DAY = 86_400;

describeFordeler('what nobody looks after', (fordeler) => {
  const { http, clock } = fordeler;
  const fejl = async (): Promise<readonly { readonly tekst: string }[]> =>
    (await http.ok<{ fejl: { tekst: string }[] }>('GET', '/fejlkoe')).fejl;

  it('goes to the fejlkø when it is not fetched, and from there after its time', async () => {
    const type = `urn:proeve:${randomUUID()}`;
    const body = { navn: 'x', filtre: [{ beskedtype: [type] }] };
    const { dueslag } = await http.ok<{ dueslag: string }>('POST', '/abonnement', body);
    await fordeler.get(Modtagelse).modtag([enBesked({ beskedtype: type })]);
    const ryd = async (): Promise<boolean> => fordeler.get(OprydningService).round();
    await ryd();
    expect(await fejl()).toEqual([]);

    clock.pass(91 * DAY);
    await ryd();
    expect(await fejl()).toMatchObject([{ tekst: expect.stringContaining('afhentet'), dueslag }]);
    expect(await new PullClient(http, dueslag).hent()).toEqual([]);

    clock.pass(366 * DAY);
    await ryd();
    expect(await fejl()).toEqual([]);
  });
});
