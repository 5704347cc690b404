import '@fastify/multipart';
import type { Objekttype } from '@sagdok/model';
import type { FastifyRequest } from 'fastify';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { parseJson } from '../rest/request-body.js';
import type { ContentStore } from './content-store.js';
import { resolveFiles, storesContent } from './content-references.js';

/** Reads requests' JSON, and the files that come with it in a form. */
export class Upload {
  readonly #store: ContentStore;
  readonly #now: () => bigint;

  constructor(store: ContentStore, now: () => bigint) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * Gives `use` the JSON of a request: its body, or the field `json` of a form (golden organisation-form-data), with the form's files
   * stored. What is stored and not referred to in the end is removed again; all of it when `use` fails, or nothing is to be kept.
   */
  async withJson<R>(
    objekttype: Objekttype,
    request: FastifyRequest,
    keep: boolean,
    use: (json: unknown) => Promise<R>,
  ): Promise<R> {
    if (!request.isMultipart()) return use(request.body);
    const files = new Map<string, string>();
    const unused = new Set<string>();
    try {
      const json = await this.#read(objekttype, request, (field, path) => {
        unused.add(path);
        files.set(field, path);
      });
      const { body, used, faults } = resolveFiles(objekttype, json, files);
      if (faults.length > 0) throw SagdokFejl.ugyldig(faults);
      const result = await use(body);
      if (keep) used.forEach((path) => unused.delete(path));
      return result;
    } finally {
      await Promise.all([...unused].map((path) => this.#store.remove(path)));
    }
  }

  /** Gives the form's JSON, and tells of each file as it has been stored. */
  async #read(
    objekttype: Objekttype,
    request: FastifyRequest,
    stored: (field: string, path: string) => void,
  ): Promise<unknown> {
    let json: unknown;
    try {
      for await (const part of request.parts()) {
        if (part.type === 'field') {
          if (part.fieldname === 'json') json = typeof part.value === 'string' ? parseJson(part.value) : part.value;
        } else if (storesContent(objekttype)) {
          stored(part.fieldname, await this.#store.put(part.file, this.#now()));
        } else {
          part.file.resume();
        }
      }
    } catch (error) {
      throw isOurs(error as Error) ? error : SagdokFejl.ugyldigFormular((error as Error).message);
    }
    return json;
  }
}

/** Refusals, errors of the disk and of Fastify say what they are; others come of how the form is written, or breaks off. */
const isOurs = (error: Error): boolean => error instanceof SagdokFejl || 'syscall' in error || 'statusCode' in error;
