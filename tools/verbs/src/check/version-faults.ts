/** What is read of a package-lock.json. */
export interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>;
}

/** Packages that only work together in one and the same version. */
const families = [/^@mikro-orm\//, /^(?:nx$|@nx\/)/];

/** What is wrong with the versions in a lock file, a sentence a fault. */
export function versionFaults(lock: LockFile): readonly string[] {
  const packages = Object.entries(lock.packages).map(([path, entry]) => ({ name: packageName(path), path, ...entry }));
  const skews = families
    .map((family) => packages.filter(({ name, version }) => family.test(name) && version !== undefined))
    .filter((members) => new Set(members.map(({ version }) => version)).size > 1)
    .map((members) => `Not one version: ${members.map(({ name, version }) => `${name}@${version ?? ''}`).join(', ')}.`);
  const addresses = packages
    .filter(({ resolved }) => resolved?.startsWith('http'))
    .map(({ path }) => `${path} carries a download address: run npm with --omit-lockfile-registry-resolved.`);

  return [...skews, ...addresses];
}

/** The name of the package at a path: `@b/c` for `node_modules/a/node_modules/@b/c`. */
function packageName(path: string): string {
  return path.split('node_modules/').at(-1) ?? path;
}
