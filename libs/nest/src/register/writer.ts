import { Turtager } from '@sagdok/mox';
import { formatIso, formatPeriode, nextRegistreringstid, parseTidspunkt, type Livscykluskode } from '@sagdok/tid';
import type { Database, Parameter, Statement } from '../database/database.js';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { boundariesAhead } from '../haendelse/boundaries-ahead.js';
import type { WriteSignal } from '../haendelse/write-signal.js';
import { currentStatement, isNumbered, type Needed } from '../storage/current-sql.js';
import { IDEMPOTENS_UNIQUE, rememberStatement } from '../storage/idempotens.js';
import { parseFacts, storedFact, type StoredFact } from '../storage/stored-fact.js';
import type { Tables } from '../storage/tables.js';
import { writeStatement, type WriteKind } from '../storage/write-sql.js';
import type { CurrentObject } from './current-object.js';
import type { Highest, TableChange } from './decide.js';
import type { Decision, Kvittering, Outcome } from './decision.js';
import { entriesOf, neededOf } from './needed-of.js';
import type { EarlierRequest, RequestKey } from './request-key.js';
import type { Surroundings } from './surroundings.js';
import type { Write } from './write.js';

/** What is read of an object. */
interface Reading {
  readonly needed: readonly Needed[];
  /** The numbered entries to read. */
  readonly entries: readonly object[];
  readonly key: RequestKey | undefined;
}

const ATTEMPTS = 200;

/** How many statements are kept, beside those that the database has prepared. */
const MOST_KEPT = 1000;

/** What a writer works with. */
export interface WriterOptions {
  readonly database: Database;
  readonly tables: Tables;
  readonly surroundings: Surroundings;
  /** Hears of each registrering that is written. */
  readonly signal: WriteSignal;
}

/** Reads what writes touch, and writes registreringer: optimistically, each as one statement that holds only if nobody came between. */
export class Writer {
  readonly #turtager = new Turtager();
  readonly #statements = new Map<string, Statement>();
  readonly #rememberStatement: Statement;
  readonly #database: Database;
  readonly #surroundings: Surroundings;
  readonly #signal: WriteSignal;
  readonly tables: Tables;

  constructor({ database, tables, surroundings, signal }: WriterOptions) {
    this.#database = database;
    this.tables = tables;
    this.#surroundings = surroundings;
    this.#signal = signal;
    this.#rememberStatement = rememberStatement(tables);
  }

  /** What is current of the object where the writes touch it; undefined when there is no such object. */
  async current(objekt: string, writes: readonly Write[], key?: RequestKey): Promise<CurrentObject | undefined> {
    return this.#read(objekt, { needed: neededOf(writes), entries: entriesOf(writes), key });
  }

  /** All that is current of the object; undefined when there is no such object. */
  async whole(objekt: string, key?: RequestKey): Promise<CurrentObject | undefined> {
    return this.#read(objekt, { needed: this.tables.facts.map((table) => ({ table })), entries: [], key });
  }

  async #read(objekt: string, { needed, entries, key }: Reading): Promise<CurrentObject | undefined> {
    const [row] = await this.#database.rows(this.#readStatement(needed, key !== undefined), [
      objekt,
      ...(isNumbered(needed) ? [JSON.stringify(entries)] : []),
      ...(key === undefined ? [] : [key.noegle]),
    ]);
    if (row === undefined) return undefined;
    const [nr, since, livscykluskode, highest, ...cells] = row;
    const earlier = cells[needed.length];
    return {
      nr: nr as number,
      since: parseTidspunkt(since as string) as bigint,
      livscykluskode: livscykluskode as Livscykluskode,
      highest: highestOf(highest as string),
      facts: new Map(
        needed.map(({ table }, i) => [table.name, parseFacts(cells[i]).map((cell) => storedFact(table, cell))]),
      ),
      ...(typeof earlier === 'string' && { tidligere: JSON.parse(earlier) as EarlierRequest }),
    };
  }

  #readStatement(needed: readonly Needed[], keyed: boolean): Statement {
    const name = `read ${keyed}:${needed
      .map(({ table, only }) => `${table.name}:${only?.whole.join('+') ?? ''}:${only?.numbered.join('+') ?? ''}`)
      .join()}`;
    return this.#kept(name, () => currentStatement(this.tables, needed, keyed));
  }

  /**
   * Writes the registrering that was decided, at `at` or as soon after its base as the clock allows.
   * @returns the receipt, or undefined when another registrering came between and nothing was written
   */
  async write(
    { uuid, base, livscykluskode, brugerref, note, changes, key }: Decision,
    at?: bigint,
  ): Promise<Kvittering | undefined> {
    const nr = base?.nr ?? 0;
    const now = this.#surroundings.now();
    const ahead = boundariesAhead(changes, now);
    const kind = { first: base === undefined, ahead: ahead.length > 0, keyed: key !== undefined };
    const done = await this.#count(this.#writeStatement(changes, kind), [
      uuid,
      nr,
      formatIso(at ?? nextRegistreringstid(now, base?.since)),
      livscykluskode,
      brugerref,
      note,
      ...changes.flatMap(changeParameters),
      ...(ahead.length > 0 ? [JSON.stringify(ahead)] : []),
      ...(key === undefined ? [] : [key.noegle, key.fingeraftryk, formatIso(now)]),
    ]);
    if (done !== 1) return undefined;
    this.#signal.written();
    return { uuid, nr: nr + 1 };
  }

  /** Remembers a request that found the object as it should be. @returns false when its key has been used in the meantime */
  async remember(uuid: string, nr: number, { noegle, fingeraftryk }: RequestKey): Promise<boolean> {
    const now = formatIso(this.#surroundings.now());
    return (await this.#count(this.#rememberStatement, [uuid, noegle, fingeraftryk, nr, now])) === 1;
  }

  /** The count that a statement gives; 0 when it was refused because a key has been used in the meantime. */
  async #count(statement: Statement, parameters: readonly Parameter[]): Promise<number> {
    try {
      const [row] = await this.#database.rows(statement, parameters);
      return row?.[0] as number;
    } catch (error) {
      if ((error as { readonly constraint?: string }).constraint === IDEMPOTENS_UNIQUE) return 0;
      throw error;
    }
  }

  #writeStatement(changes: readonly TableChange[], kind: WriteKind): Statement {
    const touched = changes.map(({ table, ender, begynder }) => ({
      table,
      ends: ender.length > 0,
      begins: begynder.length > 0,
    }));
    const { first, ahead, keyed } = kind;
    const name = `write ${first}${ahead}${keyed}:${touched.map(({ table, ends, begins }) => `${table.name}${ends}${begins}`).join()}`;
    return this.#kept(name, () => writeStatement(this.tables, touched, kind));
  }

  /** A statement as it was made the first time. What clients think of first is what they do most; of the rest no more are kept. */
  #kept(name: string, make: () => Statement): Statement {
    const known = this.#statements.get(name);
    if (known !== undefined) return known;
    const made = make();
    if (this.#statements.size < MOST_KEPT) this.#statements.set(name, made);
    return made;
  }

  /**
   * Tries until no other write comes between: `attempt` reads, decides and writes once, and gives undefined when it came too late.
   * Those of this process that came too late take turns, so that many writes to one object do not all read for each that is written.
   * Of the writes that meet at an object at least one succeeds each round, so all do.
   */
  async retried<R>(objekt: string, attempt: () => Promise<R | undefined>): Promise<R> {
    const first = await attempt();
    if (first !== undefined) return first;
    return this.#turtager.efterTur(objekt, async () => {
      for (let i = 1; i < ATTEMPTS; i++) {
        const result = await attempt();
        if (result !== undefined) return result;
      }
      throw SagdokFejl.konflikt(objekt);
    });
  }
}

/** The outcome of operations that are written. */
export const writtenOutcome = (writer: Writer): Outcome<Kvittering> => ({
  carryOut: (decision) => writer.write(decision),
  alreadySo: async ({ uuid, nr }, key) =>
    key === undefined || (await writer.remember(uuid, nr, key)) ? { uuid, nr } : undefined,
});

const highestOf = (cell: string): Highest =>
  Object.fromEntries(
    Object.entries(JSON.parse(cell) as Record<string, number | null>).map(([relation, indeks]) => [
      relation,
      indeks ?? 0,
    ]),
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
