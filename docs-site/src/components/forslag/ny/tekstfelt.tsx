import type { Tekster } from '@sagdok/model';
import { useId, type ReactNode } from 'react';
import { useTekst } from '../../../locale/use-tekst.ts';
import styles from './ny.module.css';

interface TekstfeltProps {
  /** Its id in the page; without one it gets its own. */
  readonly id?: string;
  readonly navn: Tekster;
  readonly hjaelp?: Tekster;
  readonly vaerdi: string;
  readonly onChange: (vaerdi: string) => void;
  /** How many lines there are room for; a single line otherwise. */
  readonly linjer?: number;
  readonly paakraevet?: boolean;
  readonly lang?: string;
}

/** A field for text with its name and its help. */
export function Tekstfelt({ id, navn, hjaelp, vaerdi, onChange, linjer, paakraevet, lang }: TekstfeltProps): ReactNode {
  const t = useTekst();
  const eget = useId();
  const feltId = id ?? eget;
  const faelles = {
    id: feltId,
    value: vaerdi,
    ...(lang !== undefined && { lang }),
    ...(hjaelp && { 'aria-describedby': `${feltId}-hjaelp` }),
    'aria-required': paakraevet ?? false,
  };

  return (
    <div className={styles.felt}>
      <label htmlFor={feltId}>
        {t(navn)}
        {paakraevet && <span className={styles.kraevet}> {t({ da: '(skal udfyldes)', en: '(required)' })}</span>}
      </label>
      {hjaelp && (
        <p id={`${feltId}-hjaelp`} className={styles.hjaelp}>
          {t(hjaelp)}
        </p>
      )}
      {linjer === undefined ? (
        <input
          {...faelles}
          type="text"
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      ) : (
        <textarea
          {...faelles}
          rows={linjer}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      )}
    </div>
  );
}
