import { describe, expect, it } from '@jest/globals';
import { setUpPages } from './with-page.ts';

const withPage = setUpPages();

describe('the board of proposals', () => {
  it('shows every proposal, and those that the filters choose', async () => {
    await withPage('/forslag/', async (page) => {
      const kort = page.getByRole('tabpanel', { name: 'Tavle' }).getByRole('link');
      const alle = await kort.count();
      await page.getByLabel('Art', { exact: true }).selectOption('brydende');
      const brydende = await kort.count();
      await page.getByLabel('Status', { exact: true }).selectOption('afvist');

      expect(alle).toBeGreaterThanOrEqual(5);
      expect(brydende).toBeLessThan(alle);
      expect(await kort.allTextContents()).toEqual(['Fire værdier i sagens fremdrift']);
      await page.getByRole('button', { name: 'Vis alle' }).click();
      expect(await kort.count()).toBe(alle);
    });
  });

  it('has in its address what the filters choose', async () => {
    const address = await withPage('/forslag/', async (page) => {
      await page.getByLabel('Status', { exact: true }).selectOption('afvist');
      await page.waitForURL('**/forslag/?status=afvist');

      return new URL(page.url());
    });

    await withPage(address.pathname + address.search, async (page) => {
      const kort = page.getByRole('tabpanel', { name: 'Tavle' }).getByRole('link');
      expect(await kort.allTextContents()).toEqual(['Fire værdier i sagens fremdrift']);
    });
  });

  it('turns from board to table by the arrow keys', async () => {
    await withPage('/en/forslag/', async (page) => {
      await page.getByRole('tab', { name: 'Board' }).focus();
      await page.keyboard.press('ArrowRight');

      expect(await page.getByRole('tab', { name: 'Table' }).getAttribute('aria-selected')).toBe('true');
      expect(await page.getByRole('row').count()).toBeGreaterThan(5);
    });
  });

  it('tells how long is left of a consultation by the clock of the reader, and of none when it is over', async () => {
    const indhold = async (dag: string): Promise<string> =>
      withPage('/forslag/', async (page) => {
        await page.clock.setFixedTime(`${dag}T12:00:00Z`);
        await page.reload({ waitUntil: 'networkidle' });

        return page.getByRole('region', { name: 'Åbne høringer' }).innerText();
      });

    expect(await indhold('2026-12-20')).toContain('1 dag tilbage');
    expect(await indhold('2026-12-21')).toContain('sidste dag i dag');
    expect(await indhold('2026-12-22')).not.toContain('Beskrivelse og kassationskode');
  });

  it('can be read without scripts: board, table and the dates of consultations', async () => {
    await withPage(
      '/forslag/',
      async (page) => {
        expect(await page.getByRole('table').isVisible()).toBe(true);
        expect(await page.getByText('21. december 2026').first().isVisible()).toBe(true);
        expect(await page.getByLabel('Art', { exact: true }).isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('a proposal', () => {
  it('shows what it does to the model and why that breaks, without scripts too', async () => {
    await withPage(
      '/forslag/0002-beskrivelse-og-kassationskode-kan-udelades/',
      async (page) => {
        const virkning = page.getByRole('region', { name: 'Hvad det gør ved modellen' });

        expect(await virkning.getByText('Brydende').first().isVisible()).toBe(true);
        expect(await virkning.locator('ins').allTextContents()).toEqual(['kan udelades', 'kan udelades']);
      },
      { javaScriptEnabled: false },
    );
  });

  it('shows on a phone what is different without scrolling sideways', async () => {
    await withPage(
      '/forslag/0002-beskrivelse-og-kassationskode-kan-udelades/',
      async (page) => {
        const boxes = await Promise.all((await page.locator('table ins').all()).map((ins) => ins.boundingBox()));

        expect(boxes).toHaveLength(2);
        for (const box of boxes) expect((box?.x ?? 390) + (box?.width ?? 0)).toBeLessThan(390);
      },
      { viewport: { width: 390, height: 844 } },
    );
  });

  it('leads to the elements and the requirements that it touches', async () => {
    await withPage('/forslag/0002-beskrivelse-og-kassationskode-kan-udelades/', async (page) => {
      await page.getByRole('link', { name: 'sag/attributter/egenskaber/kassationskode' }).first().click();
      await page.waitForURL('**/standarden/sag/1.2/sag/#attributter-egenskaber-kassationskode');
      // The address changes before the page that it is of is there.
      const element = page.locator('#attributter-egenskaber-kassationskode');
      await element.waitFor();

      expect(await element.isVisible()).toBe(true);
    });
  });
});

describe('an open consultation', () => {
  const side = '/forslag/0002-beskrivelse-og-kassationskode-kan-udelades/';
  const paaDagen = async (dag: string, path: string): Promise<readonly string[]> =>
    withPage(path, async (page) => {
      await page.clock.setFixedTime(`${dag}T12:00:00Z`);
      await page.reload({ waitUntil: 'networkidle' });
      const links = page.getByRole('region', { name: /Svar i høringen|Answer the consultation/ }).getByRole('link');

      return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    });

  it('is answered from the page of the proposal, in the repository or by mail', async () => {
    const [sag, brev] = await paaDagen('2026-12-21', side);

    expect(sag).toMatch(/\/issues\/new\?title=H%C3%B8ringssvar%3A\+0002\+Beskrivelse/);
    expect(brev).toMatch(/^mailto:[^?]+@[^?]+\?subject=H%C3%B8ringssvar/);
  });

  it('is answered no more when it is over', async () => {
    expect(await paaDagen('2026-12-22', `/en${side}`)).toEqual([]);
  });

  it('leads from the list of proposals to where it is answered, without scripts too', async () => {
    await withPage(
      '/forslag/',
      async (page) => {
        await page.getByRole('link', { name: 'Svar i høringen' }).click();
        await page.waitForURL(`**${side}#svar`);

        expect(await page.getByRole('link', { name: 'Svar med mail' }).isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});
