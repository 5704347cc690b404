import { describe, expect, it } from '@jest/globals';
import type { StandardRetur } from '../besked/standard-retur.js';
import { EKSEMPEL } from '../testing/eksempel.js';
import { enBesked } from '../testing/en-besked.js';
import { readAfsendBesked, readAfsendRetur, writeAfsendBesked, writeAfsendRetur } from './afsend-besked.js';
import { formatOf } from './beskedformat.js';

const FORMATS = ['json', 'xml'] as const;

describe.each(FORMATS)('AfsendBesked in %s', (format) => {
  it('is read as it was written', () => {
    const besked = enBesked();

    expect(readAfsendBesked(Buffer.from(writeAfsendBesked(besked, format)), format)).toMatchObject({
      vaerdi: { besked },
    });
  });

  it('has an answer that is read as it was written', () => {
    const returer: StandardRetur[] = [{ StatusKode: 20 }, { StatusKode: 40, FejlbeskedTekst: 'a < b & "c"' }];
    for (const retur of returer) {
      expect(readAfsendRetur(Buffer.from(writeAfsendRetur(retur, format)), format)).toEqual(retur);
    }
  });

  it.each(['', 'noget', '{}', '<a/>', '[]', 'null', '{"BeskedId":1}'])(
    'refuses %j with faults, not with an error',
    (text) => {
      expect(readAfsendBesked(Buffer.from(text), format)).toHaveProperty('fejl');
      expect(readAfsendRetur(Buffer.from(text), format)).toBeUndefined();
    },
  );
});

describe('readAfsendBesked', () => {
  it('keeps the text of another system’s XML', () => {
    expect(readAfsendBesked(Buffer.from(EKSEMPEL), 'xml')).toMatchObject({ vaerdi: { xml: EKSEMPEL } });
  });

  it('keeps no text of XML in another encoding than UTF-8, which would not say what it is any more', () => {
    const latin = Buffer.from(EKSEMPEL.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"'), 'latin1');
    const [ours, theirs] = [readAfsendBesked(Buffer.from(EKSEMPEL), 'xml'), readAfsendBesked(latin, 'xml')];

    expect(theirs).toHaveProperty('vaerdi.besked');
    expect(theirs).toMatchObject({ vaerdi: { xml: undefined } });
    expect(ours).toHaveProperty('vaerdi.xml', EKSEMPEL);
  });

  it('refuses JSON that is not in UTF-8', () => {
    expect(readAfsendBesked(Buffer.from('{"æ":1}', 'latin1'), 'json')).toMatchObject({
      fejl: [{ kode: 'ugyldig-json' }],
    });
  });
});

describe('formatOf', () => {
  it.each([
    ['application/xml', '{}', 'xml'],
    ['text/xml; charset=utf-8', '{}', 'xml'],
    ['application/soap+xml', '{}', 'xml'],
    ['application/json', '<a/>', 'json'],
    ['application/cloudevents+json', '<a/>', 'json'],
    [undefined, ' \n<a/>', 'xml'],
    ['text/plain', '\ufeff<a/>', 'xml'],
    [undefined, ' {"a":1}', 'json'],
    ['application/octet-stream', '', 'json'],
  ] as const)('of %j and %j is %s', (contentType, body, format) => {
    expect(formatOf(contentType, Buffer.from(body))).toBe(format);
  });
});
