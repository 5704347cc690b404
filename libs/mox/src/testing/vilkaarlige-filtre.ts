import { LIVSCYKLUSKODER } from '@sagdok/tid';
import fc from 'fast-check';
import type { Haendelsesbesked, RelateretObjekt, UnikId } from '../besked/haendelsesbesked.js';
import { HANDLINGER, handlingUrn } from '../besked/identiteter.js';
import { unikId } from '../besked/unik-id.js';
import type { Filter } from '../filter/filter.js';
import { enBesked, uuid } from './en-besked.js';

// So few values that filters and messages often meet.
const IDER = [uuid(1), uuid(2).toUpperCase(), uuid(2), 'urn:a:1', 'URN:a:1', 'urn:a:2'];
const EMNER = ['urn:oio:kle:05', 'urn:oio:kle:05.04', 'urn:oio:kle:05.04.06', 'urn:oio:kle:055', uuid(3)];

const enAf = (tekster: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...tekster);
const valgfri = <T>(vaerdi: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(vaerdi, { nil: undefined });
const uden = <T extends object>(json: T): T =>
  Object.fromEntries(Object.entries(json).filter(([, vaerdi]) => vaerdi !== undefined)) as T;
const id = enAf(IDER);
const ider = valgfri(fc.array(id, { minLength: 1, maxLength: 2 }));

/** Any filter. */
export const etFilter: fc.Arbitrary<Filter> = fc
  .record({
    beskedtype: ider,
    ansvarligAktoer: ider,
    tilladtModtager: ider,
    relateretObjekt: valgfri(
      fc.array(fc.record({ objekt: id, objekttype: valgfri(id), rolle: valgfri(id) }).map(uden), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    tvaergaaendeProces: ider,
    foelsomhed: ider,
    objekt: ider,
    objekttype: ider,
    objekthandling: ider,
    opgaveemne: valgfri(fc.array(enAf(EMNER), { minLength: 1, maxLength: 2 })),
    ansvarligMyndighed: ider,
    registreringsAktoer: ider,
    livscykluskode: valgfri(fc.array(fc.constantFrom(...LIVSCYKLUSKODER), { minLength: 1, maxLength: 2 })),
  })
  .chain((alle) =>
    fc.subarray(Object.keys(alle) as (keyof Filter)[], { maxLength: 3 }).map((navne) => kun(alle, navne)),
  );

const kun = (filter: Filter, navne: readonly (keyof Filter)[]): Filter =>
  uden(Object.fromEntries(navne.map((navn) => [navn, filter[navn]])));

const somId = (tekst: string): UnikId => unikId(tekst) ?? { URNIdentifikator: tekst };
const unik = id.map(somId);
const aktoer = id.map(() => ({ UUIDIdentifikator: uuid(2) }));

const registrering = fc
  .record({
    RegistreringsAktoer: valgfri(aktoer),
    ObjektAnsvarligMyndighed: valgfri(unik),
    ObjektId: valgfri(unik),
    ObjektType: valgfri(unik),
    ObjektHandling: valgfri(
      fc.oneof(
        unik,
        fc.constantFrom(...HANDLINGER).map((navn) => somId(handlingUrn(navn))),
      ),
    ),
    OpgaveEmne: valgfri(enAf(EMNER).map(somId)),
  })
  .map(uden);

const relateret: fc.Arbitrary<RelateretObjekt> = fc
  .record({ ObjektId: unik, ObjektType: unik, ObjektRolle: valgfri(unik) })
  .map(uden);

/** Any message, as far as filters look at it. */
export const enFiltrerbarBesked: fc.Arbitrary<Haendelsesbesked> = fc
  .record({
    Beskedtype: unik,
    BeskedAnsvarligAktoer: valgfri(aktoer),
    TilladtModtager: valgfri(fc.array(unik, { maxLength: 2 })),
    RelateretObjekt: valgfri(fc.array(relateret, { maxLength: 3 })),
    TvaergaaendeProces: valgfri(fc.array(unik, { maxLength: 2 })),
    ObjektRegistrering: fc.array(registrering, { maxLength: 3 }),
    Sikkerhedsklassificering: valgfri(unik),
  })
  .map(({ Sikkerhedsklassificering, ...filtreringsdata }) =>
    enBesked({
      filtreringsdata: uden(filtreringsdata),
      leverance: uden({ Sikkerhedsklassificering }),
    }),
  );
