import type { Tekster } from '@sagdok/model';
import { element, jsx } from '../markup.ts';
import type { Translate } from '../words.ts';

/** A row that can be linked to: its cells are children of JSX elements. */
export interface Row {
  readonly anchor: string;
  readonly cells: readonly [first: string, second: string];
}

/** What a value means: its title and definition, as the child of a JSX element. */
export function valueText(titel: Tekster, definition: Tekster, t: Translate): string {
  return element('p', {}, [element('strong', {}, [jsx(t(titel))]), jsx(`. ${t(definition)}`)]);
}

/** A table of two columns whose rows have anchors. */
export function rowTable(head: readonly [first: string, second: string], rows: readonly Row[]): string {
  return element('table', { className: 'entries' }, [
    element('thead', {}, [
      element(
        'tr',
        {},
        head.map((cell) => element('th', { scope: 'col' }, [jsx(cell)])),
      ),
    ]),
    element(
      'tbody',
      {},
      rows.map(({ anchor, cells: [first, second] }) =>
        element('tr', {}, [element('td', {}, [element('Anchor', { id: anchor }), first]), element('td', {}, [second])]),
      ),
    ),
  ]);
}
