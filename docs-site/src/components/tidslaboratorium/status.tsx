import type { ReactNode } from 'react';
import styles from './service.module.css';

const WORDS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  400: 'Bad Request',
  404: 'Not Found',
  410: 'Gone',
};

/** The status of an answer, as HTTP has it. */
export function Status({ status }: { readonly status: number }): ReactNode {
  return (
    <b className={status < 400 ? styles.good : styles.refused}>
      {status} {WORDS[status]}
    </b>
  );
}
