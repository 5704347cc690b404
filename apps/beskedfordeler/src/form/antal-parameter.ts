import { tekster } from '@sagdok/model';
import { numberParameter, type DeclaredParameter } from '@sagdok/nest';

/** How many are answered with at most. */
export const antalParameter = (otherwise: number): DeclaredParameter<number> =>
  numberParameter(tekster('Hvor mange der højst svares med.', 'How many to answer with at most.'), {
    least: 1,
    most: 1000,
    otherwise,
  });
