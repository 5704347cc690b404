/** How far below the top of the window a section's beginning may be for it to be the one that is read. */
const READ_FROM = 160;

/**
 * The anchor of the section that is read now, or where the other page lacks that one, of the nearest section before it
 * that the page has. At the top of the page it is the section in the address; nothing, where there is none.
 */
export function placeIn(missing: readonly string[]): string | undefined {
  const absent = new Set(missing);
  const sections = [...document.querySelectorAll<HTMLElement>('.markdown [id]')].filter(
    (section) => section.tagName.startsWith('H') || section.classList.contains('anchor'),
  );
  const begun = sections.filter((section) => section.getBoundingClientRect().top <= READ_FROM);
  const named = sections.findIndex(({ id }) => `#${id}` === window.location.hash);

  return (begun.length > 0 ? begun : sections.slice(0, named + 1)).findLast(({ id }) => !absent.has(id))?.id;
}
