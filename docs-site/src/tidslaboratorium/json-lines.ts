/** A line of JSON as it is written on a page. */
export interface JsonLine {
  readonly text: string;
  /** The members and places that lead to what stands in it. */
  readonly path: readonly (string | number)[];
}

type Path = JsonLine['path'];

const INDENT = '  ';

const linesAt = (value: unknown, path: Path, before: string, after: string): JsonLine[] => {
  const indent = INDENT.repeat(path.length);
  const line = (text: string): JsonLine => ({ text: `${indent}${text}`, path });
  if (typeof value !== 'object' || value === null) return [line(`${before}${JSON.stringify(value)}${after}`)];
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const entries = isList
    ? value.map((item: unknown, i): [string | number, unknown] => [i, item])
    : Object.entries(value).filter(([, member]) => member !== undefined);
  if (entries.length === 0) return [line(`${before}${open}${close}${after}`)];
  const inner = entries.flatMap(([key, member], i) =>
    linesAt(
      member,
      [...path, key],
      typeof key === 'number' ? '' : `${JSON.stringify(key)}: `,
      i < entries.length - 1 ? ',' : '',
    ),
  );
  return [line(`${before}${open}`), ...inner, line(`${close}${after}`)];
};

/** The lines of `JSON.stringify(value, null, 2)`, each with its place. */
export const jsonLines = (value: unknown): readonly JsonLine[] => linesAt(value, [], '', '');
