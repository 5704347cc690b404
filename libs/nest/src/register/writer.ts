import { formatIso, isLegalTransition, nextRegistreringstid, parseTidspunkt, type Livscykluskode } from '@sagdok/tid';
import { formatPeriode } from '@sagdok/tid';
import type { Database, Parameter, Statement } from '../database/database.js';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { currentStatement, type Needed, type NeededRelations } from '../storage/current-sql.js';
import { parseFacts, storedFact, type StoredFact } from '../storage/stored-fact.js';
import type { FactTable, Tables } from '../storage/tables.js';
import { writeStatement } from '../storage/write-sql.js';
import type { Current, Highest, TableChange } from './decide.js';
import type { Decision, Kvittering, Outcome } from './decision.js';
import type { Surroundings } from './surroundings.js';
import type { Write } from './write.js';

/** What is current of an object, as far as a write needs it. */
export interface CurrentObject {
  readonly nr: number;
  readonly livscykluskode: Livscykluskode;
  readonly since: bigint;
  readonly facts: Current;
  readonly highest: Highest;
}

const ATTEMPTS = 200;

/** Reads what writes touch, and writes registreringer: optimistically, each as one statement that holds only if nobody came between. */
export class Writer {
  readonly #statements = new Map<string, Statement>();
  readonly #reads = new Map<string, Statement>();

  readonly #database: Database;
  readonly #surroundings: Surroundings;
  readonly tables: Tables;

  constructor(database: Database, tables: Tables, surroundings: Surroundings) {
    this.#database = database;
    this.tables = tables;
    this.#surroundings = surroundings;
  }

  /** What is current of the object where the writes touch it; undefined when there is no such object. */
  async current(objekt: string, writes: readonly Write[]): Promise<CurrentObject | undefined> {
    const touched = Map.groupBy(writes, ({ table }) => table);
    const needed = [...touched].map(([table, own]) =>
      isNumberable(table) ? { table, only: relationsOf(own) } : { table },
    );
    return this.#read(objekt, needed, entriesOf(writes));
  }

  /** All that is current of the object; undefined when there is no such object. */
  async whole(objekt: string): Promise<CurrentObject | undefined> {
    return this.#read(
      objekt,
      this.tables.facts.map((table) => ({ table })),
      [],
    );
  }

  async #read(
    objekt: string,
    needed: readonly Needed[],
    entries: readonly object[],
  ): Promise<CurrentObject | undefined> {
    const key = needed
      .map(({ table, only }) => `${table.name}:${only?.whole.join('+') ?? ''}:${only?.numbered.join('+') ?? ''}`)
      .join();
    const statement = this.#reads.get(key) ?? currentStatement(this.tables, needed);
    this.#reads.set(key, statement);
    const numbered = needed.some(({ only }) => only !== undefined && only.numbered.length > 0);
    const [row] = await this.#database.rows(statement, [objekt, ...(numbered ? [JSON.stringify(entries)] : [])]);
    if (row === undefined) return undefined;
    const [nr, since, livscykluskode, highest, ...cells] = row;
    return {
      nr: nr as number,
      since: parseTidspunkt(since as string) as bigint,
      livscykluskode: livscykluskode as Livscykluskode,
      highest: highestOf(highest as string),
      facts: new Map(
        needed.map(({ table }, i) => [table.name, parseFacts(cells[i]).map((cell) => storedFact(table, cell))]),
      ),
    };
  }

  /**
   * Writes the registrering that was decided, at `at` or as soon after its base as the clock allows.
   * @returns the receipt, or undefined when another registrering came between and nothing was written
   */
  async write(
    { uuid, base, livscykluskode, brugerref, note, changes }: Decision,
    at?: bigint,
  ): Promise<Kvittering | undefined> {
    const nr = base?.nr ?? 0;
    const [row] = await this.#database.rows(this.#writeStatement(changes, base === undefined), [
      uuid,
      nr,
      formatIso(at ?? nextRegistreringstid(this.#surroundings.now(), base?.since)),
      livscykluskode,
      brugerref,
      note,
      ...changes.flatMap(changeParameters),
    ]);
    return row?.[0] === 1 ? { uuid, nr: nr + 1 } : undefined;
  }

  #writeStatement(changes: readonly TableChange[], first: boolean): Statement {
    const touched = changes.map(({ table, ender, begynder }) => ({
      table,
      ends: ender.length > 0,
      begins: begynder.length > 0,
    }));
    const key = `${first}:${touched.map(({ table, ends, begins }) => `${table.name}${ends}${begins}`).join()}`;
    const statement = this.#statements.get(key) ?? writeStatement(this.tables, touched, first);
    this.#statements.set(key, statement);
    return statement;
  }

  /**
   * Tries until no other write comes between: `attempt` reads, decides and writes once, and gives undefined when it came too late.
   * Of the writes that meet at an object at least one succeeds each round, so all do.
   */
  async retried<R>(objekt: string, attempt: () => Promise<R | undefined>): Promise<R> {
    for (let i = 0; i < ATTEMPTS; i++) {
      const result = await attempt();
      if (result !== undefined) return result;
    }
    throw SagdokFejl.konflikt(objekt);
  }
}

/** The outcome of operations that are written. */
export const writtenOutcome = (writer: Writer): Outcome<Kvittering> => ({
  carryOut: (decision) => writer.write(decision),
  alreadySo: (uuid, { nr }) => ({ uuid, nr }),
});

/** Refuses a step that the life cycle does not have. */
export const checkTransition = (objekt: string, fra: Livscykluskode, til: Livscykluskode): void => {
  if (!isLegalTransition(fra, til)) throw SagdokFejl.ulovligLivscyklus(objekt, fra, til);
};

const highestOf = (cell: string): Highest =>
  Object.fromEntries(
    Object.entries(JSON.parse(cell) as Record<string, number | null>).map(([relation, indeks]) => [
      relation,
      indeks ?? 0,
    ]),
  );

/** The relations of the object itself may be long lists, of which a write reads only what it names. */
const isNumberable = ({ kind, path }: FactTable): boolean => kind === 'relation' && path.length === 0;

const relationOf = ({ match }: Write): string => match.relation as string;

const relationsOf = (writes: readonly Write[]): NeededRelations => ({
  whole: writes
    .filter(({ rule }) => rule !== 'indeks')
    .map(relationOf)
    .toSorted(),
  numbered: writes
    .filter(({ rule }) => rule === 'indeks')
    .map(relationOf)
    .toSorted(),
});

/** The numbered entries that the writes name. */
const entriesOf = (writes: readonly Write[]): object[] =>
  writes
    .filter(({ rule }) => rule === 'indeks')
    .flatMap((write) =>
      write.facts.flatMap(({ vaerdi: { indeks } }) =>
        typeof indeks === 'number' ? [{ relation: relationOf(write), indeks }] : [],
      ),
    );

const keysOf = (facts: readonly StoredFact[]): string => JSON.stringify(facts.map(({ nr, lbnr }) => ({ nr, lbnr })));

const changeParameters = ({ ender, begynder }: TableChange): Parameter[] => [
  ...(ender.length > 0 ? [keysOf(ender)] : []),
  ...(begynder.length > 0
    ? [
        JSON.stringify(
          begynder.map(({ virkning: { periode, ...actor }, vaerdi }, lbnr) => ({
            ...vaerdi,
            ...actor,
            lbnr,
            virkning: formatPeriode(periode),
          })),
        ),
      ]
    : []),
];
