import { describe, expect, it } from '@jest/globals';
import { parseForslag } from './parse-forslag.ts';
import { etHoved, etTrin, filer } from './testing/forslag.ts';

const I_HOERING = etHoved({
  historik: [etTrin('kladde', '2026-11-23'), etTrin('i-hoering', '2026-11-23', { slut: '2026-12-21' })],
});
const NOTAT = `## Byens Kommune, 2026-12-05

Vi kan ikke undvære feltet.

Det bruges hver dag.

### Svar

Det bliver stående.

## Leverandøren, 2026-12-21

Godt.

### Svar

Tak.
`;

const laes = (notat: string, hoved: object = I_HOERING) =>
  parseForslag('0007-titlen', { ...filer(hoved), 'hoeringsnotat.md': notat });

describe('the note of a consultation', () => {
  it('holds each answer with the reply to it', () => {
    const { forslag, fejl } = laes(NOTAT);

    expect(fejl).toEqual([]);
    expect(forslag?.hoeringssvar).toEqual([
      {
        afsender: 'Byens Kommune',
        dato: '2026-12-05',
        bemaerkning: 'Vi kan ikke undvære feltet.\n\nDet bruges hver dag.',
        svar: 'Det bliver stående.',
      },
      { afsender: 'Leverandøren', dato: '2026-12-21', bemaerkning: 'Godt.', svar: 'Tak.' },
    ]);
  });

  it.each([
    ['an answer without a reply', NOTAT.replace('### Svar\n\nTak.\n', ''), '/1'],
    ['a reply that is empty', NOTAT.replace('\n\nTak.', ''), '/1'],
    ['an answer that says nothing', NOTAT.replace('Godt.\n', ''), '/1'],
    ['an answer without a sender', NOTAT.replace('Byens Kommune, ', ''), '/0'],
    ['an answer that came too late', NOTAT.replace('2026-12-21', '2026-12-22'), '/1'],
    ['text before the first answer', `Hej\n${NOTAT}`, ''],
    ['no answer', '\n', ''],
  ])('refuses %s', (_, notat, sted) => {
    expect(new Set(laes(notat).fejl.map(({ sti }) => sti))).toEqual(new Set([`hoeringsnotat.md${sted}`]));
  });

  it('belongs to a proposal that has been in consultation', () => {
    expect(laes(NOTAT, etHoved()).fejl.map(({ sti }) => sti)).toEqual(['hoeringsnotat.md']);
  });
});
