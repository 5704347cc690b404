import type { Database } from '../database/database.js';
import type { Tables } from '../storage/tables.js';
import type { SearchRequest } from './search-request.js';
import { searchSql } from './search-sql.js';

/** Søg: the uuids of the objects that meet a request, in one statement. */
export class Search {
  readonly #database: Database;
  readonly #tables: Tables;

  constructor(database: Database, tables: Tables) {
    this.#database = database;
    this.#tables = tables;
  }

  /** The uuids found; in the order of the objects' keys when a page is asked for. */
  async find(request: SearchRequest): Promise<string[]> {
    const { statement, parameters } = searchSql(this.#tables, request);
    const rows = await this.#database.rows(statement, parameters);
    return rows.map(([uuid]) => uuid as string);
  }
}
