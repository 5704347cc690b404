/** How the text of a variable is read. */
export interface Parser<T> {
  /** What a text must be or do: what is said of one that cannot be read. */
  readonly must: string;
  /** Undefined for a text that cannot be read. */
  readonly parse: (text: string) => T | undefined;
}

/** A variable of the environment, declared once: it is read, and shown by `--help`, by this. */
export interface Variable<T = unknown> extends Parser<T> {
  /** Its text when it is not set; empty: it then has no value. */
  readonly default: string;
  /** What it is for, as it stands after its name. */
  readonly text: string;
}

/** Variables by their names. */
export type Variables = Readonly<Record<string, Variable>>;

type Value<V extends Variable> = V extends Variable<infer T> ? ('' extends V['default'] ? T | undefined : T) : never;

/** What variables are read as; those without a default may be undefined. */
export type Values<V extends Variables> = { readonly [K in keyof V]: Value<V[K]> };
