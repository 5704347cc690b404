import { tekster } from '@sagdok/model';
import type { JsonSchema } from '@sagdok/validering';
import { EFTER, NOT_A_CURSOR } from '../rest/declared-parameter.js';
import { searchPlace } from './cursor.js';
import type { Refusal } from './field-condition.js';
import type { Draft, GeneralParameter } from './general-parameter.js';
import type { QueryParameter } from './query-parameter.js';
import type { Page } from './search-request.js';

const WHOLE: JsonSchema = { type: 'integer', minimum: 0 };

const NOT_WHOLE: Refusal = { da: 'værdien skal være et helt tal fra 0', en: 'the value must be a whole number from 0' };

const whole = ({ value }: QueryParameter): number | undefined => (/^\d{1,15}$/.test(value) ? Number(value) : undefined);

const setPage = (draft: Draft, change: Partial<Page>): void => {
  draft.page = { first: 0, ...draft.page, ...change };
};

/** The parameters that ask for a part of a result. */
export const PAGE: Readonly<Record<string, GeneralParameter>> = {
  foersteresultat: {
    text: tekster(
      'Hvor mange resultater der springes over. Svaret er da ordnet.',
      'How many results to pass over. The answer is then ordered.',
    ),
    value: WHOLE,
    read: (draft, parameter) => {
      const first = whole(parameter);
      if (first === undefined) return NOT_WHOLE;
      // 0 alone asks for all of it, in no order (golden README).
      if (first > 0) setPage(draft, { first });
      return undefined;
    },
  },
  maximalantalresultater: {
    text: tekster(
      'Hvor mange resultater der højst svares med. Svaret er da ordnet, og dets Link peger på den næste side.',
      'How many results to answer with at most. The answer is then ordered, and its Link points at the next page.',
    ),
    value: WHOLE,
    read: (draft, parameter) => {
      const most = whole(parameter);
      if (most === undefined) return NOT_WHOLE;
      setPage(draft, { most });
      return undefined;
    },
  },
  efter: {
    text: EFTER,
    value: { type: 'string' },
    read: (draft, { value }) => {
      const after = searchPlace(value);
      if (after === undefined) return NOT_A_CURSOR;
      setPage(draft, { after });
      return undefined;
    },
  },
};
