/** A text as Markdown: what would be markup in it is shown as it stands. */
export function md(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&]/g, String.raw`\$&`);
}

/** A text as code in Markdown. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A link in Markdown. */
export function link(label: string, address: string): string {
  return `[${label}](${address})`;
}

/** A text as the child or the value of an attribute of a JSX element. */
export function jsx(text: string): string {
  return `{${JSON.stringify(text)}}`;
}

/** A table in Markdown, of cells that are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A heading with a permanent anchor. */
export function heading(level: number, text: string, anchor: string): string {
  return `${'#'.repeat(level)} ${text} {/* #${anchor} */}`;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A JSX element with attributes that are texts; those that are absent are left out. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}=${jsx(String(value))}`],
  );

  return children.length === 0
    ? `<${name}${written.join('')} />`
    : `<${name}${written.join('')}>${children.join('')}</${name}>`;
}
