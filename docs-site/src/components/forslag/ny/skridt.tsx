import type { Modeloperation, Tekster } from '@sagdok/model';
import type { ReactNode } from 'react';
import { useTekst } from '../../../locale/use-tekst.ts';
import styles from './ny.module.css';

interface SkridtProps {
  readonly operationer: readonly Modeloperation[];
  readonly onFjern: (nr: number) => void;
}

/** The steps of the change so far. */
export function Skridt({ operationer, onFjern }: SkridtProps): ReactNode {
  const t = useTekst();
  if (operationer.length === 0) return null;

  return (
    <>
      <h3>{t({ da: 'Ændringen indtil nu', en: 'The change so far' })}</h3>
      <ol className={styles.valgte}>
        {operationer.map((operation, nr) => (
          <li key={nr}>
            {t(skrevet(operation))} <code>{operation.sti}</code>{' '}
            <button
              type="button"
              className={styles.lille}
              aria-label={t({ da: `Fortryd skridt ${nr + 1}`, en: `Undo step ${nr + 1}` })}
              onClick={() => {
                onFjern(nr);
              }}
            >
              {t({ da: 'Fortryd', en: 'Undo' })}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function skrevet(operation: Modeloperation): Tekster {
  switch (operation.op) {
    case 'tilfoej':
      return { da: 'Tilføj', en: 'Add' };
    case 'fjern':
      return { da: 'Fjern', en: 'Remove' };
    case 'omdoeb':
      return { da: `Kald det ${operation.navn}:`, en: `Call it ${operation.navn}:` };
    case 'ret':
      return { da: `Ret ${operation.egenskab} af`, en: `Change ${operation.egenskab} of` };
  }
}
