import type { Tekster } from '@sagdok/model';

/** A text for people as Markdown: in Danish, and below it in English. */
export const bilingual = ({ da, en }: Tekster): string => (da === en ? da : `${da}\n\n${en}`);
