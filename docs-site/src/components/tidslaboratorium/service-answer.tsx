import type { ReactNode } from 'react';
import type { Laboratory } from '../../tidslaboratorium/laboratory.ts';
import { TRACKS, type TrackId } from '../../tidslaboratorium/track.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { JsonView } from './json-view.tsx';
import styles from './service.module.css';
import { Status } from './status.tsx';

interface ServiceAnswerProps {
  readonly track: TrackId;
  readonly read: ReturnType<Laboratory['read']>;
}

/** What a client would ask the service at the cross, and the JSON that the service would answer. */
export function ServiceAnswer({ track, read: { request, status, body } }: ServiceAnswerProps): ReactNode {
  const t = useTekst();

  return (
    <section className={styles.service} aria-labelledby="svar">
      <h2 id="svar">{t({ da: 'Det svarer tjenesten', en: 'What the service answers' })}</h2>
      <p className={styles.request}>
        <code>
          {request.method} {request.path}
        </code>
        <Status status={status} />
      </p>
      <JsonView
        label={t({ da: 'Svaret som JSON', en: 'The answer as JSON' })}
        value={body}
        marked={TRACKS[track].path}
      />
    </section>
  );
}
