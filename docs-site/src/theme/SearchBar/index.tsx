import OriginalSearchBar from '@theme-original/SearchBar';
import { type ComponentType, type ReactNode, useEffect, useRef } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';

const SearchBar = OriginalSearchBar as ComponentType;

/** The search field, which the plugin names in English whatever the page's language is. */
export default function NamedSearchBar(): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const name = useTekst()({ da: 'Søg i portalen', en: 'Search the portal' });
  useEffect(() => {
    frame.current?.querySelector('input')?.setAttribute('aria-label', name);
  }, [name]);

  return (
    <div ref={frame} className="needs-script">
      <SearchBar />
    </div>
  );
}
