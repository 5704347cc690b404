import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Project } from '../../../config/project.ts';

/** Where the project is found, as far as it is configured. */
export function useProject(): Project {
  return useDocusaurusContext().siteConfig.customFields as Project;
}
