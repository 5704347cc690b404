import type { ReactNode } from 'react';
import { laboratoryOf } from '../../tidslaboratorium/laboratory.ts';
import { daysShown, pictureOf } from '../../tidslaboratorium/picture.ts';
import { STORY, WHOLE_STORY } from '../../tidslaboratorium/story.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { FactTable } from './fact-table.tsx';
import { Plot } from './plot.tsx';

/** The story as it can be read without a script. */
export function StaticStory(): ReactNode {
  const t = useTekst();
  const { track, done } = WHOLE_STORY;
  const picture = pictureOf(laboratoryOf(done).object, track);

  return (
    <>
      <p>
        {t({
          da: 'Laboratoriet kræver JavaScript. Her er historien, som det fortæller, og billedet, som den ender med.',
          en: 'The laboratory needs JavaScript. Here is the story that it tells, and the picture that it ends with.',
        })}
      </p>
      <Plot track={track} picture={picture} days={daysShown(0)} point={{ valid: 60, known: 121 }} />
      <ol>
        {STORY.map(({ titel, tekst, bemaerk }) => (
          <li key={titel.da}>
            <h2>{t(titel)}</h2>
            <p>{t(tekst)}</p>
            <p>{t(bemaerk)}</p>
          </li>
        ))}
      </ol>
      <FactTable track={track} picture={picture} />
    </>
  );
}
