import { statement, type Database, type Statement } from '../database/database.js';
import { stored } from '../storage/indexes.js';
import { quoted } from '../storage/read-sql.js';
import type { Tables } from '../storage/tables.js';
import { STORED } from './content-references.js';

/** What refers to stored content: an object, and the media type that its reference gives. */
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
        return `select f.objekt::text, ${mimetype}, lower(f.registreret) from ${quoted(schema, table.name)} f where f."${name}" = $1::text and ${stored(`f."${name}"`)}`;
      }),
  );
  return selects.length === 0 ? undefined : statement(`${selects.join('\nunion all ')}\norder by 3 desc`);
};

/** Finds what refers to stored content, by the path it is stored at. */
export class ContentLookup {
  readonly #database: Database;
  readonly #statement: Statement | undefined;

  constructor(database: Database, tables: Tables) {
    this.#database = database;
    this.#statement = lookupStatement(tables);
  }

  /** The references to the content there ever were, the newest first. */
  async find(path: string): Promise<readonly ContentReference[]> {
    if (this.#statement === undefined) return [];
    const rows = await this.#database.rows(this.#statement, [`${STORED}${path}`]);
    return rows.map(([uuid, mimetype]) => ({
      uuid: uuid as string,
      mimetype: (mimetype as string | null) ?? undefined,
    }));
  }
}
