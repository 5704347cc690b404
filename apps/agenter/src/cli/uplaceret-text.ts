import type { Uplaceret } from '../vand/uplacerede.js';

/** The list of what waits for a person, as text. */
export const uplaceretText = (alle: readonly Uplaceret[]): string => {
  if (alle.length === 0) return 'Ingen aflæsninger venter / No readings wait\n';
  return alle
    .map(({ beskedId, aflaesning, grund, tidspunkt }) => {
      const { linje, installation = '', aflaest = '', stand = '' } = aflaesning;
      return `${beskedId}  ${tidspunkt.slice(0, 16)}  ${linje ?? `${installation}; ${aflaest}; ${stand}`}\n  ${grund}\n`;
    })
    .join('');
};
