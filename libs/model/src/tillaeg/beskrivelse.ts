import { kilde, tekster } from '../element.js';
import type { Skalarfelt } from '../felt.js';

/** The description, as the types of Magenta's additions have it. */
export const beskrivelse = {
  type: 'tekst',
  titel: tekster('Beskrivelse', 'Description'),
  definition: tekster('Hvad det drejer sig om, i prosa.', 'What it is about, in prose.'),
  kilde: kilde('L', 'oio_rest/db/db_structure.py: beskrivelse'),
  siden: '1.0',
  eksempel: 'Opfølgende samtale efter første besøg.',
} as const satisfies Skalarfelt;
