import { setTimeout } from 'node:timers/promises';
import type { Objekttype } from '@sagdok/model';
import type { FastifyRequest } from 'fastify';
import type { Adgang, Skrivning } from '../adgang/adgang.js';
import { statement, type Database } from '../database/database.js';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { ContentAccess } from '../content/content-access.js';
import { storesContent } from '../content/content-references.js';
import type { ContentStore } from '../content/content-store.js';
import { ContentUnderWay } from '../content/content-under-way.js';
import { WriteSignal } from '../haendelse/write-signal.js';
import type { Forventet } from '../register/current-object.js';
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
  /** The user that registreringer are by where `adgang` names none. */
  readonly brugerref: string;
  readonly adgang: Adgang;
  /** Must a change of an object that is there say what it builds on? */
  readonly kraevIfMatch: boolean;
}

/** After how long content that nothing refers to is nobody's any more, in microseconds. */
const ABANDONED = 24n * 60n * 60n * 1_000_000n;

/** How long, in milliseconds, a database that is ready may take to answer. */
const PATIENCE = 3000;

const MAA_IKKE = { da: 'Du har ikke adgang til at gøre dette', en: 'You have no access to do this' };

const PING = statement('select 1');

/** The registers of a process: a service for each type, and what they share. */
export class Registre {
  readonly store: ContentStore;
  readonly objekttyper: readonly Objekttype[];
  /** Tells of each registrering that this process writes. */
  readonly signal = new WriteSignal();
  /** What a write builds on whose sender does not say. */
  readonly usagt: Forventet | undefined;
  readonly #database: Database;
  readonly #services: ReadonlyMap<string, TypeService>;
  readonly #surroundings: Surroundings;
  readonly #adgang: Adgang;
  readonly #brugerref: string;

  constructor({ database, types, store, surroundings, brugerref, adgang, kraevIfMatch }: RegistreOptions) {
    this.usagt = kraevIfMatch ? 'usagt' : undefined;
    this.store = store;
    this.#brugerref = brugerref;
    this.objekttyper = types.map(({ objekttype }) => objekttype);
    this.#database = database;
    this.#surroundings = surroundings;
    this.#adgang = adgang;
    this.#services = new Map(
      types.map(({ objekttype, schema }) => [
        objekttype.navn,
        typeService(objekttype, schema, { database, surroundings, store, signal: this.signal }),
      ]),
    );
  }

  /** What the sender of a request may see of a type. */
  synligt(navn: string, request: FastifyRequest): Synligt {
    return { criteria: this.#adgang.objekter(this.service(navn).tables, request), now: this.#surroundings.now() };
  }

  /** The user that what a request writes is by. */
  bruger(request: FastifyRequest): string {
    return this.#adgang.bruger(request) ?? this.#brugerref;
  }

  /** Refuses a write that the sender of a request may not make. */
  refuseWrite(request: FastifyRequest, skrivning: Skrivning): void {
    if (!this.#adgang.maaSkrive(request, skrivning)) throw SagdokFejl.ikkeTilladt(MAA_IKKE);
  }

  /** The time now, in microseconds since 1970. */
  now(): bigint {
    return this.#surroundings.now();
  }

  /** Asks the database for an answer; rejects when there is none within three seconds. */
  async ping(): Promise<void> {
    const late = new AbortController();
    const lateness = setTimeout(PATIENCE, undefined, { signal: late.signal }).then(() => {
      throw new Error(`The database has not answered for ${PATIENCE} ms`);
    });
    lateness.catch(() => undefined);
    try {
      await Promise.race([this.#database.rows(PING, []), lateness]);
    } finally {
      late.abort();
    }
  }

  /** The service of a type, which must be served here. */
  service(navn: string): TypeService {
    const service = this.#services.get(navn);
    if (service === undefined) throw new TypeError(`${navn} is not served here`);
    return service;
  }

  /**
   * Removes content that came more than a day ago and that nothing refers to: its process was killed before it had written what does, or
   * before it had removed it. Content that another database's registers refer to is never under way in this one.
   */
  async removeAbandonedContent(): Promise<void> {
    const before = this.#surroundings.now() - ABANDONED;
    const types = [...this.#services.values()].filter(({ tables }) => storesContent(tables.objekttype));
    for (const [schema, own] of Map.groupBy(types, ({ tables }) => tables.schema)) {
      const underWay = new ContentUnderWay(this.#database, schema);
      for (const path of await underWay.olderThan(before)) {
        const references = await Promise.all(own.map(({ contentLookup }) => contentLookup.find(path)));
        if (references.every((found) => found.length === 0)) await this.store.remove(path);
        await underWay.end([path]);
      }
    }
  }

  /** Which of a type's stored content the sender of a request may read. */
  contentAccess(navn: string, request: FastifyRequest): ContentAccess {
    const { contentLookup, reader } = this.service(navn);
    return new ContentAccess(contentLookup, reader, this.synligt(navn, request));
  }
}
