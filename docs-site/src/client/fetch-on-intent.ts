/**
 * Keeps Docusaurus from fetching the scripts of every page that a link in view leads to. It still fetches them when the
 * pointer comes to the link, so that pages open as fast, and nobody pays for those that they do not open.
 */
export function onRouteUpdate(): void {
  window.docusaurus = { ...window.docusaurus, prefetch: () => false };
}
