import { describe, expect, it } from '@jest/globals';
import { glossary, type Node } from './glossary.ts';

const text = (value: string): Node => ({ type: 'text', value });
const paragraph = (...children: Node[]): Node => ({ type: 'paragraph', children });

/** The tree as the plugin leaves it, each explained word as `[id word]`. */
function explained(children: Node[], path = 'docs/page.mdx'): string {
  const tree: Node = { type: 'root', children };
  glossary({ locale: 'da' })()(tree, { path });

  return flatten(tree);
}

function flatten({ value, name, attributes, children = [] }: Node): string {
  const inner = (value ?? '') + children.map(flatten).join('');

  return name === 'Begreb'
    ? `[${attributes?.find((attribute) => attribute.name === 'id')?.value ?? ''} ${inner}]`
    : inner;
}

describe('the glossary in pages', () => {
  it('explains a word where it is first used, and only there', () => {
    expect(explained([paragraph(text('En virkning, og virkningen igen.'))])).toBe(
      'En [virkning virkning], og virkningen igen.',
    );
  });

  it('finds a word that begins a sentence', () => {
    expect(explained([paragraph(text('Registreringen ændres ikke.'))])).toBe(
      '[registrering Registreringen] ændres ikke.',
    );
  });

  it('leaves a word alone that is part of another', () => {
    expect(explained([paragraph(text('Bivirkningen og KLEopatra'))])).toBe('Bivirkningen og KLEopatra');
  });

  it('takes the longest of the words that begin alike', () => {
    expect(explained([paragraph(text('En MOX-agent'))])).toBe('En [mox-agent MOX-agent]');
  });

  it.each(['heading', 'link', 'table'])('leaves words in a %s alone', (type) => {
    expect(explained([{ type, children: [text('virkning')] }])).toBe('virkning');
  });

  it('leaves the glossary itself alone', () => {
    expect(explained([paragraph(text('virkning'))], '/x/faellesskab/ordliste.mdx')).toBe('virkning');
  });
});
