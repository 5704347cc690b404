import type { Database } from '../database/database.js';
import type { Tables } from '../storage/tables.js';
import type { Place, SearchRequest } from './search-request.js';
import { pageInKeyOrder, searchSql, type Sql } from './search-sql.js';

/** What a search found. */
export interface Found {
  /** In the order of the objects' keys when a page was asked for. */
  readonly uuids: readonly string[];
  /** The place that the page ends at, when it is full: there may be more after it. */
  readonly last?: Place;
}

/** Søg: the uuids of the objects that meet a request. */
export class Search {
  readonly #database: Database;
  readonly #tables: Tables;

  constructor(database: Database, tables: Tables) {
    this.#database = database;
    this.#tables = tables;
  }

  /** What meets the request. */
  async find(request: SearchRequest): Promise<Found> {
    const places = await this.#places(request);
    const last = places.length === request.page?.most ? places.at(-1) : undefined;
    return { uuids: places.map(({ uuid }) => uuid), ...(last && { last }) };
  }

  async #places(request: SearchRequest): Promise<Place[]> {
    const page = pageInKeyOrder(this.#tables, request);
    if (page !== undefined) {
      const found = await this.#rows(page);
      if (page.complete || found.length === request.page?.most) return found;
    }
    return this.#rows(searchSql(this.#tables, request));
  }

  async #rows({ statement, parameters }: Sql): Promise<Place[]> {
    const rows = await this.#database.rows(statement, parameters);
    return rows.map(([uuid, noegle = null]) => ({ uuid: uuid as string, noegle: noegle as string | null }));
  }
}
