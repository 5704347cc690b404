import { expect, it } from '@jest/globals';
import { organisationenhed, sag, type VirkningJson } from '@sagdok/model';
import { enOrganisationenhed } from '../testing/objekter/en-organisationenhed.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { fra, mellem } from '../testing/objekter/virkning.js';
import { describeService } from '../testing/test-service.js';
import { tidslinje } from '../testing/tidslinje.js';

/** A uuid that ends in a number. */
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A relation to what the number names, while the virkning lasts. */
const til = (n: number, virkning: VirkningJson): { uuid: string; virkning: VirkningJson } => ({
  uuid: id(n),
  virkning,
});

interface Maal {
  readonly uuid?: string;
  readonly urn?: string;
  readonly indeks?: number;
}

/** The target, as the number its uuid ends in. */
const maal = ({ uuid, urn, indeks }: Maal): string => {
  const target = uuid === undefined ? (urn ?? 'ingen') : String(Number(uuid.slice(-12)));
  return indeks === undefined ? target : `#${indeks} ${target}`;
};

describeService('relationer', [sag, organisationenhed], (service) => {
  const sager = service.of(sag);
  const enheder = service.of(organisationenhed);
  const overordnet = async (uuid: string): Promise<string[]> =>
    tidslinje((await enheder.laes(uuid)).relationer?.overordnet, maal);
  const opgaver = async (uuid: string): Promise<string[]> =>
    tidslinje((await enheder.laes(uuid)).relationer?.opgaver, maal);
  const sagsparter = async (uuid: string): Promise<string[]> =>
    tidslinje((await sager.laes(uuid)).relationer?.andrebehandlere, maal);

  it('a 0..1 relation is replaced in the period given, and the rest is carried over', async () => {
    const uuid = await enheder.opret(enOrganisationenhed({ relationer: { overordnet: [til(1, fra(2000))] } }));
    await enheder.ret(uuid, { relationer: { overordnet: [til(2, mellem(2010, 2020))] } });

    expect(await overordnet(uuid)).toEqual(['[2000,2010) 1', '[2010,2020) 2', '[2020,infinity) 1']);
  });

  it('a 0..1 relation takes several periods in one ret', async () => {
    const uuid = await enheder.opret(enOrganisationenhed());
    await enheder.ret(uuid, {
      relationer: {
        overordnet: [til(1, mellem(2000, 2010)), { urn: 'urn:enhed:2', virkning: fra(2010) }],
      },
    });

    expect(await overordnet(uuid)).toEqual(['[2000,2010) 1', '[2010,infinity) urn:enhed:2']);
  });

  it('a 0..1 relation with overlapping targets is refused', async () => {
    const uuid = await enheder.opret(enOrganisationenhed());
    const refusal = await enheder.afvistRet(uuid, {
      relationer: {
        overordnet: [til(1, mellem(2000, 2011)), til(2, fra(2010))],
      },
    });

    expect(refusal).toMatchObject({ status: 400, koder: ['virkning-overlapper'] });
  });

  it('an empty uuid clears a 0..1 relation in the period', async () => {
    const uuid = await enheder.opret(enOrganisationenhed({ relationer: { overordnet: [til(1, fra(2000))] } }));
    await enheder.ret(uuid, { relationer: { overordnet: [{ uuid: '', virkning: fra(2010) }] } });

    expect(await overordnet(uuid)).toEqual(['[2000,2010) 1', '[2010,infinity) ingen']);
  });

  it('a 0..n relation is replaced as a whole', async () => {
    const uuid = await enheder.opret(
      enOrganisationenhed({
        relationer: {
          opgaver: [til(1, fra(2000)), til(2, fra(2000))],
        },
      }),
    );
    await enheder.ret(uuid, {
      relationer: {
        opgaver: [til(3, mellem(2010, 2020)), til(1, fra(2000))],
      },
    });

    expect(await opgaver(uuid)).toEqual(['[2000,infinity) 1', '[2010,2020) 3']);
  });

  it('a 0..n relation may hold the same target several times at once', async () => {
    const uuid = await enheder.opret(
      enOrganisationenhed({
        relationer: {
          opgaver: [til(1, fra(2000)), til(1, fra(2000)), til(1, mellem(2010, 2020))],
        },
      }),
    );

    expect(await opgaver(uuid)).toEqual(['[2000,infinity) 1', '[2000,infinity) 1', '[2010,2020) 1']);
  });

  it('a ret of one relation leaves the others', async () => {
    const uuid = await enheder.opret(
      enOrganisationenhed({
        relationer: {
          overordnet: [til(1, fra(2000))],
          opgaver: [til(2, fra(2000))],
        },
      }),
    );
    await enheder.ret(uuid, { relationer: { opgaver: [til(3, fra(2000))] } });

    expect([await overordnet(uuid), await opgaver(uuid)]).toEqual([['[2000,infinity) 1'], ['[2000,infinity) 3']]);
  });

  it('an empty list for one relation changes nothing, neither in it nor in others', async () => {
    const uuid = await enheder.opret(
      enOrganisationenhed({
        relationer: {
          overordnet: [til(1, fra(2000))],
          opgaver: [til(2, fra(2000))],
        },
      }),
    );
    await enheder.ret(uuid, { relationer: { opgaver: [], overordnet: [] }, note: 'tomme lister' });

    expect([await overordnet(uuid), await opgaver(uuid)]).toEqual([['[2000,infinity) 1'], ['[2000,infinity) 2']]);
    expect(await enheder.afvistRet(uuid, { relationer: { opgaver: [] } })).toMatchObject({ kode: 'ingen-aendring' });
  });

  it('a ret without relations keeps them', async () => {
    const uuid = await enheder.opret(enOrganisationenhed({ relationer: { overordnet: [til(1, fra(2000))] } }));
    await enheder.ret(uuid, {
      attributter: { organisationenhedegenskaber: [{ enhedsnavn: 'Ny', virkning: fra(2000) }] },
    });

    expect(await overordnet(uuid)).toEqual(['[2000,infinity) 1']);
  });

  it('a relation points by either uuid or urn, with the type of what it points at', async () => {
    const both = { uuid: id(1), urn: 'urn:x:1', virkning: fra(2000) };
    const refusal = await enheder.afvistOpret({
      ...enOrganisationenhed(),
      relationer: { overordnet: [both], opgaver: [{ virkning: fra(2000) }] },
    });
    const uuid = await enheder.opret(
      enOrganisationenhed({
        relationer: { overordnet: [{ urn: 'urn:x:1', objekttype: 'Organisationenhed', virkning: fra(2000) }] },
      }),
    );

    expect(refusal).toMatchObject({ status: 400, koder: ['maal-ikke-entydigt', 'maal-ikke-entydigt'] });
    expect((await enheder.laes(uuid)).relationer?.overordnet).toMatchObject([
      { urn: 'urn:x:1', objekttype: 'Organisationenhed' },
    ]);
  });

  it('a numbered relation counts from 1 in an opret, whatever numbers are given', async () => {
    const uuid = await sager.opret(
      enSag({
        relationer: {
          andrebehandlere: [{ uuid: id(1), indeks: 7, virkning: fra(2000) }, til(2, fra(2001))],
        },
      }),
    );

    expect(await sagsparter(uuid)).toEqual(['[2000,infinity) #1 1', '[2001,infinity) #2 2']);
  });

  it('in a numbered relation a ret with a known number replaces that entry, and without one adds', async () => {
    const uuid = await sager.opret(
      enSag({
        relationer: {
          andrebehandlere: [til(1, fra(2000)), til(2, fra(2001))],
        },
      }),
    );
    await sager.ret(uuid, {
      relationer: {
        andrebehandlere: [til(3, fra(2003)), { uuid: id(9), indeks: 2, virkning: mellem(2002, 2010) }],
      },
    });

    expect(await sagsparter(uuid)).toEqual(['[2000,infinity) #1 1', '[2002,2010) #2 9', '[2003,infinity) #3 3']);
  });

  it('in a numbered relation an unknown number is numbered on', async () => {
    const uuid = await sager.opret(enSag({ relationer: { andrebehandlere: [til(1, fra(2000))] } }));
    await sager.ret(uuid, { relationer: { andrebehandlere: [{ uuid: id(2), indeks: 99, virkning: fra(2001) }] } });

    expect(await sagsparter(uuid)).toEqual(['[2000,infinity) #1 1', '[2001,infinity) #2 2']);
  });

  it('each numbered relation counts for itself', async () => {
    const uuid = await sager.opret(
      enSag({
        relationer: {
          andrebehandlere: [til(1, fra(2000))],
          andresager: [til(2, fra(2000))],
        },
      }),
    );
    await sager.ret(uuid, { relationer: { andresager: [til(3, fra(2001))] } });
    const { relationer } = await sager.laes(uuid);

    expect(tidslinje(relationer?.andrebehandlere, maal)).toEqual(['[2000,infinity) #1 1']);
    expect(tidslinje(relationer?.andresager, maal)).toEqual(['[2000,infinity) #1 2', '[2001,infinity) #2 3']);
  });

  it('an empty uuid leaves a numbered entry without a target, which the number can give again', async () => {
    const uuid = await sager.opret(
      enSag({
        relationer: {
          andrebehandlere: [til(1, fra(2000)), til(2, fra(2001))],
        },
      }),
    );
    await sager.ret(uuid, { relationer: { andrebehandlere: [{ uuid: '', indeks: 2, virkning: fra(2001) }] } });
    expect(await sagsparter(uuid)).toEqual(['[2000,infinity) #1 1', '[2001,infinity) #2 ingen']);
    await sager.ret(uuid, { relationer: { andrebehandlere: [{ uuid: id(5), indeks: 2, virkning: fra(2005) }] } });
    expect(await sagsparter(uuid)).toEqual(['[2000,infinity) #1 1', '[2005,infinity) #2 5']);
  });

  it('a number used twice in one ret is refused', async () => {
    const uuid = await sager.opret(enSag({ relationer: { andrebehandlere: [til(1, fra(2000))] } }));
    const twice = [
      { uuid: id(2), indeks: 1, virkning: fra(2000) },
      { uuid: id(3), indeks: 1, virkning: fra(2001) },
    ];

    expect(await sager.afvistRet(uuid, { relationer: { andrebehandlere: twice } })).toMatchObject({
      status: 400,
      koder: ['indeks-gentaget'],
    });
  });

  it('a journal entry is stored with its note, and replaced by its number', async () => {
    const notat = { titel: 'Opkald', notat: 'Nabo ringede', format: 'text/plain' };
    const uuid = await sager.opret(
      enSag({
        relationer: {
          journalpost: [
            { urn: 'urn:Empty', journalpostkode: 'journalnotat', journalnotat: notat, virkning: fra(2000) },
            { uuid: id(1), journalpostkode: 'vedlagtdokument', virkning: fra(2001) },
          ],
        },
      }),
    );
    await sager.ret(uuid, {
      relationer: {
        journalpost: [
          {
            uuid: id(1),
            indeks: 2,
            journalpostkode: 'vedlagtdokument',
            journaldokument: {
              dokumenttitel: 'Tegning',
              offentlighedundtaget: { alternativtitel: 'Bilag', hjemmel: '§ 30' },
            },
            virkning: fra(2001),
          },
        ],
      },
    });

    expect((await sager.laes(uuid)).relationer?.journalpost?.toSorted((a, b) => a.indeks - b.indeks)).toMatchObject([
      { indeks: 1, reltypespec: 'journalnotat', journalnotat: notat },
      {
        indeks: 2,
        uuid: id(1),
        reltypespec: 'vedlagtdokument',
        journaldokumentattr: {
          dokumenttitel: 'Tegning',
          offentlighedundtaget: { alternativtitel: 'Bilag', hjemmel: '§ 30' },
        },
      },
    ]);
  });
});
