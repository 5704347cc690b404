import type { JsonObject } from './components.js';

/** The operations of the document, by path and method. */
export type Paths = Readonly<Record<string, JsonObject>>;
