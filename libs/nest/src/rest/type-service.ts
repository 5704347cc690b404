import { validatorFor, type Validator } from '@sagdok/validering';
import type { Objekttype } from '@sagdok/model';
import type { Database } from '../database/database.js';
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
}

/** Puts together what serves a type in the schema of its app. */
export const typeService = (
  database: Database,
  objekttype: Objekttype,
  schema: string,
  surroundings: Surroundings,
): TypeService => {
  const tables = tablesOf(objekttype, schema);
  const writer = new Writer(database, tables, surroundings);
  const reader = new Reader(database, tables);
  return {
    tables,
    register: new Register(writer, surroundings.uuid, writtenOutcome(writer)),
    preview: new Register(writer, surroundings.uuid, previewOutcome(writer, reader, surroundings)),
    historyImport: new HistoryImport(reader, writer),
    reader,
    search: new Search(database, tables),
    searchParameters: searchParametersOf(tables),
    validator: validatorFor(objekttype),
  };
};
