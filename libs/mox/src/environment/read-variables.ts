import { ConfigError } from './config-error.js';
import type { Values, Variable, Variables } from './variable.js';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that is set to nothing is as one that is not set. */
const textOf = (env: Environment, name: string, variable: Variable): string => {
  const given = env[name]?.trim() ?? '';
  return given === '' ? variable.default : given;
};

/**
 * Reads variables of the environment.
 * @param together what is wrong with values that are right each by itself; it is not given those that are wrong
 * @throws ConfigError that names all that is wrong
 */
export const readVariables = <V extends Variables>(
  env: Environment,
  variables: V,
  together: (values: Partial<Values<V>>) => readonly string[] = () => [],
): Values<V> => {
  const faults: string[] = [];
  const entries = Object.entries(variables).flatMap(([name, variable]): [string, unknown][] => {
    const text = textOf(env, name, variable);
    if (text === '') return [[name, undefined]];
    const value = variable.parse(text);
    if (value !== undefined) return [[name, value]];
    faults.push(`${name} must ${variable.must}`);
    return [];
  });
  const values = Object.fromEntries(entries) as Values<V>;
  faults.push(...together(values));
  if (faults.length > 0) throw new ConfigError(faults);
  return values;
};
