import type { FastifyRequest } from 'fastify';
import type { Criterion } from '../search/condition.js';
import type { Tables } from '../storage/tables.js';
import type { Beskedadgang } from './beskedadgang.js';

/** What somebody wants to do with the objects of a type. */
export interface Skrivning {
  readonly operation: 'opret' | 'importer' | 'ret' | 'passiver' | 'slet';
  readonly objekttype: string;
}

/** The one authorisation predicate: who may read and do what. Every path asks it. */
export interface Adgang {
  /** The uuid of the user who sends a request, which its registreringer are by; undefined: that of the process (`SAGDOK_BRUGERREF`). */
  readonly bruger: (request: FastifyRequest) => string | undefined;
  /**
   * Which objects of a type the sender of a request may read, as criteria that must all hold of an object as it is now, whatever time
   * it is read at. None: all objects. Asked by Læs, List, Søg, history and content, and by every write to an object: one that may not be
   * seen is not there to be changed either.
   */
  readonly objekter: (tables: Tables, request: FastifyRequest) => readonly Criterion[];
  /** May the sender of a request do this at all? To which objects, `objekter` tells. */
  readonly maaSkrive: (request: FastifyRequest, skrivning: Skrivning) => boolean;
  readonly beskeder: Beskedadgang;
}

/** Everybody may read and do everything. */
export const AABEN: Adgang = {
  bruger: () => undefined,
  objekter: () => [],
  maaSkrive: () => true,
  beskeder: { hvem: () => '', maa: () => true, maaSe: () => true },
};
