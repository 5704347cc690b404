import { describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { VejledningText } from './vejledning-text.js';

const textOf = (markup: string): string => {
  const vejledning = new VejledningText();
  const parser = new SaxesParser({ fragment: true, xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    vejledning.open(name, attributes);
  });
  parser.on('text', (text) => {
    vejledning.add(text);
  });
  parser.on('closetag', ({ name }) => {
    vejledning.close(name);
  });
  parser.write(markup).close();
  return vejledning.toString();
};

describe('VejledningText', () => {
  it.each([
    ['text without marks', 'Om hække', 'Om hække'],
    ['paragraphs', '<p>Om hække.</p>\n\t<p>Og\n\t\ttræer.</p>', 'Om hække.\n\nOg træer.'],
    ['marks within a line', '<p>Om <b>hække</b> og <i>træer</i></p>', 'Om hække og træer'],
    ['a list', '<p>Fx:</p><ul><li>hække</li> <li>træer</li></ul><p>Slut</p>', 'Fx:\n\n- hække\n- træer\n\nSlut'],
    ['a list in a paragraph', '<p>Fx:\n<ul>\n<li>hække</li>\n</ul></p>', 'Fx:\n\n- hække'],
    ['a numbered list', '<ol><li>klip</li><li>riv</li></ol>', '1. klip\n2. riv'],
    ['a list in a list', '<ul><li>hække<ul><li>bøg</li></ul></li><li>træer</li></ul>', '- hække\n  - bøg\n- træer'],
    ['paragraphs in items', '<ul><li><p>hække</p></li><li><p>træer</p></li></ul>', '- hække\n- træer'],
    ['empty items and paragraphs', '<p/><ul><li/><li>hække</li><li/></ul><p>Slut</p>', '- hække\n\nSlut'],
    ['line breaks', '<p>Hække<br/>Træer</p>', 'Hække\nTræer'],
    ['a link', '<p>Se <a href="https://have.example">haven</a>.</p>', 'Se haven (https://have.example).'],
    ['nothing', ' <p> </p> ', ''],
  ])('makes readable text of %s', (_, markup, text) => {
    expect(textOf(markup)).toBe(text);
  });
});
