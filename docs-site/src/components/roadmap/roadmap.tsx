import type { Tekster } from '@sagdok/model';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import { type Horisont, KOEREPLAN } from '../../../data/koereplan.ts';
import { useTekst } from '../../locale/use-tekst.ts';

const HORISONTER: Readonly<Record<Horisont, Tekster>> = {
  naeste: { da: 'Det næste', en: 'Next' },
  senere: { da: 'Senere', en: 'Later' },
  'ikke-planlagt': { da: 'Ikke planlagt, og hvorfor', en: 'Not planned, and why' },
};

/** The roadmap, by how near it is. */
export function Roadmap(): ReactNode {
  const t = useTekst();

  return (Object.keys(HORISONTER) as readonly Horisont[]).map((horisont) => (
    <section key={horisont}>
      <Heading as="h2" id={horisont}>
        {t(HORISONTER[horisont])}
      </Heading>
      <ul>
        {KOEREPLAN.filter((plan) => plan.horisont === horisont).map(({ id, titel, giver }) => (
          <li key={id} id={id}>
            <strong>{t(titel)}.</strong> {t(giver)}
          </li>
        ))}
      </ul>
    </section>
  ));
}
