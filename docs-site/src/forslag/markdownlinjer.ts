/** What a line of Markdown belongs to. */
export type Linjeslags = 'tekst' | 'kode' | 'kommentar';

/** A line of Markdown, and what it belongs to. */
export interface Markdownlinje {
  readonly linje: string;
  readonly slags: Linjeslags;
}

/** The lines of a text, and the fence that would close the block of code it ends in. */
export interface Markdownlinjer {
  readonly linjer: readonly Markdownlinje[];
  readonly aabentHegn?: string;
}

interface Blok {
  readonly slags: Linjeslags;
  /** The fence that closes a block of code. */
  readonly hegn?: string;
  readonly slutterMed: (linje: string) => boolean;
}

/**
 * The lines of a Markdown text, with those of fenced code and of comments told from running text: a heading there is none.
 * Where `kommentarer` is false, what looks like a comment is text.
 */
export function markdownlinjer(tekst: string, kommentarer = true): Markdownlinjer {
  const linjer: Markdownlinje[] = [];
  let blok: Blok | undefined;
  for (const linje of tekst.split(/\r?\n/)) {
    const begynder = blok ? undefined : (kodeblok(linje) ?? (kommentarer ? kommentar(linje) : undefined));
    linjer.push({ linje, slags: (blok ?? begynder)?.slags ?? 'tekst' });
    // A comment may end on the line it begins on, a block of code never does.
    if (blok?.slutterMed(linje)) blok = undefined;
    else if (begynder && !(begynder.slags === 'kommentar' && begynder.slutterMed(linje))) blok = begynder;
  }

  return { linjer, ...(blok?.hegn !== undefined && { aabentHegn: blok.hegn }) };
}

function kodeblok(linje: string): Blok | undefined {
  const hegn = /^ {0,3}(`{3,}(?!.*`)|~{3,})/.exec(linje)?.[1];
  if (hegn === undefined) return undefined;
  const slut = new RegExp(`^ {0,3}${hegn}${hegn.charAt(0)}*[ \\t]*$`);

  return { slags: 'kode', hegn, slutterMed: (senere) => slut.test(senere) };
}

function kommentar(linje: string): Blok | undefined {
  return /^ {0,3}<!--/.test(linje) ? { slags: 'kommentar', slutterMed: (senere) => senere.includes('-->') } : undefined;
}
