import type { ReactNode } from 'react';
import { aendringAf } from '../../../forslag/grundlag.ts';
import { forskelleI } from '../../../forslag/forskelle.ts';
import { proevAendring } from '../../../forslag/modelvirkning.ts';
import { useTekst } from '../../../locale/use-tekst.ts';
import { Modelforskelle } from '../modelforskelle.tsx';
import type { Kladdefelter } from './kladdefelter.ts';
import styles from './ny.module.css';
import { NytSkridt } from './nyt-skridt.tsx';
import { Skridt } from './skridt.tsx';

/** The change of the model: its steps, one more of them, and what they do. */
export function Aendring({ kladde, ret }: Kladdefelter): ReactNode {
  const t = useTekst();
  const { operationer, elementer } = kladde;
  const aendring = aendringAf(operationer);
  const { virkning, fejl } = aendring ? proevAendring(aendring) : { fejl: [] };

  return (
    <>
      <NytSkridt
        elementer={elementer}
        {...(virkning && { typer: virkning.efter })}
        onTilfoej={(nye) => {
          ret({ operationer: [...operationer, ...nye] });
        }}
      />
      <Skridt
        operationer={operationer}
        onFjern={(nr) => {
          ret({ operationer: operationer.filter((_, andet) => andet !== nr) });
        }}
      />
      {fejl.length > 0 && (
        <div role="alert" className={styles.fejl}>
          <p>{t({ da: 'Ændringen passer ikke på modellen:', en: 'The change does not fit the model:' })}</p>
          <ul>
            {fejl.map(({ sti, da, en }) => (
              <li key={sti}>
                <code>{sti}</code> {t({ da, en })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {virkning && (
        <div className={styles.visning} id="forhaandsvisning">
          <Modelforskelle forskelle={forskelleI(virkning)} />
        </div>
      )}
    </>
  );
}
