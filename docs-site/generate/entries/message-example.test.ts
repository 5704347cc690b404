import { describe, expect, it } from '@jest/globals';
import { parseBesked, readBesked } from '@sagdok/mox';
import { messageExample, messageExampleXml } from './message-example.ts';

describe('the example of a message', () => {
  it('is a message in JSON', () => {
    expect(parseBesked(JSON.parse(JSON.stringify(messageExample)))).toEqual({ vaerdi: messageExample });
  });

  it('is the same message in XML, with an element a line', () => {
    const xml = messageExampleXml();

    expect(readBesked(xml)).toEqual({ vaerdi: messageExample });
    expect(xml.split('\n').length).toBeGreaterThan(30);
    expect(xml).toMatch(/\n {2}<kuvert:BeskedVersion>1\.0<\/kuvert:BeskedVersion>\n/);
  });
});
