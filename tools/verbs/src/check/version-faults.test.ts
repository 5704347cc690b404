import { describe, expect, it } from '@jest/globals';
import { versionFaults } from './version-faults.ts';

describe('versionFaults', () => {
  it('accepts families of one version', () => {
    const packages = {
      'node_modules/@mikro-orm/core': { version: '7.2.1' },
      'node_modules/nx': { version: '23.2.1' },
      'node_modules/@nx/js': { version: '23.2.1' },
    };

    expect(versionFaults({ packages })).toEqual([]);
  });

  it('names the members of a family that has two versions, also nested ones', () => {
    const packages = {
      'node_modules/nx': { version: '23.2.1' },
      'node_modules/@nx/js/node_modules/nx': { version: '24.0.6' },
    };

    expect(versionFaults({ packages })).toEqual(['Not one version: nx@23.2.1, nx@24.0.6.']);
  });

  it('names packages that carry a download address', () => {
    const packages = { 'node_modules/pg': { version: '8.23.0', resolved: 'https://registry.example/pg.tgz' } };

    expect(versionFaults({ packages })).toHaveLength(1);
  });
});
