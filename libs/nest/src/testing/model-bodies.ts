import { createHash } from 'node:crypto';
import type { Felt, Felter, Objekttype, Relation, Relationer, Underobjekttyper } from '@sagdok/model';
import { HELE_TIDEN } from './objekter/virkning.js';

/** JSON that a test may change. */
export type Json = Record<string, unknown>;

const SKALARER = {
  tekst: 'tekst',
  tekstliste: ['en', 'to'],
  boolean: true,
  heltal: 7,
  dato: '2026-01-31',
  tidspunkt: '2026-01-31T12:00:00+01:00',
  varighed: 'PT1H30M',
  uuid: '00000000-0000-4000-8000-00000000000a',
} as const;

/** The value of a field; texts hold the names that lead to it, so that no two are alike. */
const vaerdi = (felt: Felt, path: readonly string[]): unknown => {
  if (felt.type === 'struktur') return felter(felt.struktur.felter, path);
  if (felt.type === 'strukturliste') {
    const item = felter(felt.struktur.felter, path);
    return [felt.positionel ? Object.values(item) : item];
  }
  if (felt.type === 'tekst') return felt.vaerdier?.[0]?.vaerdi ?? path.join(' ');
  return SKALARER[felt.type];
};

const felter = (typer: Felter, path: readonly string[]): Json =>
  Object.fromEntries(Object.entries(typer).map(([name, felt]) => [name, vaerdi(felt, [...path, name])]));

/** The uuid that a relation of this name points at. */
export const maalFor = (name: string): string => {
  const digits = createHash('sha1').update(name).digest('hex').slice(0, 8);
  return `${digits}-0000-4000-8000-000000000000`;
};

const relation = (name: string, type: Relation): Json => ({
  virkning: HELE_TIDEN,
  ...(!type.udenMaal && { uuid: maalFor(name), objekttype: `Maal for ${name}` }),
  ...felter(type.felter ?? {}, [name]),
});

const relationer = (typer: Relationer): Json =>
  Object.fromEntries(Object.entries(typer).map(([name, type]) => [name, [relation(name, type)]]));

const underobjekter = (typer: Underobjekttyper): Json =>
  Object.fromEntries(
    Object.entries(typer).map(([member, type]) => [
      member,
      [
        {
          [type.noegle]: type.noegle,
          egenskaber: [{ ...felter(type.egenskaber, [member]), virkning: HELE_TIDEN }],
          ...(type.relationer && { relationer: relationer(type.relationer) }),
          ...underobjekter(type.underobjekter ?? {}),
        },
      ],
    ]),
  );

/** The body of an Opret with everything that the type has, each text telling where it stands. */
export const fuldOpret = ({ navn, attributter, tilstande, ...type }: Objekttype): Json => ({
  note: 'en note',
  attributter: Object.fromEntries(
    Object.entries(attributter).map(([saet, typer]) => [
      `${navn}${saet}`,
      [{ ...felter(typer, [saet]), virkning: HELE_TIDEN }],
    ]),
  ),
  tilstande: Object.fromEntries(
    Object.entries(tilstande).map(([tilstand, { vaerdier }]) => [
      `${navn}${tilstand}`,
      [{ [tilstand]: vaerdier[0]?.vaerdi, virkning: HELE_TIDEN }],
    ]),
  ),
  relationer: relationer(type.relationer),
  ...underobjekter(type.underobjekter ?? {}),
});
