import type { ReactNode } from 'react';
import { ALLE_DELE, delnavn } from '../../../forslag/dele.ts';
import type { Kladde } from '../../../forslag/kladde.ts';
import { useTekst } from '../../../locale/use-tekst.ts';
import { Elementvaelger } from './elementvaelger.tsx';
import type { Kladdefelter } from './kladdefelter.ts';
import styles from './ny.module.css';

/** What the proposal is about: elements of the model, or parts of the standard. */
export function Emne({ kladde, ret }: Kladdefelter): ReactNode {
  const t = useTekst();
  const { elementer, dele } = kladde;

  return (
    <>
      <Elementvaelger
        id="elementer"
        onVaelg={(sti) => {
          ret({ elementer: [...new Set([...elementer, sti])] });
        }}
      />
      {elementer.length > 0 && (
        <ul className={styles.valgte} aria-label={t({ da: 'Valgte elementer', en: 'Chosen elements' })}>
          {elementer.map((sti) => (
            <li key={sti}>
              <code>{sti}</code>{' '}
              <button
                type="button"
                className={styles.lille}
                aria-label={t({ da: `Fjern ${sti}`, en: `Remove ${sti}` })}
                onClick={() => {
                  ret({ elementer: elementer.filter((andet) => andet !== sti) });
                }}
              >
                {t({ da: 'Fjern', en: 'Remove' })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <fieldset className={styles.dele}>
        <legend>
          {t({ da: 'Eller en del af standarden som helhed', en: 'Or a part of the standard as a whole' })}
        </legend>
        {ALLE_DELE.map((del) => (
          <label key={del}>
            <input
              type="checkbox"
              checked={dele.includes(del)}
              onChange={({ target }) => {
                ret({ dele: valgt(dele, del, target.checked) });
              }}
            />{' '}
            {t(delnavn(del))}
          </label>
        ))}
      </fieldset>
    </>
  );
}

const valgt = (dele: Kladde['dele'], del: Kladde['dele'][number], med: boolean): Kladde['dele'] =>
  med ? [...dele, del] : dele.filter((anden) => anden !== del);
