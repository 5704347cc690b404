import type { Tekster } from '@sagdok/model';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './forslag.module.css';

interface Visning {
  readonly id: string;
  readonly titel: Tekster;
  readonly indhold: ReactNode;
}

/** Several ways to show the same, one at a time, as tabs. Without scripts all are shown. */
export function Visninger({ visninger }: { readonly visninger: readonly Visning[] }): ReactNode {
  const t = useTekst();
  const [valgt, setValgt] = useState(0);
  const flyt = ({ key, currentTarget }: KeyboardEvent<HTMLElement>): void => {
    const skridt = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (skridt === undefined) return;
    const naeste = (valgt + skridt + visninger.length) % visninger.length;
    setValgt(naeste);
    currentTarget.querySelectorAll('button')[naeste]?.focus();
  };

  return (
    <>
      <div
        role="tablist"
        className={`${styles.faner} needs-script`}
        aria-label={t({ da: 'Visning', en: 'View' })}
        onKeyDown={flyt}
      >
        {visninger.map(({ id, titel }, nr) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${id}-fane`}
            aria-controls={id}
            aria-selected={nr === valgt}
            tabIndex={nr === valgt ? 0 : -1}
            onClick={() => {
              setValgt(nr);
            }}
          >
            {t(titel)}
          </button>
        ))}
      </div>
      {visninger.map(({ id, indhold }, nr) => (
        <div key={id} role="tabpanel" id={id} aria-labelledby={`${id}-fane`} hidden={nr !== valgt}>
          {indhold}
        </div>
      ))}
    </>
  );
}
