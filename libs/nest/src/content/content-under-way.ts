import { formatIso } from '@sagdok/tid';
import { statement, type Database, type Statement } from '../database/database.js';
import type { Column } from '../storage/column.js';
import { quoted } from '../storage/read-sql.js';

/** The table of a part, one row for each content that is being stored and has not yet been referred to or removed. */
export const UNDERVEJS = 'indhold_undervejs';

/** Its columns: the path in the store, and when the content began to come. */
export const UNDERVEJS_COLUMNS: readonly Column[] = [
  { name: 'sti', type: 'text', required: true },
  { name: 'modtaget', type: 'timestamptz', required: true },
];

/**
 * Remembers which content is under way, so that what a process leaves behind that is killed in between can be found and removed, and
 * nothing else ever is: the store's folder may have the content of other databases in it too.
 */
export class ContentUnderWay {
  readonly #database: Database;
  readonly #begin: Statement;
  readonly #end: Statement;
  readonly #left: Statement;

  /** @param schema of the app that keeps the types which refer to the content */
  constructor(database: Database, schema: string) {
    const table = quoted(schema, UNDERVEJS);
    this.#database = database;
    this.#begin = statement(`insert into ${table} (sti, modtaget) values ($1::text, $2::timestamptz)`);
    this.#end = statement(`delete from ${table} where sti in (select json_array_elements_text($1::json))`);
    this.#left = statement(`select sti from ${table} where modtaget < $1::timestamptz`);
  }

  /** Content is going to be stored at the path. */
  async begin(path: string, now: bigint): Promise<void> {
    await this.#database.rows(this.#begin, [path, formatIso(now)]);
  }

  /** The content at the paths is referred to, or is there no more. */
  async end(paths: readonly string[]): Promise<void> {
    if (paths.length > 0) await this.#database.rows(this.#end, [JSON.stringify(paths)]);
  }

  /** The paths of content that began to come before then and is still under way. */
  async olderThan(before: bigint): Promise<string[]> {
    return (await this.#database.rows(this.#left, [formatIso(before)])).map(([path]) => path as string);
  }
}
