import type { ReactNode } from 'react';
import { FORSLAGSSTATUS, type Statustrin } from '../../../data/forslagsstatus.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './governance.module.css';

const steps = Object.values(FORSLAGSSTATUS);

/** The way of a change proposal, as a picture that is also a list: the steps, and the ways out. */
export function ProposalPath(): ReactNode {
  const t = useTekst();

  return (
    <figure className={styles.path}>
      <ol>
        {steps
          .filter(({ paaVejen }) => paaVejen)
          .map((step) => (
            <Step key={step.navn.da} step={step} />
          ))}
      </ol>
      <p>{t({ da: 'Undervejs kan det også ende:', en: 'On the way it may also end:' })}</p>
      <ul>
        {steps
          .filter(({ paaVejen }) => !paaVejen)
          .map((step) => (
            <Step key={step.navn.da} step={step} />
          ))}
      </ul>
    </figure>
  );
}

function Step({ step: { navn, betyder, naeste } }: { readonly step: Statustrin }): ReactNode {
  const t = useTekst();

  return (
    <li>
      <strong>{t(navn)}</strong>
      <span>{t(betyder)}</span>
      {naeste && (
        <em>
          {t({ da: 'Så:', en: 'Then:' })} {t(naeste)}.
        </em>
      )}
    </li>
  );
}
