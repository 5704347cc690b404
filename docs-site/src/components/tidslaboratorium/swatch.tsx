import { type ReactNode, useId } from 'react';
import styles from './plot.module.css';
import { ValuePattern } from './value-pattern.tsx';

/** A small piece of how a value is filled in the picture. */
export function Swatch({ place }: { readonly place: number }): ReactNode {
  const id = useId();

  return (
    <svg className={styles.swatch} aria-hidden="true">
      <ValuePattern id={id} place={place} />
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
