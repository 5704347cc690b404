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
}

interface ProblemJson {
  readonly status: number;
  readonly kode: string;
  readonly detail: string;
  readonly detailEn: string;
  readonly fejl?: readonly { readonly sti: string; readonly da: string; readonly en: string }[];
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Asks a distributor over HTTP. */
export class HttpClient {
  readonly #base: () => string;

  constructor(base: () => string) {
    this.#base = base;
  }

  /** The address of a path under `/beskedfordeler`. */
  url(path: string): string {
    return `${this.#base()}/beskedfordeler${path}`;
  }

  /** Sends a request to a path under `/beskedfordeler`; a body goes as JSON, text as it stands. */
  async send(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(this.url(path), {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, body: isJson ? (JSON.parse(text) as unknown) : text };
  }

  /** Sends a request that must succeed, and gives the body of its answer. */
  async ok<T>(method: Method, path: string, body?: unknown, headers?: Record<string, string>): Promise<T> {
    const answer = await this.send(method, path, body, headers);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as T;
  }

  /** Sends a request that must be refused with a problem in both languages. */
  async refused(method: Method, path: string, body?: unknown, headers?: Record<string, string>): Promise<Refusal> {
    const answer = await this.send(method, path, body, headers);
    const { status, kode, detail, detailEn, fejl = [] } = answer.body as ProblemJson;
    if (answer.status < 400 || !detail || !detailEn || fejl.some(({ da, en }) => !da || !en))
      throw new Error(`${method} ${path} is no refusal: ${answer.status} ${JSON.stringify(answer.body)}`);
    return { status, kode, steder: fejl.map(({ sti }) => sti) };
  }
}
