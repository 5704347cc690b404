import { describe, expect, it } from '@jest/globals';
import { handlingUrn, objekttypeUrn, rolleUrn } from '../besked/identiteter.js';
import { enBesked, type Oensker, urn, uuid } from '../testing/en-besked.js';
import type { Filter } from './filter.js';
import { matches } from './matches.js';

const A = 'a0b1c2d3-0000-4000-8000-00000000000a';
const id = (tekst: string) => ({ UUIDIdentifikator: tekst });
const besked = (oensker: Oensker = {}) => enBesked(oensker);

describe('a filter', () => {
  it('without criteria takes every message', () => {
    expect(matches({}, besked())).toBe(true);
    expect(matches({}, besked({ filtreringsdata: { ObjektRegistrering: [] } }))).toBe(true);
  });

  it.each<[string, Filter, Oensker]>([
    ['beskedtype', { beskedtype: [A] }, { filtreringsdata: { Beskedtype: id(A) } }],
    ['ansvarligAktoer', { ansvarligAktoer: [A] }, { filtreringsdata: { BeskedAnsvarligAktoer: id(A) } }],
    ['tilladtModtager', { tilladtModtager: [A] }, { filtreringsdata: { TilladtModtager: [id(uuid(7)), id(A)] } }],
    [
      'relateretObjekt',
      { relateretObjekt: [{ objekt: A }] },
      { filtreringsdata: { RelateretObjekt: [{ ObjektId: id(A), ObjektType: urn('urn:x:y') }] } },
    ],
    ['tvaergaaendeProces', { tvaergaaendeProces: [A] }, { filtreringsdata: { TvaergaaendeProces: [id(A)] } }],
    ['foelsomhed', { foelsomhed: [A] }, { leverance: { Sikkerhedsklassificering: id(A) } }],
    ['objekt', { objekt: [A] }, { registrering: { ObjektId: id(A) } }],
    ['objekttype', { objekttype: [A] }, { registrering: { ObjektType: id(A) } }],
    ['objekthandling', { objekthandling: [A] }, { registrering: { ObjektHandling: id(A) } }],
    ['opgaveemne', { opgaveemne: [A] }, { registrering: { OpgaveEmne: id(A) } }],
    ['ansvarligMyndighed', { ansvarligMyndighed: [A] }, { registrering: { ObjektAnsvarligMyndighed: id(A) } }],
    ['registreringsAktoer', { registreringsAktoer: [A] }, { registrering: { RegistreringsAktoer: id(A) } }],
    [
      'livscykluskode',
      { livscykluskode: ['Slettet'] },
      { registrering: { ObjektHandling: urn(handlingUrn('slettet')) } },
    ],
  ])('on %s takes the message that has it, and not one without', (_, filter, oensker) => {
    expect(matches(filter, besked(oensker))).toBe(true);
    expect(matches(filter, besked())).toBe(false);
    expect(matches(filter, besked({ filtreringsdata: { ObjektRegistrering: [] } }))).toBe(false);
  });

  it('takes a message by any of the values of a criterion, and only when all criteria hold', () => {
    const oensker = { filtreringsdata: { Beskedtype: id(A), TvaergaaendeProces: [id(uuid(8))] } };

    expect(matches({ beskedtype: [uuid(9), A] }, besked(oensker))).toBe(true);
    expect(matches({ beskedtype: [A], tvaergaaendeProces: [uuid(8)] }, besked(oensker))).toBe(true);
    expect(matches({ beskedtype: [A], tvaergaaendeProces: [uuid(9)] }, besked(oensker))).toBe(false);
  });

  it('asks its criteria on registreringer of one and the same registrering', () => {
    const ObjektRegistrering = [
      { ObjektId: id(uuid(1)), ObjektType: urn(objekttypeUrn('sag')) },
      { ObjektId: id(uuid(2)), ObjektType: urn(objekttypeUrn('dokument')) },
    ];
    const filter = (nummer: number, navn: string): Filter => ({
      objekt: [uuid(nummer)],
      objekttype: [objekttypeUrn(navn)],
    });

    expect(matches(filter(2, 'dokument'), besked({ filtreringsdata: { ObjektRegistrering } }))).toBe(true);
    expect(matches(filter(1, 'dokument'), besked({ filtreringsdata: { ObjektRegistrering } }))).toBe(false);
  });

  it.each([
    ['urn:oio:kle:05', true],
    ['urn:oio:kle:05.04', true],
    ['urn:oio:kle:05.04.06', true],
    ['URN:OIO:kle:05.04', true],
    ['urn:oio:kle:0', false],
    ['urn:oio:kle:05.0', false],
    ['urn:oio:kle:05.04.0', false],
    ['urn:oio:kle:05.04.06.01', false],
    ['urn:oio:kle:06', false],
  ])('on opgaveemne %s, of a message about KLE 05.04.06: %s', (emne, svar) => {
    expect(matches({ opgaveemne: [emne] }, besked())).toBe(svar);
  });

  it('does not take KLE 055 for what lies under 05', () => {
    const om = (emne: string) => besked({ registrering: { OpgaveEmne: urn(emne) } });

    expect(matches({ opgaveemne: ['urn:oio:kle:05'] }, om('urn:oio:kle:055.04'))).toBe(false);
    expect(matches({ opgaveemne: ['urn:oio:kle:05.04.06'] }, om('urn:oio:kle:05.04.06.A00'))).toBe(true);
  });

  it('reads a hierarchy out of urns of KLE alone', () => {
    const om = besked({ registrering: { OpgaveEmne: urn('urn:anden:05.04') } });

    expect(matches({ opgaveemne: ['urn:anden:05'] }, om)).toBe(false);
    expect(matches({ opgaveemne: ['urn:anden:05.04'] }, om)).toBe(true);
  });

  it('compares uuids without case, and urns with case after their namespace', () => {
    const store = besked({ registrering: { ObjektId: id(A.toUpperCase()) } });
    const type = besked({ registrering: { ObjektType: urn('URN:Sagdok:objekttype:sag') } });

    expect(matches({ objekt: [A] }, store)).toBe(true);
    expect(matches({ objekttype: ['urn:sagdok:objekttype:sag'] }, type)).toBe(true);
    expect(matches({ objekttype: ['urn:sagdok:objekttype:SAG'] }, type)).toBe(false);
  });

  it('on a related object asks for type and role only where they are given', () => {
    const RelateretObjekt = [
      { ObjektId: id(A), ObjektType: urn(objekttypeUrn('klasse')), ObjektRolle: urn(rolleUrn('primaerklasse')) },
      { ObjektId: id(uuid(5)), ObjektType: urn(objekttypeUrn('bruger')) },
    ];
    const tager = (kriterium: NonNullable<Filter['relateretObjekt']>[number]) =>
      matches({ relateretObjekt: [kriterium] }, besked({ filtreringsdata: { RelateretObjekt } }));

    expect(tager({ objekt: A })).toBe(true);
    expect(tager({ objekt: A, rolle: rolleUrn('primaerklasse') })).toBe(true);
    expect(tager({ objekt: A, objekttype: objekttypeUrn('klasse'), rolle: rolleUrn('primaerklasse') })).toBe(true);
    expect(tager({ objekt: A, rolle: rolleUrn('andreklasser') })).toBe(false);
    expect(tager({ objekt: A, objekttype: objekttypeUrn('bruger') })).toBe(false);
    expect(tager({ objekt: uuid(5), rolle: rolleUrn('primaerklasse') })).toBe(false);
  });

  it('knows the livscykluskode of our own events alone', () => {
    const anden = besked({ registrering: { ObjektHandling: urn('urn:anden:handling:slettet') } });

    expect(matches({ livscykluskode: ['Slettet'] }, anden)).toBe(false);
    expect(matches({ livscykluskode: ['Slettet', 'Opstaaet'] }, besked())).toBe(true);
  });
});
