import { describe, expect, it } from '@jest/globals';
import type { Tekster } from '@sagdok/model';
import type { Page } from 'playwright-core';
import { DOORS } from '../src/components/home/doors.ts';
import { setUpPages } from './with-page.ts';

const withPage = setUpPages();

/** What stands at the top of the page that a goal promises. */
const HEADINGS: Readonly<Record<string, Tekster>> = {
  'Kom i gang på ti minutter': { da: 'Kom i gang på ti minutter', en: 'Get started in ten minutes' },
  'Slå felter og værdier op': { da: 'Standarden', en: 'The standard' },
  'Læs grænsefladerne': { da: 'API', en: 'API' },
  'Forstå dobbelthistorik': { da: 'Tidslaboratoriet', en: 'The time laboratory' },
  'Skal vi selv køre det?': { da: 'Skal vi selv køre det?', en: 'Should we host it?' },
  'Sådan driver du det selv': { da: 'Kommunen, der selv driver det', en: 'The municipality that hosts' },
  'Hvem der ellers har standarden': { da: 'Implementeringer', en: 'Implementations' },
  'Kendte afvigelser og fejl': { da: 'Kendte afvigelser', en: 'Known deviations' },
  'Hvad der er på vej': { da: 'Køreplan', en: 'Roadmap' },
  'Foreslå en ændring': { da: 'Foreslå en ændring', en: 'Propose a change' },
  'Sådan besluttes det': { da: 'Sådan besluttes det', en: 'How it is decided' },
  'Sådan deltager du': { da: 'Sådan deltager du', en: 'How to take part' },
  'Møder og feeds': { da: 'Møder og feeds', en: 'Meetings and feeds' },
};

/** Waits for the page with this heading, which is its only one. */
const expectHeading = async (page: Page, heading = ''): Promise<void> => {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();

  expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([heading]);
};

const goals = DOORS.flatMap(({ id, goals: behind }) =>
  behind.map(({ to, label }) => [id, label.da, to, label.en] as const),
);

describe('the home page', () => {
  it.each(goals)('leads from the door %s to "%s" in one click', async (id, label, to) => {
    await withPage('/', async (page) => {
      await page
        .getByRole('region', { name: await page.locator(`#${id}`).innerText() })
        .getByText(label)
        .click();
      await page.waitForURL(`**${to}`);

      await expectHeading(page, HEADINGS[label]?.da);
    });
  });

  it.each(goals)('leads from the door %s to "%s" in English', async (_id, danish, to, label) => {
    await withPage('/en/', async (page) => {
      await page.getByRole('main').getByText(label, { exact: true }).first().click();
      await page.waitForURL(`**/en${to}`);

      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await expectHeading(page, HEADINGS[danish]?.en);
    });
  });

  it('has a link to the same page in the other language, and back', async () => {
    await withPage('/faellesskab/styring/', async (page) => {
      await page.getByRole('link', { name: 'English' }).first().click();
      await page.waitForURL('**/en/faellesskab/styring/');
      await page.getByRole('link', { name: 'Dansk' }).first().click();
      await page.waitForURL(/(?<!en)\/faellesskab\/styring\/$/);
    });
  });
});

describe('the picture of double history', () => {
  it('answers for the day that is asked about and the day that it is asked on, by keyboard', async () => {
    await withPage('/', async (page) => {
      const answer = page.locator('figcaption strong');
      expect(await answer.innerText()).toBe('Vand');

      await page.getByLabel('Kendt den').focus();
      for (let step = 0; step < 5; step++) await page.keyboard.press('PageUp');
      expect(await answer.innerText()).toBe('Vej');

      await page.getByLabel('Gælder den').focus();
      await page.keyboard.press('Home');
      expect(await answer.innerText()).toBe('Vand');
    });
  });
});
