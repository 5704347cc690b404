/** The longest line that a value is written on by itself. */
const WIDTH = 74;

/** JSON to be read: what has room on one line stands there, all else has a line for each member. */
export function shortJson(value: unknown, indent = '', before = ''): string {
  const line = oneLine(value);
  if (indent.length + before.length + line.length < WIDTH || typeof value !== 'object' || value === null) return line;

  const inner = `${indent}  `;
  const [open, close, members] = Array.isArray(value)
    ? ['[', ']', value.map((each) => shortJson(each, inner))]
    : ['{', '}', Object.entries(value).map(([name, each]) => member(name, each, inner))];

  return `${open}\n${members.map((each) => inner + each).join(',\n')}\n${indent}${close}`;
}

function member(name: string, value: unknown, indent: string): string {
  const before = `${JSON.stringify(name)}: `;

  return before + shortJson(value, indent, before);
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${oneLine(each)}`);

  return `{${members.join(', ')}}`;
}
