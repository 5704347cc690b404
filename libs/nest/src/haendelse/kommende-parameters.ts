import { tekster } from '@sagdok/model';
import { cursorParameter, numberParameter } from '../rest/declared-parameter.js';
import { stedOf } from './kommende-sted.js';

/** What `/kommende` takes. */
export const KOMMENDE_PARAMETERS = {
  dage: numberParameter(tekster('Hvor mange dage frem.', 'How many days ahead.'), {
    least: 1,
    most: 3_660,
    otherwise: 30,
  }),
  antal: numberParameter(tekster('Højst så mange.', 'At most so many.'), { least: 1, most: 1_000, otherwise: 100 }),
  efter: cursorParameter(stedOf),
};
