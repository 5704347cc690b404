import { describe, expect, it } from '@jest/globals';
import { parseChangelog } from './changelog.ts';
import { parseChangeset } from './changeset.ts';
import { merge } from './read-releases.ts';

const CHANGELOG = `# @sagdok/tid

## 0.2.0

### Minor Changes

- 1a2b3c4: Periods may be **open**.

  Why: because.

  \`\`\`ts
  periode('-infinity', 'infinity');
  \`\`\`

### Patch Changes

- Updated dependencies
- A second change

## 0.1.0

### Major Changes

- The first
`;

describe('a changelog', () => {
  const versions = parseChangelog('tid', CHANGELOG);

  it('has its versions, the newest first', () => {
    expect(versions.map(({ version }) => version)).toEqual(['0.2.0', '0.1.0']);
  });

  it('has its changes without hashes and without updates of dependencies', () => {
    expect(versions.flatMap(({ changes }) => changes.map(({ bump, title }) => [bump, title]))).toEqual([
      ['minor', 'Periods may be <strong>open</strong>'],
      ['patch', 'A second change'],
      ['major', 'The first'],
    ]);
  });

  it('keeps what follows the first sentence, code included', () => {
    expect(versions[0]?.changes[0]?.details).toContain('<code class="language-ts">periode(');
  });
});

describe('a changeset', () => {
  it('says which packages change, and how much at most', () => {
    const change = parseChangeset("---\n'@sagdok/tid': patch\n'@sagdok/nest': minor\n---\n\nWhat.\n\nWhy.\n");

    expect(change).toEqual({
      packages: ['tid', 'nest'],
      bump: 'minor',
      title: 'What',
      details: '<p>Why.</p>',
    });
  });

  it('is no change when it names no package', () => {
    expect(parseChangeset('# Changesets\n')).toBeUndefined();
    expect(parseChangeset('---\n---\n\nNothing.\n')).toBeUndefined();
  });
});

describe('merge', () => {
  it('makes one of a change that several packages tell alike', () => {
    const change = { bump: 'minor', title: 'What', details: '' } as const;

    expect(
      merge([
        { ...change, packages: ['tid'] },
        { ...change, packages: ['model'] },
      ]),
    ).toEqual([{ ...change, packages: ['tid', 'model'] }]);
  });
});
