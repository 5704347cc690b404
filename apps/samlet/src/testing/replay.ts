import { randomUUID } from 'node:crypto';

type Json = Readonly<Record<string, unknown>>;

/** A short story of requests and the answers to them: a subset of the form in which traces of LoRA are recorded. */
export interface Trace {
  readonly about: string;
  /** Names that each get a new uuid. */
  readonly fresh?: readonly string[];
  readonly steps: readonly Step[];
}

interface Step {
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown };
  readonly expect: { readonly status: number; readonly body?: unknown };
}

const VARIABLE = /\$([a-z]\w*)/gi;
const INSTANTS = new Set(['from', 'to', 'tidsstempeldatotid']);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names bound so far. A name that is not bound is so where an answer first shows it. */
class Variables {
  #values: Map<string, string>;

  constructor(fresh: readonly string[]) {
    this.#values = new Map([...fresh.map((name) => [name, randomUUID()] as const), ['run', randomUUID()]]);
  }

  filled(text: string): string {
    return text.replace(VARIABLE, (_, name: string) => this.#values.get(name) ?? `$${name}`);
  }

  /** Does the text, in which one variable may stand alone, equal what was answered? */
  matches(expected: string, actual: unknown, isInstant: boolean): boolean {
    const filled = this.filled(expected);
    if (/^\$\w+$/.test(filled) && typeof actual === 'string') {
      this.#values.set(filled.slice(1), actual);
      return true;
    }
    return filled === actual || (isInstant && typeof actual === 'string' && Date.parse(filled) === Date.parse(actual));
  }

  /** What `attempt` binds stays bound only if it succeeds. */
  tried(attempt: () => boolean): boolean {
    const before = new Map(this.#values);
    const succeeded = attempt();
    if (!succeeded) this.#values = before;
    return succeeded;
  }
}

/** Members in any order, lists of objects in any order, other lists as they are. */
const same = (variables: Variables, expected: unknown, actual: unknown, member = ''): boolean => {
  if (typeof expected === 'string') return variables.matches(expected, actual, INSTANTS.has(member));
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return false;
    if (!expected.some(isObject) || member === 'registreringer')
      return expected.every((each, i) => same(variables, each, actual[i]));
    const left: unknown[] = [...(actual as unknown[])];
    return expected.every((each) => {
      const found = left.findIndex((candidate) => variables.tried(() => same(variables, each, candidate)));
      if (found >= 0) left.splice(found, 1);
      return found >= 0;
    });
  }
  if (!isObject(expected)) return Object.is(expected, actual);
  if (!isObject(actual)) return false;
  const names = Object.keys(expected).map((name) => [name, variables.filled(name)] as const);
  return (
    names.length === Object.keys(actual).length &&
    names.every(([name, filled]) => same(variables, expected[name], actual[filled], name))
  );
};

/** Tells the trace to a service. @returns the first step that is answered otherwise, as a text; undefined when none is */
export const replay = async (url: string, { fresh = [], steps }: Trace): Promise<string | undefined> => {
  const variables = new Variables(fresh);
  for (const { request, expect } of steps) {
    const path = variables.filled(request.path);
    const response = await fetch(`${url}${path}`, {
      method: request.method,
      ...(request.body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: variables.filled(JSON.stringify(request.body)),
      }),
    });
    const body: unknown = await response.json();
    const right =
      response.status === expect.status && (expect.body === undefined || same(variables, expect.body, body));
    if (!right) {
      const wanted = variables.filled(JSON.stringify(expect));
      return `${request.method} ${path}: ${response.status} ${JSON.stringify(body)}\nexpected ${wanted}`;
    }
  }
  return undefined;
};
