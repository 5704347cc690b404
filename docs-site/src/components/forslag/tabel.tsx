import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { delnavn } from '../../forslag/dele.ts';
import { forslagsadresse, skrevetNummer, type Resume } from '../../forslag/resume.ts';
import { FORSLAGSSTATUS } from '../../../data/forslagsstatus.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Alder } from './alder.tsx';
import { Frist } from './frist.tsx';
import { Artsmaerke, Statusmaerke } from './maerke.tsx';
import styles from './forslag.module.css';
import { Table } from '../table/table.tsx';
import { TekstPaaSproget } from './tekst-paa-sproget.tsx';

/** The proposals as a table: what each is, how long it has been where it is, and what comes next. */
export function Tabel({ viste }: { readonly viste: readonly Resume[] }): ReactNode {
  const t = useTekst();

  return (
    <div className="markdown">
      <Table className={styles.bred}>
        <thead>
          <tr>
            <th scope="col">{t({ da: 'Nr.', en: 'No.' })}</th>
            <th scope="col">{t({ da: 'Forslag', en: 'Proposal' })}</th>
            <th scope="col">{t({ da: 'Del', en: 'Part' })}</th>
            <th scope="col">{t({ da: 'Art', en: 'Kind' })}</th>
            <th scope="col">{t({ da: 'Status', en: 'Status' })}</th>
            <th scope="col">{t({ da: 'Siden', en: 'Since' })}</th>
            <th scope="col">{t({ da: 'Næste skridt', en: 'Next step' })}</th>
          </tr>
        </thead>
        <tbody>
          {viste.map(({ mappe, nummer, titel, dele, art, status, siden, hoering }) => {
            const { naeste } = FORSLAGSSTATUS[status];

            return (
              <tr key={mappe}>
                <td>{skrevetNummer(nummer)}</td>
                <th scope="row">
                  <Link to={forslagsadresse(mappe)}>
                    <TekstPaaSproget tekst={titel} />
                  </Link>
                </th>
                <td>{dele.map((del) => t(delnavn(del))).join(', ')}</td>
                <td>
                  <Artsmaerke art={art} />
                </td>
                <td>
                  <Statusmaerke status={status} />
                </td>
                <td>
                  <Alder siden={siden} />
                </td>
                <td>
                  {naeste ? t(naeste) : t({ da: 'Ingen', en: 'None' })}
                  {hoering && <Frist hoering={hoering} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}
