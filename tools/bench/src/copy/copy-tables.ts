import { enSag, uuidOf, type Sag } from '../sag/en-sag.js';

/** A table that sager are copied into: its columns, and its rows for one sag. Cells are as COPY has them: text, null as `\N`. */
export interface CopyTable {
  readonly name: string;
  readonly columns: readonly string[];
  rows(uuid: string, sag: Sag): readonly (readonly string[])[];
}

/** The user that all registreringer are by. */
const BRUGER = uuidOf('bruger', 0);

/** The relations that a copied sag has: owner, responsible unit, subject and party. */
const RELATIONER = 4;

const range = (fra: string, til: string): string => `[${fra},${til})`;

// Sager are registered on the day they begin to hold.
const registreret = ({ fra }: Sag): string => `["${fra} 08:00:00.000000+00",)`;

const fact = (uuid: string, sag: Sag, lbnr: number, virkning: string): string[] => [
  uuid,
  '1',
  String(lbnr),
  registreret(sag),
  virkning,
  sag.aktoerref,
  'Bruger',
];

const FACT = ['objekt', 'nr', 'lbnr', 'registreret', 'virkning', 'aktoerref', 'aktoertypekode'];

/** The register's tables for Sag, as LoRA's model fills them. */
export const COPY_TABLES: readonly CopyTable[] = [
  {
    name: 'sag.sag_registrering',
    columns: ['objekt', 'nr', 'registreret', 'livscykluskode', 'brugerref', 'note'],
    rows: (uuid, sag) => [[uuid, '1', registreret(sag), 'Opstaaet', BRUGER, '']],
  },
  {
    name: 'sag.sag_egenskaber',
    columns: [...FACT, 'brugervendtnoegle', 'sagsnummer', 'titel', 'beskrivelse', 'kassationskode'],
    rows: (uuid, sag) => [
      [
        ...fact(uuid, sag, 0, range(sag.fra, 'infinity')),
        sag.brugervendtnoegle,
        sag.sagsnummer,
        sag.titel,
        sag.beskrivelse,
        sag.kassationskode,
      ],
    ],
  },
  {
    name: 'sag.sag_tilstand',
    columns: [...FACT, 'tilstand', 'vaerdi'],
    rows: (uuid, sag) =>
      sag.fremdrift.map(({ fremdrift, fra, til }, lbnr) => [
        ...fact(uuid, sag, lbnr, range(fra, til)),
        'fremdrift',
        fremdrift,
      ]),
  },
  {
    name: 'sag.sag_relation',
    columns: [...FACT, 'relation', 'uuid', 'objekttype', 'enkelt'],
    rows: (uuid, sag) =>
      sag.relationer.map(({ relation, uuid: target, objekttype }, lbnr) => [
        ...fact(uuid, sag, lbnr, range(sag.fra, 'infinity')),
        relation,
        target,
        objekttype,
        't',
      ]),
  },
];

/** The uuid of copied sag number `i`. */
export const sagUuid = (i: number): string => uuidOf('sag', i);

/** Copied sag number `i`. */
export const copiedSag = (i: number): Sag => enSag(i, RELATIONER);
