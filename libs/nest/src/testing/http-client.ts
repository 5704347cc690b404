/** The parameters of a query; a list repeats the name. */
export type Query = Readonly<Record<string, string | readonly string[]>>;

/** What a service answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Its JSON, or its text when it is not JSON. */
  readonly body: unknown;
}

/** A refusal, as far as tests look at it. */
export interface Refusal {
  readonly status: number;
  readonly kode: string;
  /** Where the faults are: pointers into the body, or `?` and the name of a parameter. */
  readonly steder: readonly string[];
  readonly koder: readonly string[];
}

interface ProblemJson {
  readonly status: number;
  readonly kode: string;
  readonly message: string;
  readonly fejl?: readonly { readonly sti: string; readonly kode: string }[];
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The parameters as they stand after the question mark. */
export const queryText = (query: Query): string => {
  const parameters = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
  return parameters.length === 0 ? '' : `?${new URLSearchParams(parameters).toString()}`;
};

const isJson = (headers: Headers): boolean => (headers.get('content-type') ?? '').includes('json');

/** Asks a service over HTTP. */
export class HttpClient {
  readonly #base: () => string;

  constructor(base: () => string) {
    this.#base = base;
  }

  /** Sends a request; a body that is a form or text goes as it stands, another as JSON. */
  async send(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const raw = typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array;
    const response = await fetch(`${this.#base()}${path}`, {
      method,
      headers: { ...(!(body instanceof FormData) && body !== undefined && JSON_HEADERS), ...headers },
      ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: isJson(response.headers) ? (JSON.parse(text) as unknown) : text,
    };
  }

  /** Sends a request that must succeed, and gives what is answered. */
  async ok(method: Method, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
    const answer = await this.send(method, path, body, headers);
    if (answer.status >= 300) {
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 2000)}`);
    }
    return answer;
  }

  /** Sends a request that must be refused, as problem+json with a message. */
  async refused(method: Method, path: string, body?: unknown, headers?: Record<string, string>): Promise<Refusal> {
    const answer = await this.send(method, path, body, headers);
    const problem = answer.body as ProblemJson;
    const type = answer.headers.get('content-type') ?? '';
    if (answer.status < 400 || !type.startsWith('application/problem+json') || problem.message === '') {
      throw new Error(`${method} ${path} is no refusal: ${answer.status} ${type} ${JSON.stringify(answer.body)}`);
    }
    const { status, kode, fejl = [] } = problem;
    return { status, kode, steder: fejl.map(({ sti }) => sti), koder: fejl.map((each) => each.kode) };
  }
}

const JSON_HEADERS = { 'content-type': 'application/json' };
