import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';
import { DoubleHistory } from '../double-history/double-history.tsx';
import { DoorCard } from './door-card.tsx';
import { DOORS } from './doors.ts';
import styles from './home.module.css';
import { Now } from './now.tsx';
import { PARTS } from './parts.ts';

/** The home page: what this is, the three doors, and a picture of the idea behind it. */
export function Home(): ReactNode {
  const t = useTekst();

  return (
    <main className={styles.home}>
      <div className={styles.top}>
        <header className={styles.lead}>
          <h1>
            {t({
              da: 'Fælles sprog for sager, dokumenter, organisation og klassifikation',
              en: 'A common language for cases, documents, organisation and classification',
            })}
          </h1>
          <p>
            {t({
              da: 'Her er standarden: tekst, model og grænseflader. Den er skrevet ét sted, som data, og biblioteker, tjenester og denne portal er lavet af den. Den ændres i det åbne.',
              en: 'Here is the standard: text, model and interfaces. It is written in one place, as data, and libraries, services and this portal are made from it. It is changed in the open.',
            })}
          </p>
        </header>
        <Now />
      </div>
      <div className={styles.doors}>
        {DOORS.map((door) => (
          <DoorCard key={door.id} door={door} />
        ))}
      </div>
      <section className={styles.idea} aria-labelledby="idea">
        <div>
          <h2 id="idea">{t({ da: 'Hvad gjaldt, og hvad vidste vi?', en: 'What was true, and what did we know?' })}</h2>
          <p>
            {t({
              da: 'Alt i standarden har to tidsakser. Virkning er, hvornår noget gælder; registrering er, hvornår det blev skrevet. En rettelse med tilbagevirkende kraft sletter derfor ikke, hvad en sagsbehandler så, da afgørelsen blev truffet.',
              en: 'Everything in the standard has two axes of time. Virkning is when something holds; registrering is when it was written. So a retroactive correction does not erase what a caseworker saw when the decision was made.',
            })}
          </p>
          <p>
            {t({
              da: 'I billedet får Vej sagen efter Vand. Den 10. juni viser det sig, at det skete allerede i februar. Træk i de to datoer.',
              en: 'In the picture, Roads takes the case over from Water. On 10 June it turns out that this happened in February already. Move the two dates.',
            })}
          </p>
          <p>
            <Link to="/tidslaboratoriet/">
              {t({ da: 'Prøv selv i Tidslaboratoriet', en: 'Try it yourself in the time laboratory' })}
            </Link>
          </p>
        </div>
        <DoubleHistory />
      </section>
      <section aria-labelledby="parts">
        <h2 id="parts">{t({ da: 'Standardens dele', en: 'The parts of the standard' })}</h2>
        <ul className={styles.parts}>
          {PARTS.map(({ to, name, about }) => (
            <li key={name}>
              <Link to={to}>{name}</Link>
              <span>{t(about)}</span>
            </li>
          ))}
        </ul>
      </section>
      <aside className={styles.owners}>
        <h2>{t({ da: 'Hvem står bag?', en: 'Who is behind it?' })}</h2>
        <p>
          {t({
            da: 'Portalen er fællesskabets. Standarderne ejes af de fællesoffentlige og fælleskommunale organer, og det, de beslutter, går forud. Teksten her er fællesskabets egen gengivelse; det, der kun er antaget, er mærket som antaget.',
            en: 'The portal is the community’s. The standards are owned by public bodies of the state and the municipalities, and what they decide takes precedence. The text here is the community’s own rendering; what is only assumed is marked as assumed.',
          })}{' '}
          <Link to="/faellesskab/styring/">{t({ da: 'Sådan besluttes det', en: 'How it is decided' })}</Link>
        </p>
      </aside>
    </main>
  );
}
