import type { Tekster } from '@sagdok/model';
import { type ReactNode, useId } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T | '';
  readonly options: readonly (readonly [T, Tekster])[];
  readonly onChange: (value: T | '') => void;
}

/** Chooses one of some values, or all of them: the empty text. */
export function Select<T extends string>({ label, value, options, onChange }: SelectProps<T>): ReactNode {
  const t = useTekst();
  const id = useId();

  return (
    <span>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          onChange(options.find(([option]) => option === target.value)?.[0] ?? '');
        }}
      >
        <option value="">{t({ da: 'alle', en: 'all' })}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {t(name)}
          </option>
        ))}
      </select>
    </span>
  );
}
