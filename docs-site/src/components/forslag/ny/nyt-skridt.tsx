import { elementer as elementerI, type Modelelement, type Modeloperation, type Objekttype } from '@sagdok/model';
import { useId, useState, type ReactNode } from 'react';
import { handlingerFor, type Handling } from '../../../forslag/handlinger.ts';
import { typerOmkring } from '../../../forslag/grundlag.ts';
import { operationerAf, type Oplysninger } from '../../../forslag/operationer.ts';
import { useTekst } from '../../../locale/use-tekst.ts';
import { HANDLINGSNAVNE } from './handlingsnavne.ts';
import styles from './ny.module.css';
import { Oplysningsfelter } from './oplysningsfelter.tsx';
import { begyndelsen, erOplyst } from './oplysninger.ts';

interface NytSkridtProps {
  /** The elements that the proposal is about. */
  readonly elementer: readonly string[];
  /** The types as the steps so far leave them; absent before the first. */
  readonly typer?: readonly Objekttype[];
  readonly onTilfoej: (operationer: readonly Modeloperation[]) => void;
}

interface Fundet {
  readonly element: Modelelement;
  readonly objekttype: Objekttype;
}

/** Adds a step to the change: which element, what is done to it, and what must be told of that. */
export function NytSkridt({ elementer, typer = [], onTilfoej }: NytSkridtProps): ReactNode {
  const t = useTekst();
  const id = useId();
  const [valgtSti, setSti] = useState('');
  const [valgtHandling, setHandling] = useState<Handling | ''>('');
  const [oplysninger, setOplysninger] = useState<Oplysninger>();
  const fundne = elementer.flatMap((sti) => findElement(sti, typer) ?? []);
  const fundet = fundne.find(({ element }) => element.sti === valgtSti) ?? fundne[0];
  if (!fundet) {
    return <p>{t({ da: 'Vælg først et element ovenfor.', en: 'First choose an element above.' })}</p>;
  }
  const mulige = handlingerFor(fundet.element);
  const handling = mulige.find((mulig) => mulig === valgtHandling);
  const vaelg = (sti: string, ny: Handling | ''): void => {
    setSti(sti);
    setHandling(ny);
    setOplysninger(undefined);
  };
  const givne = handling && (oplysninger ?? begyndelsen(handling, fundet.element));

  return (
    <div className={styles.skridt}>
      <div className={styles.felt}>
        <label htmlFor={`${id}-element`}>{t({ da: 'Element', en: 'Element' })}</label>
        <select
          id={`${id}-element`}
          value={fundet.element.sti}
          onChange={({ target }) => {
            vaelg(target.value, '');
          }}
        >
          {fundne.map(({ element: { sti } }) => (
            <option key={sti}>{sti}</option>
          ))}
        </select>
      </div>
      <div className={styles.felt}>
        <label htmlFor={`${id}-handling`}>{t({ da: 'Hvad skal der ske?', en: 'What is to happen?' })}</label>
        <select
          id={`${id}-handling`}
          value={handling ?? ''}
          onChange={({ target }) => {
            vaelg(fundet.element.sti, mulige.find((mulig) => mulig === target.value) ?? '');
          }}
        >
          <option value="">{t({ da: 'Vælg', en: 'Choose' })}</option>
          {mulige.map((mulig) => (
            <option key={mulig} value={mulig}>
              {t(HANDLINGSNAVNE[mulig](fundet.element))}
            </option>
          ))}
        </select>
      </div>
      {handling && givne && (
        <>
          <Oplysningsfelter handling={handling} oplysninger={givne} onChange={setOplysninger} />
          <button
            type="button"
            className={styles.knap}
            disabled={!erOplyst(handling, givne)}
            onClick={() => {
              onTilfoej(operationerAf(handling, givne, fundet));
              vaelg(fundet.element.sti, '');
            }}
          >
            {t({ da: 'Føj til ændringen', en: 'Add to the change' })}
          </button>
        </>
      )}
    </div>
  );
}

/** The element as the steps so far leave it; absent where they removed it. */
function findElement(sti: string, aendrede: readonly Objekttype[]): Fundet | undefined {
  const [navn] = sti.split('/');
  const objekttype = [...aendrede, ...typerOmkring(sti)].find((type) => type.navn === navn);
  const element = objekttype && [...elementerI(objekttype)].find((hvert) => hvert.sti === sti);

  return element && { element, objekttype };
}
