import { expect, it } from '@jest/globals';
import { dokument, sag } from '@sagdok/model';
import { enSag } from '../testing/objekter/en-sag.js';
import { describeService } from '../testing/test-service.js';

const BOUNDARY = 'graense';
const FORM = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
const MEGABYTE = 1024 * 1024;

const part = (navn: string, content: string, more = ''): string =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${navn}"\r\n${more}\r\n${content}\r\n`;
const form = (...parts: readonly string[]): string => `${parts.join('')}--${BOUNDARY}--\r\n`;
const JSON_PART = 'content-type: application/json\r\n';

describeService('en formular', [dokument, sag], (service) => {
  const send = async (body: string): ReturnType<typeof service.http.send> =>
    service.http.send('POST', '/sag/sag', body, FORM);

  it('may give its json as a field of that type', async () => {
    expect(await send(form(part('json', JSON.stringify(enSag()), JSON_PART)))).toMatchObject({ status: 201 });
  });

  it.each(['{ "note": ', '{"__proto__": {"a": 1}, "note": '])(
    'with the broken json %s of that type is 400',
    async (json) => {
      expect(await send(form(part('json', json, JSON_PART)))).toMatchObject({
        status: 400,
        body: { kode: 'ugyldig-json' },
      });
    },
  );

  it('whose json is larger than a body may be is 413, as a field too', async () => {
    expect(await send(form(part('json', `"${'x'.repeat(65 * MEGABYTE)}"`)))).toMatchObject({ status: 413 });
  });

  it('is read past its other fields, however large they are', async () => {
    const parts = [part('andet', 'x'.repeat(65 * MEGABYTE)), part('json', JSON.stringify(enSag())), part('mere', 'x')];

    expect(await send(form(...parts))).toMatchObject({ status: 201 });
  });
});
