import type { Check } from './check.ts';
import { dataFaults } from './data-faults.ts';
import { forslag } from './forslag.ts';
import { generatedFiles } from './generated-files.ts';
import { keptOpenapi } from './kept-openapi.ts';
import { modelTexts } from './model-texts.ts';
import { renditions } from './renditions.ts';
import { repeatedIds } from './repeated-ids.ts';
import { requirements } from './requirements.ts';
import { themeTexts } from './theme-texts.ts';
import { translatedPages } from './translated-pages.ts';

/** Every check there is: the build and `npm run check` run them all. */
const checks: readonly Check[] = [
  () => translatedPages(),
  () => repeatedIds(),
  () => renditions(),
  () => dataFaults(),
  themeTexts,
  modelTexts,
  requirements,
  generatedFiles,
  keptOpenapi,
  forslag,
];

/** The faults of the portal's content, a sentence each. */
export async function faults(): Promise<readonly string[]> {
  const found = await Promise.all(checks.map(async (check) => check()));

  return found.flat();
}
