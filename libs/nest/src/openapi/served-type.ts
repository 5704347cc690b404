import type { Objekttype } from '@sagdok/model';
import { searchParametersOf } from '../search/search-parameters.js';
import { tablesOf } from '../storage/tables.js';
import type { ServedType } from './type-paths.js';

/** A type as a process that serves it gives it to the document. */
export const servedType = (objekttype: Objekttype): ServedType => ({
  objekttype,
  searchParameters: searchParametersOf(tablesOf(objekttype, objekttype.del)),
});
