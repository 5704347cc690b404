import type { JsonSchema } from '@sagdok/validering';

/** A reference inside the document. */
export const ref = (...sti: readonly string[]): JsonSchema => ({
  $ref: `#/${sti.map((led) => led.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`,
});
