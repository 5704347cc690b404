import { describe, expect, it } from '@jest/globals';
import { projectOf } from './project.ts';

const publiccode = (url: string, email = ''): string =>
  `url: ${url}\nmaintenance:\n  contacts:\n    - name: Os\n${email && `      email: ${email}\n`}`;

describe('the addresses of the project', () => {
  it('are those of publiccode.yml', () => {
    expect(projectOf(publiccode('https://depot.dk/sagdok.git', 'post@depot.dk'), {})).toEqual({
      repository: 'https://depot.dk/sagdok',
      mail: 'post@depot.dk',
    });
  });

  it('are none where those of publiccode.yml are still to be set', () => {
    expect(projectOf(publiccode('https://sagdok.example/sagdok.git', 'post@sagdok.example'), {})).toEqual({});
    expect(
      projectOf(publiccode('https://sagdok.example/sagdok.git'), { SAGDOK_REPOSITORY: '', SAGDOK_MAIL: '' }),
    ).toEqual({});
  });

  it('are those of the environment before any other', () => {
    const environment = { SAGDOK_REPOSITORY: 'https://andet.dk/fork/', SAGDOK_MAIL: 'os@andet.dk' };

    expect(projectOf(publiccode('https://depot.dk/sagdok.git', 'post@depot.dk'), environment)).toEqual({
      repository: 'https://andet.dk/fork',
      mail: 'os@andet.dk',
    });
  });
});
