import { isElement, type Modelelement } from '../elementer.js';

/** An element as it was, and the same under another name. */
export type Renamed = readonly [from: Modelelement, to: Modelelement];

/** What went and what came, with those that are the same under another name paired. */
export interface Paired {
  readonly renamed: readonly Renamed[];
  readonly removed: readonly Modelelement[];
  readonly added: readonly Modelelement[];
}

/**
 * Pairs what went and what came in the same place, where both have one XML name, or as values one definition, and no
 * other has it.
 */
export function pairRenamed(gone: readonly Modelelement[], come: readonly Modelelement[]): Paired {
  const marked = Map.groupBy(come, markOf);
  const goneMarked = Map.groupBy(gone, markOf);
  const renamed = gone.flatMap((from) => {
    const mark = markOf(from);
    const to = marked.get(mark) ?? [];
    const alone = mark !== undefined && to.length === 1 && goneMarked.get(mark)?.length === 1;

    return alone && to[0] ? [[from, to[0]] as const] : [];
  });
  const paired = new Set(renamed.flat());

  return {
    renamed,
    removed: gone.filter((element) => !paired.has(element)),
    added: come.filter((element) => !paired.has(element)),
  };
}

function markOf(modelelement: Modelelement): string | undefined {
  const { art, sti, element } = modelelement;
  const name = isElement(modelelement) ? modelelement.element.xml : element.definition.da;

  return name === undefined ? undefined : JSON.stringify([art, sti.slice(0, sti.lastIndexOf('/')), name]);
}
