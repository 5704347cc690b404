import { compare, formatPeriode, punkt, type Periode } from '@sagdok/tid';
import type { Synligt } from '../search/condition.js';

/** A window on one time axis: a period, or no time at all where a request names a period that is empty. */
export type Window = Periode | 'tomt';

/** What a read looks through: when facts hold, and when they were believed. */
export interface View {
  readonly virkning: Window;
  /** `gaeldende`: only what is believed now. */
  readonly registreret: Window | 'gaeldende';
  /** What the sender may see at all. */
  readonly synligt: Synligt;
}

/** The window as the database takes it. */
export const windowSql = (window: Window): string => (window === 'tomt' ? 'empty' : formatPeriode(window));

/** What holds now, as it is believed now. */
export const viewNow = (synligt: Synligt): View => ({
  virkning: punkt(synligt.now),
  registreret: 'gaeldende',
  synligt,
});

/** Are the ends of a window in the right order? Equal ends are a window without time. */
export const windowOf = ({ fra, til }: Periode): Window | undefined => {
  const order = compare(fra, til);
  if (order > 0) return undefined;
  return order === 0 ? 'tomt' : { fra, til };
};
