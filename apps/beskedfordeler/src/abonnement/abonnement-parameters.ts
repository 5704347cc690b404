import { tekster } from '@sagdok/model';
import { idParameter } from '@sagdok/nest';
import { antalParameter } from '../form/antal-parameter.js';

/** What the list of abonnementer takes. */
export const ABONNEMENT_PARAMETERS = {
  efter: idParameter(
    tekster(
      'Abonnementer efter dette; id’et på det sidste giver den næste side.',
      'Abonnementer after this one; the id of the last gives the next page.',
    ),
  ),
  antal: antalParameter(1000),
};
