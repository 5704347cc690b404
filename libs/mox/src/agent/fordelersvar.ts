import { FordelerFejl } from './fordeler-fejl.js';

/**
 * What an answer of the beskedfordeler says in JSON.
 * @throws FordelerFejl when it is none
 */
export const jsonOf = (url: string, status: number, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw FordelerFejl.svar(url, status, `ikke JSON / not JSON: ${text.slice(0, 200)}`);
  }
};

/** What a refusal says: the faults, or the detail, of `application/problem+json`; else its beginning. */
export const sentenceOf = (text: string): string => {
  try {
    const { detail, fejl = [] } = JSON.parse(text) as Problem;
    const faults = fejl.map(({ sti, da }) => `${sti}: ${da}`).join('; ');
    return faults === '' ? (detail ?? text.slice(0, 500)) : faults;
  } catch {
    return text.slice(0, 500);
  }
};

interface Problem {
  readonly detail?: string;
  readonly fejl?: readonly { readonly sti: string; readonly da: string }[];
}
