import { kilde, profiler, tekster } from '../element.js';
import type { Felter } from '../felt.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';

/** The attributes of a log entry, in LoRA's order. */
export const logegenskaber = {
  service: {
    type: 'tekst',
    titel: tekster('Service', 'Service'),
    definition: tekster('Den service, der blev kaldt.', 'The service that was called.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: loghaendelse, service'),
    siden: '1.0',
    eksempel: 'Organisation',
  },
  klasse: {
    type: 'tekst',
    titel: tekster('Klasse', 'Class'),
    definition: tekster(
      'Den slags objekter, kaldet gjaldt, som servicen benævner den.',
      'The kind of object that the call was for, as the service names it.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: loghaendelse, klasse'),
    siden: '1.0',
    eksempel: 'Bruger',
  },
  tidspunkt: {
    type: 'tekst',
    obligatorisk: true,
    indekseret: true,
    titel: tekster('Tidspunkt', 'Time'),
    definition: tekster(
      'Hvornår kaldet fandt sted. Feltet er tekst; skriv et tidspunkt som i ISO 8601, så det kan sorteres.',
      'When the call took place. The field is text; write an instant as in ISO 8601, so that it can be sorted.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: loghaendelse, tidspunkt'),
    siden: '1.0',
    profiler: profiler({
      lora: tekster(
        'Skal gives ved Opret; enhver tekst tages imod.',
        'Must be given in an Opret; any text is accepted.',
      ),
    }),
    eksempel: '2025-03-14T09:00:00+01:00',
  },
  operation: {
    type: 'tekst',
    titel: tekster('Operation', 'Operation'),
    definition: tekster('Den operation, der blev kaldt.', 'The operation that was called.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: loghaendelse, operation'),
    siden: '1.0',
    eksempel: 'Læs',
  },
  objekttype: {
    type: 'tekst',
    titel: tekster('Objekttype', 'Object type'),
    definition: tekster('Typen af det objekt, kaldet gjaldt.', 'The type of the object that the call was for.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: loghaendelse, objekttype'),
    siden: '1.0',
    eksempel: 'Bruger',
  },
  returkode: {
    type: 'tekst',
    titel: tekster('Returkode', 'Return code'),
    definition: tekster('Den kode, servicen svarede med.', 'The code that the service answered with.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: loghaendelse, returkode'),
    siden: '1.0',
    eksempel: '200',
  },
  returtekst: {
    type: 'tekst',
    titel: tekster('Returtekst', 'Return text'),
    definition: tekster('Den tekst, servicen svarede med.', 'The text that the service answered with.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: loghaendelse, returtekst'),
    siden: '1.0',
    eksempel: 'OK',
  },
  note: {
    type: 'tekst',
    titel: tekster('Note', 'Note'),
    definition: tekster(
      'En bemærkning til kaldet; ikke det samme som registreringens note.',
      'A remark on the call; not the same as the note of the registrering.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: loghaendelse, note'),
    siden: '1.0',
    eksempel: 'Opslag ved telefonisk henvendelse',
  },
  integrationsdata,
} as const satisfies Felter;
