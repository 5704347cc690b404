import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { enBesked } from '../testing/en-besked.js';
import { TestFordeler } from '../testing/test-fordeler.js';
import { FordelerFejl } from './fordeler-fejl.js';
import { Fordelerklient } from './fordelerklient.js';

describe('Fordelerklient', () => {
  const fordeler = new TestFordeler();
  let klient: Fordelerklient;

  beforeEach(async () => {
    await fordeler.start();
    klient = new Fordelerklient(fordeler.url);
  });
  afterEach(async () => {
    await fordeler.stop();
    fordeler.reset();
  });

  it.each([
    [400, false],
    [401, false],
    [403, false],
    [429, true],
    [503, true],
  ])('tells what was answered when messages are not taken: %i', async (status, forbigaaende) => {
    fordeler.svar.push({ sti: 'POST /besked', answer: [status, { detail: 'Ikke her' }] });
    const refused = klient.modtag([enBesked()]);

    await expect(refused).rejects.toThrow(FordelerFejl);
    await expect(refused).rejects.toMatchObject({
      status,
      forbigaaende,
      message: expect.stringMatching(/besked\): Ikke her$/),
    });
  });

  it('tells that the answer cannot be read', async () => {
    fordeler.svar.push({ sti: 'POST /besked', answer: [200] });

    await expect(klient.modtag([enBesked()])).rejects.toMatchObject({
      status: 200,
      message: expect.stringContaining('ikke JSON'),
    });
  });

  it('tells that nothing answered', async () => {
    const away = new Fordelerklient('http://127.0.0.1:9');

    await expect(away.modtag([enBesked()])).rejects.toMatchObject({ status: undefined, forbigaaende: true });
    await expect(away.findes('x')).rejects.toMatchObject({ status: undefined, forbigaaende: true });
  });
});
