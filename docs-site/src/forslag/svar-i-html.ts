import { Marked } from 'marked';

/** The schemes of links that are kept; an address without one is of the portal. */
const SKEMAER: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Some address of the portal, to see what others are in it. */
const PORTAL = 'https://portal.invalid/';

const erTilladt = (adresse: string): boolean =>
  URL.canParse(adresse, PORTAL) && SKEMAER.has(new URL(adresse, PORTAL).protocol);

const TEGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const somTekst = (tekst: string): string => tekst.replaceAll(/[&<>"]/g, (tegn) => TEGN[tegn] ?? tegn);

/** An attribute with its name. What stands for a sign, `&#106;`, is not read as that sign: it could begin a scheme. */
const attribut = (navn: string, vaerdi: string | null | undefined): string =>
  vaerdi ? ` ${navn}="${somTekst(vaerdi.replaceAll('&amp;', '&'))}"` : '';

const markdown = new Marked({
  renderer: {
    html: ({ text }) => somTekst(text),
    link({ href, title, tokens }) {
      const indhold = this.parser.parseInline(tokens);

      return erTilladt(href) ? `<a${attribut('href', href)}${attribut('title', title)}>${indhold}</a>` : indhold;
    },
    // A picture would be fetched from whom the writer chose, by everyone who reads the page.
    image: ({ text }) => somTekst(text),
  },
});

/** What others have written, in Markdown, as HTML: it may be formatted, but holds no markup or script of its own. */
export function svarIHtml(tekst: string): string {
  return markdown.parse(tekst, { async: false }).trim();
}
