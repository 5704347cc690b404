import { tekster, type Tekster } from '@sagdok/model';
import { fejl, type Fejl } from '@sagdok/validering';
import type { DeclaredParameter } from './declared-parameter.js';
import { queryParameters, unknownParameters } from './query.js';
import { refuse } from './refusals.js';

/** The parameters of an operation, by their names in lower case. */
export type DeclaredParameters = Readonly<Record<string, DeclaredParameter<unknown>>>;

/** What the parameters of an operation are read as. */
export type ReadParameters<P> = { readonly [K in keyof P]: P[K] extends DeclaredParameter<infer T> ? T : never };

const TWICE = tekster('kan kun gives én gang', 'can be given once only');

const isFault = (outcome: unknown): outcome is Tekster =>
  typeof outcome === 'object' && outcome !== null && 'da' in outcome;

/** The parameters of a url's query; refuses the request with every fault in them. */
export const readParameters = <P extends DeclaredParameters>(url: string, declared: P): ReadParameters<P> => {
  const given = queryParameters(url);
  const faults: Fejl[] = unknownParameters(given, new Set(Object.keys(declared)));
  const entries = Object.entries(declared).map(([name, { otherwise, read }]) => {
    const [first, ...more] = given.filter(({ key }) => key === name);
    const outcome = first === undefined ? otherwise : read(first.value);
    const wrong = more.length > 0 ? TWICE : outcome;
    if (isFault(wrong))
      faults.push(fejl(`?${name}`, 'ugyldig-parameter', tekster(`${name}: ${wrong.da}`, `${name}: ${wrong.en}`)));
    return [name, outcome];
  });
  refuse(faults);
  return Object.fromEntries(entries) as ReadParameters<P>;
};
