import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import type { Objekttype } from '@sagdok/model';
import type { DynamicModule, Type } from '@nestjs/common';

/** A service: which object types it keeps, how their tables came to be, and what only it has. */
export interface App {
  /** Its name, which is also the PostgreSQL schema it owns. */
  readonly navn: string;
  readonly objekttyper: readonly Objekttype[];
  /** The types that a municipality or vendor declares for itself are kept here. */
  readonly tagerEgneTyper?: true;
  /** The committed migrations, oldest first. */
  readonly migrations: readonly Constructor<Migration>[];
  /** Nest modules that only this service has. */
  readonly moduler?: readonly (Type | DynamicModule)[];
}
