import {
  type Felt,
  type Felter,
  isObligatorisk,
  type Objekttype,
  type Relation,
  type Underobjekttyper,
} from '@sagdok/model';

/** JSON that a test may change. */
export type JsonObjekt = Record<string, unknown>;

/** A uuid. */
export const UUID = '7d0a1c52-c1b0-48c2-aef7-74fea841adae';

/** A virkning over a period, all of this century unless told otherwise. */
export const virkning = (from = '2000-01-01', to = 'infinity'): JsonObjekt => ({ from, to });

const VAERDIER = {
  tekst: 'tekst',
  tekstliste: ['en', 'to'],
  boolean: true,
  heltal: 7,
  dato: '2026-01-31',
  tidspunkt: '2026-01-31T12:00:00+01:00',
  varighed: 'PT1H30M',
  uuid: UUID,
} as const;

/** How much of what may be left out a body holds. */
type Omfang = 'mindst' | 'fuldt';

const vaerdi = (felt: Felt, omfang: Omfang): unknown => {
  if (felt.type === 'struktur') return felter(felt.struktur.felter, omfang);
  if (felt.type === 'strukturliste') {
    const struktur = felter(felt.struktur.felter, 'fuldt');

    return [felt.positionel ? Object.values(struktur) : struktur];
  }

  return felt.vaerdier ? felt.vaerdier[0]?.vaerdi : VAERDIER[felt.type];
};

const felter = (typer: Felter, omfang: Omfang): JsonObjekt =>
  Object.fromEntries(
    Object.entries(typer)
      .filter(([, felt]) => omfang === 'fuldt' || felt.obligatorisk)
      .map(([navn, felt]) => [navn, vaerdi(felt, omfang)]),
  );

const relation = (type: Relation): JsonObjekt => ({
  virkning: virkning(),
  ...(!type.udenMaal && { uuid: UUID }),
  ...felter(type.felter ?? {}, 'fuldt'),
});

const relationer = (typer: Readonly<Record<string, Relation>>): JsonObjekt =>
  Object.fromEntries(Object.entries(typer).map(([navn, type]) => [navn, [relation(type)]]));

const underobjekter = (typer: Underobjekttyper = {}): JsonObjekt =>
  Object.fromEntries(
    Object.entries(typer).map(([navn, type]) => [
      navn,
      [
        {
          [type.noegle]: 'tekst',
          egenskaber: [{ ...felter(type.egenskaber, 'fuldt'), virkning: virkning() }],
          ...(type.relationer && { relationer: relationer(type.relationer) }),
          ...underobjekter(type.underobjekter),
        },
      ],
    ]),
  );

const hoved = ({ navn, attributter, tilstande }: Objekttype, omfang: Omfang): JsonObjekt => ({
  attributter: Object.fromEntries(
    Object.entries(attributter)
      .filter(([, typer]) => omfang === 'fuldt' || isObligatorisk(typer))
      .map(([saet, typer]) => [`${navn}${saet}`, [{ ...felter(typer, omfang), virkning: virkning() }]]),
  ),
  tilstande: Object.fromEntries(
    Object.entries(tilstande).map(([tilstand, { vaerdier }]) => [
      `${navn}${tilstand}`,
      [{ [tilstand]: vaerdier[0]?.vaerdi, virkning: virkning() }],
    ]),
  ),
});

/** The body of an Opret with what is mandatory, and nothing else. */
export const mindsteOpret = (objekttype: Objekttype): JsonObjekt => hoved(objekttype, 'mindst');

/** The body of an Opret with everything the type has. */
export const fuldOpret = (objekttype: Objekttype): JsonObjekt => ({
  note: 'note',
  ...hoved(objekttype, 'fuldt'),
  relationer: relationer(objekttype.relationer),
  ...underobjekter(objekttype.underobjekter),
});
