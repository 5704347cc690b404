import { kilde, tekster } from '../element.js';
import type { Skalarfelt } from '../felt.js';

// When something takes place. These are attributes like others: virkning says when they hold, not what they say.

/** When it begins. */
export const starttidspunkt = {
  type: 'tidspunkt',
  titel: tekster('Starttidspunkt', 'Start time'),
  definition: tekster(
    'Hvornår det begynder, planlagt eller faktisk. Gives med tidszone.',
    'When it begins, as planned or in fact. Given with a time zone.',
  ),
  kilde: kilde('L', 'oio_rest/db/db_structure.py: starttidspunkt'),
  siden: '1.0',
  eksempel: '2025-03-14T09:00:00+01:00',
} as const satisfies Skalarfelt;

/** When it ends. */
export const sluttidspunkt = {
  type: 'tidspunkt',
  titel: tekster('Sluttidspunkt', 'End time'),
  definition: tekster(
    'Hvornår det slutter, planlagt eller faktisk. Gives med tidszone.',
    'When it ends, as planned or in fact. Given with a time zone.',
  ),
  kilde: kilde('L', 'oio_rest/db/db_structure.py: sluttidspunkt'),
  siden: '1.0',
  eksempel: '2025-03-14T10:30:00+01:00',
} as const satisfies Skalarfelt;
