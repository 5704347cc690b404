import type { VirkningJson } from '@sagdok/model';

/** An instant as tests write it: the start of a year, or a text. */
export type Kort = number | string;

const text = (instant: Kort): string => (typeof instant === 'number' ? `${instant}-01-01` : instant);

/** From an instant on. */
export const fra = (from: Kort): VirkningJson => ({ from: text(from), to: 'infinity' });

/** From an instant until another. */
export const mellem = (from: Kort, to: Kort): VirkningJson => ({ from: text(from), to: text(to) });

/** What builders give things when the test does not care: this century. */
export const HELE_TIDEN: VirkningJson = fra(2000);
