import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useProject } from './use-project.ts';

interface RepositoryLinkProps {
  /** The page of the repository, `issues/new`; absent: its front page. */
  readonly to?: string;
  readonly children: ReactNode;
}

/** Words that lead to the repository, where the portal knows which it is. */
export function RepositoryLink({ to = '', children }: RepositoryLinkProps): ReactNode {
  const { repository } = useProject();

  return repository === undefined ? children : <Link href={`${repository}/${to}`}>{children}</Link>;
}
