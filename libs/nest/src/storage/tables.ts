import type { Felter, Objekttype, Relationer, Underobjekttyper } from '@sagdok/model';
import { columnOf, type Column } from './column.js';

/** What the facts of a table are, which decides what a write ends and begins among them. */
export type FactKind = 'attribut' | 'tilstand' | 'relation';

/**
 * A table of facts of one kind. Each row is one fact: it holds over `virkning`, and was believed over `registreret`.
 * A write closes the rows it replaces and inserts the new ones; what it does not touch stays one row.
 */
export interface FactTable {
  readonly name: string;
  readonly kind: FactKind;
  /** The members that lead from the object to the part the facts are about, e.g. `['varianter', 'dele']`; `[]` for the object itself. */
  readonly path: readonly string[];
  /** The columns that tell parts from their siblings, one for each member of `path`, e.g. `['varianttekst', 'deltekst']`. */
  readonly keys: readonly string[];
  /** The name of the attribute set on the wire, e.g. `sagegenskaber`; for `attribut` alone. */
  readonly saet?: string;
  /** The fields of the facts: an attribute set's, or all extra fields of the relations together. */
  readonly felter: Felter;
  /** The relations the table holds; for `relation` alone. */
  readonly relationer: Relationer;
  /** The columns of the facts' values: the keys, then what tells the fact's kind, then its fields. */
  readonly columns: readonly Column[];
}

/** All tables that the objects of one type are stored in. */
export interface Tables {
  readonly objekttype: Objekttype;
  /** The PostgreSQL schema of the app that keeps the type. */
  readonly schema: string;
  readonly registrering: string;
  readonly facts: readonly FactTable[];
}

/** Columns that every table of facts has: its identity within the object, both time axes, and the virkning's actor and note. */
export const FACT_COLUMNS: readonly Column[] = [
  { name: 'objekt', type: 'uuid', required: true },
  { name: 'nr', type: 'integer', required: true },
  { name: 'lbnr', type: 'integer', required: true },
  { name: 'registreret', type: 'tstzrange', required: true },
  { name: 'virkning', type: 'tstzrange', required: true },
  { name: 'aktoerref', type: 'uuid' },
  { name: 'aktoertypekode', type: 'text' },
  { name: 'notetekst', type: 'text' },
];

/** Columns of the table of registreringer. */
export const REGISTRERING_COLUMNS: readonly Column[] = [
  { name: 'objekt', type: 'uuid', required: true },
  { name: 'nr', type: 'integer', required: true },
  { name: 'registreret', type: 'tstzrange', required: true },
  { name: 'livscykluskode', type: 'text', required: true },
  { name: 'brugerref', type: 'uuid', required: true },
  { name: 'note', type: 'text', required: true },
];

const TILSTAND_COLUMNS: readonly Column[] = [
  { name: 'tilstand', type: 'text', required: true },
  { name: 'vaerdi', type: 'text' },
];

const RELATION_COLUMNS: readonly Column[] = [
  { name: 'relation', type: 'text', required: true },
  { name: 'indeks', type: 'integer' },
  { name: 'uuid', type: 'uuid' },
  { name: 'urn', type: 'text' },
  { name: 'objekttype', type: 'text' },
  // Whether the relation has at most one target at a time; told by the row, so that the constraint holds for new relations too.
  { name: 'enkelt', type: 'boolean', required: true },
];

const fieldColumns = (felter: Felter): Column[] => Object.entries(felter).map(([name, felt]) => columnOf(name, felt));

const keyColumns = (keys: readonly string[]): Column[] => keys.map((name) => ({ name, type: 'text', required: true }));

interface Place {
  readonly prefix: string;
  readonly path: readonly string[];
  readonly keys: readonly string[];
}

const attributTable = (place: Place, name: string, saet: string, felter: Felter): FactTable => ({
  ...place,
  name: `${place.prefix}_${name}`,
  kind: 'attribut',
  saet,
  felter,
  relationer: {},
  columns: [...keyColumns(place.keys), ...fieldColumns(felter)],
});

const relationTables = (place: Place, relationer: Relationer): FactTable[] => {
  if (Object.keys(relationer).length === 0) return [];
  const felter: Felter = Object.assign(
    {},
    ...Object.values(relationer).map((relation) => relation.felter ?? {}),
  ) as Felter;
  const columns = [...keyColumns(place.keys), ...RELATION_COLUMNS, ...fieldColumns(felter)];
  return [{ ...place, name: `${place.prefix}_relation`, kind: 'relation', felter, relationer, columns }];
};

const partTables = (parent: Place, parts: Underobjekttyper): FactTable[] =>
  Object.entries(parts).flatMap(([member, part]) => {
    const place: Place = {
      prefix: `${parent.prefix}_${member}`,
      path: [...parent.path, member],
      keys: [...parent.keys, part.noegle],
    };
    return [
      attributTable(place, 'egenskaber', 'egenskaber', part.egenskaber),
      ...relationTables(place, part.relationer ?? {}),
      ...partTables(place, part.underobjekter ?? {}),
    ];
  });

/** The tables an object type is stored in, in a schema: made from the model, in the order of its declaration. */
export const tablesOf = (objekttype: Objekttype, schema: string): Tables => {
  const place: Place = { prefix: objekttype.navn, path: [], keys: [] };
  const tilstand: FactTable = {
    ...place,
    name: `${objekttype.navn}_tilstand`,
    kind: 'tilstand',
    felter: {},
    relationer: {},
    columns: TILSTAND_COLUMNS,
  };
  return {
    objekttype,
    schema,
    registrering: `${objekttype.navn}_registrering`,
    facts: [
      ...Object.entries(objekttype.attributter).map(([saet, felter]) =>
        attributTable(place, saet, `${objekttype.navn}${saet}`, felter),
      ),
      ...(Object.keys(objekttype.tilstande).length > 0 ? [tilstand] : []),
      ...relationTables(place, objekttype.relationer),
      ...partTables(place, objekttype.underobjekter ?? {}),
    ],
  };
};
