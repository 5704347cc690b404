import { HEADERS, KOMMANDOER } from '@sagdok/mox';
import type { Fejl } from '@sagdok/validering';

const OPERATIONS = KOMMANDOER.join(', ');

const fejl = (header: string, kode: Fejl['kode'], da: string, en: string): Fejl => ({
  sti: `?${header}`,
  kode,
  da: `${header}: ${da}`,
  en: `${header}: ${en}`,
});

/** What can be wrong with a command's headers. */
export const KOMMANDOFEJL = {
  operationMangler: fejl(
    HEADERS.operation,
    'mangler',
    `headeren mangler; den er en af ${OPERATIONS}`,
    `the header is missing; it is one of ${OPERATIONS}`,
  ),
  operationUkendt: fejl(HEADERS.operation, 'ukendt-vaerdi', `er en af ${OPERATIONS}`, `is one of ${OPERATIONS}`),
  objekttypeMangler: fejl(HEADERS.objekttype, 'mangler', 'headeren mangler', 'the header is missing'),
  objekttypeUkendt: fejl(
    HEADERS.objekttype,
    'ukendt-vaerdi',
    'ingen tjeneste her har objekter af den type',
    'no service here has objects of that type',
  ),
  objektIDMangler: fejl(
    HEADERS.objektID,
    'mangler',
    'headeren mangler; den er objektets uuid',
    "the header is missing; it is the object's uuid",
  ),
  objektIDUgyldig: fejl(HEADERS.objektID, 'ugyldig-uuid', 'værdien er ikke en uuid', 'the value is no uuid'),
  queryUlaeselig: fejl(
    HEADERS.query,
    'ugyldig-parameter',
    'er et JSON-objekt fra parameter til liste af tekster',
    'is a JSON object from parameter to list of texts',
  ),
  uuidMangler: fejl(HEADERS.query, 'mangler', 'list kræver parameteren uuid', 'list needs the parameter uuid'),
} as const;
