import type { ReactNode } from 'react';
import styles from './plot.module.css';

const MARKS = [
  undefined,
  <path key="b" d="M-2 2 2 -2M0 10 10 0M8 12 12 8" />,
  <path key="c" d="M2 2h0.01M7 7h0.01" strokeLinecap="round" strokeWidth="2.5" />,
  <path key="d" d="M0 3H10M0 8H10" />,
];

/** How fields with a value are filled, by its place among the track's choices: a colour, and marks for those who see no colours. */
export function ValuePattern({ id, place }: { readonly id: string; readonly place: number }): ReactNode {
  return (
    <pattern id={id} width="10" height="10" patternUnits="userSpaceOnUse">
      <rect className={styles[`value${place}`]} width="10" height="10" />
      <g className={styles.marks}>{MARKS[place]}</g>
    </pattern>
  );
}
