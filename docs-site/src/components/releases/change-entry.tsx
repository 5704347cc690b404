import type { Tekster } from '@sagdok/model';
import type { ReactNode } from 'react';
import type { Bump, Change } from '../../../plugins/releases/change.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './releases.module.css';

const BUMPS: Readonly<Record<Bump, Tekster>> = {
  major: { da: 'bryder', en: 'breaks' },
  minor: { da: 'tilføjer', en: 'adds' },
  patch: { da: 'retter', en: 'mends' },
};

const packageNames = (names: readonly string[]): string => names.map((name) => `@sagdok/${name}`).join(', ');

/** A change as its author told it to those who use the packages, which is in English. */
export function ChangeEntry({
  change: {
    packages: [, ...others],
    bump,
    title,
    details,
  },
}: {
  readonly change: Change;
}): ReactNode {
  const t = useTekst();

  return (
    <article className={styles.change}>
      <h4 lang="en" dangerouslySetInnerHTML={{ __html: title }} />
      <p className={styles.facts}>
        <strong data-bump={bump}>{t(BUMPS[bump])}</strong>
        {others.length > 0 && t({ da: `også i ${packageNames(others)}`, en: `in ${packageNames(others)} too` })}
      </p>
      {details !== '' && (
        <details>
          <summary>{t({ da: 'Hvad, hvorfor og hvordan', en: 'What, why and how' })}</summary>
          <div lang="en" dangerouslySetInnerHTML={{ __html: details }} />
        </details>
      )}
    </article>
  );
}
