import type { Tekster } from '@sagdok/model';

/** A heading that every proposal's text has, and the anchor it has in both languages. */
export interface Overskrift {
  readonly anker: string;
  readonly titel: Tekster;
}

/** The headings of a proposal's text, in order. What it means for others, and for privacy, stands in the front matter. */
export const OVERSKRIFTER: readonly Overskrift[] = [
  { anker: 'problem', titel: { da: 'Problem', en: 'Problem' } },
  { anker: 'forslag', titel: { da: 'Forslag', en: 'Proposal' } },
  { anker: 'alternativer', titel: { da: 'Alternativer', en: 'Alternatives' } },
];

/** A heading as it is written in Markdown. */
export function overskriftslinje({ anker, titel }: Overskrift, sprog: keyof Tekster): string {
  return `## ${titel[sprog]} <!-- #${anker} -->`;
}
