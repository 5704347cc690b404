import { tekster } from '@sagdok/model';
import { idParameter, wordParameter } from '@sagdok/nest';
import { antalParameter } from '../form/antal-parameter.js';
import { efterParameter } from '../form/efter-parameter.js';
import { FEJLSLAGS } from './fejl.js';

/** What the list of the fejlkø takes. */
export const FEJLKOE_PARAMETERS = {
  dueslag: idParameter(
    tekster('Kun det, der ikke kunne leveres til dette dueslag.', 'Only what could not be delivered to this dueslag.'),
  ),
  slags: wordParameter(tekster('Kun poster af denne slags.', 'Only entries of this kind.'), FEJLSLAGS),
  efter: efterParameter(
    tekster(
      'Poster efter denne; id’et på den sidste giver den næste side.',
      'Entries after this one; the id of the last gives the next page.',
    ),
  ),
  antal: antalParameter(100),
};
