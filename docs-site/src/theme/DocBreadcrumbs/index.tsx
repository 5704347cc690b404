import Link from '@docusaurus/Link';
import { useDocsSidebar, useSidebarBreadcrumbs } from '@docusaurus/plugin-content-docs/client';
import { ThemeClassNames, useThemeConfig } from '@docusaurus/theme-common';
import HomeBreadcrumbItem from '@theme/DocBreadcrumbs/Items/Home';
import DocBreadcrumbsStructuredData from '@theme/DocBreadcrumbs/StructuredData';
import { type ReactNode } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './doc-breadcrumbs.module.css';

interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
}

/** The way to a page from the front, by the door that it is behind: the theme's own leaves the door out. */
export default function DocBreadcrumbs(): ReactNode {
  const t = useTekst();
  const breadcrumbs = useSidebarBreadcrumbs();
  const door = useDoor();
  if (!breadcrumbs) return null;
  const isDoor = breadcrumbs.length === 1 && breadcrumbs[0]?.href?.endsWith(door?.href ?? ' ');
  const crumbs: readonly Crumb[] = [...(door && !isDoor ? [door] : []), ...breadcrumbs];

  return (
    <>
      <DocBreadcrumbsStructuredData breadcrumbs={breadcrumbs} />
      <nav
        className={`${ThemeClassNames.docs.docBreadcrumbs} ${styles.frame ?? ''}`}
        aria-label={t({ da: 'Brødkrummer', en: 'Breadcrumbs' })}
      >
        <ul className="breadcrumbs">
          <HomeBreadcrumbItem />
          {crumbs.map(({ label, href }, place) =>
            place === crumbs.length - 1 ? (
              <li key={label} className="breadcrumbs__item breadcrumbs__item--active">
                <span className="breadcrumbs__link">{label}</span>
              </li>
            ) : (
              <li key={label} className="breadcrumbs__item">
                {href === undefined ? (
                  <span className="breadcrumbs__link">{label}</span>
                ) : (
                  <Link className="breadcrumbs__link" to={href}>
                    {label}
                  </Link>
                )}
              </li>
            ),
          )}
        </ul>
      </nav>
    </>
  );
}

/** The door of the menu that the page is behind: sidebars are named as the addresses of the doors. */
function useDoor(): Crumb | undefined {
  const sidebar = useDocsSidebar();
  const { items } = useThemeConfig().navbar;
  const href = `/${sidebar?.name ?? ''}/`;
  const label = items.find(({ to }) => to === href)?.label;

  return typeof label === 'string' ? { label, href } : undefined;
}
