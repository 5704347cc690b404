import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';
import type { Door } from './doors.ts';
import styles from './home.module.css';

/** A door of the home page with the goals behind it. */
export function DoorCard({ door }: { readonly door: Door }): ReactNode {
  const t = useTekst();

  return (
    <section className={styles.door} aria-labelledby={door.id}>
      <p className={styles.who}>{t(door.who)}</p>
      <h2 id={door.id}>{t(door.wish)}</h2>
      <ul>
        {door.goals.map(({ to, label }) => (
          <li key={label.da}>
            <Link to={to}>{t(label)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
