import type { Tekster } from '@sagdok/model';
import type { ReactNode } from 'react';
import type { Forskelstabel as Tabeldata, Tabelraekke } from '../../forslag/forskelle.ts';
import type { Raekke } from '../../forslag/raekke.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Forskel } from './forskel.tsx';
import styles from './forslag.module.css';
import { Table } from '../table/table.tsx';

/** A table of the model as it will be, with what came and what went marked, and the definitions of what is different. */
export function Forskelstabel({ tabel: { sti, raekker } }: { readonly tabel: Tabeldata }): ReactNode {
  const t = useTekst();

  return (
    <>
      <h3>{sti === '' ? t({ da: 'Objekttyper', en: 'Object types' }) : <code>{sti}</code>}</h3>
      <Table className={styles.forskelstabel}>
        <thead>
          <tr>
            <th scope="col">{t({ da: 'Navn', en: 'Name' })}</th>
            <th scope="col">{t(TYPE)}</th>
            <th scope="col">{t(PLIGT)}</th>
            <th scope="col">{t(DEFINITION)}</th>
          </tr>
        </thead>
        <tbody>
          {raekker.map((raekke) => (
            <Tabellinje key={raekke.navn} raekke={raekke} />
          ))}
        </tbody>
      </Table>
    </>
  );
}

function Tabellinje({ raekke }: { readonly raekke: Tabelraekke }): ReactNode {
  const t = useTekst();
  const { foer, efter, aendret } = raekke;
  const celle = (af: (raekke: Raekke) => Tekster | string): ReactNode => {
    const skrevet = (side: Raekke | undefined): string => {
      const tekst = side && af(side);

      return typeof tekst === 'object' ? t(tekst) : (tekst ?? '');
    };

    return <Forskel foer={skrevet(foer)} efter={skrevet(efter)} />;
  };

  return (
    <tr className={aendret ? styles.aendret : undefined}>
      <th scope="row">
        {celle(({ navn }) => navn)}
        {aendret && <span className={styles.stand}>{t(standAf(raekke))}</span>}
      </th>
      <td data-navn={t(TYPE)}>{celle(({ type }) => type)}</td>
      <td data-navn={t(PLIGT)}>{celle(({ pligt }) => pligt)}</td>
      <td data-navn={t(DEFINITION)}>{aendret && celle(({ definition }) => definition)}</td>
    </tr>
  );
}

const TYPE: Tekster = { da: 'Type eller mål', en: 'Type or target' };
const PLIGT: Tekster = { da: 'Pligt og antal', en: 'Obligation and number' };
const DEFINITION: Tekster = { da: 'Definition', en: 'Definition' };

function standAf({ foer, efter }: Tabelraekke): Tekster {
  if (!foer) return { da: 'ny', en: 'new' };

  return efter ? { da: 'ændret', en: 'changed' } : { da: 'udgår', en: 'removed' };
}
