import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { type Begreb, overskrift } from '../../../data/ordliste/begreb.ts';
import { ORDLISTE } from '../../../data/ordliste/ordliste.ts';
import type { Locale } from '../../locale/locale.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './glossary.module.css';

/** The language that a page is not in. */
const OTHER: Readonly<Record<Locale, Locale>> = { da: 'en', en: 'da' };

/** The whole glossary, in alphabetical order of the language of the page. */
export function GlossaryList(): ReactNode {
  const locale = useLocale();
  const sorted = ORDLISTE.toSorted((a, b) => overskrift(a, locale).localeCompare(overskrift(b, locale), locale));

  return sorted.map((begreb) => <Entry key={begreb.id} begreb={begreb} />);
}

function Entry({ begreb }: { readonly begreb: Begreb }): ReactNode {
  const { id, ord, danskIEngelsk, definition, se } = begreb;
  const t = useTekst();
  const locale = useLocale();
  const related = ORDLISTE.filter((other) => se?.includes(other.id));

  return (
    <section className={styles.entry}>
      <Heading as="h2" id={id}>
        {overskrift(begreb, locale)}
      </Heading>
      {ord.en !== ord.da && !(locale === 'en' && danskIEngelsk) && (
        <p className={styles.other} lang={OTHER[locale]}>
          {ord[OTHER[locale]]}
        </p>
      )}
      <p>
        {t(definition)}
        {related.length > 0 && ` ${t({ da: 'Se også', en: 'See also' })} `}
        {related.map((other, index) => (
          <span key={other.id}>
            {index > 0 && ', '}
            <a href={`#${other.id}`}>{overskrift(other, locale)}</a>
          </span>
        ))}
        {related.length > 0 && '.'}
      </p>
    </section>
  );
}
