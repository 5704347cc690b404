import { expect, it } from '@jest/globals';
import { dokument } from '@sagdok/model';
import { enDel, enVariant, etDokument } from '../testing/objekter/et-dokument.js';
import { fra, HELE_TIDEN, mellem } from '../testing/objekter/virkning.js';
import { describeService } from '../testing/test-service.js';
import { tidslinje } from '../testing/tidslinje.js';

const bruger = '00000000-0000-4000-8000-000000000001';

describeService('dokumentdele', [dokument], (service) => {
  const dokumenter = service.of(dokument);
  /** Every variant and part as a short text with the properties that the tests change. */
  const dele = async (uuid: string): Promise<string[]> => {
    const { varianter = [] } = await dokumenter.laes(uuid);
    return varianter
      .flatMap((variant) => [
        ...tidslinje(variant.egenskaber, ({ produktion = false }) => `${variant.varianttekst} ${produktion}`),
        ...(variant.dele ?? []).flatMap((del) => [
          ...tidslinje(del.egenskaber, ({ lokation = '-' }) => `${variant.varianttekst}/${del.deltekst} ${lokation}`),
          ...tidslinje(del.relationer?.underredigeringaf, ({ uuid: by }) => `${del.deltekst} -> ${by}`),
        ]),
      ])
      .toSorted();
  };
  const toVarianter = etDokument({
    varianter: [
      enVariant({
        dele: [
          enDel({
            deltekst: 'Kap. 1',
            lokation: 'reol 1',
            relationer: { underredigeringaf: [{ uuid: bruger, virkning: HELE_TIDEN }] },
          }),
          enDel({ deltekst: 'Kap. 2', lokation: 'reol 2' }),
        ],
      }),
      enVariant({ varianttekst: 'Tekst' }),
    ],
  });
  const ALLE = [
    `[2000,infinity) Kap. 1 -> ${bruger}`,
    '[2000,infinity) PDF true',
    '[2000,infinity) PDF/Kap. 1 reol 1',
    '[2000,infinity) PDF/Kap. 2 reol 2',
    '[2000,infinity) Tekst true',
  ];

  it('an opret stores variants with their parts', async () => {
    expect(await dele(await dokumenter.opret(toVarianter))).toEqual(ALLE);
  });

  it('a ret without variants keeps them', async () => {
    const uuid = await dokumenter.opret(toVarianter);
    await dokumenter.ret(uuid, { attributter: { dokumentegenskaber: [{ titel: 'Ny', virkning: HELE_TIDEN }] } });

    expect(await dele(uuid)).toEqual(ALLE);
  });

  it('a passiver keeps the variants', async () => {
    const uuid = await dokumenter.opret(toVarianter);
    await dokumenter.passiver(uuid);

    expect(await dele(uuid)).toEqual(ALLE);
  });

  it('a ret of one part merges its properties, period by period, and leaves all else', async () => {
    const uuid = await dokumenter.opret(toVarianter);
    await dokumenter.ret(uuid, {
      varianter: [
        {
          varianttekst: 'PDF',
          dele: [{ deltekst: 'Kap. 1', egenskaber: [{ lokation: 'kælder', virkning: mellem(2010, 2020) }] }],
        },
      ],
    });

    expect(await dele(uuid)).toEqual(
      [
        ...ALLE.filter((each) => !each.includes('Kap. 1 reol')),
        '[2000,2010) PDF/Kap. 1 reol 1',
        '[2010,2020) PDF/Kap. 1 kælder',
        '[2020,infinity) PDF/Kap. 1 reol 1',
      ].toSorted(),
    );
  });

  it('a ret with a new text adds a variant or a part', async () => {
    const uuid = await dokumenter.opret(toVarianter);
    await dokumenter.ret(uuid, {
      varianter: [
        enVariant({ varianttekst: 'Lyd' }),
        { varianttekst: 'Tekst', dele: [enDel({ deltekst: 'Alt', lokation: 'reol 3' })] },
      ],
    });

    expect(await dele(uuid)).toEqual(
      [...ALLE, '[2000,infinity) Lyd true', '[2000,infinity) Tekst/Alt reol 3'].toSorted(),
    );
  });

  it('empty lists remove a part, all parts of a variant, or all variants', async () => {
    const uuid = await dokumenter.opret(toVarianter);
    await service.http.ok('PATCH', `/dokument/dokument/${uuid}`, {
      varianter: [{ varianttekst: 'PDF', dele: [{ deltekst: 'Kap. 1', egenskaber: [], relationer: [] }] }],
    });
    expect(await dele(uuid)).toEqual(ALLE.filter((each) => !each.includes('Kap. 1')));
    await dokumenter.ret(uuid, { varianter: [{ varianttekst: 'PDF', dele: [] }] });
    expect(await dele(uuid)).toEqual(ALLE.filter((each) => !each.includes('Kap.')));
    await dokumenter.ret(uuid, { varianter: [] });
    expect((await dokumenter.laes(uuid)).varianter).toBeUndefined();
  });

  it('earlier registreringer still show the parts that were removed', async () => {
    const uuid = await dokumenter.opret(toVarianter);
    await dokumenter.ret(uuid, { varianter: [] });
    const historik = await dokumenter.historik(uuid);

    expect(historik.map(({ varianter }) => varianter?.length ?? 0)).toEqual([0, 2]);
  });

  it('two variants with the same text are refused', async () => {
    expect(await dokumenter.afvistOpret(etDokument({ varianter: [enVariant(), enVariant()] }))).toMatchObject({
      status: 400,
      koder: ['noegle-gentaget'],
    });
  });

  it('the same part text in two variants are two parts', async () => {
    const del = (lokation: string): ReturnType<typeof enDel> => enDel({ deltekst: 'Alt', lokation });
    const uuid = await dokumenter.opret(
      etDokument({
        varianter: [enVariant({ dele: [del('a')] }), enVariant({ varianttekst: 'Tekst', dele: [del('b')] })],
      }),
    );
    await dokumenter.ret(uuid, {
      varianter: [
        { varianttekst: 'Tekst', dele: [{ deltekst: 'Alt', egenskaber: [{ lokation: 'c', virkning: fra(2000) }] }] },
      ],
    });

    expect((await dele(uuid)).filter((each) => each.includes('Alt'))).toEqual([
      '[2000,infinity) PDF/Alt a',
      '[2000,infinity) Tekst/Alt c',
    ]);
  });

  it('a body that is wrong in its parts is refused, with each place', async () => {
    const body = {
      ...etDokument(),
      ukendt: 1,
      varianter: [
        { varianttekst: 'PDF', egenskaber: [{ arkivering: 'ja', virkning: HELE_TIDEN }], farve: 'blå' },
        { varianttekst: '', dele: [{ deltekst: 'A', egenskaber: [{ indeks: 'et', virkning: HELE_TIDEN }] }] },
      ],
    };
    const { status, steder } = await dokumenter.afvistOpret(body);

    expect(status).toBe(400);
    expect(steder.toSorted()).toEqual([
      '/ukendt',
      '/varianter/0/egenskaber/0/arkivering',
      '/varianter/0/farve',
      '/varianter/1/dele/0/egenskaber/0/indeks',
      '/varianter/1/varianttekst',
    ]);
  });
});
