import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { afproev, idTekst, type Afproevning, type Haendelsesbesked } from '@sagdok/mox';
import { RegisterKlient, type Historik } from '../register/register-klient.js';
import { enSag } from '../testing/en-sag.js';
import { etDokument } from '../testing/et-dokument.js';
import { Samlet } from '../testing/samlet.js';
import { HELE_TIDEN } from '../testing/virkning.js';
import { overdragelsesafgiver } from './overdragelsesafgiver.js';
import { anmodning, OVERDRAGELSESBESKEDER } from './overdragelsesbesked.js';
import { overdragelsesmodtager } from './overdragelsesmodtager.js';
import { Tilbudsliste } from './tilbud.js';

const B_KOMMUNE = { URNIdentifikator: 'urn:oio:cvr-nr:22222222' };

const bedOmOverdragelse = (sag: string, transaktion: string = randomUUID()): Haendelsesbesked => ({
  BeskedId: { UUIDIdentifikator: transaktion },
  BeskedVersion: '1.0',
  Beskedkuvert: { Filtreringsdata: anmodning(sag, B_KOMMUNE), Leveranceinformation: {} },
});

describe('overdragelse from one municipality to another', () => {
  const [a, b] = [new Samlet(), new Samlet()];
  const mappe = mkdtempSync(join(tmpdir(), 'sagdok-overdragelse-'));
  let fra: RegisterKlient;
  let til: RegisterKlient;
  let modtager: Afproevning;
  let afgiver: Afproevning;
  let tilbud: Tilbudsliste;

  beforeAll(async () => {
    await Promise.all([a.start(), b.start()]);
    [fra, til] = [new RegisterKlient(a.url), new RegisterKlient(b.url)];
  }, 180_000);
  afterAll(async () => {
    await Promise.all([a.stop(), b.stop()]);
    rmSync(mappe, { recursive: true });
  }, 60_000);
  beforeEach(() => {
    modtager = afproev(overdragelsesmodtager({ fra, til, mappe, myndighed: B_KOMMUNE }));
    tilbud = new Tilbudsliste(':memory:');
    afgiver = afproev(overdragelsesafgiver({ register: fra, tilbud }));
  });
  afterEach(() => {
    tilbud.luk();
  });

  /** Offers a case to B, as `send` does. */
  const tilbyd = (sag: string): Haendelsesbesked => {
    const transaktion = randomUUID();
    tilbud.skriv({ transaktion, sag, til: B_KOMMUNE });
    return bedOmOverdragelse(sag, transaktion);
  };

  const opretSag = (dokumenter: readonly string[]): Promise<string> => fra.opret('sag', enSag({ dokumenter }), {});

  const medFil = (indhold: string): Promise<string> =>
    fra.opret('dokument', etDokument('field:fil'), { filer: { fil: new Blob([indhold]) } });

  const ret = (sag: string, titel: string): Promise<void> =>
    fra.ret('sag', sag, { attributter: { sagegenskaber: [{ titel, virkning: HELE_TIDEN }] } }, {});

  /** The content of a document as it is now. */
  const indholdAf = async (register: RegisterKlient, uuid: string): Promise<string> => {
    const { varianter } = (await register.gaeldende('dokument', uuid)) ?? {};
    const reference = varianter?.[0]?.dele?.[0]?.egenskaber?.[0]?.indhold ?? '';
    return (await register.indhold(reference.replace('store:', ''))).text();
  };

  /** A history without the references that are each register's own. */
  const uden = (historik: Historik<'dokument'> | undefined): unknown =>
    JSON.parse(JSON.stringify(historik ?? null).replaceAll(/store:[^"]*/g, ''));

  const kvitteringer = (): readonly unknown[] =>
    modtager.afsendte.flatMap(({ Beskeddata = [] }) => Beskeddata.map((data) => 'json' in data && data.json));

  it('moves the case and its documents with their history and content, under the same uuids', async () => {
    const [et, to] = [await medFil('første'), await medFil('andet')];
    const sag = await opretSag([et, to]);
    await ret(sag, 'Genoptræning, afsluttet');
    await fra.ret('dokument', et, etRet('field:fil'), { filer: { fil: new Blob(['første, rettet']) } });

    await expect(modtager.modtag(bedOmOverdragelse(sag))).resolves.toEqual({ slags: 'udfoert' });
    expect(await til.historik('sag', sag)).toEqual(await fra.historik('sag', sag));
    for (const uuid of [et, to])
      expect(uden(await til.historik('dokument', uuid))).toEqual(uden(await fra.historik('dokument', uuid)));
    expect([await indholdAf(til, et), await indholdAf(til, to)]).toEqual(['første, rettet', 'andet']);
    expect(kvitteringer()).toEqual([
      {
        sag,
        til: B_KOMMUNE.URNIdentifikator,
        udfald: 'overdraget',
        nr: 2,
        dokumenter: [et, to],
        dokumentnumre: { [et]: 2, [to]: 1 },
        mangler: [],
        eksternt: [],
      },
    ]);
    expect(readdirSync(mappe)).toEqual([]);
  });

  it('asks only the receiver, and passivates the case where it came from when it has been received', async () => {
    const sag = await opretSag([]);
    const besked = tilbyd(sag);
    expect(besked.Beskedkuvert.Filtreringsdata.TilladtModtager).toEqual([B_KOMMUNE]);
    await modtager.modtag(besked);
    const [kvittering] = modtager.afsendte;
    await afgiver.modtagOgDoe(kvittering!);

    await expect(afgiver.modtag(kvittering!)).resolves.toEqual({ slags: 'udfoert' });
    expect(await fra.gaeldende('sag', sag)).toMatchObject({
      livscykluskode: 'Passiveret',
      note: `Overdraget til ${B_KOMMUNE.URNIdentifikator}`,
    });
    expect(await fra.historik('sag', sag)).toHaveLength(2);
    expect(await til.gaeldende('sag', sag)).toMatchObject({ livscykluskode: 'Opstaaet' });
  });

  it('goes on where it was when it dies, and moves each thing once', async () => {
    const dokument = await medFil('indhold');
    const sag = await opretSag([dokument]);
    const besked = bedOmOverdragelse(sag);
    await modtager.modtagOgDoe(besked);
    const before = await til.historik('dokument', dokument);
    await modtager.modtagOgDoe(besked);

    await expect(modtager.modtag(besked)).resolves.toEqual({ slags: 'udfoert' });
    expect(await til.historik('dokument', dokument)).toEqual(before);
    expect(kvitteringer()).toHaveLength(1);
  });

  it('fetches what has come since when the case is changed before it is passivated', async () => {
    const dokument = await medFil('før');
    const sag = await opretSag([dokument]);
    await modtager.modtag(tilbyd(sag));
    await ret(sag, 'Ændret imens');
    await fra.ret('dokument', dokument, etRet('field:fil'), { filer: { fil: new Blob(['efter']) } });
    await afgiver.modtag(modtager.afsendte[0]!);
    const [igen] = afgiver.afsendte;
    expect(igen?.Beskedkuvert.Filtreringsdata).toMatchObject({
      Beskedtype: { URNIdentifikator: OVERDRAGELSESBESKEDER.overdragelse },
      TilladtModtager: [B_KOMMUNE],
    });

    await modtager.modtag(igen!);
    await afgiver.modtag(modtager.afsendte[1]!);
    expect((await til.gaeldende('sag', sag))?.attributter?.sagegenskaber?.[0]?.titel).toBe('Ændret imens');
    expect(await indholdAf(til, dokument)).toBe('efter');
    expect(await fra.gaeldende('sag', sag)).toMatchObject({ livscykluskode: 'Passiveret' });
  });

  it.each(['changed', 'deleted'])(
    'fetches what has come since when a document alone is %s before the case is passivated',
    async (hvad) => {
      const [dokument, other] = [await medFil('før'), await medFil('uændret')];
      const sag = await opretSag([dokument, other]);
      await modtager.modtag(tilbyd(sag));
      if (hvad === 'deleted')
        await fetch(`${a.url}/dokument/dokument/${dokument}`, {
          method: 'DELETE',
          body: '{}',
          headers: { 'content-type': 'application/json' },
        });
      else await fra.ret('dokument', dokument, etRet('field:fil'), { filer: { fil: new Blob(['efter']) } });
      await afgiver.modtag(modtager.afsendte[0]!);
      expect(await fra.gaeldende('sag', sag)).toMatchObject({ livscykluskode: 'Opstaaet' });

      await modtager.modtag(afgiver.afsendte[0]!);
      await afgiver.modtag(modtager.afsendte[1]!);
      expect(uden(await til.historik('dokument', dokument))).toEqual(uden(await fra.historik('dokument', dokument)));
      expect(await til.historik('dokument', dokument)).toHaveLength(2);
      expect(await fra.gaeldende('sag', sag)).toMatchObject({ livscykluskode: 'Passiveret' });
    },
  );

  it('takes a kvittering that does not tell of the documents, as older ones do not', async () => {
    const sag = await opretSag([await medFil('indhold')]);
    await modtager.modtag(tilbyd(sag));
    const [kvittering] = modtager.afsendte;
    const { dokumentnumre: _, ...older } = kvitteringer()[0] as Readonly<Record<string, unknown>>;

    await expect(afgiver.modtag({ ...kvittering!, Beskeddata: [{ json: older }] })).resolves.toEqual({
      slags: 'udfoert',
    });
    expect(await fra.gaeldende('sag', sag)).toMatchObject({ livscykluskode: 'Passiveret' });
  });

  it('tells what cannot be moved, moves the rest, and leaves the case where it is', async () => {
    const [there, gone, taken, lost] = [
      await medFil('her'),
      randomUUID(),
      await medFil('optaget'),
      await medFil('væk'),
    ];
    await til.importer('dokument', taken, await historikAf(await medFil('en anden')), {});
    await fra.ret('dokument', lost, etRet('store:2026/01/01/12/00/dd4c5d13-8b4c-4a2c-9f0d-0a3d6f1f2c11.bin'), {});
    const elsewhere = await fra.opret('dokument', etDokument('https://arkiv.example/1'), {});
    const sag = await opretSag([there, gone, taken, lost, elsewhere]);
    const besked = tilbyd(sag);

    await expect(modtager.modtag(besked)).resolves.toMatchObject({ slags: 'afvist', kode: 49 });
    expect(kvitteringer()).toMatchObject([
      {
        udfald: 'ikke-overdraget',
        dokumenter: [there, elsewhere],
        mangler: [
          { objekttype: 'dokument', uuid: gone, grund: expect.stringContaining('findes ikke') },
          { objekttype: 'dokument', uuid: taken, grund: expect.stringContaining('historik') },
          { objekttype: 'dokument', uuid: lost, grund: expect.stringContaining('dd4c5d13') },
        ],
        eksternt: ['https://arkiv.example/1'],
      },
    ]);
    expect(await indholdAf(til, there)).toBe('her');
    expect(await til.gaeldende('sag', sag)).toBeUndefined();
    await expect(afgiver.modtag(modtager.afsendte[0]!)).resolves.toMatchObject({
      slags: 'afvist',
      tekst: expect.stringContaining(gone),
    });
    expect(await fra.gaeldende('sag', sag)).toMatchObject({ livscykluskode: 'Opstaaet' });
  });

  it('believes only the one whom the case was offered to, and leaves it where it is when others say they took it', async () => {
    const [sag, other] = [await opretSag([]), await opretSag([])];
    tilbyd(sag);
    const asked = tilbyd(other);
    // Nobody offered it in that transaction: of this case, to the receiver, or at all.
    const uopfordret = [
      bedOmOverdragelse(sag),
      bedOmOverdragelse(sag, idTekst(asked.BeskedId)),
      { ...bedOmOverdragelse(sag), Beskedkuvert: tilbyd(sag).Beskedkuvert },
    ];
    for (const besked of uopfordret) {
      await modtager.modtag(besked);
      await expect(afgiver.modtag(modtager.afsendte.at(-1)!)).resolves.toMatchObject({
        slags: 'afvist',
        kode: 49,
        tekst: expect.stringContaining('ikke tilbudt'),
      });
    }
    const c = afproev(overdragelsesmodtager({ fra, til, mappe, myndighed: { URNIdentifikator: 'urn:x:c' } }));
    await c.modtag(asked);
    await expect(afgiver.modtag(c.afsendte[0]!)).resolves.toMatchObject({ slags: 'afvist', kode: 49 });

    for (const uuid of [sag, other])
      expect(await fra.gaeldende('sag', uuid)).toMatchObject({ livscykluskode: 'Opstaaet' });
  });

  it('tells that there is no such case', async () => {
    await expect(modtager.modtag(bedOmOverdragelse(randomUUID()))).resolves.toMatchObject({
      slags: 'afvist',
      tekst: expect.stringContaining('sagen findes ikke'),
    });
    expect(kvitteringer()).toMatchObject([{ udfald: 'ikke-overdraget', nr: 0 }]);
  });

  it('tries again later when either register is away', async () => {
    const sag = await opretSag([]);
    const away = new RegisterKlient('http://127.0.0.1:9');
    for (const [from, to] of [
      [away, til],
      [fra, away],
    ] as const) {
      const proeve = afproev(overdragelsesmodtager({ fra: from, til: to, mappe, myndighed: B_KOMMUNE }));
      await expect(proeve.modtag(bedOmOverdragelse(sag))).resolves.toMatchObject({ slags: 'igen' });
      expect(proeve.afsendte).toEqual([]);
    }
  });

  it('does not take any message for a kvittering', async () => {
    await expect(afgiver.modtag(bedOmOverdragelse(randomUUID()))).resolves.toMatchObject({ slags: 'afvist', kode: 40 });
  });

  /** A change of a document's content. */
  const etRet = (indhold: string): { readonly varianter: ReturnType<typeof etDokument>['varianter'] } => ({
    varianter: etDokument(indhold).varianter,
  });

  const historikAf = async (uuid: string): Promise<Historik<'dokument'>> =>
    (await fra.historik('dokument', uuid)) ?? [];
});
