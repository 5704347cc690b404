import type { FastifyRequest } from 'fastify';
import type { Criterion } from '../search/condition.js';
import type { Tables } from '../storage/tables.js';

/**
 * The one authorisation predicate: which objects of a type the sender of a request may read, as criteria that must all hold of an
 * object as it is now, whatever time it is read at. None: all objects. Every read path asks it: Læs, List, Søg, history, content.
 */
export type Adgang = (tables: Tables, request: FastifyRequest) => readonly Criterion[];

/** Everybody may read everything. */
export const AABEN: Adgang = () => [];
