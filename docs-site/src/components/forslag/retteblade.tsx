import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { rettebladsadresse, type Retteblad } from '../../forslag/retteblade.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Table } from '../table/table.tsx';
import { Sideramme } from './sideramme.tsx';

/** All lists of changes, by version. */
export default function Retteblade({ retteblade }: { readonly retteblade: readonly Retteblad[] }): ReactNode {
  const t = useTekst();

  return (
    <Sideramme titel={TITEL} resume={RESUME}>
      <Table>
        <thead>
          <tr>
            <th scope="col">{t({ da: 'Version', en: 'Version' })}</th>
            <th scope="col">{t({ da: 'Dato', en: 'Date' })}</th>
            <th scope="col">{t({ da: 'Vedtagne forslag', en: 'Adopted proposals' })}</th>
            <th scope="col">{t({ da: 'Forskelle fra forrige version', en: 'Differences from the version before' })}</th>
          </tr>
        </thead>
        <tbody>
          {retteblade.map(
            ({ navn, titel, dato = t({ da: 'ukendt', en: 'unknown' }), kilde, forslag, harTyper, fra, aendringer }) => (
              <tr key={navn}>
                <th scope="row">
                  <Link to={rettebladsadresse(navn)}>{t(titel)}</Link>
                </th>
                <td>{dato}</td>
                <td>{forslag.length}</td>
                <td>
                  {fra ? aendringer.length : t(harTyper ? INGEN_AELDRE : UDEN_TYPER)}
                  {fra && kilde.evidens === 'I' && ` (${t({ da: 'udledt', en: 'inferred' })})`}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </Table>
    </Sideramme>
  );
}

const INGEN_AELDRE = { da: 'ingen ældre model', en: 'no older model' };
const UDEN_TYPER = { da: 'ingen objekttyper', en: 'no object types' };
const TITEL = { da: 'Retteblade', en: 'Lists of changes' };
const RESUME = {
  da: 'Hvad der kom med hver version: de vedtagne forslag, og de forskelle, der er regnet ud af modellen.',
  en: 'What came with each version: the adopted proposals, and the differences computed from the model.',
};
