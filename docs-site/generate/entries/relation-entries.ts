import type { Relation, Relationer } from '@sagdok/model';
import { elementAnchor } from '../../src/standard/addresses.ts';
import { heading, jsx, link, md, table } from '../markup.ts';
import { facts } from '../page.ts';
import { type Translate, WORDS } from '../words.ts';
import { elementFacts, type EntryContext, exampleFact, siden } from './context.ts';
import { relationExample } from './examples.ts';
import { fieldRows } from './field-entries.ts';
import { rowTable } from './row-table.ts';

/** Relations: an overview, and an entry for each with the fields that it carries. */
export function relationEntries(
  relationer: Relationer,
  sti: string,
  level: number,
  context: EntryContext,
): readonly string[] {
  const { t } = context;

  return [
    table(
      [t(WORDS.navn), t(WORDS.antal), t(WORDS.maal), t(WORDS.siden)],
      Object.entries(relationer).map(([navn, relation]) => [
        link(`\`${navn}\``, `#${elementAnchor(`${sti}/${navn}`)}`),
        relation.kardinalitet,
        md(targetText(relation, t)),
        siden(relation, context),
      ]),
    ),
    ...Object.entries(relationer).flatMap(([navn, relation]) => {
      const egen = `${sti}/${navn}`;

      return [
        heading(level, `${md(t(relation.titel))} \`${navn}\``, elementAnchor(egen)),
        md(t(relation.definition)),
        facts([
          { term: t(WORDS.antal), description: jsx(relation.kardinalitet) },
          { term: t(WORDS.kraevet), description: jsx(t(WORDS.nej)) },
          { term: t(WORDS.maal), description: jsx(targetText(relation, t)), wide: true },
          exampleFact(relationExample(navn, relation), context),
          ...elementFacts(relation, egen, context),
        ]),
        ...(relation.felter
          ? [rowTable([t(WORDS.felter), t(WORDS.betydning)], fieldRows(relation.felter, { sti: egen }, context))]
          : []),
      ];
    }),
  ];
}

function targetText({ maal, udenMaal, maalValgfrit }: Relation, t: Translate): string {
  if (udenMaal) return t(WORDS.uden);
  const types = maal?.join(', ') ?? t(WORDS.ethvertObjekt);

  return maalValgfrit ? `${types} (${t({ da: 'kan udelades', en: 'may be left out' })})` : types;
}
