import { useSyncExternalStore } from 'react';

const uaendret = (): (() => void) => () => undefined;

/** Today in Denmark, as `2026-11-23`. Nothing while the page is made ahead, so that what is served says nothing of the day it was made. */
export function useToday(): string | undefined {
  return useSyncExternalStore(uaendret, today, () => undefined);
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());
}
