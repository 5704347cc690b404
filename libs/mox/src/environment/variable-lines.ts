import type { Variables } from './variable.js';

/** How long a line of help is. */
const WIDTH = 100;

const wrapped = (text: string, width: number): readonly string[] => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length > width && last !== '') lines.push(word);
    if (longer.length <= width || last === '') lines[lines.length - 1] = longer;
  }
  return lines;
};

/** Variables as `--help` shows them, a line or more each: the name, what it is for, and in parentheses what it is when it is not set. */
export const variableLines = (variables: Variables): string => {
  const names = Object.keys(variables);
  const column = Math.max(...names.map(({ length }) => length)) + 4;
  return Object.entries(variables)
    .map(([name, variable]) => {
      const assumed = variable.default === '' ? '' : ` (${variable.default})`;
      const lines = wrapped(`${variable.text}${assumed}`, WIDTH - column);
      return `  ${name}`.padEnd(column) + lines.join(`\n${' '.repeat(column)}`);
    })
    .join('\n');
};
