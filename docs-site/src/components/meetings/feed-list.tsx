import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { type Del, DELE } from '../../../data/dele.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Table } from '../table/table.tsx';

/** The addresses of the feeds: for everything, and for each part of the standard. */
export function FeedList(): ReactNode {
  const t = useTekst();
  const feeds = useBaseUrl('/feeds/');
  const rows = [
    { name: 'alt', title: { da: 'Alt', en: 'Everything' } },
    ...(Object.keys(DELE) as readonly Del[]).map((part) => ({ name: part, title: DELE[part].navn })),
  ];

  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{t({ da: 'Om', en: 'About' })}</th>
          <th scope="col">Atom</th>
          <th scope="col">JSON</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, title }) => (
          <tr key={name}>
            <th scope="row">{t(title)}</th>
            {(['atom', 'json'] as const).map((format) => (
              <td key={format}>
                <a href={`${feeds}${name}.${format}`}>
                  {name}.{format}
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
