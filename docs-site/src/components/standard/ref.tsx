import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';

interface RefProps {
  readonly to: string;
  readonly children: ReactNode;
}

/** A link of a generated page, checked like those of written ones. */
export function Ref({ to, children }: RefProps): ReactNode {
  return <Link to={to}>{children}</Link>;
}
