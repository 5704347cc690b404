import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig, start, type App } from '@sagdok/nest';
import { PGLITE } from '@sagdok/test-support';
import { apps } from './index.js';
import { answerTo, holds, StoryTime, type Expected, type Story } from './testing/api-story.js';

const STORIES = join(import.meta.dirname, '../../../docs-site/data/api');

/** With SAGDOK_OPTAG=1 the answers are written into the files instead of compared. */
const RECORD = process.env.SAGDOK_OPTAG === '1';

const read = async (file: string): Promise<Story> => JSON.parse(await readFile(join(STORIES, file), 'utf8')) as Story;

/** The services that a story asks. */
const askedIn = ({ steps }: Story): readonly App[] =>
  apps.filter(({ navn, objekttyper }) => {
    const roots = new Set([navn, ...objekttyper.map(({ del }) => del)]);
    return steps.some(({ request }) => roots.has(request.path.split('/')[1] ?? ''));
  });

/** Tells a story to services that know nothing yet. @returns what was answered to each step */
const answersTo = async (story: Story): Promise<readonly Required<Omit<Expected, 'contains'>>[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'sagdok-'));
  const time = new StoryTime(story.clock);
  const database = await PGLITE.open();
  const config = { ...readConfig({ PORT: '0' }), database: database.location, indhold: folder };
  const running = await start(askedIn(story), config, { surroundings: time });
  try {
    const answers = [];
    for (const { request } of story.steps) {
      time.goOn();
      answers.push(await answerTo(running.url, request));
    }
    return answers;
  } finally {
    await running.stop();
    await database.drop();
    await rm(folder, { recursive: true });
  }
};

describe('the examples of the API’s pages', () => {
  it.each(readdirSync(STORIES))('%s are answered as the pages show', async (file) => {
    const story = await read(file);
    const answers = await answersTo(story);

    if (RECORD) {
      const steps = story.steps.map(({ expect: { contains }, ...step }, i) => {
        const { status, headers, body } = answers[i]!;
        const shown = Object.keys(headers).length > 0 && { headers };
        return { ...step, expect: { status, ...shown, ...(contains === undefined ? { body } : { contains }) } };
      });
      await writeFile(join(STORIES, file), `${JSON.stringify({ ...story, steps }, null, 2)}\n`);
      return;
    }

    for (const [i, { id, expect: expected }] of story.steps.entries()) {
      const { body, ...answer } = answers[i]!;
      const { contains, body: whole, ...rest } = expected;
      expect({ id, ...answer }).toEqual({ id, headers: {}, ...rest });
      if (contains === undefined) expect({ id, body }).toEqual({ id, body: whole });
      else expect({ id, holds: holds(body, contains) ? contains : body }).toEqual({ id, holds: contains });
    }
  });
});
