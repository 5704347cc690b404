import { describe, expect, it } from '@jest/globals';
import { enBesked, urn, uuid } from '../testing/en-besked.js';
import { maaModtage } from './maa-modtage.js';

const lukket = enBesked({
  filtreringsdata: { TilladtModtager: [{ UUIDIdentifikator: uuid(10) }, urn('urn:oio:cvr-nr:12345678')] },
});

describe('a message', () => {
  it('that names no receivers is for everybody', () => {
    expect(maaModtage(enBesked(), undefined)).toBe(true);
    expect(maaModtage(enBesked({ filtreringsdata: { TilladtModtager: [] } }), urn('urn:x:y'))).toBe(true);
  });

  it('that names receivers is for them alone', () => {
    expect(maaModtage(lukket, urn('urn:oio:cvr-nr:12345678'))).toBe(true);
    expect(maaModtage(lukket, { UUIDIdentifikator: uuid(10) })).toBe(true);
    expect(maaModtage(lukket, urn('urn:oio:cvr-nr:87654321'))).toBe(false);
    expect(maaModtage(lukket, undefined)).toBe(false);
  });
});
