import type { Objekttype } from '@sagdok/model';
import { storesContent } from '../content/content-references.js';
import type { SearchParameters } from '../search/search-parameters.js';
import { contentPath } from './content-path.js';
import { fieldsOperation, schemaOperation } from './metadata-operations.js';
import type { Parts } from './parts.js';
import type { Paths } from './paths.js';
import { readOperation, searchOperation } from './read-operations.js';
import { importerOperation, opretOperation, retOperation, sletOperation } from './write-operations.js';

/** A type that a process serves. */
export interface ServedType {
  readonly objekttype: Objekttype;
  readonly searchParameters: SearchParameters;
}

/** The paths of a type. */
export const typePaths = ({ objekttype, searchParameters }: ServedType, parts: Parts): Paths => {
  const path = `/${objekttype.del}/${objekttype.navn}`;
  return {
    [path]: {
      get: searchOperation(objekttype, searchParameters, parts),
      post: opretOperation(objekttype, parts),
    },
    [`${path}/{uuid}`]: {
      get: readOperation(objekttype, parts),
      put: importerOperation(objekttype, parts),
      patch: retOperation(objekttype, parts),
      delete: sletOperation(objekttype, parts),
    },
    [`${path}/fields`]: { get: fieldsOperation(objekttype, parts) },
    [`${path}/schema`]: { get: schemaOperation(objekttype, parts) },
    ...(storesContent(objekttype) && contentPath(objekttype, parts)),
  };
};
