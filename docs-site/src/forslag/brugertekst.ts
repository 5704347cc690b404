import { markdownlinjer } from './markdownlinjer.ts';

/**
 * What somebody has written in the form as Markdown that stands below a heading of the proposal: what they write as a
 * heading of its own becomes a lower one, `<` is a sign and begins no markup, and a block of code that is left open ends.
 */
export function brugertekst(tekst: string): string {
  // With every `<` outside code a mere sign, nothing is a comment.
  const { linjer, aabentHegn } = markdownlinjer(tekst.trim(), false);
  const stykker = linjer.reduce<readonly Stykke[]>((foer, { linje, slags }) => {
    const sidste = foer.at(-1);
    const kode = slags === 'kode';

    return sidste?.kode === kode
      ? [...foer.slice(0, -1), { kode, linjer: [...sidste.linjer, linje] }]
      : [...foer, { kode, linjer: [linje] }];
  }, []);
  const skrevet = stykker.map(({ kode, linjer: i }) => (kode ? i.join('\n') : loebende(i.join('\n')))).join('\n');

  return aabentHegn === undefined ? skrevet : `${skrevet}\n${aabentHegn}`;
}

/** Lines after each other that are all code, or all text. */
interface Stykke {
  readonly kode: boolean;
  readonly linjer: readonly string[];
}

/** Code in a paragraph, an address between `<` and `>`, what a backslash says is a sign, or a `<`. */
const TEGN =
  /(?<kode>(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[^])+?(?<!`)\2(?!`))|(?<adresse><(?:https?:\/\/|mailto:)[^\s<>]+>)|\\[^]|</g;

const loebende = (tekst: string): string =>
  tekst.replaceAll(/^#{1,2} /gm, '### ').replaceAll(TEGN, (fundet) => (fundet === '<' ? '\\<' : fundet));
