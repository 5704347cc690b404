import { type Element, isKunLora, type Tekster } from '@sagdok/model';
import { element as markup, jsx } from '../markup.ts';
import { type Fact, jsxCode } from '../page.ts';
import { type InVersion, isTillaeg, kravOm, type StandardSource } from '../standard.ts';
import { sourceText, type Translate, WORDS } from '../words.ts';

/** What the entries of a reference are written from, and the version of the part that they are in. */
export interface EntryContext {
  readonly source: StandardSource;
  readonly at: InVersion;
  /** When a mandatory field must be there. */
  readonly kraevet: Tekster;
  readonly t: Translate;
}

/** The version of the standard that an element came with, or that it is LoRA's alone. */
export function siden(element: Element, { source, at, t }: EntryContext): string {
  return isKunLora(element) && !isTillaeg(source, at) ? t(WORDS.kunLora) : element.siden;
}

/** What every element says of itself, and the requirements about it. */
export function elementFacts(element: Element, sti: string, context: EntryContext): readonly Fact[] {
  const { xml, kilde, profiler } = element;
  const { source, at, t } = context;
  const krav = kravOm(source, at, sti);

  return [
    ...(xml === undefined ? [] : [{ term: t(WORDS.xml), description: jsxCode(xml) }]),
    { term: t(WORDS.siden), description: jsx(siden(element, context)) },
    ...(profiler?.lora ? [{ term: t(WORDS.lora), description: jsx(t(profiler.lora)), wide: true } as const] : []),
    ...(profiler?.kombit ? [{ term: t(WORDS.kombit), description: jsx(t(profiler.kombit)), wide: true } as const] : []),
    { term: t(WORDS.kilde), description: jsx(sourceText(kilde, t)), wide: true },
    ...(krav.length === 0
      ? []
      : [
          {
            term: t(WORDS.krav),
            description: krav.map(({ id, address }) => markup('Ref', { to: address }, [jsx(id)])).join('{" "}'),
            wide: true,
          } as const,
        ]),
  ];
}

/** An example in JSON as a fact. */
export function exampleFact(json: string, { t }: EntryContext): Fact {
  return { term: t(WORDS.eksempel), description: markup('code', { className: 'example' }, [jsx(json)]), wide: true };
}
