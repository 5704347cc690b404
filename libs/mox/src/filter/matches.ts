import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { Beskednoegler } from './beskednoegler.js';
import type { Filter } from './filter.js';
import { kompiler, opfyldt } from './kompileret-filter.js';

/** Does the filter take the message? To hold many filters against many messages, use `FilterIndeks`. */
export function matches(filter: Filter, besked: Haendelsesbesked): boolean {
  return opfyldt(kompiler(filter), new Beskednoegler(besked));
}
