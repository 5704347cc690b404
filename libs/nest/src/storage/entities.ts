import type { EntitySchema } from '@mikro-orm/core';
import { storesContent } from '../content/content-references.js';
import { UNDERVEJS, UNDERVEJS_COLUMNS } from '../content/content-under-way.js';
import type { Column } from './column.js';
import { IDEMPOTENS, IDEMPOTENS_COLUMNS, IDEMPOTENS_KEY } from './idempotens.js';
import { CURRENT, exclusionOf, factIndexes } from './indexes.js';
import { tableEntity } from './table-entity.js';
import { FACT_COLUMNS, REGISTRERING_COLUMNS, type Tables } from './tables.js';

/** The outbox of a part: one row for each registrering, written in the same statement, deleted when the distributor has it. */
export const OUTBOX = 'haendelse';

const OUTBOX_COLUMNS: readonly Column[] = [
  { name: 'objekttype', type: 'text', required: true },
  { name: 'objekt', type: 'uuid', required: true },
  { name: 'nr', type: 'integer', required: true },
  { name: 'besked_id', type: 'uuid', required: true, default: 'gen_random_uuid()' },
  { name: 'registreret', type: 'timestamptz', required: true },
  { name: 'livscykluskode', type: 'text', required: true },
  { name: 'brugerref', type: 'uuid', required: true },
];

/** The boundaries of virkning that lie ahead: one row for each instant at which something of an object begins or ends. */
export const SKIFT = 'virkningsskift';

const SKIFT_COLUMNS: readonly Column[] = [
  { name: 'objekttype', type: 'text', required: true },
  { name: 'objekt', type: 'uuid', required: true },
  { name: 'tidspunkt', type: 'timestamptz', required: true },
  { name: 'besked_id', type: 'uuid', required: true, default: 'gen_random_uuid()' },
];

const skiftEntity = (schema: string): EntitySchema =>
  tableEntity({
    schema,
    name: SKIFT,
    columns: SKIFT_COLUMNS,
    primary: ['objekttype', 'objekt', 'tidspunkt'],
    indexes: [{ name: `${SKIFT}_tidspunkt`, definition: 'using btree (tidspunkt)' }],
  });

/** Which process reads the outbox, and until when. */
export const LAESER = 'laeser';

const LAESER_COLUMNS: readonly Column[] = [
  { name: 'navn', type: 'text', required: true },
  { name: 'ejer', type: 'uuid', required: true },
  { name: 'til', type: 'timestamptz', required: true },
];

const laeserEntity = (schema: string): EntitySchema =>
  tableEntity({ schema, name: LAESER, columns: LAESER_COLUMNS, primary: ['navn'], indexes: [] });

const outboxEntity = (schema: string): EntitySchema =>
  tableEntity({
    schema,
    name: OUTBOX,
    columns: OUTBOX_COLUMNS,
    primary: ['objekttype', 'objekt', 'nr'],
    // In this order it is read: the instants of an object's registreringer increase.
    indexes: [{ name: `${OUTBOX}_registreret`, definition: 'using btree (registreret, objekt, nr)' }],
  });

const idempotensEntity = (schema: string): EntitySchema =>
  tableEntity({ schema, name: IDEMPOTENS, columns: IDEMPOTENS_COLUMNS, primary: IDEMPOTENS_KEY, indexes: [] });

const underVejsEntity = (schema: string): EntitySchema =>
  tableEntity({ schema, name: UNDERVEJS, columns: UNDERVEJS_COLUMNS, primary: ['sti'], indexes: [] });

/** The schemas of some of the types, each once. */
const schemasOf = (tables: readonly Tables[]): string[] => [...new Set(tables.map(({ schema }) => schema))];

const registreringEntity = (tables: Tables): EntitySchema =>
  tableEntity({
    schema: tables.schema,
    name: tables.registrering,
    columns: REGISTRERING_COLUMNS,
    primary: ['objekt', 'nr'],
    indexes: [
      { name: `${tables.registrering}_gaeldende`, definition: `using btree (objekt) where (${CURRENT})`, unique: true },
    ],
  });

/**
 * The MikroORM entities of the object types of one part: their tables, and the part's outbox, boundaries ahead, memory of requests and,
 * where its types have content, what of it is under way.
 */
export const entitiesOf = (tables: readonly Tables[]): EntitySchema[] => [
  ...schemasOf(tables).flatMap((schema) => [
    outboxEntity(schema),
    laeserEntity(schema),
    skiftEntity(schema),
    idempotensEntity(schema),
  ]),
  ...schemasOf(tables.filter(({ objekttype }) => storesContent(objekttype))).map(underVejsEntity),
  ...tables.flatMap((type) => [
    registreringEntity(type),
    ...type.facts.map((table) =>
      tableEntity({
        schema: type.schema,
        name: table.name,
        columns: [...FACT_COLUMNS, ...table.columns],
        primary: ['objekt', 'nr', 'lbnr'],
        indexes: factIndexes(table),
        exclusion: exclusionOf(table),
      }),
    ),
  ]),
];
