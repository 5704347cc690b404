import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import { Fragment, type ReactNode } from 'react';
import type { Afvigelse } from '../../../data/afvigelser/afvigelse.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { ARTER } from './arter.ts';
import styles from './deviations.module.css';

/** One deviation: what does not fit together, and what is done about it. */
export function DeviationEntry({ afvigelse }: { readonly afvigelse: Afvigelse }): ReactNode {
  const t = useTekst();
  const { id, versioner, art, titel, beskrivelse, haandtering, forslag = [] } = afvigelse;

  return (
    <article className={styles.entry}>
      <Heading as="h3" id={id}>
        {t(titel)}
      </Heading>
      <p className={styles.facts}>
        <code>{id}</code> <span>{t(ARTER[art].navn)}</span> <span>{versioner.join(', ')}</span>
      </p>
      <p>{t(beskrivelse)}</p>
      <p>
        <strong>{t({ da: 'Her:', en: 'Here:' })}</strong> {t(haandtering)}
        {forslag.map((mappe) => (
          <Fragment key={mappe}>
            {' '}
            <Link to={`/forslag/${mappe}/`}>
              {t({ da: 'Forslag', en: 'Proposal' })} {mappe.slice(0, 4)}
            </Link>
          </Fragment>
        ))}
      </p>
    </article>
  );
}
