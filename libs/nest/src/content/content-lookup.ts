import { statement, type Database, type Statement } from '../database/database.js';
import { stored } from '../storage/indexes.js';
import { quoted } from '../storage/read-sql.js';
import type { Tables } from '../storage/tables.js';

/** What refers to stored content: the object, and the media type its newest reference gives. */
export interface ContentReference {
  readonly uuid: string;
  readonly mimetype: string | undefined;
}

const lookupStatement = ({ schema, facts }: Tables): Statement | undefined => {
  const selects = facts.flatMap((table) =>
    Object.entries(table.felter)
      .filter(([, felt]) => 'indhold' in felt)
      .map(([name]) => {
        const mimetype = 'mimetype' in table.felter ? 'f.mimetype' : 'null';
        return `select f.objekt::text, ${mimetype}, f.nr from ${quoted(schema, table.name)} f where f."${name}" = $1::text and ${stored(`f."${name}"`)}`;
      }),
  );
  return selects.length === 0 ? undefined : statement(`${selects.join('\nunion all ')}\norder by 3 desc limit 1`);
};

/** Finds what refers to stored content, by the path it is stored at. */
export class ContentLookup {
  readonly #database: Database;
  readonly #statement: Statement | undefined;

  constructor(database: Database, tables: Tables) {
    this.#database = database;
    this.#statement = lookupStatement(tables);
  }

  /** The newest reference to the content; undefined when nothing refers to it. */
  async find(path: string): Promise<ContentReference | undefined> {
    if (this.#statement === undefined) return undefined;
    const [row] = await this.#database.rows(this.#statement, [`store:${path}`]);
    return row && { uuid: row[0] as string, mimetype: (row[1] as string | null) ?? undefined };
  }
}
