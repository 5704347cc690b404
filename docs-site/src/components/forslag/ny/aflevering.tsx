import type { ReactNode } from 'react';
import { brevAdresse, nyFilAdresse, uploadAdresse } from '../../../forslag/indsendelse.ts';
import type { Kladde } from '../../../forslag/kladde.ts';
import { manglerI } from '../../../forslag/mangler.ts';
import { parseForslag } from '../../../forslag/parse-forslag.ts';
import { writeForslag } from '../../../forslag/write-forslag.ts';
import { useTekst } from '../../../locale/use-tekst.ts';
import { useProject } from '../../project/use-project.ts';
import { hentMappe } from './hent-mappe.ts';
import styles from './ny.module.css';

interface AfleveringProps {
  readonly kladde: Kladde;
  readonly nummer: number;
  readonly dato: string;
}

/** What is missing, or the ways to hand the proposal in. */
export function Aflevering({ kladde, nummer, dato }: AfleveringProps): ReactNode {
  const t = useTekst();
  const { repository, mail } = useProject();
  const mangler = manglerI(kladde);
  const mappe = writeForslag(kladde, { nummer, dato });
  const fejl = mangler.length > 0 ? [] : parseForslag(mappe.mappe, mappe.filer).fejl;
  if (mangler.length + fejl.length > 0) {
    return (
      <div className={styles.fejl} role="status">
        <p>{t({ da: 'Forslaget mangler endnu noget:', en: 'The proposal still lacks something:' })}</p>
        <ul>
          {mangler.map(({ felt, tekst }) => (
            <li key={felt}>
              <a href={`#${felt}`}>{t(tekst)}</a>
            </li>
          ))}
          {fejl.map(({ sti, da, en }) => (
            <li key={sti + da}>
              <code>{sti}</code> {t({ da, en })}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const nyFil = repository === undefined ? undefined : nyFilAdresse(repository, mappe);

  return (
    <>
      <p role="status">
        {t({ da: 'Forslaget er i orden og klar til at sende.', en: 'The proposal is in order and ready to send.' })}
      </p>
      <p>
        <button
          type="button"
          className={styles.knap}
          onClick={() => {
            hentMappe(mappe);
          }}
        >
          {t({ da: `Hent ${mappe.mappe}.zip`, en: `Download ${mappe.mappe}.zip` })}
        </button>
      </p>
      <h3>{t({ da: 'Send det på én af disse måder', en: 'Send it in one of these ways' })}</h3>
      <ul>
        {repository !== undefined && (
          <li>
            <a href={uploadAdresse(repository)} target="_blank" rel="noreferrer">
              {t({ da: 'Læg mappen op', en: 'Upload the folder' })}
            </a>
            {t({
              da: ': pak zip-filen ud, og træk mappen ind på siden. Det bliver til et pull request.',
              en: ': unpack the zip file, and drag the folder onto the page. It becomes a pull request.',
            })}
          </li>
        )}
        {nyFil !== undefined && (
          <li>
            <a href={nyFil} target="_blank" rel="noreferrer">
              {t({ da: 'Åbn et udfyldt pull request', en: 'Open a prefilled pull request' })}
            </a>
            {mappe.filer['aendring.json'] !== undefined &&
              t({
                da: '. Læg derefter aendring.json i den samme mappe og gren.',
                en: '. Then put aendring.json into the same folder and branch.',
              })}
          </li>
        )}
        <li>
          <a href={brevAdresse(mail, kladde, mappe.mappe)}>{t({ da: 'Send det med mail', en: 'Send it by mail' })}</a>
          {t(mail === undefined ? TIL_HVEM : { da: ', og vedhæft zip-filen.', en: ', and attach the zip file.' })}
        </li>
        {repository === undefined && (
          <li>
            {t({
              da: 'Har du kildekoden, så pak zip-filen ud i ',
              en: 'With the source code at hand, unpack the zip file in ',
            })}
            <code>docs-site/forslag</code>
            {t({ da: ', og send ændringen som andre bidrag.', en: ', and send the change as any contribution.' })}
          </li>
        )}
      </ul>
      {Object.entries(mappe.filer).map(([navn, tekst]) => (
        <details key={navn}>
          <summary>
            {mappe.mappe}/{navn}
          </summary>
          <pre className={styles.fil} tabIndex={0}>
            {tekst}
          </pre>
        </details>
      ))}
    </>
  );
}

const TIL_HVEM = {
  da: ', og vedhæft zip-filen. Portalen er sat op uden en adresse at skrive til: send det til den, der driver den.',
  en: ', and attach the zip file. The portal is set up without an address to write to: send it to who runs it.',
};
