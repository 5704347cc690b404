import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RegisterKlient } from '../register/register-klient.js';
import { AgenterProgram } from '../testing/agenter-program.js';
import { enSag } from '../testing/en-sag.js';
import { etDokument } from '../testing/et-dokument.js';
import { Samlet } from '../testing/samlet.js';
import { until } from '../testing/until.js';

const [B, C] = ['urn:oio:cvr-nr:22222222', 'urn:oio:cvr-nr:33333333'];

describe('agenter overdragelse, between processes', () => {
  const [a, b, c] = [new Samlet(), new Samlet(), new Samlet()];
  const folder = mkdtempSync(join(tmpdir(), 'sagdok-overdragelse-'));
  const agents: AgenterProgram[] = [];

  const start = (name: string, args: readonly string[], fordeler: Samlet): AgenterProgram => {
    const agent = new AgenterProgram(['overdragelse', ...args], {
      BESKEDFORDELER_URL: fordeler.url,
      AGENT_DATA: join(folder, name),
    });
    agents.push(agent);
    return agent;
  };
  const modtager = (name: string, samlet: Samlet, myndighed: string): AgenterProgram =>
    start(name, ['modtager', '--fra', a.url, '--sagdok', samlet.url, '--myndighed', myndighed], a);

  beforeAll(async () => {
    await Promise.all([a.start(), b.start(), c.start()]);
  }, 240_000);
  afterAll(async () => {
    await Promise.all(agents.map((agent) => agent.end('SIGKILL')));
    await Promise.all([a.stop(), b.stop(), c.stop()]);
    rmSync(folder, { recursive: true });
  }, 60_000);

  it('moves a case to the one who is asked, also when the agents are killed and started again, and to nobody else', async () => {
    const [fra, til] = [new RegisterKlient(a.url), new RegisterKlient(b.url)];
    const dokument = await fra.opret('dokument', etDokument('field:fil'), { filer: { fil: new Blob(['indhold']) } });
    const sag = await fra.opret('sag', enSag({ dokumenter: [dokument] }), {});
    const [first, other, giver] = [
      modtager('b', b, B),
      modtager('c', c, C),
      start('a', ['afgiver', '--sagdok', a.url], a),
    ];
    await until(() => [first, other, giver].every(({ output }) => output.includes('startet')), 60_000);
    await first.end('SIGKILL');
    await giver.end('SIGKILL');

    const sent = start('a', ['send', sag, '--til', B], a);
    expect([await sent.end(), sent.output]).toEqual([0, expect.stringMatching(/^[0-9a-f-]{36}\n$/)]);
    modtager('b', b, B);
    start('a', ['afgiver', '--sagdok', a.url], a);
    await until(async () => (await fra.gaeldende('sag', sag))?.livscykluskode === 'Passiveret', 60_000);

    expect(await til.historik('sag', sag)).toEqual((await fra.historik('sag', sag))?.slice(0, 1).map(open));
    expect(await til.gaeldende('dokument', dokument)).toBeDefined();
    expect(await new RegisterKlient(c.url).gaeldende('sag', sag)).toBeUndefined();
    expect(other.output).not.toContain('"slags":"besked"');
  }, 240_000);
});

/** A registrering as it was before another came. */
const open = <T extends object>(registrering: T): T => ({
  ...registrering,
  tiltidspunkt: { tidsstempeldatotid: 'infinity' },
});
