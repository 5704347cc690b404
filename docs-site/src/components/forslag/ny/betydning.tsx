import { useId, type ReactNode } from 'react';
import { ARTER } from '../../../forslag/arter.ts';
import { artAf, muligeArter } from '../../../forslag/write-forslag.ts';
import { useTekst } from '../../../locale/use-tekst.ts';
import type { Kladdefelter } from './kladdefelter.ts';
import styles from './ny.module.css';
import { Tekstfelt } from './tekstfelt.tsx';

/** What the proposal means for others: its kind, migration, privacy; and who it comes from. */
export function Betydning({ kladde, ret }: Kladdefelter): ReactNode {
  const t = useTekst();
  const id = useId();
  const art = artAf(kladde);
  const mulige = muligeArter(kladde);

  return (
    <>
      <div className={styles.felt}>
        <label htmlFor={id}>{t({ da: 'Art', en: 'Kind' })}</label>
        <p id={`${id}-hjaelp`} className={styles.hjaelp}>
          {t(ARTER[art].betydning)}
        </p>
        <select
          id={id}
          aria-describedby={`${id}-hjaelp`}
          value={art}
          onChange={({ target }) => {
            const valgt = mulige.find((mulig) => mulig === target.value);
            ret(valgt ? { art: valgt } : {});
          }}
        >
          {mulige.map((mulig) => (
            <option key={mulig} value={mulig}>
              {t(ARTER[mulig].titel)}
            </option>
          ))}
        </select>
      </div>
      <Tekstfelt
        id="migrering"
        navn={{ da: 'Migrering', en: 'Migration' }}
        hjaelp={{
          da: 'Hvad skal andre ændre, og hvordan kommer de fra det gamle til det nye?',
          en: 'What must others change, and how do they get from the old to the new?',
        }}
        vaerdi={kladde.migrering}
        lang={kladde.sprog}
        linjer={3}
        paakraevet={art === 'brydende'}
        onChange={(migrering) => {
          ret({ migrering });
        }}
      />
      <Tekstfelt
        id="privatliv"
        navn={{ da: 'Privatliv', en: 'Privacy' }}
        hjaelp={{
          da: 'Udveksles der flere eller færre personoplysninger? »Ingen betydning« er også et svar.',
          en: 'Is more or less personal data exchanged? “None” is an answer too.',
        }}
        vaerdi={kladde.privatliv}
        lang={kladde.sprog}
        linjer={2}
        paakraevet
        onChange={(privatliv) => {
          ret({ privatliv });
        }}
      />
      <Tekstfelt
        id="forfatter"
        navn={{ da: 'Hvem foreslår det?', en: 'Who proposes it?' }}
        hjaelp={{
          da: 'Navn eller organisation. Det bliver offentligt.',
          en: 'Name or organisation. It becomes public.',
        }}
        vaerdi={kladde.forfatter}
        paakraevet
        onChange={(forfatter) => {
          ret({ forfatter });
        }}
      />
    </>
  );
}
