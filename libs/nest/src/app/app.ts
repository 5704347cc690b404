import type { Constructor, EntitySchema } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import type { Objekttype } from '@sagdok/model';
import type { Beskedmodtager } from '@sagdok/mox';
import type { DynamicModule, InjectionToken, Type } from '@nestjs/common';
import type { AppVariabler } from '../config/app-variabler.js';
import type { DescribePaths } from '../openapi/app-paths.js';

/** A service: which object types it keeps, how their tables came to be, and what only it has. */
export interface App {
  /** Its name, which is also the PostgreSQL schema it owns. */
  readonly navn: string;
  readonly objekttyper: readonly Objekttype[];
  /** The types that a municipality or vendor declares for itself are kept here. */
  readonly tagerEgneTyper?: true;
  /** The committed migrations, oldest first. */
  readonly migrations: readonly Constructor<Migration>[];
  /** Tables that only this service has, beside those of its object types: in the schema of its name. */
  readonly entiteter?: readonly EntitySchema[];
  /** Nest modules that only this service has. They may inject what `tokens.ts` names, and live by Nest's own lifecycle hooks. */
  readonly moduler?: readonly (Type | DynamicModule)[];
  /** Variables of the environment that only this service reads. */
  readonly variabler?: AppVariabler;
  /** The operations that its modules serve, for the API's description, the page that shows it, and the site map. */
  readonly openapi?: DescribePaths;
  /** The provider among its modules that takes messages: all services of the process hand theirs to it. */
  readonly beskedmodtager?: InjectionToken<Beskedmodtager>;
}
