import type { Locale } from '../src/locale/locale.ts';
import { element, jsx } from './markup.ts';

/** A page that is made, in one language. */
export interface Page {
  /** Its file among the generated pages: `sag/1.2/sag.mdx`. */
  readonly file: string;
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly sidebarLabel: string;
  /** What the way to it from the page before and after says; absent: its title. */
  readonly paginationLabel?: string;
  /** What stands between the heading and the rest: the components that the page needs, by name and file. */
  readonly imports: Readonly<Record<string, string>>;
  /** Blocks of MDX. */
  readonly body: readonly string[];
}

const FOLDERS: Readonly<Record<Locale, string>> = {
  da: 'docs',
  en: 'i18n/en/docusaurus-plugin-content-docs/current',
};

/** The parts of the portal that have generated pages, and what those are made from. */
const SOURCES = {
  standarden: 'the model and data/standarden',
  api: 'the OpenAPI of the services and data/api',
} as const;

type Part = keyof typeof SOURCES;

/** The path of the page's file in the portal's folder. */
export function pagePath({ file }: Page, locale: Locale, part: Part = 'standarden'): string {
  return `${FOLDERS[locale]}/${part}/generated/${file}`;
}

/** The page as MDX. */
export function pageText(page: Page, part: Part = 'standarden'): string {
  const { address, title, description, sidebarLabel, paginationLabel = title, imports, body } = page;
  const blocks = [
    [
      '---',
      `# Made by \`npm run generate\` from ${SOURCES[part]}. Do not edit.`,
      `title: ${JSON.stringify(title)}`,
      `description: ${JSON.stringify(description)}`,
      `sidebar_label: ${JSON.stringify(sidebarLabel)}`,
      `pagination_label: ${JSON.stringify(paginationLabel)}`,
      `slug: ${address}`,
      'custom_edit_url: null',
      'toc_max_heading_level: 2',
      '---',
    ].join('\n'),
    Object.entries(imports)
      .map(([name, file]) => `import { ${name} } from '@site/src/components/${file}';`)
      .join('\n'),
    ...body,
  ];

  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** What is said of one thing: a term, and children of a JSX element. A wide one has a line of its own. */
export interface Fact {
  readonly term: string;
  readonly description: string;
  readonly wide?: true;
}

/** Facts as a list of terms, in one line of JSX: the short ones first, beside each other. */
export function facts(entries: readonly Fact[]): string {
  const [wide = [], short = []] = [true, undefined].map((kind) => entries.filter((entry) => entry.wide === kind));

  return element(
    'dl',
    { className: 'facts' },
    [...short, ...wide].map(({ term, description, wide }) =>
      element('div', { className: wide && 'wide' }, [element('dt', {}, [jsx(term)]), element('dd', {}, [description])]),
    ),
  );
}

/** How long a name is shown in one piece, in letters. */
const ONE_PIECE = 20;

/** Code as the child of a JSX element: a long name may be broken between its steps and words, so that each stays whole. */
export function jsxCode(text: string): string {
  const pieces = text.length > ONE_PIECE ? text.split(/(?<=[/.])|(?<=[a-z])(?=[A-Z])/) : [text];

  return element('code', {}, [pieces.map(jsx).join('<wbr />')]);
}
