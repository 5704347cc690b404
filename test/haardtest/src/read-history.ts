import type { AnsweredRegistrering } from './billede.js';
import type { Slags } from './slags.js';

const ALL = 'virkningFra=-infinity&virkningTil=infinity&registreretFra=-infinity&registreretTil=infinity';

/** All registreringer of an object as a process answers them, oldest first. */
export const readHistory = async (
  url: string,
  { sti }: Slags,
  uuid: string,
): Promise<readonly AnsweredRegistrering[]> => {
  const response = await fetch(`${url}${sti}?uuid=${uuid}&${ALL}`);
  const { results } = (await response.json()) as { results: [[{ registreringer: AnsweredRegistrering[] }]?] };
  return (results[0]?.[0].registreringer ?? []).toReversed();
};

/** Does each registrering begin where the one before ended, and is the last one open? */
export const isUnbroken = (history: readonly AnsweredRegistrering[]): boolean =>
  history.every(({ tiltidspunkt }, i) => {
    const next = history[i + 1]?.fratidspunkt.tidsstempeldatotid ?? 'infinity';
    return tiltidspunkt.tidsstempeldatotid === next;
  });
