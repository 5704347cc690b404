import { describe, expect, it } from '@jest/globals';
import { mailto } from './mailto.ts';

describe('mailto', () => {
  it('begins a letter', () => {
    expect(mailto({ til: 'a@b.dk', emne: 'Å', tekst: 'x y' })).toBe('mailto:a@b.dk?subject=%C3%85&body=x%20y');
  });

  it('cuts a long letter, also where an emoji stands across the cut', () => {
    expect(mailto({ til: undefined, emne: 'E', tekst: `${'a'.repeat(1499)}👍` })).toMatch(/a%EF%BF%BD$/);
  });

  it('takes a subject that ends in half an emoji', () => {
    expect(mailto({ til: undefined, emne: '👍'.slice(0, 1), tekst: '' })).toBe('mailto:?subject=%EF%BF%BD&body=');
  });
});
