import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';

/** A place in a page that can be linked to by a permanent anchor, also where there is no heading. */
export function Anchor({ id }: { readonly id: string }): ReactNode {
  useBrokenLinks().collectAnchor(id);

  return <span id={id} className="anchor" />;
}
