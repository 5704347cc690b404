import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import type { Hoering } from '../../forslag/resume.ts';
import { svarSomMail, svarSomSag } from '../../forslag/svar-i-hoering.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { useProject } from '../project/use-project.ts';
import styles from './forslag.module.css';
import { Frist } from './frist.tsx';
import { useToday } from './use-today.ts';

interface SvarIHoeringProps {
  /** The proposal by its number and title. */
  readonly navn: string;
  readonly hoering: Hoering;
}

/** The ways to answer an open consultation. */
export function SvarIHoering({ navn, hoering }: SvarIHoeringProps): ReactNode {
  const t = useTekst();
  const locale = useLocale();
  const today = useToday();
  const { repository, mail } = useProject();
  useBrokenLinks().collectAnchor('svar');
  const erSlut = today !== undefined && today > hoering.til;

  return (
    <section className={styles.svar} aria-labelledby="svar">
      <h2 id="svar">{t({ da: 'Svar i høringen', en: 'Answer the consultation' })}</h2>
      <Frist hoering={hoering} />
      <p>{t(erSlut ? SLUT : HVAD)}</p>
      {!erSlut && (
        <p className={styles.handlinger}>
          {repository !== undefined && (
            <a className={styles.handling} href={svarSomSag(repository, navn, locale)} target="_blank" rel="noreferrer">
              {t({ da: 'Svar i depotet', en: 'Answer in the repository' })}
            </a>
          )}
          <a href={svarSomMail(mail, navn, locale)}>{t({ da: 'Svar med mail', en: 'Answer by mail' })}</a>
        </p>
      )}
      {!erSlut && mail === undefined && <p className={styles.hvorfor}>{t(TIL_HVEM)}</p>}
    </section>
  );
}

const HVAD = {
  da: 'Skriv, hvad I mener, hvorfor, og hvad ændringen betyder for jer. Svaret bliver offentligt og vises her på siden med vedligeholdernes svar på det, så skriv ingen personoplysninger.',
  en: 'Write what you think, why, and what the change means for you. The answer becomes public and is shown on this page with the maintainers’ reply to it, so write no personal data.',
};
const SLUT = {
  da: 'Høringen er slut. Vedligeholderne svarer på det, der er kommet ind, og træffer derefter afgørelsen.',
  en: 'The consultation is over. The maintainers reply to what has come in, and then decide.',
};
const TIL_HVEM = {
  da: 'Portalen er sat op uden en adresse at skrive til: send svaret til den, der driver den.',
  en: 'The portal is set up without an address to write to: send the answer to who runs it.',
};
