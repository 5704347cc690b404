/** The rows of the first table below a heading of a Markdown text, without the row of its columns' names; a star that is escaped is a star. */
export const markdownTable = (markdown: string, heading: string): string[][] => {
  const lines = markdown.split('\n');
  const below = lines.slice(lines.findIndex((line) => line.replace(/^#+ /, '') === heading) + 1);
  const table = below.slice(below.findIndex((line) => line.startsWith('|')));
  const end = table.findIndex((line) => !line.startsWith('|'));
  return table.slice(2, end < 0 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll(/\\(?=[*_])/g, '')),
  );
};
