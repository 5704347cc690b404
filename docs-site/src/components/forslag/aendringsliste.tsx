import Link from '@docusaurus/Link';
import type { Kompatibilitetsregel, Modelaendring, Regelnavn } from '@sagdok/model';
import type { ReactNode } from 'react';
import { ALLE_ARTER, MILDESTE_ART } from '../../forslag/arter.ts';
import { changeWords } from '../../standard/change-words.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './forslag.module.css';
import { Artsmaerke } from './maerke.tsx';

interface AendringslisteProps {
  readonly aendringer: readonly Modelaendring[];
  readonly regler: Readonly<Record<Regelnavn, Kompatibilitetsregel>>;
  /** Where the element of a change is told of. */
  readonly adresse: (aendring: Modelaendring) => string | undefined;
}

/** Every difference, by the rule that it falls under, the gravest first, with the class that it has for that reason. */
export function Aendringsliste({ aendringer, regler, adresse }: AendringslisteProps): ReactNode {
  const t = useTekst();
  const alvor = (regel: Regelnavn): number => ALLE_ARTER.indexOf(MILDESTE_ART[regler[regel].kompatibilitet]);
  const efterRegel = [...Map.groupBy(aendringer, ({ regel }) => regel)].toSorted(([a], [b]) => alvor(b) - alvor(a));

  return (
    <ul className={styles.aendringer}>
      {efterRegel.map(([regel, under]) => (
        <li key={regel}>
          <p>
            <Artsmaerke art={MILDESTE_ART[regler[regel].kompatibilitet]} /> {t(regler[regel].hvad)}.{' '}
            <span className={styles.hvorfor}>{t(regler[regel].hvorfor)}</span>
          </p>
          <ul>
            {under.map((aendring) => (
              <li key={`${aendring.sti} ${aendring.art}`}>
                <Elementlink sti={aendring.sti} adresse={adresse(aendring)} /> {t(changeWords(aendring))}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface ElementlinkProps {
  readonly sti: string;
  readonly adresse: string | undefined;
}

function Elementlink({ sti, adresse }: ElementlinkProps): ReactNode {
  if (adresse === undefined) return <code>{sti}</code>;

  return (
    <Link to={adresse}>
      <code>{sti}</code>
    </Link>
  );
}
