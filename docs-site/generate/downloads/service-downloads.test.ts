import { describe, expect, it } from '@jest/globals';
import { serviceDownloads } from './service-downloads.ts';

const openapi = (version: string, said: string): string => JSON.stringify({ info: { version, title: said } });

const contents = (files: ReturnType<typeof serviceDownloads>): readonly (readonly [string, string])[] =>
  files.map(({ path, content }) => [path, (JSON.parse(content()) as { info: { title: string } }).info.title]);

describe('serviceDownloads', () => {
  it('has the newest without a version, and each version at an address of its own', () => {
    const files = serviceDownloads({
      openapi: {
        current: new Map([['sag', openapi('0.2.0', 'now')]]),
        kept: new Map([['0.1.0', new Map([['sag', openapi('0.1.0', 'then')]])]]),
      },
    });

    expect(contents(files)).toEqual([
      ['/hent/openapi/sag.openapi.json', 'now'],
      ['/hent/openapi/0.2.0/sag.openapi.json', 'now'],
      ['/hent/openapi/0.1.0/sag.openapi.json', 'then'],
    ]);
  });

  it('says of a released version what it said then, whatever came since', () => {
    const files = serviceDownloads({
      openapi: {
        current: new Map([['sag', openapi('0.1.0', 'now')]]),
        kept: new Map([['0.1.0', new Map([['sag', openapi('0.1.0', 'then')]])]]),
      },
    });

    expect(contents(files)).toEqual([
      ['/hent/openapi/sag.openapi.json', 'now'],
      ['/hent/openapi/0.1.0/sag.openapi.json', 'then'],
    ]);
  });
});
