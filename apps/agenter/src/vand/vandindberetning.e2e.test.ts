import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { afproev, beskednoegle, type Afproevning, type Haendelsesbesked } from '@sagdok/mox';
import { RegisterKlient } from '../register/register-klient.js';
import { enSag } from '../testing/en-sag.js';
import { Samlet } from '../testing/samlet.js';
import { HELE_TIDEN } from '../testing/virkning.js';
import type { RaaAflaesning } from './aflaesning.js';
import { Uplacerede } from './uplacerede.js';
import { sagFor } from './vand-json.js';
import { aflaesningsbesked, VANDBESKEDER } from './vandbesked.js';
import { vandindberetning } from './vandindberetning.js';

const NU = new Date('2026-02-01T12:00:00Z');
const ALTID = { from: '-infinity', to: 'infinity' };
const JSON_HEADERS = { 'content-type': 'application/json' };

/** The message as another system may send it: it does not say what it is about. */
const udenObjekt = ({ Beskedkuvert, ...besked }: Haendelsesbesked): Haendelsesbesked => {
  const { ObjektRegistrering: _, ...filtreringsdata } = Beskedkuvert.Filtreringsdata;
  return { ...besked, Beskedkuvert: { ...Beskedkuvert, Filtreringsdata: filtreringsdata } };
};

let last = 0;

/** A reading of an installation of its own, unless the test says which. */
const enAflaesning = (raa: RaaAflaesning = {}): RaaAflaesning => ({
  installation: `V-${(last += 1)}`,
  aflaest: '2026-01-31',
  stand: '12,5',
  ...raa,
});

describe('vandindberetning', () => {
  const samlet = new Samlet();
  let register: RegisterKlient;
  let uplacerede: Uplacerede;
  let proeve: Afproevning;

  beforeAll(async () => {
    await samlet.start();
    register = new RegisterKlient(samlet.url);
  }, 180_000);
  afterAll(() => samlet.stop(), 60_000);
  beforeEach(() => {
    uplacerede = new Uplacerede(':memory:');
    proeve = afproev(vandindberetning({ register, uplacerede }));
  });
  afterEach(() => {
    uplacerede.luk();
  });

  const modtag = (raa: RaaAflaesning) => proeve.modtag(aflaesningsbesked(raa, NU));
  const sagerFor = (installation = '') => register.soeg('sag', 'sagsnummer', installation);
  const journalFor = async (installation = '') => {
    const [sag = ''] = await sagerFor(installation);
    return (await register.gaeldende('sag', sag))?.relationer?.journalpost ?? [];
  };
  /** What the agent has answered, without the names of objects. */
  const kvitteringer = (): readonly unknown[] =>
    proeve.afsendte.map(({ Beskeddata = [] }) => {
      const [data] = Beskeddata as readonly { readonly json: { readonly udfald: string; readonly grund?: string } }[];
      return data?.json.grund ?? data?.json.udfald;
    });

  it('opens the case of an installation, makes a document of the reading, and journalises it', async () => {
    const raa = enAflaesning({ maaler: 'M-7' });
    await expect(modtag(raa)).resolves.toEqual({ slags: 'udfoert' });
    const journal = await journalFor(raa.installation);
    const dokument = await register.gaeldende('dokument', journal[0]?.uuid ?? '');
    const indhold = dokument?.varianter?.[0]?.dele?.[0]?.egenskaber?.[0]?.indhold ?? '';

    expect(await sagerFor(raa.installation)).toHaveLength(1);
    expect(journal).toHaveLength(1);
    expect(journal[0]).toMatchObject({ reltypespec: 'vedlagtdokument', indeks: 1 });
    expect(await (await register.indhold(indhold.replace('store:', ''))).text()).toBe(
      `Installation: ${raa.installation}\nMåler: M-7\nAflæst: 2026-01-31\nStand: 12,5 m³\n`,
    );
    expect(proeve.afsendte[0]?.Beskedkuvert.Filtreringsdata).toMatchObject({
      Beskedtype: { URNIdentifikator: VANDBESKEDER.kvittering },
      RelateretObjekt: [{ ObjektId: { UUIDIdentifikator: journal[0]?.uuid } }],
    });
    expect(kvitteringer()).toEqual(['journaliseret']);
  });

  it.each(['brugervendtnoegle', 'sagsnummer'] as const)(
    'puts every reading on the case that has the number of the installation as its %s',
    async (felt) => {
      const { installation = '' } = enAflaesning();
      const sag = await register.opret('sag', enSag({ [felt]: installation }), {});
      await modtag(enAflaesning({ installation }));
      await modtag(enAflaesning({ installation, aflaest: '2026-02-01', stand: '13' }));

      expect((await register.gaeldende('sag', sag))?.relationer?.journalpost).toHaveLength(2);
      expect(await register.soeg('sag', felt, installation)).toEqual([sag]);
    },
  );

  it('makes one document and one journalpost of a reading that comes again, also when it dies before it has noted it', async () => {
    const raa = enAflaesning();
    await proeve.modtagOgDoe(aflaesningsbesked(raa, NU));
    await proeve.modtagOgDoe(aflaesningsbesked(raa, new Date('2026-02-03')));

    await expect(modtag(raa)).resolves.toEqual({ slags: 'udfoert' });
    await expect(modtag({ ...raa, stand: ' 12.50' })).resolves.toEqual({ slags: 'kendt' });
    expect(await sagerFor(raa.installation)).toHaveLength(1);
    expect(await journalFor(raa.installation)).toHaveLength(1);
    expect(kvitteringer()).toEqual(['journaliseret']);
    expect(
      await register.soeg('dokument', 'titel', `Aflæsning 2026-01-31, installation ${raa.installation}`),
    ).toHaveLength(1);
  });

  it.each(['one process', 'two processes'])('opens one case in %s for readings that come at once', async (hvor) => {
    const anden = afproev(vandindberetning({ register, uplacerede }));
    const processer = hvor === 'one process' ? [proeve, proeve] : [proeve, anden];
    const { installation } = enAflaesning();
    const beskeder = Array.from({ length: 8 }, (_, n) =>
      udenObjekt(aflaesningsbesked(enAflaesning({ installation, aflaest: `2026-01-1${n}` }), NU)),
    );
    const udfald = await Promise.all(beskeder.map((besked, n) => (processer[n % 2] ?? proeve).modtag(besked)));

    expect(udfald).toEqual(beskeder.map(() => ({ slags: 'udfoert' })));
    expect(await sagerFor(installation)).toHaveLength(1);
    expect(await journalFor(installation)).toHaveLength(beskeder.length);
  });

  it('puts what cannot be understood on the list for a person, and tells why', async () => {
    const raa = enAflaesning({ stand: 'mange', aflaest: '2027-01-01' });
    await expect(modtag(raa)).resolves.toMatchObject({
      slags: 'afvist',
      kode: 40,
    });
    expect(kvitteringer()).toEqual([
      expect.stringMatching(/aflaest: dagen er ikke kommet.*stand: skal være kubikmeter/),
    ]);
    expect(uplacerede.alle()).toEqual([
      {
        beskedId: beskednoegle(aflaesningsbesked(raa, NU)),
        aflaesning: raa,
        grund: kvitteringer()[0],
        tidspunkt: expect.any(String),
      },
    ]);
  });

  it('does not place a reading on a case that is closed or passivated, or where there are several', async () => {
    const [closed, passive, several] = [enAflaesning(), enAflaesning(), enAflaesning()];
    for (const raa of [closed, passive, several, several])
      await register.opret('sag', sagFor(raa.installation ?? '', {}), {});
    const [first = ''] = await sagerFor(closed.installation);
    const [second = ''] = await sagerFor(passive.installation);
    await register.ret(
      'sag',
      first,
      { tilstande: { sagfremdrift: [{ fremdrift: 'Afsluttet', virkning: { from: '2021-01-01', to: 'infinity' } }] } },
      {},
    );
    await register.passiver('sag', second, 'overdraget', {});

    for (const raa of [closed, passive, several])
      await expect(modtag(raa)).resolves.toMatchObject({ slags: 'afvist', kode: 49 });
    expect(kvitteringer()).toEqual([
      expect.stringContaining('afsluttet'),
      expect.stringContaining('passiveret'),
      expect.stringContaining('2 sager'),
    ]);
  });

  it('journalises it when a person has made room and sends it again', async () => {
    const raa = enAflaesning();
    await register.opret('sag', sagFor(raa.installation ?? '', {}), {});
    const [sag = ''] = await sagerFor(raa.installation);
    const fremdrift = (vaerdi: 'Afsluttet' | 'Oplyst') =>
      register.ret('sag', sag, { tilstande: { sagfremdrift: [{ fremdrift: vaerdi, virkning: HELE_TIDEN }] } }, {});
    await fremdrift('Afsluttet');
    await modtag(raa);
    await modtag(raa);
    expect(uplacerede.alle()).toMatchObject([
      { aflaesning: { ...raa, stand: '12.5' }, grund: expect.stringContaining('afsluttet') },
    ]);
    await fremdrift('Oplyst');

    await expect(modtag(raa)).resolves.toEqual({ slags: 'udfoert' });
    expect(kvitteringer()).toEqual([expect.stringContaining('afsluttet'), 'journaliseret']);
    expect(uplacerede.alle()).toEqual([]);
  });

  it.each(['has been given another number', 'has been deleted'])(
    'does not place a reading on the case that it opened for the installation when that %s',
    async (hvad) => {
      const { installation = '' } = enAflaesning();
      await modtag(enAflaesning({ installation }));
      const [opened = ''] = await sagerFor(installation);
      const egenskaber = { brugervendtnoegle: `${installation}-ny`, sagsnummer: `${installation}-ny` };
      if (hvad === 'has been deleted')
        await fetch(`${samlet.url}/sag/sag/${opened}`, { method: 'DELETE', body: '{}', headers: JSON_HEADERS });
      else
        await register.ret('sag', opened, { attributter: { sagegenskaber: [{ ...egenskaber, virkning: ALTID }] } }, {});
      expect(await sagerFor(installation)).toEqual([]);

      const next = enAflaesning({ installation, aflaest: '2026-02-01' });
      await expect(modtag(next)).resolves.toMatchObject({ slags: 'afvist', kode: 49 });
      expect(uplacerede.alle()).toMatchObject([{ grund: expect.stringContaining(opened) }]);
      expect((await register.gaeldende('sag', opened))?.relationer?.journalpost).toHaveLength(1);
    },
  );

  it('opens cases with the klasse and the unit that it is told', async () => {
    const [klasse, ansvarlig] = ['b1f5ad8b-5d4c-4a0a-9a3b-6d8a3a1f0a01', 'b1f5ad8b-5d4c-4a0a-9a3b-6d8a3a1f0a02'];
    const raa = enAflaesning();
    await afproev(vandindberetning({ register, uplacerede, sag: { klasse, ansvarlig } })).modtag(
      aflaesningsbesked(raa, NU),
    );
    const [sag = ''] = await sagerFor(raa.installation);

    expect((await register.gaeldende('sag', sag))?.relationer).toMatchObject({
      primaerklasse: [{ uuid: klasse }],
      ansvarlig: [{ uuid: ansvarlig }],
    });
  });

  it('tries again later when the register is away, and has the reading on the list until it is placed', async () => {
    const raa = enAflaesning();
    proeve = afproev(vandindberetning({ register: new RegisterKlient('http://127.0.0.1:9'), uplacerede }));

    await expect(modtag(raa)).resolves.toMatchObject({
      slags: 'igen',
      tekst: expect.stringContaining('registret svarer ikke'),
    });
    expect(proeve.afsendte).toEqual([]);
    expect(uplacerede.alle()).toMatchObject([
      {
        beskedId: beskednoegle(aflaesningsbesked(raa, NU)),
        aflaesning: { installation: raa.installation },
        grund: expect.stringContaining('registret svarer ikke'),
      },
    ]);

    proeve = afproev(vandindberetning({ register, uplacerede }));
    await expect(modtag(raa)).resolves.toEqual({ slags: 'udfoert' });
    expect(uplacerede.alle()).toEqual([]);
  });
});
