import type { JsonSchema } from '@sagdok/validering';

/** A description in Danish, and in English as `x-description-en`. */
export const beskrevet = (da: string, en: string): JsonSchema => ({ description: da, 'x-description-en': en });
