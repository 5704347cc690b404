import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import { Logger } from '@nestjs/common';
import type { Objekttype } from '@sagdok/model';
import type { Fejl } from '@sagdok/validering';
import type { FastifyRequest } from 'fastify';
import { isUnreachable } from '../database/unreachable.js';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { hasIdempotencyKey } from '../rest/idempotency-key.js';
import { BODY_LIMIT } from '../rest/read-bodies.js';
import { jsonText, parseJson } from '../rest/request-body.js';
import type { ContentStore } from './content-store.js';
import type { ContentLookup } from './content-lookup.js';
import type { ContentUnderWay } from './content-under-way.js';
import { resolveFiles, storesContent } from './content-references.js';

/** What a request brings. */
export interface Content {
  readonly json: unknown;
  /** All that tells it from another request, as texts in order; read only of a request that has a key. */
  readonly said: readonly string[];
}

const TWICE: Fejl = {
  sti: '/json',
  kode: 'for-mange',
  da: 'Formularen har mere end én del, der hedder json',
  en: 'The form has more than one part named json',
};

/** The content as it comes, seen by a hash on its way. */
const hashed = (content: Readable, hash: Hash): Readable =>
  Readable.from(
    (async function* () {
      for await (const chunk of content as AsyncIterable<Buffer>) {
        hash.update(chunk);
        yield chunk;
      }
    })(),
    { objectMode: false },
  );

/** What the uploads of a type are made with. */
export interface UploadOptions {
  readonly objekttype: Objekttype;
  readonly store: ContentStore;
  readonly underWay: ContentUnderWay;
  readonly lookup: ContentLookup;
  readonly now: () => bigint;
}

/** Reads the JSON of requests about one type, and the files that come with it in a form. */
export class Upload {
  readonly #objekttype: Objekttype;
  readonly #store: ContentStore;
  readonly #underWay: ContentUnderWay;
  readonly #lookup: ContentLookup;
  readonly #now: () => bigint;
  readonly #logger = new Logger('indhold');

  constructor({ objekttype, store, underWay, lookup, now }: UploadOptions) {
    this.#objekttype = objekttype;
    this.#store = store;
    this.#underWay = underWay;
    this.#lookup = lookup;
    this.#now = now;
  }

  /**
   * Gives `use` the JSON of a request: its body, or the part `json` of a form (golden organisation-form-data), with the form's files
   * stored. Those that nothing refers to in the end are removed again.
   */
  async withJson<R>(request: FastifyRequest, use: (content: Content) => Promise<R>): Promise<R> {
    if (!request.isMultipart()) return use({ json: request.body, said: [request.bodyText ?? ''] });
    const files = new Map<string, string>();
    const stored: string[] = [];
    let isSettled = true;
    try {
      const { json, said } = await this.#read(request, (field, path) => {
        stored.push(path);
        files.set(field, path);
      });
      const { body, faults } = resolveFiles(this.#objekttype, json, files);
      if (faults.length > 0) throw SagdokFejl.ugyldig(faults);
      isSettled = false;
      const result = await use({ json: body, said });
      isSettled = true;
      return result;
    } catch (error) {
      // Whether a write was done that failed otherwise is not known: its files are looked at again at a later start.
      isSettled ||= error instanceof SagdokFejl;
      throw error;
    } finally {
      if (isSettled) await this.#settle(stored);
    }
  }

  /** Removes what nothing refers to. The answer does not depend on it: what fails of it is done at a later start. */
  async #settle(stored: readonly string[]): Promise<void> {
    try {
      for (const path of stored) if ((await this.#lookup.find(path)).length === 0) await this.#store.remove(path);
      await this.#underWay.end(stored);
    } catch (error) {
      this.#logger.warn(`Content is left to be looked at when the service starts: ${(error as Error).message}`);
    }
  }

  /** Reads a form, and tells of each file as it is going to be stored. */
  async #read(request: FastifyRequest, storing: (field: string, path: string) => void): Promise<Content> {
    let json: unknown;
    let hasJson = false;
    const said: string[] = [];
    try {
      for await (const part of request.parts()) {
        if (part.type === 'field') throw new TypeError('a part was kept in memory');
        const text = part.fieldname === 'json' ? await textOf(part) : undefined;
        if (text !== undefined) {
          if (hasJson) throw SagdokFejl.ugyldig([TWICE]);
          hasJson = true;
          json = parseJson(text);
          said.push(part.fieldname, text);
        } else if (isFile(part) && storesContent(this.#objekttype)) {
          const path = this.#store.newPath(this.#now());
          await this.#underWay.begin(path, this.#now());
          storing(part.fieldname, path);
          said.push(part.fieldname, await this.#put(path, part.file, hasIdempotencyKey(request)));
        } else {
          part.file.resume();
        }
      }
    } catch (error) {
      // What is left of the form goes nowhere, so that the connection can be used again.
      request.raw.unpipe();
      request.raw.resume();
      throw isOurs(error as Error) ? error : SagdokFejl.ugyldigFormular((error as Error).message);
    }
    return { json, said };
  }

  /** Stores a file. @returns its digest, if that is wanted */
  async #put(path: string, content: Readable, digested: boolean): Promise<string> {
    const hash = createHash('sha256');
    await this.#store.put(path, digested ? hashed(content, hash) : content);
    return digested ? hash.digest('base64url') : '';
  }
}

/** Was a part of a form sent as a file? It has a name then, or says that its bytes are anything (RFC 7578). */
const isFile = ({ filename, mimetype }: { readonly filename?: string; readonly mimetype: string }): boolean =>
  filename !== undefined || mimetype === 'application/octet-stream';

/** The text of a part of a form, whether it was sent as a field or as a file. @throws SagdokFejl when it is larger than a body may be */
const textOf = async (part: MultipartFile): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw SagdokFejl.forStor();
    chunks.push(chunk);
  }
  return jsonText(Buffer.concat(chunks));
};

/**
 * Refusals, errors of the disk, the database (which have a `severity`) and of Fastify, and faults in this code say what they are; others
 * come of how the form is written, or breaks off.
 */
const isOurs = (error: Error): boolean =>
  error instanceof SagdokFejl ||
  error instanceof TypeError ||
  ['syscall', 'severity', 'statusCode'].some((member) => member in error) ||
  isUnreachable(error);
