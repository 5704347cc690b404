import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { CaseOnService, startService, type Service } from '../src/testing/case-on-service.ts';
import { readAddress } from '../src/tidslaboratorium/address.ts';
import { dayOfText } from '../src/tidslaboratorium/day.ts';
import { laboratoryOf } from '../src/tidslaboratorium/laboratory.ts';
import type { State } from '../src/tidslaboratorium/state.ts';
import { STORY } from '../src/tidslaboratorium/story.ts';
import { setUpPages } from './with-page.ts';

const withPage = setUpPages();

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const LAST = STORY[STORY.length - 1] ?? STORY[0];
const ANSWER = 'Svaret som JSON';
const SLIDERS = { valid: 'Gyldig den', known: 'Kendt den' } as const;

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

const jsonIn = async (frame: Locator): Promise<unknown> => JSON.parse((await frame.textContent()) ?? '');

const stateOf = (page: Page): State => {
  const state = readAddress(new URL(page.url()).search);
  if (state instanceof Error) throw state;
  return state;
};

/** What has the focus, as a reader of the screen is told of it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    return element === document.body ? 'BODY' : (label?.textContent ?? '').replace('✓ ', '');
  });

/** Expects the page to show what the service that runs answers to the request that the page shows, after the same operations. */
async function expectAsService(page: Page): Promise<void> {
  const frame = page.getByRole('region', { name: 'Det svarer tjenesten' });
  const query = new URLSearchParams((await frame.locator('code').first().innerText()).split('?')[1]);
  const [valid, known] = ['virkningstid', 'registreringstid'].map((name) => dayOfText(query.get(name) ?? ''));
  const { done } = stateOf(page);
  const there = new CaseOnService(service.url);
  await there.carryOut(done);
  const { status, body } = await there.read(valid ?? NaN, known ?? NaN, laboratoryOf(done));

  expect(await jsonIn(frame.getByLabel(ANSWER))).toEqual(body);
  expect(await frame.locator('p').innerText()).toContain(String(status));
}

/** Where a day of each axis is in the picture. */
async function placeIn(
  page: Page,
  { valid, known }: Pick<State, 'valid' | 'known'>,
): Promise<readonly [number, number]> {
  const days = Number(await page.getByLabel(SLIDERS.valid).getAttribute('max'));
  const box = await page.getByRole('region', { name: 'Billedet' }).getByRole('img').first().boundingBox();
  if (!box) throw new Error('The page has no picture.');

  return [box.x + (valid / days) * box.width, box.y + (1 - known / days) * box.height];
}

describe('the story of the laboratory', () => {
  it('is told by the mouse, and shows what the service answers at each step', async () => {
    await withPage('/tidslaboratoriet/', async (page) => {
      for (const [i, { titel, task, point }] of STORY.entries()) {
        await page.getByRole('heading', { name: titel.da }).waitFor();
        if (task.kind === 'goer') {
          await button(page, task.knap.da).click();
        } else {
          const { valid, known } = stateOf(page);
          await page.mouse.move(...(await placeIn(page, { valid, known })));
          await page.mouse.down();
          await page.mouse.move(...(await placeIn(page, point)), { steps: 4 });
          await page.mouse.up();
        }
        await page.getByRole('heading', { name: 'Læg mærke til' }).waitFor();

        await expectAsService(page);
        if (i < STORY.length - 1) await button(page, 'Næste →').click();
      }
      expect(await page.getByText('Sagen er slettet').isVisible()).toBe(true);
    });
  });

  it('is told by the keyboard alone, which stays where it is used', async () => {
    await withPage('/tidslaboratoriet/', async (page) => {
      const { keyboard } = page;
      await page.getByRole('heading', { name: STORY[0].titel.da }).focus();
      for (const { titel, task } of STORY) {
        await keyboard.press('Tab');
        expect(await focused(page)).toBe(task.knap.da);
        if (task.kind === 'goer') {
          await keyboard.press('Enter');
        } else {
          await page.getByLabel(SLIDERS.known).focus();
          const isDone = page.getByRole('heading', { name: 'Læg mærke til' });
          for (let step = 0; step < 10 && !(await isDone.isVisible()); step++) await keyboard.press('PageDown');
        }
        await page.getByRole('heading', { name: 'Læg mærke til' }).waitFor();
        expect(await focused(page)).toMatch(task.kind === 'goer' ? task.knap.da : SLIDERS.known);
        await expectAsService(page);

        await page.getByRole('button', { name: titel === LAST.titel ? 'Prøv selv →' : 'Næste →' }).focus();
        await keyboard.press('Enter');
        await page.getByRole('heading', { name: 'Læg mærke til' }).waitFor({ state: 'detached' });
        expect(await focused(page)).toMatch(titel === LAST.titel ? 'Prøv selv' : /^Trin \d af 6/);
      }
    });
  });
});

describe('the laboratory that a reader tries alone', () => {
  it('keeps the focus where it was used, or at what is there instead', async () => {
    await withPage('/tidslaboratoriet/', async (page) => {
      const press = async (name: string, count: number): Promise<string> => {
        await button(page, name).focus();
        await page.keyboard.press('Enter');
        await page.waitForFunction(
          (sent) => document.querySelectorAll('[aria-labelledby=sendt] details').length === sent,
          count,
        );
        return focused(page);
      };
      await button(page, 'Prøv selv').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Prøv selv' }).waitFor();
      expect(await focused(page)).toBe('Prøv selv');

      expect(await press('Opret', 1)).toMatch(/^Ret fra i dag/);
      expect(await press('Send Ret', 2)).toBe('Send Ret');
      expect(await press('Passiver', 3)).toBe('Passiver');
      expect(await press('Slet', 4)).toBe('Slet');
      await expectAsService(page);
      expect(await press('Passiver', 5)).toBe('Passiver');
      const refusals = await new CaseOnService(service.url).carryOut(stateOf(page).done);
      expect(await jsonIn(page.getByLabel('Afvisningen som JSON').first())).toEqual(refusals.at(-1)?.body);

      expect(await press('Fortryd', 4)).toBe('Fortryd');
      expect(await press('Begynd forfra', 0)).toBe('Begynd forfra');
      expect(await press('Fortryd', 0)).toBe('Fortryd');
    });
  });

  it('follows its sliders, by arrow keys and dragged, and is the same where its address is opened again', async () => {
    const story = '/tidslaboratoriet/?lab=1.0.60.180.ansvarlig.o7.r74-ansvarlig-91--vej.r161-ansvarlig-45--vej';
    const [address, shown] = await withPage(story, async (page) => {
      const known = page.getByLabel(SLIDERS.known);
      await page.getByLabel(SLIDERS.valid).focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.getByLabel(SLIDERS.valid).getAttribute('aria-valuetext')).toBe('2. marts 2024');
      await expectAsService(page);

      const box = await known.boundingBox();
      if (!box) throw new Error('The page has no slider.');
      const middle = box.x + box.width / 2;
      const days = Number(await known.getAttribute('max'));
      await page.mouse.move(middle, box.y + box.height * (1 - 180 / days));
      await page.mouse.down();
      await page.mouse.move(middle, box.y + box.height * (1 - 100 / days), { steps: 5 });
      await page.mouse.up();
      const day = Number(await known.inputValue());
      expect(Math.abs(day - 100)).toBeLessThan(15);
      await expectAsService(page);

      await page.waitForURL(`**/?lab=1.0.61.${day}.*`);
      return [new URL(page.url()), await jsonIn(page.getByLabel(ANSWER))] as const;
    });

    await withPage(address.pathname + address.search, async (page) => {
      expect(await jsonIn(page.getByLabel(ANSWER))).toEqual(shown);
      expect(await page.getByText('Vand', { exact: true }).first().isVisible()).toBe(true);
      await expectAsService(page);
    });
  });

  it('has its cross where a step begins, also when it was moved in that step before', async () => {
    await withPage('/tidslaboratoriet/', async (page) => {
      const valid = page.getByLabel(SLIDERS.valid);
      const begins = await valid.inputValue();
      await valid.focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(/lab=/);
      await button(page, `Trin 1: ${STORY[0].titel.da}`).click();
      await page.waitForURL((url) => url.search === '');

      expect(await valid.inputValue()).toBe(begins);
    });
  });

  it('says what is wrong with an address that tells no state, and begins anew', async () => {
    await withPage('/tidslaboratoriet/?lab=1.0.60.180.ansvarlig.x7', async (page) => {
      expect(await page.getByRole('alert').innerText()).toContain('»x7«');
      expect(await page.getByRole('heading', { name: STORY[0].titel.da }).isVisible()).toBe(true);
    });
  });
});
