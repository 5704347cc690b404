import type { Values, Variables } from '@sagdok/mox';
import type { InjectionToken } from '@nestjs/common';
import type { App } from '../app/app.js';
import type { Config } from './config.js';

/** The variables of the environment that one app alone reads. */
export interface AppVariabler<V extends Variables = Variables> {
  readonly variabler: V;
  /** What its modules ask for their values by. */
  readonly token: InjectionToken<Values<V>>;
}

/** The variables that some apps alone read. */
export const variablesOf = (apps: readonly Pick<App, 'variabler'>[]): Variables =>
  Object.assign({}, ...apps.map(({ variabler }) => variabler?.variabler)) as Variables;

/** The values of the variables that an app alone reads, for its modules; none where it declares none. */
export const ownValues = (
  { navn, variabler }: App,
  { egne }: Config,
): readonly { provide: InjectionToken; useValue: object }[] => {
  if (variabler === undefined) return [];
  const missing = Object.keys(variabler.variabler).filter((name) => !Object.hasOwn(egne, name));
  if (missing.length > 0)
    throw new TypeError(`readConfig was not given the app ${navn}, which reads ${missing.join(', ')}`);
  return [{ provide: variabler.token, useValue: egne }];
};
