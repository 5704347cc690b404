import { element, jsx } from '../markup.ts';

/** A rectangle in a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Drawing {
  readonly id: string;
  readonly title: string;
  /** What a reader who does not see the drawing must know. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly string[];
}

/** A drawing as an SVG in a region that scrolls: coloured by the page's own colours, and told in words. */
export function drawing({ id, title, description, width, height, parts }: Drawing): string {
  return [
    `<Diagram label=${JSON.stringify(title)}>`,
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${jsx(title)}</title>`,
    `<desc id="${id}-desc">${jsx(description)}</desc>`,
    '<defs><marker id="' +
      `${id}-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path className="head" d="M0 0 8 4 0 8z" /></marker></defs>`,
    ...parts,
    '</svg>',
    '</Diagram>',
  ].join('\n');
}

/** A box with a border; `kind` is what its colours are chosen by. */
export function box({ x, y, width, height }: Box, kind: string): string {
  return element('rect', { className: kind, x, y, width, height, rx: 3 });
}

/** A line of text whose baseline is at y. */
export function label(x: number, y: number, text: string, kind = 'name'): string {
  return element('text', { className: kind, x, y }, [jsx(text)]);
}

/** A line along a path; with an arrowhead of the drawing with this id. */
export function line(d: string, arrowOf?: string): string {
  return element('path', { className: 'line', d, markerEnd: arrowOf && `url(#${arrowOf}-arrow)` });
}
