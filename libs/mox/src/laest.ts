import type { Fejl } from '@sagdok/validering';

/** What came of reading something from outside: the value, or every fault that was found. */
export type Laest<T> = { readonly vaerdi: T } | { readonly fejl: readonly Fejl[] };
