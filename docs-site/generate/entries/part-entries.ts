import type { Underobjekttyper } from '@sagdok/model';
import { elementAnchor } from '../../src/standard/addresses.ts';
import { heading, jsx, md } from '../markup.ts';
import { facts, jsxCode } from '../page.ts';
import { WORDS } from '../words.ts';
import { elementFacts, type EntryContext } from './context.ts';
import { fieldEntries } from './field-entries.ts';
import { relationEntries } from './relation-entries.ts';

/** Parts of an object, such as the variants of a document, each with a heading of its own. */
export function partEntries(underobjekter: Underobjekttyper, sti: string, context: EntryContext): readonly string[] {
  const { t } = context;

  return Object.entries(underobjekter).flatMap(([navn, part]) => {
    const egen = `${sti}/${navn}`;

    return [
      heading(2, `${md(t(part.titel))} \`${navn}\``, elementAnchor(egen)),
      md(t(part.definition)),
      facts([
        { term: t(WORDS.antal), description: jsx('0..n') },
        { term: t(WORDS.noegle), description: jsxCode(part.noegle) },
        ...elementFacts(part, egen, context),
      ]),
      ...fieldEntries(part.egenskaber, `${egen}/egenskaber`, 3, context),
      ...(part.relationer ? relationEntries(part.relationer, `${egen}/relationer`, 3, context) : []),
      ...partEntries(part.underobjekter ?? {}, `${egen}/underobjekter`, context),
    ];
  });
}
