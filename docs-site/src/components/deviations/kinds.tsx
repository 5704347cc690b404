import type { ReactNode } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';
import { ARTER } from './arter.ts';

/** What the kinds of deviation mean. */
export function Kinds(): ReactNode {
  const t = useTekst();

  return (
    <ul>
      {Object.values(ARTER).map(({ navn, betyder }) => (
        <li key={navn.da}>
          <strong>{t(navn)}</strong>: {t(betyder)}
        </li>
      ))}
    </ul>
  );
}
