import { validatorFor, type Validator } from '@sagdok/validering';
import type { Objekttype } from '@sagdok/model';
import { ContentLookup } from '../content/content-lookup.js';
import type { ContentStore } from '../content/content-store.js';
import { ContentUnderWay } from '../content/content-under-way.js';
import { Upload } from '../content/upload.js';
import type { Database } from '../database/database.js';
import type { WriteSignal } from '../haendelse/write-signal.js';
import { HistoryImport } from '../register/history-import.js';
import type { Kvittering } from '../register/decision.js';
import { previewOutcome, type Preview } from '../register/preview.js';
import { Reader } from '../register/reader.js';
import { Register } from '../register/register.js';
import type { Surroundings } from '../register/surroundings.js';
import { Writer, writtenOutcome } from '../register/writer.js';
import { searchParametersOf, type SearchParameters } from '../search/search-parameters.js';
import { Search } from '../search/search.js';
import { tablesOf, type Tables } from '../storage/tables.js';

/** All that serves one type of object: its tables, operations and checks. */
export interface TypeService {
  readonly tables: Tables;
  readonly register: Register<Kvittering>;
  /** The same operations, that show what they would do and write nothing. */
  readonly preview: Register<Preview>;
  readonly historyImport: HistoryImport;
  readonly reader: Reader;
  readonly search: Search;
  readonly searchParameters: SearchParameters;
  readonly validator: Validator;
  readonly contentLookup: ContentLookup;
  readonly upload: Upload;
}

/** What the services of a process share. */
export interface Shared {
  readonly database: Database;
  readonly surroundings: Surroundings;
  readonly signal: WriteSignal;
  readonly store: ContentStore;
}

/** Puts together what serves a type in the schema of its app. */
export const typeService = (objekttype: Objekttype, schema: string, shared: Shared): TypeService => {
  const { database, surroundings, store } = shared;
  const tables = tablesOf(objekttype, schema);
  const writer = new Writer({ ...shared, tables });
  const reader = new Reader(database, tables);
  const contentLookup = new ContentLookup(database, tables);
  return {
    tables,
    register: new Register(writer, surroundings.uuid, writtenOutcome(writer)),
    preview: new Register(writer, surroundings.uuid, previewOutcome(writer, reader, surroundings)),
    historyImport: new HistoryImport(reader, writer),
    reader,
    search: new Search(database, tables),
    searchParameters: searchParametersOf(tables),
    validator: validatorFor(objekttype),
    contentLookup,
    upload: new Upload({
      objekttype,
      store,
      underWay: new ContentUnderWay(database, schema),
      lookup: contentLookup,
      now: surroundings.now,
    }),
  };
};
