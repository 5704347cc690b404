import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { type Del, DELE } from '../../../data/dele.ts';
import { type Daekning, type Implementering, IMPLEMENTERINGER } from '../../../data/implementeringer.ts';
import { formatDate } from '../../locale/format-date.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Table } from '../table/table.tsx';
import styles from './implementations.module.css';

const parts = Object.keys(DELE) as readonly Del[];

/** Who covers which part of the standard, in which version. */
export function CoverageTable(): ReactNode {
  const t = useTekst();
  const covered = parts.filter((part) =>
    IMPLEMENTERINGER.some(({ daekning }) => daekning.some(({ del }) => del === part)),
  );

  return (
    <Table className={styles.coverage}>
      <thead>
        <tr>
          <th scope="col">{t({ da: 'System', en: 'System' })}</th>
          {covered.map((part) => (
            <th key={part} scope="col">
              {t(DELE[part].navn)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {IMPLEMENTERINGER.map(({ id, navn, daekning }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`#${id}`}>{navn}</a>
            </th>
            {covered.map((part) => (
              <td key={part}>
                <Version daekning={daekning.find(({ del }) => del === part)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Version({ daekning }: { readonly daekning: Daekning | undefined }): ReactNode {
  const t = useTekst();
  if (!daekning) return <span aria-label={t({ da: 'nej', en: 'no' })}>–</span>;

  return daekning.version ?? t({ da: 'ja', en: 'yes' });
}

/** Each implementation with what it covers, where it departs, and the sources. */
export function ImplementationList(): ReactNode {
  return IMPLEMENTERINGER.map((implementering) => <Entry key={implementering.id} implementering={implementering} />);
}

function Entry({ implementering }: { readonly implementering: Implementering }): ReactNode {
  const t = useTekst();
  const locale = useLocale();
  const { id, navn, ejer, om, daekning, afviger, licens, kilder, udgave } = implementering;

  return (
    <section className={styles.entry}>
      <Heading as="h3" id={id}>
        {navn}
      </Heading>
      <p>{t(om)}</p>
      <dl>
        <dt>{t({ da: 'Hvem', en: 'Who' })}</dt>
        <dd>
          {ejer}
          {licens && `, ${licens}`}
        </dd>
        <dt>{t({ da: 'Dækker', en: 'Covers' })}</dt>
        <dd>
          <ul>
            {daekning.map(({ del, version, omfang }) => (
              <li key={del}>
                {[t(DELE[del].navn), version].join(' ').trim()}: {t(omfang)}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t({ da: 'Afviger', en: 'Departs' })}</dt>
        <dd>{t(afviger)}</dd>
        <dt>{t({ da: 'Kilder', en: 'Sources' })}</dt>
        <dd>
          {kilder.map(({ titel, url }, index) => (
            <span key={url}>
              {index > 0 && ', '}
              <Link to={url}>{titel}</Link>
            </span>
          ))}
          {t({ da: ', udgave fra ', en: ', edition of ' })}
          <time dateTime={udgave}>{formatDate(udgave, locale)}</time>
        </dd>
      </dl>
    </section>
  );
}
