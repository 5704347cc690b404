import git from '@changesets/changelog-git';

/** Changelogs tell of changes alone: all libraries are released together, so that the others are updated too goes without saying. */
export default { ...git, getDependencyReleaseLine: () => '' };
