import { STANDARDER } from '@sagdok/model';
import { STANDARDDELE } from '../data/standarden/standarddele.ts';
import { readExamples } from './api/example.ts';
import { currentOpenapi, keptOpenapi } from './api/openapi-versions.ts';
import type { StandardSource } from './standard.ts';

/** What the pages and the files to download are made from, as it is now. */
export function currentSource(): StandardSource {
  return {
    standarder: STANDARDER,
    dele: STANDARDDELE,
    openapi: { current: currentOpenapi(), kept: keptOpenapi() },
    examples: readExamples(),
  };
}
