import type { Evidens } from '@sagdok/model';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';
import { CopyLink } from './copy-link.tsx';

interface KravProps {
  readonly id: string;
  readonly evidens: Evidens;
  /** The source in words: what kind it is, and the clause, element or file. */
  readonly kilde: string;
  readonly antaget?: boolean;
  /** The version that the page is of, where a newer has replaced it. */
  readonly afloest?: string;
  /** Since when it binds no more. */
  readonly udgaaet?: string;
  readonly children: ReactNode;
}

/** One requirement of the standard, under its permanent id: a heading, so that the search finds it by that. */
export function Krav({ id, evidens, kilde, antaget, afloest, udgaaet, children }: KravProps): ReactNode {
  const t = useTekst();

  return (
    <section className="krav" aria-labelledby={`${id}-id`}>
      <Heading as="h3" id={id} className="krav-head">
        <span className="krav-id" id={`${id}-id`}>
          {id}
        </span>{' '}
        {afloest && (
          <span className="krav-mark" data-kind="udgaaet">
            {t({ da: `${afloest}, afløst`, en: `${afloest}, replaced` })}
          </span>
        )}{' '}
        {antaget && (
          <span className="krav-mark" data-kind="antaget">
            {t({ da: 'antaget', en: 'assumed' })}
          </span>
        )}
        {udgaaet && (
          <span className="krav-mark" data-kind="udgaaet">
            {t({ da: `udgået ${udgaaet}`, en: `withdrawn ${udgaaet}` })}
          </span>
        )}
      </Heading>
      <CopyLink id={id} />
      {children}
      <p className="krav-kilde">
        <abbr className="evidens">{evidens}</abbr> {kilde}
      </p>
    </section>
  );
}
