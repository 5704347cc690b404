import { ALTID } from '@sagdok/tid';
import { statement, type Database, type Statement } from '../database/database.js';
import { Parameters, visible } from '../search/condition.js';
import { OBJEKT, readStatements, type Axis, type ReadStatements } from '../storage/read-sql.js';
import {
  parseFacts,
  parseRegistreringer,
  storedFact,
  storedRegistrering,
  type StoredRegistrering,
} from '../storage/stored-fact.js';
import type { Tables } from '../storage/tables.js';
import type { FactHistory } from './history.js';
import { sharedOut, type ReadObject, type TableRow } from './read-object.js';
import { windowSql, type View } from './window.js';

/** The rows that the cells of a statement hold, one cell of JSON for each table of facts. */
export const tableRows = (tables: Tables, cells: readonly unknown[]): TableRow[] =>
  tables.facts.flatMap((table, i) => parseFacts(cells[i] ?? null).map((row) => ({ table, row })));

const narrowed = (base: Statement, conditions: readonly string[]): Statement =>
  conditions.length === 0 ? base : statement(`${base.text} where ${conditions.join(' and ')}`);

/** Læs and List: objects of one type by uuid, as a view shows them, in one statement. */
export class Reader {
  readonly #database: Database;
  readonly #tables: Tables;
  readonly #statements: Readonly<Record<Axis, ReadStatements>>;

  constructor(database: Database, tables: Tables) {
    this.#database = database;
    this.#tables = tables;
    this.#statements = { gaeldende: readStatements(tables, 'gaeldende'), historik: readStatements(tables, 'historik') };
  }

  /** The objects that the view shows a registrering of; unknown uuids are left out, repeated ones given once. */
  async read(uuids: readonly string[], view: View): Promise<ReadObject[]> {
    const { registreret, virkning, synligt } = view;
    const distinct = [...new Set(uuids.map((uuid) => uuid.toLowerCase()))];
    const [first] = distinct;
    if (first === undefined) return [];
    const number = distinct.length === 1 ? 'one' : 'several';
    const parameters = new Parameters([
      number === 'one' ? first : distinct,
      windowSql(virkning),
      ...(registreret === 'gaeldende' ? [] : [windowSql(registreret)]),
    ]);
    const base = this.#statements[registreret === 'gaeldende' ? 'gaeldende' : 'historik'][number];
    const conditions = visible(this.#tables, synligt, OBJEKT[number], parameters);
    const rows = await this.#database.rows(narrowed(base, conditions), parameters.values);
    return rows.flatMap(([uuid, registreringer, ...cells]) => {
      const own = parseRegistreringer(registreringer);
      if (own.length === 0) return [];
      return [{ uuid: uuid as string, registreringer: sharedOut(own, tableRows(this.#tables, cells), view) }];
    });
  }

  /** All that was ever registered of an object, oldest registrering first; none when there is no such object. */
  async history(
    uuid: string,
  ): Promise<{ readonly registreringer: readonly StoredRegistrering[]; readonly facts: FactHistory }> {
    const all = windowSql(ALTID);
    const [row] = await this.#database.rows(this.#statements.historik.one, [uuid, all, all]);
    const [, registreringer = null, ...cells] = row ?? [];
    return {
      registreringer: parseRegistreringer(registreringer)
        .map(storedRegistrering)
        .toSorted((a, b) => a.nr - b.nr),
      facts: new Map(
        this.#tables.facts.map((table, i) => [
          table,
          parseFacts(cells[i] ?? null).map((cell) => storedFact(table, cell)),
        ]),
      ),
    };
  }
}
