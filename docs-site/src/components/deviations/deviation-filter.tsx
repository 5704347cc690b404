import type { ReactNode } from 'react';
import type { Afvigelsesart } from '../../../data/afvigelser/afvigelse.ts';
import { AFVIGELSER } from '../../../data/afvigelser/afvigelser.ts';
import { type Del, DELE } from '../../../data/dele.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Select } from '../select/select.tsx';
import { ARTER } from './arter.ts';
import styles from './deviations.module.css';

/** What the list is narrowed to; an empty text does not narrow it. */
export interface Choice {
  readonly del: Del | '';
  readonly version: string;
  readonly art: Afvigelsesart | '';
}

/** Narrows nothing. */
export const ALL: Choice = { del: '', version: '', art: '' };

interface DeviationFilterProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** Narrows the list to a part of the standard, one of its versions, and a kind of deviation. */
export function DeviationFilter({ choice, onChange }: DeviationFilterProps): ReactNode {
  const t = useTekst();
  const parts = (Object.keys(DELE) as readonly Del[]).filter((part) => AFVIGELSER.some(({ del }) => del === part));
  const inPart = AFVIGELSER.filter(({ del }) => choice.del === '' || choice.del === del);
  const versions = [...new Set(inPart.flatMap(({ versioner }) => versioner))].toSorted();

  return (
    <form className={`${styles.filter ?? ''} needs-script`}>
      <Select
        label={t({ da: 'Del', en: 'Part' })}
        value={choice.del}
        options={parts.map((part) => [part, DELE[part].navn])}
        onChange={(del) => {
          onChange({ ...choice, del, version: '' });
        }}
      />
      <Select
        label={t({ da: 'Version', en: 'Version' })}
        value={choice.version}
        options={versions.map((version) => [version, { da: version, en: version }])}
        onChange={(version) => {
          onChange({ ...choice, version });
        }}
      />
      <Select
        label={t({ da: 'Slags', en: 'Kind' })}
        value={choice.art}
        options={(Object.keys(ARTER) as readonly Afvigelsesart[]).map((art) => [art, ARTER[art].navn])}
        onChange={(art) => {
          onChange({ ...choice, art });
        }}
      />
    </form>
  );
}
