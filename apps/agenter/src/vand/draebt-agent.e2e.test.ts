import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RegisterKlient } from '../register/register-klient.js';
import { AgenterProgram } from '../testing/agenter-program.js';
import { Samlet } from '../testing/samlet.js';
import { until } from '../testing/until.js';

const INSTALLATIONER = 8;
const AFLAESNINGER = 10;
const DEATHS = 3;

describe('vandindberetning that is killed', () => {
  const samlet = new Samlet();
  const folder = mkdtempSync(join(tmpdir(), 'sagdok-vand-'));
  const agents: AgenterProgram[] = [];
  let register: RegisterKlient;

  const start = (): AgenterProgram => {
    const agent = new AgenterProgram(['vandindberetning'], {
      SAGDOK_URL: samlet.url,
      BESKEDFORDELER_URL: samlet.url,
      AGENT_DATA: folder,
      AGENT_LAAN: '2',
      VAND_INDBAKKE: join(folder, 'indbakke'),
    });
    agents.push(agent);
    return agent;
  };

  beforeAll(async () => {
    await samlet.start();
    register = new RegisterKlient(samlet.url);
  }, 240_000);
  afterAll(async () => {
    await Promise.all(agents.map((agent) => agent.end('SIGKILL')));
    await samlet.stop();
    rmSync(folder, { recursive: true });
  }, 60_000);

  /** The titles in the journal of an installation, in order. */
  const journal = async (installation: string): Promise<readonly string[]> => {
    const sager = await register.soeg('sag', 'sagsnummer', installation);
    const journals = await Promise.all(sager.map((sag) => register.gaeldende('sag', sag)));
    const posts = journals.flatMap((sag) => sag?.relationer?.journalpost ?? []);
    return posts
      .toSorted((a, b) => a.indeks - b.indeks)
      .map(({ journaldokumentattr }) => journaldokumentattr?.dokumenttitel ?? '');
  };

  it('journalises each reading once, those of an installation in order, and opens one case for each', async () => {
    const dage = Array.from({ length: AFLAESNINGER }, (_, n) => `2025-01-${String(n + 10)}`);
    const installationer = Array.from({ length: INSTALLATIONER }, (_, n) => `K-${n}`);
    const lines = dage.flatMap((dag, n) => installationer.map((installation) => `${installation};${dag};${n}`));
    mkdirSync(join(folder, 'indbakke'), { recursive: true });
    writeFileSync(join(folder, 'indbakke', 'a.csv'), `installation;aflaest;stand\n${lines.join('\n')}\n`);

    const handled = (): number =>
      agents
        .map(({ output }) => output)
        .join('')
        .match(/"udfald":"udfoert"/g)?.length ?? 0;
    for (let death = 1; death <= DEATHS; death += 1) {
      const agent = start();
      await until(() => handled() > (death * lines.length) / (DEATHS + 2), 120_000);
      await agent.end('SIGKILL');
    }
    start();
    const journals = (): Promise<readonly (readonly string[])[]> => Promise.all(installationer.map(journal));
    await until(async () => (await journals()).flat().length >= lines.length, 120_000);

    expect(await journals()).toEqual(
      installationer.map((installation) => dage.map((dag) => `Aflæsning ${dag}, installation ${installation}`)),
    );
    expect(await register.soeg('dokument', 'dokumenttype', 'Aflæsning')).toHaveLength(lines.length);
    expect(await register.soeg('sag', 'beskrivelse', 'Aflæsninger af vandmåler')).toHaveLength(INSTALLATIONER);
  }, 480_000);
});
