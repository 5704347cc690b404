import type { Database } from '../database/database.js';
import type { Tables } from '../storage/tables.js';
import type { SearchRequest } from './search-request.js';
import { pageInKeyOrder, searchSql, type Sql } from './search-sql.js';

/** Søg: the uuids of the objects that meet a request. */
export class Search {
  readonly #database: Database;
  readonly #tables: Tables;

  constructor(database: Database, tables: Tables) {
    this.#database = database;
    this.#tables = tables;
  }

  /** The uuids found; in the order of the objects' keys when a page is asked for. */
  async find(request: SearchRequest): Promise<string[]> {
    const page = pageInKeyOrder(this.#tables, request);
    if (page !== undefined) {
      const found = await this.#uuids(page);
      if (page.complete || found.length === request.page?.most) return found;
    }
    return this.#uuids(searchSql(this.#tables, request));
  }

  async #uuids({ statement, parameters }: Sql): Promise<string[]> {
    const rows = await this.#database.rows(statement, parameters);
    return rows.map(([uuid]) => uuid as string);
  }
}
