import { describe, expect, it } from '@jest/globals';
import { toldBy } from './markdown.ts';

describe('what a change says', () => {
  it('has its first sentence as title, without the label that goes without saying', () => {
    expect(
      toldBy('WHAT: `objekttyperI` gives the types. They are frozen.\n\nWHY: because.\n\nHOW: nothing to do.'),
    ).toEqual({
      title: '<code>objekttyperI</code> gives the types',
      details:
        '<p>They are frozen.</p>\n<p><strong>Why:</strong> Because.</p>\n<p><strong>How:</strong> Nothing to do.</p>',
    });
  });

  it('is read alike with small labels, and with a title of its own', () => {
    expect(toldBy('One predicate.\n\nWhat: it says more.\n\nWhy: it was needed.')).toEqual({
      title: 'One predicate',
      details: '<p>It says more.</p>\n<p><strong>Why:</strong> It was needed.</p>',
    });
  });

  it('does not end a sentence within code', () => {
    expect(toldBy('A call of `a. B` works. So does another.').title).toBe('A call of <code>a. B</code> works');
  });

  it('has no details when it is one sentence', () => {
    expect(toldBy('A second change')).toEqual({ title: 'A second change', details: '' });
  });
});
