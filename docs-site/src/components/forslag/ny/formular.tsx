import type { Tekster } from '@sagdok/model';
import { useState, type ReactNode } from 'react';
import { fortsatKladde, tomKladde, type Kladde } from '../../../forslag/kladde.ts';
import type { Nabo } from '../../../forslag/lignende.ts';
import type { Locale } from '../../../locale/locale.ts';
import { useLocale } from '../../../locale/use-locale.ts';
import { useTekst } from '../../../locale/use-tekst.ts';
import { Aendring } from './aendring.tsx';
import { Aflevering } from './aflevering.tsx';
import { Beskrivelse } from './beskrivelse.tsx';
import { Betydning } from './betydning.tsx';
import { Emne } from './emne.tsx';
import { LignendeForslag } from './lignende-forslag.tsx';
import styles from './ny.module.css';
import { gemKladde } from './use-gemt-kladde.ts';

interface FormularProps {
  readonly naboer: readonly Nabo[];
  readonly gemt: Partial<Kladde> | undefined;
  /** Today. */
  readonly dato: string;
}

/** The form: the draft is kept in this browser at each change. */
export default function Formular({ naboer, gemt, dato }: FormularProps): ReactNode {
  const t = useTekst();
  const sprog = useLocale();
  const [kladde, setKladde] = useState<Kladde>(() => fortsatKladde(gemt, sprog));
  const nummer = 1 + Math.max(0, ...naboer.map((nabo) => nabo.nummer));
  const saet = (ny: Kladde): void => {
    setKladde(ny);
    gemKladde(ny);
  };
  const felter = {
    kladde,
    ret: (aendret: Partial<Kladde>) => {
      saet({ ...kladde, ...aendret });
    },
  };

  return (
    <form
      className={styles.formular}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {kladde.sprog !== sprog && <p role="note">{t(PAA_ANDET_SPROG[kladde.sprog])}</p>}
      <h2>{t({ da: '1. Hvad handler det om?', en: '1. What is it about?' })}</h2>
      <Emne {...felter} />
      <h2>{t({ da: '2. Problem og ønske', en: '2. Problem and wish' })}</h2>
      <Beskrivelse {...felter} />
      <LignendeForslag naboer={naboer} kladde={kladde} />
      <h2>{t({ da: '3. Ændringen af modellen', en: '3. The change of the model' })}</h2>
      <p>
        {t({
          da: 'Kan springes over: et forslag kan begynde som en idé, og andre kan skrive ændringen.',
          en: 'May be skipped: a proposal can begin as an idea, and others can write the change.',
        })}
      </p>
      <Aendring {...felter} />
      <h2>{t({ da: '4. Hvad det betyder for andre', en: '4. What it means for others' })}</h2>
      <Betydning {...felter} />
      <h2>{t({ da: '5. Send det', en: '5. Send it' })}</h2>
      <Aflevering kladde={kladde} nummer={nummer} dato={dato} />
      <p className={styles.forfra}>
        <button
          type="button"
          className={styles.lille}
          onClick={() => {
            if (!window.confirm(t({ da: 'Slet kladden?', en: 'Delete the draft?' }))) return;
            setKladde(tomKladde(sprog));
            gemKladde(undefined);
          }}
        >
          {t({ da: 'Slet kladden og begynd forfra', en: 'Delete the draft and start over' })}
        </button>
      </p>
    </form>
  );
}

const PAA_ANDET_SPROG: Readonly<Record<Locale, Tekster>> = {
  da: {
    da: 'Kladden er skrevet på dansk, og det bliver forslaget også.',
    en: 'The draft is written in Danish, and so will the proposal be: go on in Danish, or delete the draft.',
  },
  en: {
    da: 'Kladden er skrevet på engelsk, og det bliver forslaget også: skriv videre på engelsk, eller slet kladden.',
    en: 'The draft is written in English, and so will the proposal be.',
  },
};
