/** How waits grow from one failure to the next. */
export interface BackoffOptions {
  /** The first wait, in milliseconds. */
  readonly first: number;
  /** The longest wait, in milliseconds. */
  readonly longest: number;
}

/** The wait after a number of failures in a row (1 or more), in milliseconds: doubled each time, up to the longest. */
export const backoff =
  ({ first, longest }: BackoffOptions) =>
  (failures: number): number =>
    Math.min(longest, first * 2 ** Math.min(failures - 1, 40));
