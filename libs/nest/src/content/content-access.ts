import type { Reader } from '../register/reader.js';
import { viewNow } from '../register/window.js';
import type { Synligt } from '../search/condition.js';
import type { ContentLookup, ContentReference } from './content-lookup.js';

/** Which stored content somebody may read: what an object refers to that they may see. */
export class ContentAccess {
  readonly #lookup: ContentLookup;
  readonly #reader: Reader;
  readonly #synligt: Synligt;

  constructor(lookup: ContentLookup, reader: Reader, synligt: Synligt) {
    this.#lookup = lookup;
    this.#reader = reader;
    this.#synligt = synligt;
  }

  /** The newest reference to the content from what they may see; undefined when there is none. */
  async reference(path: string): Promise<ContentReference | undefined> {
    return this.#seen(await this.#lookup.find(path));
  }

  /** Is it content of others, that they may not open for themselves by referring to it? */
  async isOthers(path: string): Promise<boolean> {
    if (this.#synligt.criteria.length === 0) return false;
    const references = await this.#lookup.find(path);
    return references.length > 0 && (await this.#seen(references)) === undefined;
  }

  async #seen(references: readonly ContentReference[]): Promise<ContentReference | undefined> {
    const objects = await this.#reader.read(
      references.map(({ uuid }) => uuid),
      viewNow(this.#synligt),
    );
    const seen = new Set(objects.map(({ uuid }) => uuid));
    return references.find(({ uuid }) => seen.has(uuid));
  }
}
