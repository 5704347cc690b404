import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { soegElementer } from '../../../forslag/elementsoegning.ts';
import { useTekst } from '../../../locale/use-tekst.ts';
import styles from './ny.module.css';

/** How many elements are shown at a time. */
const HOEJST = 12;

interface ElementvaelgerProps {
  readonly id: string;
  readonly onVaelg: (sti: string) => void;
}

/** Finds an element of the model by typing, and chooses it with the arrows and Enter or by a click. */
export function Elementvaelger({ id, onVaelg }: ElementvaelgerProps): ReactNode {
  const t = useTekst();
  const listeId = useId();
  const [soegning, setSoegning] = useState('');
  const [aaben, setAaben] = useState(false);
  const [plads, setPlads] = useState(0);
  const fundne = soegElementer(soegning, HOEJST);
  const her = fundne[plads];
  const aktiv = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (aaben) aktiv.current?.scrollIntoView({ block: 'nearest' });
  }, [aaben, plads, soegning]);

  const vaelg = (sti: string | undefined): void => {
    if (sti === undefined) return;
    onVaelg(sti);
    setSoegning('');
    setPlads(0);
    setAaben(false);
  };
  const tast = (event: KeyboardEvent): void => {
    const skridt = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (skridt !== undefined) {
      event.preventDefault();
      setPlads(aaben ? (plads + skridt + fundne.length) % Math.max(1, fundne.length) : 0);
      setAaben(true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (aaben) vaelg(her?.sti);
    } else if (event.key === 'Escape') setAaben(false);
  };

  return (
    <div
      className={styles.vaelger}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setAaben(false);
      }}
    >
      <label htmlFor={id}>{t({ da: 'Søg i modellen', en: 'Search the model' })}</label>
      <p id={`${id}-hjaelp`} className={styles.hjaelp}>
        {t({
          da: 'Skriv en del af navnet, for eksempel »kassationskode« eller »sag fremdrift«, og vælg med piletasterne og Enter.',
          en: 'Type a part of the name, for instance “kassationskode” or “sag fremdrift”, and choose with the arrow keys and Enter.',
        })}
      </p>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={aaben}
        aria-controls={listeId}
        aria-autocomplete="list"
        aria-describedby={`${id}-hjaelp`}
        {...(aaben && her && { 'aria-activedescendant': `${listeId}-${plads}` })}
        value={soegning}
        onChange={({ target }) => {
          setSoegning(target.value);
          setPlads(0);
          setAaben(true);
        }}
        onClick={() => {
          setAaben(true);
        }}
        onKeyDown={tast}
      />
      <ul id={listeId} role="listbox" aria-label={t({ da: 'Elementer', en: 'Elements' })} hidden={!aaben}>
        {fundne.map(({ sti, titel }, nr) => (
          <li
            key={sti}
            ref={nr === plads ? aktiv : null}
            id={`${listeId}-${nr}`}
            role="option"
            aria-selected={nr === plads}
            onMouseDown={(event) => {
              event.preventDefault();
              vaelg(sti);
            }}
          >
            {t(titel)} <code>{sti}</code>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.hjaelp}>
        {aaben &&
          (fundne.length === 0
            ? t({ da: 'Der er intet element, som passer.', en: 'There is no element that fits.' })
            : t({ da: `${fundne.length} elementer`, en: `${fundne.length} elements` }))}
      </p>
    </div>
  );
}
