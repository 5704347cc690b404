import { FEJLKODER } from '@sagdok/validering';
import { STATUSES, TITLES, type Problemkode } from '../rest/problem.js';
import { PROBLEMER } from '../rest/problemer.js';
import { bilingual } from './bilingual.js';
import type { Components, JsonObject, Reference } from './components.js';

const KODER = Object.keys(STATUSES) as Problemkode[];

/** The codes that come with a status. */
const koderOf = (status: number): readonly Problemkode[] => KODER.filter((kode) => STATUSES[kode] === status);

const text = (da: string, en: string): { readonly type: 'string'; readonly description: string } => ({
  type: 'string',
  description: bilingual({ da, en }),
});

const fejlSchema: JsonObject = {
  type: 'object',
  description: bilingual({ da: 'En ting, der er galt i anmodningen.', en: 'One thing that is wrong in the request.' }),
  properties: {
    sti: text(
      'Hvor: en JSON Pointer (RFC 6901) ind i indholdet, eller `?` og navnet på en parameter.',
      'Where: a JSON Pointer (RFC 6901) into the body, or `?` and the name of a parameter.',
    ),
    kode: {
      type: 'string',
      enum: Object.keys(FEJLKODER),
      description: Object.entries(FEJLKODER)
        .map(([kode, { da, en }]) => `- \`${kode}\`: ${da} ${en}`)
        .join('\n'),
    },
    da: text('Hvad der er galt, på dansk.', 'What is wrong, in Danish.'),
    en: text('Det samme på engelsk.', 'The same in English.'),
  },
  required: ['sti', 'kode', 'da', 'en'],
};

const problemSchema = (fejl: Reference): JsonObject => ({
  type: 'object',
  description: bilingual({
    da: 'Et afslag (RFC 9457). `kode` er stabil og kan programmeres efter; teksterne er til mennesker.',
    en: 'A refusal (RFC 9457). `kode` is stable and safe to program by; the texts are for people.',
  }),
  properties: {
    type: {
      ...text('Siden, der beskriver denne slags afslag.', 'The page that describes this kind of refusal.'),
      format: 'uri-reference',
    },
    title: text('HTTP-statussens navn.', 'The name of the HTTP status.'),
    status: { type: 'integer', description: 'HTTP-status.\n\nHTTP status.' },
    detail: text('Hvad der skete, på dansk.', 'What happened, in Danish.'),
    detailEn: text('Det samme på engelsk.', 'The same in English.'),
    kode: {
      ...text('Hvilken slags afslag det er; listen er lukket.', 'Which kind of refusal it is; the list is closed.'),
      enum: KODER,
    },
    message: text('Som `detail`; LoRAs medlem.', 'As `detail`; the member LoRA has.'),
    fejl: {
      type: 'array',
      items: fejl,
      description: bilingual({ da: 'Alle fejl i anmodningen på én gang.', en: 'All faults in the request at once.' }),
    },
  },
  required: ['type', 'title', 'status', 'detail', 'detailEn', 'kode', 'message'],
});

const exampleOf = (kode: Problemkode): JsonObject => {
  const { fejl = [], ...problem } = PROBLEMER[kode].eksempel();
  return { [kode]: { value: { ...problem, ...(fejl.length > 0 && { fejl: fejl.map((each) => ({ ...each })) }) } } };
};

/** The statuses that refusals have, each with the codes that come with it. */
export class ProblemResponses {
  readonly #components: Components;
  readonly #responses = new Map<number, Reference>();

  constructor(components: Components) {
    this.#components = components;
  }

  /** The refusals with these statuses and 500, as members of an operation's `responses`. */
  of(statuses: readonly number[]): JsonObject {
    return Object.fromEntries([...statuses, 500].map((status) => [String(status), this.#response(status)]));
  }

  #response(status: number): Reference {
    const known = this.#responses.get(status);
    if (known !== undefined) return known;
    const response = this.#made(status);
    this.#responses.set(status, response);
    return response;
  }

  /** The content of a refusal with this status, for an answer of several forms. */
  content(status: number): JsonObject {
    const fejl = this.#components.ref('schemas', ['Fejl'], fejlSchema);
    const problem = this.#components.ref('schemas', ['Problem'], problemSchema(fejl));
    const koder = koderOf(status);
    const examples: JsonObject = Object.assign({}, ...koder.map(exampleOf)) as JsonObject;
    return {
      'application/problem+json': {
        schema: { allOf: [problem], properties: { status: { const: status }, kode: { enum: koder } } },
        ...(Object.keys(examples).length > 0 && { examples }),
      },
    };
  }

  #made(status: number): Reference {
    return this.#components.ref('responses', [`Problem${status}`], {
      description: `${TITLES[status] ?? 'Fejl'}: ${koderOf(status)
        .map((kode) => `\`${kode}\``)
        .join(', ')}`,
      content: this.content(status),
    });
  }
}
