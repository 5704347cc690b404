import { FORSLAGSSTATUS, type Forslagsstatus } from '../../data/forslagsstatus.ts';

/** Every status, in order. */
export const ALLE_STATUSSER = Object.keys(FORSLAGSSTATUS) as readonly Forslagsstatus[];

/** The statuses that a proposal can begin in. */
export const BEGYNDELSER: readonly Forslagsstatus[] = ['ide', 'kladde'];

/** The statuses that are a decision, so that it must be told who decided. */
export const AFGOERELSER: ReadonlySet<Forslagsstatus> = new Set(['vedtaget', 'afvist']);

/** The statuses of a change that is to be made, or has been. */
export const VEDTAGNE: ReadonlySet<Forslagsstatus> = new Set(['vedtaget', 'paa-proeve', 'indfoert']);

/** Whether a proposal with the status was given up: it is kept, but need not fit the model any more. */
export function erOpgivet(status: Forslagsstatus): boolean {
  return !FORSLAGSSTATUS[status].paaVejen;
}
