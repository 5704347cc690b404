import { type ReactNode, useState } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './guide.module.css';

/** Copies the address of the page, which holds all that is seen. */
export function Share(): ReactNode {
  const t = useTekst();
  const [copied, setCopied] = useState(false);

  return (
    <button
      type="button"
      className={styles.secondary}
      onClick={() => {
        void navigator.clipboard.writeText(window.location.href).then(() => {
          setCopied(true);
        });
      }}
      onBlur={() => {
        setCopied(false);
      }}
    >
      <span aria-live="polite">
        {copied
          ? t({ da: 'Adressen er kopieret', en: 'The address is copied' })
          : t({ da: 'Kopiér adressen på det, du ser', en: 'Copy the address of what you see' })}
      </span>
    </button>
  );
}
