import { describe, expect, it } from '@jest/globals';
import { enBesked, urn, uuid } from '../testing/en-besked.js';
import { cloudEventStructured } from './cloud-event-http.js';
import { toCloudEvent } from './cloud-event.js';

const fuld = enBesked({
  filtreringsdata: { BeskedAnsvarligAktoer: { UUIDIdentifikator: uuid(6) } },
  registrering: { ObjektAnsvarligMyndighed: urn('urn:oio:cvr-nr:12345678') },
  leverance: { Sikkerhedsklassificering: { UUIDIdentifikator: uuid(5) } },
});

describe('a message as a CloudEvent', () => {
  it('says in its attributes what subscriptions filter on, and has the message as its data', () => {
    expect(toCloudEvent(fuld, { source: '/beskedfordeler', position: '17', abonnement: uuid(9) })).toEqual({
      specversion: '1.0',
      id: uuid(1),
      source: '/beskedfordeler',
      type: 'urn:sagdok:beskedtype:registrering:1.0',
      subject: uuid(2),
      time: '2026-02-01T08:00:00.123456Z',
      sagdokobjekttype: 'urn:sagdok:objekttype:sag',
      sagdokhandling: 'urn:sagdok:handling:opstaaet',
      sagdokemne: 'urn:oio:kle:05.04.06',
      sagdokmyndighed: 'urn:oio:cvr-nr:12345678',
      sagdokaktoer: uuid(4),
      sagdokfoelsomhed: uuid(5),
      sagdokposition: '17',
      sagdokabonnement: uuid(9),
      datacontenttype: 'application/json',
      data: fuld,
    });
  });

  it('leaves out what the message does not say', () => {
    const besked = enBesked({
      filtreringsdata: { ObjektRegistrering: [] },
      leverance: { Dannelsestidspunkt: { GraenseIndikator: true } },
    });

    expect(toCloudEvent(besked, { source: 'urn:x:y' })).toEqual({
      specversion: '1.0',
      id: uuid(1),
      source: 'urn:x:y',
      type: 'urn:sagdok:beskedtype:registrering:1.0',
      datacontenttype: 'application/json',
      data: besked,
    });
  });

  it.each([
    ['2026-02-01T08:00:00', '2026-02-01T08:00:00Z'],
    ['2026-02-01T08:00:00.5+01:00', '2026-02-01T07:00:00.500000Z'],
  ])('has the time %s as RFC 3339: %s', (givet, ventet) => {
    const besked = enBesked({ registrering: { Registreringstidspunkt: { TidsstempelDatoTid: givet } } });

    expect(toCloudEvent(besked, { source: 'x' }).time).toBe(ventet);
  });

  it('names its attributes as CloudEvents ask: lower case letters and digits, at most twenty', () => {
    for (const navn of Object.keys(toCloudEvent(fuld, { source: 'x', position: '1', abonnement: 'y' }))) {
      expect(navn).toMatch(/^[a-z0-9]{1,20}$/);
    }
  });

  it('is all in the body in structured mode', () => {
    const event = toCloudEvent(fuld, { source: 'x' });
    const { headers, body } = cloudEventStructured(event);

    expect(headers).toEqual({ 'content-type': 'application/cloudevents+json; charset=utf-8' });
    expect(JSON.parse(body)).toEqual(event);
  });
});
