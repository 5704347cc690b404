import type { Sentence } from '../run/report.js';
import { isJson, objectsOf, textOf, type Json } from './json.js';

const sentenceOf = ({ sti, da, en }: Json): Sentence => {
  const at = textOf(sti) ?? '';
  const place = at === '' ? '' : `${at}: `;
  return { da: `${place}${textOf(da) ?? ''}`, en: `${place}${textOf(en) ?? ''}` };
};

/** Why the service refused, from its answer of `application/problem+json`: each fault, or else the problem as a whole. */
export const reasonsIn = (status: number, answer: unknown): readonly Sentence[] => {
  const problem = isJson(answer) ? answer : {};
  const faults = objectsOf(problem.fejl).map(sentenceOf);
  if (faults.length > 0) return faults;
  const da = textOf(problem.detail) ?? textOf(problem.message) ?? `tjenesten svarede ${status}`;
  return [{ da, en: textOf(problem.detailEn) ?? `the service answered ${status}` }];
};
