import { readFileSync } from 'node:fs';
import { STANDARDDELE } from '../data/standarden/standarddele.ts';
import { GIVEN_IDS } from './given-ids.ts';
import { requirementFaults } from './requirement-faults.ts';

/** Checks the requirements of the standard: permanent ids, the words of the levels, both languages, and what they point at. */
export function requirements(): readonly string[] {
  return requirementFaults(STANDARDDELE, JSON.parse(readFileSync(GIVEN_IDS, 'utf8')) as readonly string[]);
}
