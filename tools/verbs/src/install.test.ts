import { describe, expect, it } from '@jest/globals';
import { isInstalled } from './install.js';

const locked = {
  packages: {
    '': { version: '0.0.0' },
    'libs/tid': { version: '0.1.0' },
    'node_modules/@sagdok/tid': { link: true },
    'node_modules/nx': { version: '23.2.1' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
};

describe('isInstalled', () => {
  it('is false when npm has left no record', () => {
    expect(isInstalled(locked, undefined)).toBe(false);
  });

  it('is true when each package is there in its locked version, without those of other platforms', () => {
    const installed = {
      packages: { 'node_modules/@sagdok/tid': { link: true }, 'node_modules/nx': { version: '23.2.1' } },
    };

    expect(isInstalled(locked, installed)).toBe(true);
  });

  it('is false when a package is there in another version', () => {
    expect(isInstalled(locked, { packages: { 'node_modules/nx': { version: '23.2.0' } } })).toBe(false);
  });

  it('is false when a package is not there', () => {
    expect(isInstalled(locked, { packages: {} })).toBe(false);
  });
});
