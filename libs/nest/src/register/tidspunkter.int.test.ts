import { expect, it } from '@jest/globals';
import { aktivitet, indsats, type OpretJson } from '@sagdok/model';
import { HELE_TIDEN } from '../testing/objekter/virkning.js';
import { describeService } from '../testing/test-service.js';

const enIndsats = (tider: object): OpretJson<typeof indsats> => ({
  attributter: { indsatsegenskaber: [{ brugervendtnoegle: 'hjælp', ...tider, virkning: HELE_TIDEN }] },
  tilstande: {
    indsatsfremdrift: [{ fremdrift: 'Visiteret', virkning: HELE_TIDEN }],
    indsatspubliceret: [{ publiceret: 'Publiceret', virkning: HELE_TIDEN }],
  },
});

const enAktivitet = (tider: object): OpretJson<typeof aktivitet> => ({
  attributter: { aktivitetegenskaber: [{ brugervendtnoegle: 'besøg', ...tider, virkning: HELE_TIDEN }] },
  tilstande: {
    aktivitetstatus: [{ status: 'Aktiv', virkning: HELE_TIDEN }],
    aktivitetpubliceret: [{ publiceret: 'Publiceret', virkning: HELE_TIDEN }],
  },
});

describeService('tidspunkter og varigheder', [indsats, aktivitet], (service) => {
  const indsatser = service.of(indsats);
  const aktiviteter = service.of(aktivitet);
  const start = async (uuid: string): Promise<unknown> =>
    (await indsatser.laes(uuid)).attributter?.indsatsegenskaber?.[0]?.starttidspunkt;

  it.each([
    ['2020-06-01T12:00:00+02:00', '2020-06-01T10:00:00+00:00'],
    ['2020-06-01T12:00:00.123456Z', '2020-06-01T12:00:00.123456+00:00'],
    ['2020-06-01T12:00:00', '2020-06-01T12:00:00+00:00'],
    ['2020-06-01', '2020-06-01T00:00:00+00:00'],
  ])('starttidspunkt %s is the instant %s, and found by it', async (starttidspunkt, instant) => {
    const uuid = await indsatser.opret(enIndsats({ starttidspunkt }));

    expect(await start(uuid)).toBe(instant);
    expect(await indsatser.soeg({ starttidspunkt: instant, uuid })).toEqual([uuid]);
  });

  it.each(['snart', '2020-06-31', '2020-06-01T25:00:00Z'])('starttidspunkt %s is refused', async (starttidspunkt) => {
    expect(await indsatser.afvistOpret(enIndsats({ starttidspunkt }))).toMatchObject({
      status: 400,
      steder: ['/attributter/indsatsegenskaber/0/starttidspunkt'],
      koder: ['ugyldigt-tidspunkt'],
    });
  });

  it('an empty text clears an instant', async () => {
    const uuid = await indsatser.opret(enIndsats({ starttidspunkt: '2020-06-01', sluttidspunkt: '2021-06-01' }));
    await indsatser.ret(uuid, {
      attributter: { indsatsegenskaber: [{ starttidspunkt: '', virkning: HELE_TIDEN }] },
    });

    expect(await start(uuid)).toBeUndefined();
  });

  it('a length of time is the same however it is spelt', async () => {
    const uuid = await aktiviteter.opret(enAktivitet({ tidsforbrug: 'PT1H30M' }));
    const { attributter } = await aktiviteter.laes(uuid);

    expect(attributter?.aktivitetegenskaber?.[0]?.tidsforbrug).toBe('1:30:00');
    for (const tidsforbrug of ['01:30:00', '90 minutes', 'PT90M'])
      expect(await aktiviteter.soeg({ tidsforbrug, uuid })).toEqual([uuid]);
    await service.http.refused('PATCH', `/aktivitet/aktivitet/${uuid}`, {
      attributter: { aktivitetegenskaber: [{ tidsforbrug: 'længe', virkning: HELE_TIDEN }] },
    });
  });
});
