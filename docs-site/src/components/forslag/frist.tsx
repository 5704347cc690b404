import type { ReactNode } from 'react';
import { dageMellem } from '../../forslag/dage.ts';
import type { Hoering } from '../../forslag/resume.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Dato } from './dato.tsx';
import styles from './forslag.module.css';
import { useToday } from './use-today.ts';

/** The days of a consultation, and how long is left of it where a script can tell. */
export function Frist({ hoering: { fra, til } }: { readonly hoering: Hoering }): ReactNode {
  const t = useTekst();
  const today = useToday();

  return (
    <p className={styles.frist}>
      {t({ da: 'Fra', en: 'From' })} <Dato dato={fra} /> {t({ da: 'til og med', en: 'to the end of' })}{' '}
      <Dato dato={til} />
      {today !== undefined && <strong> · {t(tilbage(dageMellem(today, til), today < fra))}</strong>}
    </p>
  );
}

const tilbage = (dage: number, foer: boolean): { readonly da: string; readonly en: string } => {
  if (foer) return { da: 'ikke begyndt', en: 'not begun' };
  if (dage < 0) return { da: 'slut, afventer afgørelse', en: 'over, awaiting decision' };
  if (dage === 0) return { da: 'sidste dag i dag', en: 'last day today' };

  return dage === 1
    ? { da: '1 dag tilbage', en: '1 day left' }
    : { da: `${dage} dage tilbage`, en: `${dage} days left` };
};
