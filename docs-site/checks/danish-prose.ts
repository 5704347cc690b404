/** Small words of Danish sentences, and words that sources are told with; no names of files or elements. */
const WORDS = new Set(
  (
    'af anvisning anvisningen at beslutning den denne der det efter eller en er et for forside forslag fra gør ' +
    'har hos hoveder hverken hvor i ikke ingen kan kendes krop kun kræver krævet men med mellem niveauer og også ' +
    'konceptet levering mindst objektets operationen opdatering om ordnet over på relationen relationernes rollen sammenholdt som svar teksten til titlen udgået ' +
    'udvidelse udvidelsen uden ved vejledningen'
  ).split(' '),
);

/** Whether a text has Danish words in it that are no names: such a text must stand in both languages. */
export function isDanishProse(text: string): boolean {
  return (text.match(/(?<![\p{L}\p{N}_./])\p{Ll}+(?![\p{L}\p{N}_/]|\.\p{L})/gu) ?? []).some(
    (word) => WORDS.has(word) || /[æøå]/.test(word),
  );
}
