import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import type { Change, Release } from '../../../plugins/releases/change.ts';
import { formatDate } from '../../locale/format-date.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { ChangeEntry } from './change-entry.tsx';
import { RELEASES } from './releases-data.ts';

/** What was released, the newest first, and what the next release will have. */
export function ReleaseList(): ReactNode {
  const t = useTekst();
  const { released, pending } = RELEASES;

  return (
    <>
      {pending.length > 0 && (
        <section>
          <Heading as="h2" id="naeste">
            {t({ da: 'Den næste udgivelse', en: 'The next release' })}
          </Heading>
          <p>
            {released.length === 0
              ? t({
                  da: `Der er endnu ikke udgivet noget. Den første udgivelse får disse ${pending.length} ændringer:`,
                  en: `Nothing has been released yet. The first release will have these ${pending.length} changes:`,
                })
              : t({
                  da: `Disse ${pending.length} ændringer er optaget og venter på at blive udgivet:`,
                  en: `These ${pending.length} changes are merged and wait to be released:`,
                })}
          </p>
          <Changes changes={pending} />
        </section>
      )}
      {released.map((release) => (
        <ReleaseSection key={release.version} release={release} />
      ))}
    </>
  );
}

function ReleaseSection({ release: { version, date, changes } }: { readonly release: Release }): ReactNode {
  const locale = useLocale();

  return (
    <section>
      <Heading as="h2" id={`v${version}`}>
        {version}
      </Heading>
      {date !== undefined && (
        <p>
          <time dateTime={date}>{formatDate(date, locale)}</time>
        </p>
      )}
      <Changes changes={changes} />
    </section>
  );
}

/** The changes by package; one that is in several stands under the first. */
function Changes({ changes }: { readonly changes: readonly Change[] }): ReactNode {
  const byPackage = [...Map.groupBy(changes, ({ packages: [first = ''] }) => first)].toSorted(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );

  return byPackage.map(([name, each]) => (
    <section key={name}>
      <h3>
        <code>@sagdok/{name}</code>
      </h3>
      {each.map((change) => (
        <ChangeEntry key={change.title} change={change} />
      ))}
    </section>
  ));
}
