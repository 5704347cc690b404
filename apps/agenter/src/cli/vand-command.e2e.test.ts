import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RegisterKlient } from '../register/register-klient.js';
import { AgenterProgram } from '../testing/agenter-program.js';
import { enSag } from '../testing/en-sag.js';
import { Samlet } from '../testing/samlet.js';
import { until } from '../testing/until.js';
import { HELE_TIDEN } from '../testing/virkning.js';

describe('npm start -- agenter vandindberetning', () => {
  const samlet = new Samlet();
  const folder = mkdtempSync(join(tmpdir(), 'sagdok-vand-'));
  let register: RegisterKlient;
  let agent: AgenterProgram;

  const program = (...args: readonly string[]): AgenterProgram =>
    new AgenterProgram(['vandindberetning', ...args], {
      SAGDOK_URL: samlet.url,
      BESKEDFORDELER_URL: samlet.url,
      AGENT_DATA: folder,
      VAND_INDBAKKE: join(folder, 'indbakke'),
    });

  const run = async (...args: readonly string[]): Promise<readonly [number | null, string]> => {
    const running = program(...args);
    const code = await running.end();
    return [code, running.output];
  };

  beforeAll(async () => {
    await samlet.start();
    register = new RegisterKlient(samlet.url);
    agent = program('--port', '0');
    await until(() => agent.output.includes('/aflaesninger'), 60_000);
  }, 240_000);
  afterAll(async () => {
    await agent.end('SIGKILL');
    await samlet.stop();
    rmSync(folder, { recursive: true });
  }, 60_000);

  const post = (aflaesning: object): Promise<Response> => {
    const [url = ''] = /http:\S+\/aflaesninger/.exec(agent.output) ?? [];
    return fetch(url, { method: 'POST', body: JSON.stringify(aflaesning) });
  };

  const putFile = (lines: string): void => {
    writeFileSync(join(folder, 'indbakke', 'a.part'), `installation;aflaest;stand\n${lines}`);
    renameSync(join(folder, 'indbakke', 'a.part'), join(folder, 'indbakke', 'a.csv'));
  };

  const journal = async (sag: string): Promise<number> =>
    (await register.gaeldende('sag', sag))?.relationer?.journalpost?.length ?? 0;

  it('journalises what is posted; what waits for a person is listed, tried again, and given up', async () => {
    const sag = await register.opret('sag', enSag({ sagsnummer: 'V-1' }), {});
    const fremdrift = (vaerdi: 'Afsluttet' | 'Oplyst') =>
      register.ret('sag', sag, { tilstande: { sagfremdrift: [{ fremdrift: vaerdi, virkning: HELE_TIDEN }] } }, {});
    await fremdrift('Afsluttet');
    expect((await post({ installation: 'V-1', aflaest: '2025-01-31', stand: 1 })).status).toBe(202);
    putFile('V-1;2025-01-31;1\nV-1;2025-02-01;mange\n');
    await until(() => agent.output.match(/"udfald":"afvist"/g)?.length === 2, 60_000);

    const [code, list] = await run('liste');
    expect(code).toBe(0);
    expect(list).toMatch(/V-1; 2025-01-31; 1\n {2}Sagen .* tager ikke imod mere/);
    expect(list).toMatch(/V-1; 2025-02-01; mange\n {2}Aflæsningen kan ikke forstås/);

    await fremdrift('Oplyst');
    const again = await run('igen');
    expect([again[0], again[1].match(/prøves igen/g)]).toEqual([0, ['prøves igen', 'prøves igen']]);
    await until(async () => (await journal(sag)) === 1, 60_000);
    await until(() => agent.output.match(/"udfald":"afvist"/g)?.length === 3, 60_000);
    const [, left] = await run('liste', '--json');
    const [bad] = JSON.parse(left) as readonly { readonly beskedId: string; readonly aflaesning: object }[];
    expect(JSON.parse(left)).toHaveLength(1);
    expect(bad?.aflaesning).toEqual({ installation: 'V-1', aflaest: '2025-02-01', stand: 'mange' });

    await until(async () => (await run('opgiv', bad?.beskedId ?? ''))[0] === 0, 30_000);
    expect(await run('liste')).toEqual([0, 'Ingen aflæsninger venter / No readings wait\n']);
    expect(await samlet.get('/beskedfordeler/fejlkoe')).toEqual({ fejl: [] });
    expect(await run('opgiv', 'ukendt')).toEqual([1, expect.stringContaining('ikke i fejlkøen')]);
  }, 240_000);

  it('stops when it is asked to, and says what is wrong with how it is set up', async () => {
    expect(await agent.end('SIGTERM')).toBe(0);
    expect(agent.output).toContain('"slags":"standset"');
    const wrong = new AgenterProgram(['vandindberetning'], { AGENT_KILDE: 'mail' });
    expect([await wrong.end(), wrong.output]).toEqual([2, expect.stringContaining('AGENT_KILDE must be')]);
    expect(await run('--port', 'x')).toEqual([2, expect.stringContaining('en port er et tal')]);
  }, 60_000);

  it.each([
    ['an address that is none', ['--sagdok', 'ikkeurl'], {}, /'ikkeurl'.*en adresse begynder/],
    ['a uuid that is none', ['--klasse', 'ikke-en-uuid'], {}, /'ikke-en-uuid'.*er ingen uuid/],
    ['an inbox that cannot be made', ['--indbakke', '/dev/null/vand'], {}, /\/dev\/null\/vand.*ENOTDIR/],
    ['a folder that cannot be made', [], { AGENT_DATA: '/dev/null/data' }, /\/dev\/null\/data.*ENOTDIR/],
    ['a port that is taken', ['--port', 'TAKEN'], {}, /127\.0\.0\.1:\d+.*EADDRINUSE/],
  ])(
    'says in a sentence that it is set up with %s, and ends',
    async (_, args, env, sentence) => {
      const taken = new URL(samlet.url).port;
      const wrong = new AgenterProgram(['vandindberetning', ...args.map((arg) => arg.replace('TAKEN', taken))], {
        BESKEDFORDELER_URL: samlet.url,
        AGENT_DATA: join(folder, 'andre'),
        VAND_INDBAKKE: join(folder, 'andre-indbakke'),
        ...env,
      });

      expect([await wrong.end(), wrong.output]).toEqual([2, expect.stringMatching(sentence)]);
      expect(wrong.output).not.toContain('    at ');
    },
    60_000,
  );

  it('takes cases over only from an address', async () => {
    const args = ['overdragelse', 'modtager', '--fra', 'ftp://x', '--myndighed', 'urn:oio:cvr-nr:22222222'];
    const wrong = new AgenterProgram(args, {});

    expect([await wrong.end(), wrong.output]).toEqual([2, expect.stringMatching(/'ftp:\/\/x'.*en adresse begynder/)]);
  }, 60_000);
});
