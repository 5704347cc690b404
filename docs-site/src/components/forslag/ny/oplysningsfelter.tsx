import type { Kardinalitet, Skalartype, Tekster } from '@sagdok/model';
import { useId, type ReactNode } from 'react';
import { FELTTYPER } from '../../../../generate/words.ts';
import type { Handling } from '../../../forslag/handlinger.ts';
import type { Oplysninger } from '../../../forslag/operationer.ts';
import { LOCALES } from '../../../locale/locale.ts';
import { useTekst } from '../../../locale/use-tekst.ts';
import styles from './ny.module.css';
import { BRUGER } from './oplysninger.ts';
import { Tekstfelt } from './tekstfelt.tsx';

interface OplysningsfelterProps {
  readonly handling: Handling;
  readonly oplysninger: Oplysninger;
  readonly onChange: (oplysninger: Oplysninger) => void;
}

const TYPER: readonly Skalartype[] = [
  'tekst',
  'tekstliste',
  'boolean',
  'heltal',
  'dato',
  'tidspunkt',
  'varighed',
  'uuid',
];
const ANTAL: readonly Kardinalitet[] = ['0..1', '0..n'];

/** The fields for what an action must be told. */
export function Oplysningsfelter({ handling, oplysninger, onChange }: OplysningsfelterProps): ReactNode {
  const t = useTekst();
  const id = useId();
  const bruger = BRUGER[handling];
  const ret = (aendret: Partial<Oplysninger>): void => {
    onChange({ ...oplysninger, ...aendret });
  };

  return (
    <>
      {bruger.includes('navn') && (
        <Tekstfelt
          navn={{ da: 'Navn på nettet', en: 'Name on the wire' }}
          hjaelp={{ da: 'Små bogstaver a-z, cifre og _.', en: 'Small letters a-z, digits and _.' }}
          vaerdi={oplysninger.navn}
          paakraevet
          onChange={(navn) => {
            ret({ navn });
          }}
        />
      )}
      {(['titel', 'definition'] as const)
        .filter((art) => bruger.includes(art))
        .flatMap((art) =>
          LOCALES.map((sprog) => (
            <Tekstfelt
              key={`${art} ${sprog}`}
              navn={TEKSTNAVNE[art][sprog]}
              lang={sprog}
              {...(art === 'definition' && { linjer: 3 })}
              vaerdi={oplysninger[art][sprog]}
              onChange={(tekst) => {
                ret({ [art]: { ...oplysninger[art], [sprog]: tekst } });
              }}
            />
          )),
        )}
      {bruger.includes('type') && (
        <div className={styles.felt}>
          <label htmlFor={`${id}-type`}>{t({ da: 'Type', en: 'Type' })}</label>
          <select
            id={`${id}-type`}
            value={oplysninger.type}
            onChange={({ target }) => {
              ret({ type: TYPER.find((type) => type === target.value) ?? 'tekst' });
            }}
          >
            {TYPER.map((type) => (
              <option key={type} value={type}>
                {t(FELTTYPER[type])}
              </option>
            ))}
          </select>
        </div>
      )}
      {bruger.includes('kardinalitet') && (
        <div className={styles.felt}>
          <label htmlFor={`${id}-antal`}>{t({ da: 'Antal mål', en: 'Number of targets' })}</label>
          <select
            id={`${id}-antal`}
            value={oplysninger.kardinalitet}
            onChange={({ target }) => {
              ret({ kardinalitet: ANTAL.find((antal) => antal === target.value) ?? '0..1' });
            }}
          >
            {ANTAL.map((antal) => (
              <option key={antal}>{antal}</option>
            ))}
          </select>
        </div>
      )}
      {bruger.includes('maal') && (
        <Tekstfelt
          navn={{ da: 'Typer, den må pege på', en: 'Types it may point at' }}
          hjaelp={{
            da: 'Med komma imellem: sag, dokument. Tomt: alle.',
            en: 'With commas between: sag, dokument. Empty: all.',
          }}
          vaerdi={oplysninger.maal}
          onChange={(maal) => {
            ret({ maal });
          }}
        />
      )}
      {bruger.includes('obligatorisk') && (
        <label className={styles.afkryds}>
          <input
            type="checkbox"
            checked={oplysninger.obligatorisk}
            onChange={({ target }) => {
              ret({ obligatorisk: target.checked });
            }}
          />{' '}
          {t({ da: 'Det skal være obligatorisk', en: 'It is mandatory' })}
        </label>
      )}
    </>
  );
}

const TEKSTNAVNE: Readonly<Record<'titel' | 'definition', Readonly<Record<'da' | 'en', Tekster>>>> = {
  titel: {
    da: { da: 'Titel på dansk', en: 'Title in Danish' },
    en: { da: 'Titel på engelsk', en: 'Title in English' },
  },
  definition: {
    da: { da: 'Definition på dansk', en: 'Definition in Danish' },
    en: { da: 'Definition på engelsk', en: 'Definition in English' },
  },
};
