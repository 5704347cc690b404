import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from '@jest/globals';
import type { Haendelsesbesked } from '@sagdok/mox';
import { Modtagelse } from '../modtagelse/modtagelse.js';
import { enBesked, type Oensker } from '../testing/en-besked.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { udenRute } from '../testing/uden-rute.js';

interface Hentet {
  readonly position: string;
  readonly laan: string;
  readonly abonnement: string;
  readonly forsoeg: number;
  readonly besked: Haendelsesbesked;
}

describeFordeler('pull', (fordeler) => {
  const { http } = fordeler;
  const type = `urn:proeve:${randomUUID()}`;
  let dueslag: string;

  const abonner = async (more: object = {}): Promise<string> => {
    const body = { navn: 'pull', filtre: [{ beskedtype: [type] }], ...more };
    return (await http.ok<{ dueslag: string }>('POST', '/abonnement', body)).dueslag;
  };
  const send = async (...oensker: readonly Oensker[]): Promise<readonly Haendelsesbesked[]> => {
    const beskeder = oensker.map((each) => enBesked({ beskedtype: type, ...each }));
    expect(await fordeler.get(Modtagelse).modtag(beskeder)).toEqual(beskeder.map(() => ({ StatusKode: 20 })));
    return beskeder;
  };
  const hent = async (body: object = {}, fra = dueslag): Promise<readonly Hentet[]> =>
    (await hentSomLeveret(body, fra)).map((each) => ({ ...each, besked: udenRute(each.besked) }));
  const hentSomLeveret = async (body: object, fra: string): Promise<readonly Hentet[]> =>
    (await http.ok<{ beskeder: Hentet[] }>('POST', `/dueslag/${fra}/hent`, body)).beskeder;
  const kvitter = async (body: object): Promise<void> => http.ok('POST', `/dueslag/${dueslag}/kvitter`, body);

  beforeEach(async () => {
    dueslag = await abonner();
  });

  it('gives what the subscription wants, in order, until it is acknowledged', async () => {
    const sent = await send({}, {}, { beskedtype: 'urn:proeve:andet' });
    const hentet = await hent();
    expect(hentet.map(({ besked }) => besked)).toEqual(sent.slice(0, 2));
    expect(hentet.map(({ forsoeg }) => forsoeg)).toEqual([1, 1]);
    await kvitter({ positioner: [hentet[0]!.position] });
    fordeler.clock.pass(61);

    expect((await hent()).map(({ position, forsoeg }) => [position, forsoeg])).toEqual([[hentet[1]!.position, 2]]);
  });

  it('gives no Beskeddata, unless the subscription is allowed to have it', async () => {
    const medData = await abonner({ beskeddata: true });
    const [sent] = await send({ beskeddata: [{ json: { navn: 'Anna' } }, { xml: '<a xmlns="urn:x"/>' }] });
    const { Beskeddata: _, ...kuvert } = sent!;

    expect((await hent())[0]?.besked).toEqual(kuvert);
    expect((await hent({}, medData))[0]?.besked).toEqual(sent);
  });

  it('gives a dueslag a message once, with Beskeddata if one of its subscriptions has it', async () => {
    await abonner({ dueslag, beskeddata: true });
    const [sent] = await send({ beskeddata: [{ json: 1 }] });

    expect((await hent()).map(({ besked }) => besked)).toEqual([sent]);
  });

  it('takes Beskeddata away at once from what waits already', async () => {
    const { id, dueslag: medData } = await http.ok<{ id: string; dueslag: string }>('POST', '/abonnement', {
      navn: 'x',
      filtre: [{ beskedtype: [type] }],
      beskeddata: true,
    });
    await send({ beskeddata: [{ json: 1 }] });
    await http.ok('PUT', `/abonnement/${id}`, { navn: 'x', filtre: [{ beskedtype: [type] }], beskeddata: false });

    expect((await hent({}, medData))[0]?.besked).not.toHaveProperty('Beskeddata');
  });

  it('keeps a message that names who may have it from all others', async () => {
    const modtager = { URNIdentifikator: 'urn:oio:cvr-nr:11111111' };
    const tilladt = await abonner({ modtager });
    const anden = await abonner({ modtager: { URNIdentifikator: 'urn:oio:cvr-nr:22222222' } });
    const [sent] = await send({ filtreringsdata: { TilladtModtager: [modtager] } });

    expect((await hent({}, tilladt)).map(({ besked }) => besked)).toEqual([sent]);
    expect(await hent({}, anden)).toEqual([]);
    expect(await hent()).toEqual([]);
  });

  it('stores a message once, however often it is sent', async () => {
    const [id, objekt] = [randomUUID(), randomUUID()];
    await send({ id, objekt }, { id, objekt });
    await Promise.all([send({ id: id.toUpperCase(), objekt }), send({ id, objekt })]);

    expect(await hent()).toHaveLength(1);
  });

  it('waits for a message, and has it as soon as it comes', async () => {
    const begun = performance.now();
    const waiting = hent({ vent: 20 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const [sent] = await send({});

    expect((await waiting).map(({ besked }) => besked)).toEqual([sent]);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('waits no longer than it is asked to', async () => {
    const begun = performance.now();

    expect(await hent({ vent: 1 })).toEqual([]);
    expect(performance.now() - begun).toBeGreaterThan(900);
  });

  it('has what comes again while it waits', async () => {
    await send({});
    await hent({ laan: 1 });
    const waiting = hent({ vent: 20 });
    fordeler.clock.pass(2);

    expect(await waiting).toMatchObject([{ forsoeg: 2 }]);
  });

  it('lends nothing to one that is gone', async () => {
    const gone = new AbortController();
    const waiting = fetch(`${fordeler.url}/beskedfordeler/dueslag/${dueslag}/hent`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ vent: 20 }),
      signal: gone.signal,
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    gone.abort();
    await expect(waiting).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await send({});

    expect(await hent({ vent: 5 })).toMatchObject([{ forsoeg: 1 }]);
  });

  it('gives again later what could not be used yet, before later messages about the object', async () => {
    const objekt = randomUUID();
    await send({ objekt }, { objekt });
    const [first, second] = await hent();
    await kvitter({ fejl: [{ position: first!.position, kode: 53, tekst: 'ikke nu', igen: true }] });
    await kvitter({ fejl: [{ position: second!.position, kode: 53, tekst: 'ikke nu', igen: true }] });
    fordeler.clock.pass(3);

    expect((await hent({ antal: 1 })).map(({ position }) => position)).toEqual([first!.position]);
  });

  it('says by which subscription it is given, beside the message and in its envelope', async () => {
    const { id, dueslag: other } = await http.ok<{ id: string; dueslag: string }>('POST', '/abonnement', {
      navn: 'x',
      filtre: [{ beskedtype: [type] }],
    });
    await send({});
    const [hentet] = await hentSomLeveret({}, other);

    expect(hentet?.abonnement).toBe(id);
    expect(hentet?.besked.Beskedkuvert.Leveranceinformation.Leveranceruter).toEqual({
      Leverancerute: [
        {
          Fordelingssystem: { URNIdentifikator: 'urn:sagdok:beskedfordeler' },
          LeveranceTidspunkt: { TidsstempelDatoTid: expect.stringMatching(/^\d{4}-/) },
          ErLeveretIHenholdTil: { UUIDIdentifikator: id },
        },
      ],
    });
  });

  it.each([
    ['gives it up', ({ position, laan }: Hentet) => ({ fejl: [{ position, laan, kode: 40, tekst: 'nej' }] })],
    [
      'gives it back',
      ({ position, laan }: Hentet) => ({ fejl: [{ position, laan, kode: 53, tekst: '', igen: true }] }),
    ],
    ['acknowledges it', ({ position, laan }: Hentet) => ({ positioner: [{ position, laan }] })],
  ])('leaves a message with the one who has it, when one who had it before %s', async (_, kvittering) => {
    await send({});
    const [late] = await hent({ laan: 1 });
    fordeler.clock.pass(2);
    const [now] = await hent({ laan: 60 });
    await kvitter(kvittering(late!));

    expect(await hent()).toEqual([]);
    expect(now?.position).toBe(late?.position);
    fordeler.clock.pass(61);
    expect(await hent()).toMatchObject([{ position: late!.position, forsoeg: 3 }]);
    await kvitter({ positioner: [late!.position] });
    fordeler.clock.pass(61);
    expect(await hent()).toEqual([]);
  });

  it('is refused with everything that is wrong', async () => {
    const at = `/dueslag/${dueslag}`;
    expect(await http.refused('POST', `${at}/hent`, { antal: 0, vent: 31, laan: 1.5, mere: 1 })).toMatchObject({
      status: 400,
      steder: expect.arrayContaining(['/antal', '/vent', '/laan', '/mere']),
    });
    expect(
      await http.refused('POST', `${at}/kvitter`, { positioner: ['x', 1], fejl: [{ position: '1', kode: 20 }] }),
    ).toMatchObject({
      status: 400,
      steder: expect.arrayContaining(['/positioner/0', '/positioner/1', '/fejl/0', '/fejl/0/kode']),
    });
    expect(await http.refused('POST', `/dueslag/${randomUUID()}/hent`)).toMatchObject({ status: 404 });
    expect(await http.refused('POST', `/dueslag/x/hent`)).toMatchObject({ status: 404 });
  });

  it('passes over acknowledgements of what is not there', async () => {
    await kvitter({ positioner: ['9223372036854775807', '0'], fejl: [{ position: '5', kode: 40, tekst: '' }] });

    expect(await hent()).toEqual([]);
  });
});
