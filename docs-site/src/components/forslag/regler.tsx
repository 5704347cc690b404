import Link from '@docusaurus/Link';
import { KOMPATIBILITETSREGLER } from '@sagdok/model';
import type { ReactNode } from 'react';
import { FORSLAGSSTATUS } from '../../../data/forslagsstatus.ts';
import { ALLE_ARTER, ARTER, MILDESTE_ART } from '../../forslag/arter.ts';
import { HOERINGSDAGE } from '../../forslag/check-historik.ts';
import { ALLE_STATUSSER } from '../../forslag/statusser.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Table } from '../table/table.tsx';
import { Artsmaerke, Statusmaerke } from './maerke.tsx';
import { Sideramme } from './sideramme.tsx';

/** How a proposal is handled: its way, its kinds, and the rules that its class is computed by. */
export default function Regler(): ReactNode {
  const t = useTekst();

  return (
    <Sideramme titel={TITEL} resume={RESUME}>
      <h2 id="forloeb">{t({ da: 'Forløbet', en: 'The way' })}</h2>
      <p>
        {t({
          da: `Hvert trin har en dato og en grund, og forslag, der ikke blev til noget, bliver stående. En høring varer mindst ${HOERINGSDAGE} dage. En rettelse eller en præcisering kan vedtages uden.`,
          en: `Each step has a date and a reason, and proposals that came to nothing are kept. A consultation lasts at least ${HOERINGSDAGE} days. A correction or a clarification can be adopted without.`,
        })}{' '}
        <Link to="/faellesskab/styring/">{t({ da: 'Hvem beslutter?', en: 'Who decides?' })}</Link>
      </p>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t({ da: 'Status', en: 'Status' })}</th>
            <th scope="col">{t({ da: 'Betyder', en: 'Means' })}</th>
            <th scope="col">{t({ da: 'Kan blive til', en: 'Can become' })}</th>
          </tr>
        </thead>
        <tbody>
          {ALLE_STATUSSER.map((status) => (
            <tr key={status}>
              <th scope="row">
                <Statusmaerke status={status} />
              </th>
              <td>{t(FORSLAGSSTATUS[status].betyder)}</td>
              <td>
                {FORSLAGSSTATUS[status].videre.map((naeste) => t(FORSLAGSSTATUS[naeste].navn)).join(', ') ||
                  t({ da: 'intet', en: 'nothing' })}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <h2 id="arter">{t({ da: 'Arterne', en: 'The kinds' })}</h2>
      <p>
        {t({
          da: 'Forslaget siger selv, hvilken art det er. Det må gerne kalde sig mere indgribende, end ændringen er, men ikke mildere: så bliver det ikke taget ind.',
          en: 'The proposal says itself which kind it is. It may call itself graver than its change, but not milder: then it is not taken in.',
        })}
      </p>
      <dl>
        {ALLE_ARTER.map((art) => (
          <div key={art}>
            <dt>
              <Artsmaerke art={art} />
            </dt>
            <dd>{t(ARTER[art].betydning)}</dd>
          </div>
        ))}
      </dl>
      <h2 id="kompatibilitet">{t({ da: 'Hvad bryder?', en: 'What breaks?' })}</h2>
      <p>
        {t({
          da: 'Ændringen af modellen regnes igennem efter disse regler; den mest indgribende gælder for det hele.',
          en: 'The change of the model is worked out by these rules; the gravest holds for the whole.',
        })}
      </p>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t({ da: 'Ændring', en: 'Change' })}</th>
            <th scope="col">{t({ da: 'Er mindst', en: 'Is at least' })}</th>
            <th scope="col">{t({ da: 'Fordi', en: 'Because' })}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(KOMPATIBILITETSREGLER).map(([navn, { kompatibilitet, hvad, hvorfor }]) => (
            <tr key={navn}>
              <th scope="row">{t(hvad)}</th>
              <td>
                <Artsmaerke art={MILDESTE_ART[kompatibilitet]} />
              </td>
              <td>{t(hvorfor)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Sideramme>
  );
}

const TITEL = { da: 'Sådan behandles et forslag', en: 'How a proposal is handled' };
const RESUME = {
  da: 'Fra idé til indført: hvilke trin der er, hvad et forslag skal indeholde, og hvad der regnes for at bryde.',
  en: 'From idea to final: which steps there are, what a proposal must hold, and what counts as breaking.',
};
