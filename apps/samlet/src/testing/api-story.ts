import { createHash } from 'node:crypto';
import type { Surroundings } from '@sagdok/nest';

/** A field of a form. */
export interface FormField {
  readonly name: string;
  readonly json?: unknown;
  readonly text?: string;
  readonly filename?: string;
  readonly type?: string;
}

/** An example of the API's pages. */
export interface Step {
  readonly id: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly form?: readonly FormField[];
  };
  readonly expect: Expected;
}

/** What is answered: JSON or text as a whole, or what it holds among other things. */
export interface Expected {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly contains?: unknown;
}

/** Examples that follow each other: what one writes, the next ones see. */
export interface Story {
  /** When it begins; each step is a minute after the one before. */
  readonly clock: string;
  readonly steps: readonly Step[];
}

const MINUTE = 60_000_000n;

/** A clock that stands still until it is told to go on, and uuids that are the same in each run. */
export class StoryTime implements Surroundings {
  #now: bigint;
  #made = 0;

  constructor(start: string) {
    this.#now = BigInt(Date.parse(start)) * 1000n;
  }

  readonly now = (): bigint => this.#now;

  readonly uuid = (): string => {
    this.#made += 1;
    const hex = createHash('sha256').update(String(this.#made)).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };

  goOn(): void {
    this.#now += MINUTE;
  }
}

/** The headers of answers that the pages show. */
const SHOWN = ['etag', 'link', 'location', 'content-type'];

const PLAIN_JSON = 'application/json; charset=utf-8';

const formOf = (fields: readonly FormField[]): FormData => {
  const form = new FormData();
  for (const { name, json, text = '', filename, type = '' } of fields) {
    if (filename === undefined) form.append(name, json === undefined ? text : JSON.stringify(json));
    else form.append(name, new Blob([text], { type }), filename);
  }
  return form;
};

/** Sends the request, and gives all of the answer that the pages may show. */
export const answerTo = async (
  url: string,
  { method, path, headers, body, form }: Step['request'],
): Promise<Required<Pick<Expected, 'status' | 'headers' | 'body'>>> => {
  const response = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(form && { body: formOf(form) }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    headers: Object.fromEntries(
      SHOWN.flatMap((name) => {
        const value = response.headers.get(name);
        // Of what changes with the files of a page, and of what JSON always has, nothing is shown.
        return value === null || value === PLAIN_JSON || value.startsWith('W/') ? [] : [[name, value]];
      }),
    ),
    body: /\bjson\b/.test(type) ? (JSON.parse(text) as unknown) : text,
  };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Does the value hold the part: as members, as elements in any place, as text within it? */
export const holds = (value: unknown, part: unknown): boolean => {
  if (typeof part === 'string' && typeof value === 'string') return value.includes(part);
  if (Array.isArray(part)) {
    return Array.isArray(value) && part.every((each) => value.some((element) => holds(element, each)));
  }
  if (!isObject(part)) return part === value;
  return isObject(value) && Object.entries(part).every(([name, each]) => holds(value[name], each));
};
