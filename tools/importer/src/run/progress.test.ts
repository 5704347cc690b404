import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { progressOn, type Screen } from './progress.js';

const screen = (isTTY: boolean): Screen & { read(): unknown } => Object.assign(new PassThrough(), { isTTY });

describe('progress', () => {
  it('is a line for each tenth where there is no terminal', () => {
    const out = screen(false);
    const progress = progressOn(out);
    progress.start('KLE', 25);
    for (let i = 0; i < 25; i++) progress.advance(1);
    progress.stop();
    expect(String(out.read()).trim().split('\n')).toEqual(
      [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((n) => `KLE: ${n}%`),
    );
  });

  it('is nothing for nothing', () => {
    const out = screen(false);
    const progress = progressOn(out);
    progress.start('KLE', 0);
    progress.advance(0);
    progress.stop();
    expect(out.read()).toBeNull();
  });

  it('is a bar on a terminal', () => {
    const out = screen(true);
    const progress = progressOn(out);
    progress.start('KLE', 2);
    progress.advance(2);
    progress.stop();
    expect(String(out.read())).toContain('KLE [');
  });
});
