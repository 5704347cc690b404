import { ALTID, compare, formatPeriode, formatPostgres, punkt, type Periode } from '@sagdok/tid';

/** A window on one time axis: a period, or no time at all where a request names a period that is empty. */
export type Window = Periode | 'tomt';

/** What a read looks through: when facts hold, and when they were believed. */
export interface View {
  readonly virkning: Window;
  /** `gaeldende`: only what is believed now. */
  readonly registreret: Window | 'gaeldende';
}

/** The window as the database takes it. */
export const windowSql = (window: Window): string => (window === 'tomt' ? 'empty' : formatPeriode(window));

/** Everything that is believed now, at all times of virkning. */
export const ALL_CURRENT: View = { virkning: ALTID, registreret: 'gaeldende' };

/** What holds at an instant, as it is believed now. */
export const currentAt = (instant: bigint): View => ({ virkning: punkt(instant), registreret: 'gaeldende' });

/** Are the ends of a window in the right order? Equal ends are a window without time. */
export const windowOf = ({ fra, til }: Periode): Window | undefined => {
  const order = compare(fra, til);
  if (order > 0) return undefined;
  return order === 0 ? 'tomt' : { fra, til };
};

/** For messages. */
export const showWindow = ({ fra, til }: Periode): string => `[${formatPostgres(fra)}, ${formatPostgres(til)})`;
