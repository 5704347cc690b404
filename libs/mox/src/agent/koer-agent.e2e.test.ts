import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { agentProcess, type AgentProcess } from '../testing/agent-process.js';
import { enBesked, uuid } from '../testing/en-besked.js';
import { OnceServer } from '../testing/once-server.js';
import { TestFordeler } from '../testing/test-fordeler.js';
import { until } from '../testing/until.js';
import type { Rapport } from './rapport.js';

describe('an agent as a process', () => {
  const fordeler = new TestFordeler();
  const register = new OnceServer();
  const processes: AgentProcess[] = [];
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sagdok-agent-'));
    await Promise.all([fordeler.start(), register.start()]);
  });
  afterEach(async () => {
    for (const { child } of processes) child.kill('SIGKILL');
    await Promise.all([fordeler.stop(), register.stop()]);
    fordeler.reset();
    rmSync(folder, { recursive: true });
  });

  const start = (...given: Parameters<typeof agentProcess>): AgentProcess => {
    const started = agentProcess(...given);
    processes.push(started);
    return started;
  };

  it('has each effect once when it is killed between the effect and its note of it, and notes it when it is back', async () => {
    const env = { FORDELER: fordeler.url, EFFECT: register.url, FILE: join(folder, 'lager.sqlite') };
    const dying = (more = {}): AgentProcess => start('dying-agent.js', { ...env, ...more });
    fordeler.laeg(enBesked({ beskedId: uuid(1) }), enBesked({ beskedId: uuid(2) }));
    for (let death = 0; death < 2; death += 1) expect(await dying({ DIES: 'yes' }).ended).toEqual([null, 'SIGKILL']);
    const { child, lines, ended } = dying();
    await until(() => fordeler.positioner.length === 0);
    child.kill('SIGTERM');

    expect(await ended).toEqual([0, null]);
    expect(register.requests).toBe(4);
    expect(register.effects).toHaveLength(2);
    expect(new Set(fordeler.modtagne.map(({ BeskedId }) => JSON.stringify(BeskedId))).size).toBe(2);
    const reports = lines.map((line) => JSON.parse(line) as Rapport);
    expect(reports.map((report) => ('udfald' in report ? report.udfald : report.slags))).toEqual([
      'startet',
      'udfoert',
      'udfoert',
      'standset',
    ]);
  });

  it('is set up by its environment, and remembers in the folder that it names', async () => {
    const env = { BESKEDFORDELER_URL: fordeler.url, AGENT_DATA: folder };
    for (const beskeder of [1, 2]) {
      fordeler.laeg(enBesked());
      const { child, lines, ended } = start('main-agent.js', env);
      await until(() => fordeler.positioner.length === 0);
      child.kill('SIGINT');
      expect(await ended).toEqual([0, null]);
      expect(lines[1]).toContain(beskeder === 1 ? '"udfald":"udfoert"' : '"udfald":"kendt"');
    }
  });

  it('says what is wrong with its environment, or that its subscription is refused, and ends', async () => {
    fordeler.svar.push({ sti: '/abonnement/', answer: [400, { detail: 'Navnet er optaget' }] });
    const wrong = start('main-agent.js', { AGENT_KILDE: 'mail', AGENT_PORT: 'x' });
    const refused = start('main-agent.js', { BESKEDFORDELER_URL: fordeler.url, AGENT_DATA: folder });

    expect(await wrong.ended).toEqual([2, null]);
    expect(wrong.complaints()).toContain('AGENT_KILDE must be one of pull, push, amqp');
    expect(wrong.complaints()).toContain('AGENT_PORT');
    expect(await refused.ended).toEqual([3, null]);
    expect(refused.complaints()).toContain('Navnet er optaget');
  });

  it('says in a sentence which address or folder cannot be used, and ends', async () => {
    const env = { BESKEDFORDELER_URL: fordeler.url, AGENT_DATA: folder };
    const taken = new URL(fordeler.url).port;
    const port = start('main-agent.js', { ...env, AGENT_KILDE: 'push', AGENT_PORT: taken });
    const data = start('main-agent.js', { ...env, AGENT_DATA: '/dev/null/agent' });

    expect(await port.ended).toEqual([2, null]);
    expect(port.complaints()).toMatch(new RegExp(`127.0.0.1:${taken}.*EADDRINUSE`));
    expect(await data.ended).toEqual([2, null]);
    expect(data.complaints()).toMatch(/\/dev\/null\/agent.*ENOTDIR/);
    for (const { complaints } of [port, data]) expect(complaints()).not.toContain('    at ');
  });

  it('tells with --help which variables there are', async () => {
    const { lines, ended } = start('main-agent.js', {}, '--help');

    expect(await ended).toEqual([0, null]);
    expect(lines.join('\n')).toMatch(/AGENT_KILDE.*pull, push or amqp/);
  });
});
