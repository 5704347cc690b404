import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { MouseEvent, ReactNode } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';
import { placeIn } from './place-in.ts';

interface Version {
  readonly version: string;
  readonly address: string;
  readonly status: string;
  /** The anchors of this page that the version does not have. */
  readonly missing: readonly string[];
  /** Where it says what is different between the version and this one. */
  readonly changes?: string;
}

interface VersionSwitchProps {
  readonly current: string;
  readonly versions: readonly Version[];
}

/** The other versions of the page. A script keeps the place: the section that is read is shown in the other version. */
export function VersionSwitch({ current, versions }: VersionSwitchProps): ReactNode {
  const t = useTekst();
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const other = versions.find(({ version, changes }) => version !== current && changes !== undefined);

  const keepPlace = (event: MouseEvent, { address, missing }: Version): void => {
    const place = placeIn(missing);
    if (place === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    // A link puts the language's part of the address in by itself, the router does not.
    history.push(withBaseUrl(`${address}#${place}`));
  };

  return (
    <nav className="version-switch" aria-label={t({ da: 'Versioner af siden', en: 'Versions of the page' })}>
      <span>{t({ da: 'Version', en: 'Version' })}</span>
      <ul>
        {versions.map((version) => (
          <li key={version.version}>
            {version.version === current ? (
              <strong aria-current="page">{`${version.version} (${version.status})`}</strong>
            ) : (
              <Link
                to={version.address}
                onClick={(event) => {
                  keepPlace(event, version);
                }}
              >
                {`${version.version} (${version.status})`}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {other?.changes && <Link to={other.changes}>{t({ da: 'Hvad er ændret', en: 'What has changed' })}</Link>}
    </nav>
  );
}
