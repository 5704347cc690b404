import { writeFileSync } from 'node:fs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { MOEDER } from '../../data/moeder.ts';
import { buildLocale } from '../../src/locale/build-locale.ts';
import { makeCalendar } from './make-calendar.ts';

/** Writes the calendar of meetings, `moeder.ics`. */
export function calendar({ siteConfig: { url } }: LoadContext): Plugin {
  return {
    name: 'sagdok-calendar',
    postBuild({ outDir }) {
      const text = makeCalendar(MOEDER, { locale: buildLocale(), host: new URL(url).host });
      writeFileSync(`${outDir}/moeder.ics`, text);

      return Promise.resolve();
    },
  };
}
