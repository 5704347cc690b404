import Heading from '@theme/Heading';
import { type ReactNode, useState } from 'react';
import type { Afvigelse } from '../../../data/afvigelser/afvigelse.ts';
import { AFVIGELSER } from '../../../data/afvigelser/afvigelser.ts';
import { type Del, DELE } from '../../../data/dele.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { DeviationEntry } from './deviation-entry.tsx';
import { ALL, type Choice, DeviationFilter } from './deviation-filter.tsx';

/** The known deviations and errata by part, narrowed to a part, a version or a kind. */
export function DeviationList(): ReactNode {
  const t = useTekst();
  const [choice, setChoice] = useState<Choice>(ALL);
  const shown = AFVIGELSER.filter((afvigelse) => isChosen(afvigelse, choice));
  const parts = (Object.keys(DELE) as readonly Del[]).filter((part) => shown.some(({ del }) => del === part));

  return (
    <>
      <DeviationFilter choice={choice} onChange={setChoice} />
      <p role="status">
        {t({
          da: `${shown.length} af ${AFVIGELSER.length} afvigelser`,
          en: `${shown.length} of ${AFVIGELSER.length} deviations`,
        })}
      </p>
      {parts.map((part) => (
        <section key={part}>
          <Heading as="h2" id={part}>
            {t(DELE[part].navn)}
          </Heading>
          {shown
            .filter(({ del }) => del === part)
            .map((afvigelse) => (
              <DeviationEntry key={afvigelse.id} afvigelse={afvigelse} />
            ))}
        </section>
      ))}
    </>
  );
}

function isChosen({ del, versioner, art }: Afvigelse, choice: Choice): boolean {
  return (
    (choice.del === '' || choice.del === del) &&
    (choice.version === '' || versioner.includes(choice.version)) &&
    (choice.art === '' || choice.art === art)
  );
}
