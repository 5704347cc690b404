import Link from '@docusaurus/Link';
import { KOMPATIBILITETSREGLER, samletKompatibilitet } from '@sagdok/model';
import type { ReactNode } from 'react';
import { MILDESTE_ART } from '../../forslag/arter.ts';
import { forslagsadresse, skrevetNummer } from '../../forslag/resume.ts';
import type { Retteblad as Rettebladsdata } from '../../forslag/retteblade.ts';
import { sourceText } from '../../../generate/words.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { changesAddress } from '../../standard/addresses.ts';
import { Aendringsliste } from './aendringsliste.tsx';
import { Dato } from './dato.tsx';
import { Artsmaerke, Statusmaerke } from './maerke.tsx';
import { Sideramme } from './sideramme.tsx';
import { TekstPaaSproget } from './tekst-paa-sproget.tsx';
import { Tekstaendringer } from './tekstaendringer.tsx';

/** The length of a date that names a day. */
const DAG = '2026-01-01'.length;

const INGEN_AELDRE = {
  da: 'Modellen har ingen ældre version at sammenligne med.',
  en: 'The model has no older version to compare with.',
};
const UDEN_TYPER = {
  da: 'Delen har ingen objekttyper, som en model kan sammenligne. Ændringer i den ses i kravene og i skemaerne.',
  en: 'The part has no object types that a model can compare. Changes to it show in the requirements and in the schemas.',
};

/** The list of changes of one version. */
export default function Retteblad({ retteblad }: { readonly retteblad: Rettebladsdata }): ReactNode {
  const t = useTekst();
  const { titel, dato, nyt, kilde, forslag, harTyper, fra, aendringer, tekster } = retteblad;
  const kendt = sourceText(kilde, t);
  const adresser = new Map(
    aendringer.flatMap(({ sti, art, adresse }) => (adresse === undefined ? [] : [[`${sti} ${art}`, adresse]])),
  );

  return (
    <Sideramme
      titel={{ da: `Retteblad: ${titel.da}`, en: `List of changes: ${titel.en}` }}
      resume={{ da: 'Hvad der kom med versionen.', en: 'What came with the version.' }}
    >
      <p>
        {dato === undefined ? (
          t({ da: 'Versionens dato kendes ikke.', en: 'The date of the version is not known.' })
        ) : (
          <>
            {t({ da: 'Versionen er fra', en: 'The version is of' })} {dato.length === DAG ? <Dato dato={dato} /> : dato}
            .
          </>
        )}
      </p>
      {kilde.evidens === 'I' && (
        <p>
          <strong>{t({ da: 'Udledt.', en: 'Inferred.' })}</strong>{' '}
          {t({
            da: 'Der er ingen liste over ændringer fra dem, der lavede versionen. Det, der står her, er sluttet af kilderne.',
            en: 'There is no list of changes by those who made the version. What stands here is concluded from the sources.',
          })}
        </p>
      )}
      <h2 id="nyt">{t({ da: 'Hvad der kom', en: 'What came' })}</h2>
      <ul>
        {nyt.map((tekst) => (
          <li key={tekst.da}>{t(tekst)}</li>
        ))}
      </ul>
      <p>{t({ da: `Kilde: ${kendt}.`, en: `Source: ${kendt}.` })}</p>
      <h2 id="forslag">{t({ da: 'Vedtagne forslag', en: 'Adopted proposals' })}</h2>
      {forslag.length === 0 && <p>{t({ da: 'Ingen.', en: 'None.' })}</p>}
      <ul>
        {forslag.map(({ mappe, nummer, titel, status, art }) => (
          <li key={mappe}>
            <Link to={forslagsadresse(mappe)}>
              {skrevetNummer(nummer)} <TekstPaaSproget tekst={titel} />
            </Link>{' '}
            <Statusmaerke status={status} /> <Artsmaerke art={art} />
          </li>
        ))}
      </ul>
      <h2 id="forskelle">{t({ da: 'Forskelle fra forrige version', en: 'Differences from the version before' })}</h2>
      {fra ? (
        <>
          <p>
            {t({
              da: `Regnet ud af modellen, fra ${fra.fra} til ${fra.til}. Samlet:`,
              en: `Computed from the model, from ${fra.fra} to ${fra.til}. Taken together:`,
            })}{' '}
            <Artsmaerke art={MILDESTE_ART[samletKompatibilitet(aendringer)]} />{' '}
            <Link to={changesAddress(fra.del, fra.fra, fra.til)}>
              {t({ da: 'Før og efter, også i teksten', en: 'Before and after, in the text too' })}
            </Link>
          </p>
          <Aendringsliste
            aendringer={aendringer}
            regler={KOMPATIBILITETSREGLER}
            adresse={({ sti, art }) => adresser.get(`${sti} ${art}`)}
          />
          {tekster.map((element) => (
            <Tekstaendringer key={element.sti} element={element} />
          ))}
        </>
      ) : (
        <p>{t(harTyper ? INGEN_AELDRE : UDEN_TYPER)}</p>
      )}
    </Sideramme>
  );
}
