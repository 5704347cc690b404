import { KOMPATIBILITETSREGLER } from '@sagdok/model';
import type { ReactNode } from 'react';
import { ARTER, MILDESTE_ART } from '../../forslag/arter.ts';
import type { Forskelle } from '../../forslag/forskelle.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Aendringsliste } from './aendringsliste.tsx';
import { Forskelstabel } from './forskelstabel.tsx';
import styles from './forslag.module.css';
import { Artsmaerke } from './maerke.tsx';
import { Tekstaendringer } from './tekstaendringer.tsx';

interface ModelforskelleProps {
  readonly forskelle: Forskelle;
  /** Where each element is told of, by its way. */
  readonly adresser?: ReadonlyMap<string, string>;
}

const INGEN: ReadonlyMap<string, string> = new Map();

/** What a change does to the model: the class that was computed and why, the tables, and the texts. */
export function Modelforskelle({ forskelle, adresser = INGEN }: ModelforskelleProps): ReactNode {
  const t = useTekst();
  const { aendringer, kompatibilitet, objekttyper, tabeller, tekster } = forskelle;
  const art = MILDESTE_ART[kompatibilitet];

  return (
    <section className={`markdown ${styles.forskelle}`} aria-labelledby="virkning">
      <h2 id="virkning">{t({ da: 'Hvad det gør ved modellen', en: 'What it does to the model' })}</h2>
      <p className={styles.klasse}>
        {t({ da: 'Regnet ud af ændringen er det mindst:', en: 'Computed from the change, it is at least:' })}{' '}
        <Artsmaerke art={art} /> {t(ARTER[art].betydning)}
      </p>
      <p>
        {t({ da: 'Berører', en: 'Touches' })} {objekttyper.map(({ navn, titel }) => `${t(titel)} (${navn})`).join(', ')}
        .
      </p>
      <Aendringsliste aendringer={aendringer} regler={KOMPATIBILITETSREGLER} adresse={({ sti }) => adresser.get(sti)} />
      {tabeller.map((tabel) => (
        <Forskelstabel key={tabel.sti} tabel={tabel} />
      ))}
      {tekster.map((element) => (
        <Tekstaendringer key={element.sti} element={element} />
      ))}
    </section>
  );
}
