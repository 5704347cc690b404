import type { ReactNode } from 'react';
import { FORSLAGSSTATUS } from '../../../data/forslagsstatus.ts';
import { ALLE_ARTER, ARTER } from '../../forslag/arter.ts';
import { ALLE_DELE, delnavn } from '../../forslag/dele.ts';
import { INTET_FILTER, type Forslagsfilter } from '../../forslag/forslagsfilter.ts';
import { ALLE_STATUSSER } from '../../forslag/statusser.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Select } from '../select/select.tsx';
import styles from './forslag.module.css';

interface FilterProps {
  readonly filter: Forslagsfilter;
  readonly onChange: (filter: Forslagsfilter) => void;
  /** How many proposals the filter chooses. */
  readonly antal: number;
}

/** Chooses proposals by part, kind and status. Only where there are scripts; without, all are listed. */
export function Filter({ filter, onChange, antal }: FilterProps): ReactNode {
  const t = useTekst();

  return (
    <form
      className={`${styles.filter} needs-script`}
      aria-label={t({ da: 'Vælg forslag', en: 'Choose proposals' })}
      onReset={() => {
        onChange(INTET_FILTER);
      }}
    >
      <Select
        label={t({ da: 'Del', en: 'Part' })}
        value={filter.del}
        options={ALLE_DELE.map((del) => [del, delnavn(del)])}
        onChange={(del) => {
          onChange({ ...filter, del });
        }}
      />
      <Select
        label={t({ da: 'Art', en: 'Kind' })}
        value={filter.art}
        options={ALLE_ARTER.map((art) => [art, ARTER[art].titel])}
        onChange={(art) => {
          onChange({ ...filter, art });
        }}
      />
      <Select
        label={t({ da: 'Status', en: 'Status' })}
        value={filter.status}
        options={ALLE_STATUSSER.map((status) => [status, FORSLAGSSTATUS[status].navn])}
        onChange={(status) => {
          onChange({ ...filter, status });
        }}
      />
      <button type="reset" disabled={filter === INTET_FILTER}>
        {t({ da: 'Vis alle', en: 'Show all' })}
      </button>
      <output>{t({ da: `${antal} forslag`, en: antal === 1 ? '1 proposal' : `${antal} proposals` })}</output>
    </form>
  );
}
