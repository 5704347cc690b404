import type { EntitySchema } from '@mikro-orm/core';
import { entitiesOf } from '../storage/entities.js';
import { tablesOf } from '../storage/tables.js';
import type { App } from './app.js';

/** The MikroORM entities of all tables in an app's schema. */
export const entitiesOfApp = ({ navn, objekttyper, entiteter = [] }: App): EntitySchema[] => [
  ...entitiesOf(objekttyper.map((objekttype) => tablesOf(objekttype, navn))),
  ...entiteter,
];
