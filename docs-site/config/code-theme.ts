import type { ThemeConfig } from '@docusaurus/preset-classic';

type CodeTheme = NonNullable<NonNullable<ThemeConfig['prism']>['theme']>;

/** The colours of code, by the portal's own: the same theme is light and dark. */
export const codeTheme: CodeTheme = {
  plain: { color: 'var(--ink)', backgroundColor: 'var(--surface)' },
  styles: [
    { types: ['comment', 'prolog', 'cdata', 'punctuation', 'operator'], style: { color: 'var(--ink-muted)' } },
    { types: ['string', 'char', 'attr-value', 'url', 'inserted', 'regex'], style: { color: 'var(--good)' } },
    { types: ['number', 'boolean', 'constant', 'symbol', 'variable'], style: { color: 'var(--virkning)' } },
    {
      types: ['keyword', 'tag', 'property', 'attr-name', 'function', 'class-name', 'selector', 'builtin'],
      style: { color: 'var(--registrering)' },
    },
    { types: ['deleted', 'important'], style: { color: 'var(--danger)' } },
  ],
};
