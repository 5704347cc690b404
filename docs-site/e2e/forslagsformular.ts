import type { Page } from 'playwright-core';

/** Opens the form on its page, in either language. */
export async function openFormular(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Begynd|Begin)$/ }).click();
  await page.getByRole('combobox').first().waitFor();
}

/** Fills the Danish form in by keyboard alone: a change that breaks, of the disposal code of a case. */
export async function fillFormular(page: Page): Promise<void> {
  const { keyboard } = page;
  await page.getByLabel('Søg i modellen').focus();
  await keyboard.type('sag kassationskode');
  await page.getByRole('option').first().waitFor();
  await keyboard.press('Enter');
  await page.getByLabel('Titel').focus();
  await keyboard.type('Kassationskoden må godt mangle');
  await keyboard.press('Tab');
  await keyboard.type('En kode, ingen har besluttet, kan føre til, at noget kasseres.');
  await keyboard.press('Tab');
  await keyboard.type('Feltet kan udelades.');
  await page.getByLabel('Hvad skal der ske?').focus();
  await keyboard.type('Det skal kunne');
  await page.getByRole('button', { name: 'Føj til ændringen' }).focus();
  await keyboard.press('Enter');
  await page.getByLabel('Migrering').focus();
  await keyboard.type('Den, der læser, skal tåle, at feltet mangler.');
  await keyboard.press('Tab');
  await keyboard.type('Ingen betydning.');
  await keyboard.press('Tab');
  await keyboard.type('Byens Kommune');
}
