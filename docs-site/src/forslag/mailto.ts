interface Brev {
  /** Who gets it; absent: the sender chooses. */
  readonly til: string | undefined;
  readonly emne: string;
  readonly tekst: string;
}

/** How much of a letter mail programs take from an address. */
const LAENGST = 1500;

/** An address that begins a letter. */
export function mailto({ til = '', emne, tekst }: Brev): string {
  return `mailto:${til}?subject=${skrevet(emne)}&body=${skrevet(tekst.slice(0, LAENGST))}`;
}

/** A text in an address. Half a sign, such as a cut leaves of an emoji, cannot stand there. */
const skrevet = (tekst: string): string => encodeURIComponent(tekst.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
