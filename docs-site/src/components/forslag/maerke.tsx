import type { ReactNode } from 'react';
import { ARTER, type Forslagsart } from '../../forslag/arter.ts';
import { FORSLAGSSTATUS, type Forslagsstatus } from '../../../data/forslagsstatus.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './maerke.module.css';

/** What kind of change it is. */
export function Artsmaerke({ art }: { readonly art: Forslagsart }): ReactNode {
  const t = useTekst();

  return (
    <span className={styles.maerke} data-art={art}>
      {t(ARTER[art].titel)}
    </span>
  );
}

/** Where a proposal is on its way. */
export function Statusmaerke({ status }: { readonly status: Forslagsstatus }): ReactNode {
  const t = useTekst();

  return (
    <span className={styles.status} data-status={status}>
      {t(FORSLAGSSTATUS[status].navn)}
    </span>
  );
}
