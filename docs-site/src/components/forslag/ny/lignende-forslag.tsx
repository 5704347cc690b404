import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Kladde } from '../../../forslag/kladde.ts';
import { lignende, type Nabo } from '../../../forslag/lignende.ts';
import { forslagsadresse, skrevetNummer } from '../../../forslag/resume.ts';
import { useTekst } from '../../../locale/use-tekst.ts';
import { Statusmaerke } from '../maerke.tsx';
import { TekstPaaSproget } from '../tekst-paa-sproget.tsx';

interface LignendeForslagProps {
  readonly naboer: readonly Nabo[];
  readonly kladde: Kladde;
}

/** The proposals that are like the draft: perhaps one of them says it already. */
export function LignendeForslag({ naboer, kladde }: LignendeForslagProps): ReactNode {
  const t = useTekst();
  const { titel, problem, oenske, elementer } = kladde;
  const fundne = lignende(naboer, `${titel} ${problem} ${oenske}`, elementer);

  return (
    <div role="status">
      {fundne.length > 0 && (
        <>
          <h3>{t({ da: 'Ligner det et af disse?', en: 'Is it like one of these?' })}</h3>
          <ul>
            {fundne.map(({ nabo: { mappe, nummer, titel: navn, status } }) => (
              <li key={mappe}>
                <Link to={forslagsadresse(mappe)} target="_blank">
                  {skrevetNummer(nummer)} <TekstPaaSproget tekst={navn} />
                </Link>{' '}
                <Statusmaerke status={status} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
