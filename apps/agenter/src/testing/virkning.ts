import type { VirkningJson } from '@sagdok/model';

/** What things are given when the test does not care: this century. */
export const HELE_TIDEN: VirkningJson = { from: '2000-01-01', to: 'infinity' };
