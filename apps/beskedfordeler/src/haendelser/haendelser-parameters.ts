import { tekster } from '@sagdok/model';
import { antalParameter } from '../form/antal-parameter.js';
import { efterParameter } from '../form/efter-parameter.js';

/** What the feed takes. */
export const HAENDELSER_PARAMETERS = {
  efter: efterParameter(
    tekster(
      'Beskeder efter denne position; `naeste` i svaret giver den næste side.',
      'Messages after this position; `naeste` in the answer gives the next page.',
    ),
  ),
  antal: antalParameter(100),
};
