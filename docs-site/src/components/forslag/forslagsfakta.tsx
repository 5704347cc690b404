import Link from '@docusaurus/Link';
import type { Tekster } from '@sagdok/model';
import type { ReactNode } from 'react';
import { ARTER } from '../../forslag/arter.ts';
import { delnavn } from '../../forslag/dele.ts';
import { sidsteTrin } from '../../forslag/forslag.ts';
import { forslagsadresse } from '../../forslag/resume.ts';
import type { Sideindhold } from '../../forslag/sideindhold.ts';
import { FORSLAGSSTATUS } from '../../../data/forslagsstatus.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Dato } from './dato.tsx';
import styles from './forslag.module.css';
import { Frist } from './frist.tsx';
import { Artsmaerke, Statusmaerke } from './maerke.tsx';

/** What a proposal's front matter says of it, in short. */
export function Forslagsfakta({ indhold }: { readonly indhold: Sideindhold }): ReactNode {
  const t = useTekst();
  const { forslag, elementer, krav } = indhold;
  const { art, dele, maalversion, forfatter, fortaler, erstattetAf } = forslag;
  const { status, dato, slut } = sidsteTrin(forslag);
  const { naeste } = FORSLAGSSTATUS[status];

  return (
    <dl className={styles.fakta}>
      <Fakta navn={{ da: 'Status', en: 'Status' }}>
        <Statusmaerke status={status} /> {t({ da: 'siden', en: 'since' })} <Dato dato={dato} />
        {slut !== undefined && <Frist hoering={{ fra: dato, til: slut }} />}
        {erstattetAf !== undefined && (
          <p>
            {t({ da: 'Se nu', en: 'See now' })} <Link to={forslagsadresse(erstattetAf)}>{erstattetAf}</Link>
          </p>
        )}
      </Fakta>
      <Fakta navn={{ da: 'Art', en: 'Kind' }}>
        <Artsmaerke art={art} />
        <p>{t(ARTER[art].betydning)}</p>
      </Fakta>
      {naeste && <Fakta navn={{ da: 'Næste skridt', en: 'Next step' }}>{t(naeste)}</Fakta>}
      <Fakta navn={{ da: 'Del', en: 'Part' }}>{dele.map((del) => t(delnavn(del))).join(', ')}</Fakta>
      {maalversion !== undefined && <Fakta navn={{ da: 'Til version', en: 'For version' }}>{maalversion}</Fakta>}
      <Fakta navn={{ da: 'Forfatter', en: 'Author' }}>{forfatter}</Fakta>
      <Fakta navn={{ da: 'Fortaler', en: 'Champion' }}>{fortaler ?? t({ da: 'Ingen endnu', en: 'Nobody yet' })}</Fakta>
      {elementer.length > 0 && (
        <Fakta navn={{ da: 'Elementer', en: 'Elements' }} bred>
          <ul className={styles.henvisninger}>
            {elementer.map(({ sti, adresse }) => (
              <li key={sti}>
                {adresse === undefined ? (
                  <code>{sti}</code>
                ) : (
                  <Link to={adresse}>
                    <code>{sti}</code>
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Fakta>
      )}
      {krav.length > 0 && (
        <Fakta navn={{ da: 'Krav i teksten', en: 'Requirements of the text' }}>
          <ul className={styles.henvisninger}>
            {krav.map(({ id, address }) => (
              <li key={id}>
                <Link to={address}>{id}</Link>
              </li>
            ))}
          </ul>
        </Fakta>
      )}
    </dl>
  );
}

interface FaktaProps {
  readonly navn: Tekster;
  readonly bred?: boolean;
  readonly children: ReactNode;
}

function Fakta({ navn, bred, children }: FaktaProps): ReactNode {
  const t = useTekst();

  return (
    <div className={bred ? styles.bredt : undefined}>
      <dt>{t(navn)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
