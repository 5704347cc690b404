import { diffWordsWithSpace } from 'diff';
import type { ReactNode } from 'react';

/** A text before and after, word by word: what went is struck out, what came is underlined. */
export function Forskel({ foer, efter }: { readonly foer: string; readonly efter: string }): ReactNode {
  if (foer === efter) return efter;
  const dele = diffWordsWithSpace(foer, efter);
  const ord = dele.filter(({ value }) => value.trim() !== '');
  if (ord.every(({ added, removed }) => added || removed)) {
    return (
      <>
        {foer !== '' && <del>{foer}</del>} {efter !== '' && <ins>{efter}</ins>}
      </>
    );
  }

  return dele.map(({ value, added, removed }, nr) => {
    if (added) return <ins key={nr}>{value}</ins>;

    return removed ? <del key={nr}>{value}</del> : value;
  });
}
