import { describe, expect, it } from '@jest/globals';
import { svarSomMail, svarSomSag } from './svar-i-hoering.ts';

describe('an answer to a consultation', () => {
  it('begins as an issue of the repository, with the questions', () => {
    const sag = new URL(svarSomSag('https://depot.dk/sagdok', '0002 Titlen & mere', 'da'));

    expect(sag.origin + sag.pathname).toBe('https://depot.dk/sagdok/issues/new');
    expect(sag.searchParams.get('title')).toBe('Høringssvar: 0002 Titlen & mere');
    expect(sag.searchParams.get('body')).toContain('### Hvad betyder ændringen for jer?');
  });

  it('begins as a letter to who gets them, or to whom the sender chooses', () => {
    const brev = new URL(svarSomMail('os@depot.dk', '0002 Titlen & mere', 'en'));

    expect(brev.pathname).toBe('os@depot.dk');
    expect(brev.searchParams.get('subject')).toBe('Answer to the consultation: 0002 Titlen & mere');
    expect(brev.searchParams.get('body')).toContain('What does the change mean for you?');
    expect(svarSomMail(undefined, '0002', 'da')).toMatch(/^mailto:\?subject=/);
  });
});
