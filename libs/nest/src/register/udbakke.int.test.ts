import { expect, it } from '@jest/globals';
import { sag } from '@sagdok/model';
import { enSag } from '../testing/objekter/en-sag.js';
import { fra } from '../testing/objekter/virkning.js';
import { describeService, SCHEMA } from '../testing/test-service.js';

interface Haendelse {
  readonly nr: number;
  readonly objekttype: string;
  readonly livscykluskode: string;
  readonly brugerref: string;
  readonly registreret: string;
  readonly besked_id: string;
}

describeService('udbakke', [sag], (service) => {
  const sager = service.of(sag);
  const haendelser = async (uuid: string): Promise<Haendelse[]> =>
    service.sql<Haendelse>(
      `select nr, objekttype, livscykluskode, brugerref::text, to_char(registreret at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') registreret, besked_id::text
      from ${SCHEMA}.haendelse where objekt = '${uuid}' order by nr`,
    );

  it('has one haendelse for each registrering, with what it did', async () => {
    const uuid = await sager.opret(enSag());
    await sager.ret(uuid, { attributter: { sagegenskaber: [{ titel: 'B', virkning: fra(2000) }] } });
    await sager.passiver(uuid);
    await sager.slet(uuid);
    await sager.importer(uuid, enSag());
    const historik = (await sager.historik(uuid)).toReversed();
    const rows = await haendelser(uuid);

    expect(rows.map(({ nr, objekttype }) => `${objekttype} ${nr}`)).toEqual([
      'sag 1',
      'sag 2',
      'sag 3',
      'sag 4',
      'sag 5',
    ]);
    expect(rows.map(({ livscykluskode, brugerref }) => [livscykluskode, brugerref])).toEqual(
      historik.map(({ livscykluskode, brugerref }) => [livscykluskode, brugerref]),
    );
    expect(rows.map(({ registreret }) => registreret)).toEqual(
      historik.map(({ fratidspunkt }) => fratidspunkt.tidsstempeldatotid.slice(0, 19)),
    );
    expect(new Set(rows.map(({ besked_id }) => besked_id)).size).toBe(5);
  });

  it('gets nothing from a refused write, nor from a repeated slet', async () => {
    const uuid = await sager.opret(enSag());
    await sager.afvistRet(uuid, { ukendt: 1 });
    await sager.afvistRet(uuid, {});
    await sager.slet(uuid);
    await sager.slet(uuid);
    await sager.afvistRet(uuid, { note: 'efter' });

    expect((await haendelser(uuid)).map(({ livscykluskode }) => livscykluskode)).toEqual(['Opstaaet', 'Slettet']);
  });

  it('and the register are written together or not at all', async () => {
    const uuid = await sager.opret(enSag());
    await service.sql(
      `alter table ${SCHEMA}.haendelse add constraint ingen_rettelser check (livscykluskode <> 'Rettet') not valid`,
    );
    try {
      const answer = await service.http.send('PATCH', `/sag/sag/${uuid}`, {
        attributter: { sagegenskaber: [{ titel: 'B', virkning: fra(2000) }] },
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
    } finally {
      await service.sql(`alter table ${SCHEMA}.haendelse drop constraint ingen_rettelser`);
    }

    expect(await sager.historik(uuid)).toMatchObject([
      { livscykluskode: 'Opstaaet', attributter: { sagegenskaber: [{ titel: 'Skovvej 3: carport' }] } },
    ]);
    expect(await haendelser(uuid)).toHaveLength(1);
  });

  it('and the facts are written together or not at all', async () => {
    const uuid = await sager.opret(enSag());
    await service.sql(
      `alter table ${SCHEMA}.sag_relation add constraint ingen_ejer check (relation <> 'ejer') not valid`,
    );
    const body = enSag({ relationer: { ejer: [{ uuid, virkning: fra(2000) }] } });
    try {
      const answer = await service.http.send('PUT', `/sag/sag/${uuid}`, body);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    } finally {
      await service.sql(`alter table ${SCHEMA}.sag_relation drop constraint ingen_ejer`);
    }

    expect(await sager.historik(uuid)).toHaveLength(1);
    expect(await haendelser(uuid)).toHaveLength(1);
  });
});
