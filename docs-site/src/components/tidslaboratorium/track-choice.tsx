import { type ReactNode, useId } from 'react';
import { TRACK_IDS, TRACKS, type TrackId } from '../../tidslaboratorium/track.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './guide.module.css';

interface TrackChoiceProps {
  readonly track: TrackId;
  readonly onChange: (track: TrackId) => void;
}

/** Chooses what about the case the picture is of. */
export function TrackChoice({ track, onChange }: TrackChoiceProps): ReactNode {
  const t = useTekst();
  const name = useId();

  return (
    <fieldset className={styles.tracks}>
      <legend>{t({ da: 'Billedet viser', en: 'The picture shows' })}</legend>
      {TRACK_IDS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={track === each}
            onChange={() => {
              onChange(each);
            }}
          />
          {t(TRACKS[each].navn)}
        </label>
      ))}
    </fieldset>
  );
}
