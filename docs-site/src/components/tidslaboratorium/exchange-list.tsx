import type { ReactNode } from 'react';
import { formatDayOfYear } from '../../tidslaboratorium/day.ts';
import { describeHandling } from '../../tidslaboratorium/describe-handling.ts';
import type { Exchange } from '../../tidslaboratorium/laboratory.ts';
import { curlOf } from '../../tidslaboratorium/request.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { JsonView } from './json-view.tsx';
import styles from './service.module.css';
import { Status } from './status.tsx';

/** What was sent to the service, the newest first, as commands to repeat. */
export function ExchangeList({ exchanges }: { readonly exchanges: readonly Exchange[] }): ReactNode {
  const t = useTekst();

  return (
    <section className={styles.service} aria-labelledby="sendt">
      <h2 id="sendt">{t({ da: 'Det er sendt til tjenesten', en: 'What was sent to the service' })}</h2>
      {exchanges.length === 0 && <p>{t({ da: 'Intet endnu.', en: 'Nothing yet.' })}</p>}
      {exchanges.toReversed().map((exchange, i) => (
        <ExchangeEntry key={exchanges.length - i} exchange={exchange} isNewest={i === 0} />
      ))}
    </section>
  );
}

function ExchangeEntry({ exchange, isNewest }: { readonly exchange: Exchange; readonly isNewest: boolean }): ReactNode {
  const t = useTekst();
  const locale = useLocale();
  const { handling, request, status, body } = exchange;

  return (
    <details className={styles.exchange} open={isNewest}>
      <summary>
        <span>
          <b>{formatDayOfYear(handling.dag, locale)}</b> {t(describeHandling(handling))}
        </span>
        <Status status={status} />
      </summary>
      <pre className={styles.json} tabIndex={0} aria-label={t({ da: 'Kommandoen', en: 'The command' })}>
        <code className={styles.command}>{curlOf(request)}</code>
      </pre>
      {status >= 400 && <JsonView label={t({ da: 'Afvisningen som JSON', en: 'The refusal as JSON' })} value={body} />}
    </details>
  );
}
