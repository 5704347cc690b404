import type { Objekttype } from '@sagdok/model';
import type { FastifyRequest } from 'fastify';
import type { Adgang } from '../adgang/adgang.js';
import { statement, type Database } from '../database/database.js';
import { ContentLookup } from '../content/content-lookup.js';
import type { ContentStore } from '../content/content-store.js';
import { Upload } from '../content/upload.js';
import type { Surroundings } from '../register/surroundings.js';
import type { Synligt } from '../search/condition.js';
import { typeService, type TypeService } from './type-service.js';

/** What the registers of a process are made of. */
export interface RegistreOptions {
  readonly database: Database;
  /** The types served, each with the schema of its app. */
  readonly types: readonly { readonly objekttype: Objekttype; readonly schema: string }[];
  readonly store: ContentStore;
  readonly surroundings: Surroundings;
  /** The user that registreringer are by when a request names none. */
  readonly brugerref: string;
  readonly adgang: Adgang;
}

const PING = statement('select 1');

/** The registers of a process: a service for each type, and what they share. */
export class Registre {
  readonly store: ContentStore;
  readonly upload: Upload;
  readonly brugerref: string;
  readonly objekttyper: readonly Objekttype[];
  readonly #database: Database;
  readonly #services: ReadonlyMap<string, TypeService>;
  readonly #surroundings: Surroundings;
  readonly #adgang: Adgang;

  constructor({ database, types, store, surroundings, brugerref, adgang }: RegistreOptions) {
    this.store = store;
    this.upload = new Upload(store, surroundings.now);
    this.brugerref = brugerref;
    this.objekttyper = types.map(({ objekttype }) => objekttype);
    this.#database = database;
    this.#surroundings = surroundings;
    this.#adgang = adgang;
    this.#services = new Map(
      types.map(({ objekttype, schema }) => [objekttype.navn, typeService(database, objekttype, schema, surroundings)]),
    );
  }

  /** What the sender of a request may see of a type. */
  synligt(navn: string, request: FastifyRequest): Synligt {
    return { criteria: this.#adgang(this.service(navn).tables, request), now: this.#surroundings.now() };
  }

  /** Asks the database for an answer; rejects when there is none. */
  async ping(): Promise<void> {
    await this.#database.rows(PING, []);
  }

  /** The service of a type, which must be served here. */
  service(navn: string): TypeService {
    const service = this.#services.get(navn);
    if (service === undefined) throw new TypeError(`${navn} is not served here`);
    return service;
  }

  /** The way to what refers to a type's stored content. */
  contentLookup(navn: string): ContentLookup {
    return new ContentLookup(this.#database, this.service(navn).tables);
  }
}
