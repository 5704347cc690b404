import type { RegisterClient } from '../service/register-client.js';
import type { Progress } from './progress.js';
import type { Summary } from './summary.js';

/** What an import works with. */
export interface ImportRun {
  readonly client: RegisterClient;
  readonly summary: Summary;
  readonly progress: Progress;
  /** Only compare: write nothing. */
  readonly dryRun: boolean;
  /** Stops the import between two objects. */
  readonly signal: AbortSignal;
}

/** How many requests are under way at a time. */
export const CONCURRENCY = 8;
