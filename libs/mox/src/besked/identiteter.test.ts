import { describe, expect, it } from '@jest/globals';
import { urn, uuid } from '../testing/en-besked.js';
import { HANDLINGER, handlingAf, handlingUrn, objekttypeAf, objekttypeUrn, rolleAf, rolleUrn } from './identiteter.js';

describe('the identities of our own events', () => {
  it('are read back as what they were made of', () => {
    expect(objekttypeAf(urn(objekttypeUrn('sag')))).toBe('sag');
    expect(rolleAf(urn(rolleUrn('primaerklasse')))).toBe('primaerklasse');
    for (const handling of HANDLINGER) expect(handlingAf(urn(handlingUrn(handling)))).toBe(handling);
  });

  it('are not read out of those of others', () => {
    for (const af of [objekttypeAf, handlingAf, rolleAf]) {
      expect([undefined, urn('urn:anden:sag'), { UUIDIdentifikator: uuid(1) }].map(af)).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
    expect(handlingAf(urn('urn:sagdok:handling:flyttet'))).toBeUndefined();
  });
});
