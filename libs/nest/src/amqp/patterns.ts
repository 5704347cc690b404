/** Commands to the services of this process. */
export const KOMMANDO = 'mox.kommando';

/** Commands that no service is bound for. */
export const UKENDT_KOMMANDO = 'mox.kommando.ukendt';

/** Messages handed over to the beskedfordeler. */
export const AFSEND_BESKED = 'AFSEND_BESKED';

/** Messages that were given up. */
export const DOED_BESKED = 'mox.doed';
