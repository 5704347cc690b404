/** The address of a page of the portal that is tested, by its path: `/standarden/`. */
export function portalAddress(path: string): string {
  const { SAGDOK_PORTAL_TEST: portal } = process.env;
  if (!portal) throw new Error('No portal is served: these tests are run by Jest with their own configuration.');

  return portal + path;
}
