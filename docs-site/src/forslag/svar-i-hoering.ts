import type { Locale } from '../locale/locale.ts';
import { mailto } from './mailto.ts';

const EMNE: Readonly<Record<Locale, string>> = { da: 'Høringssvar', en: 'Answer to the consultation' };

const SPOERGSMAAL: Readonly<Record<Locale, readonly string[]>> = {
  da: ['Hvem svarer?', 'Hvad mener I om forslaget?', 'Hvorfor?', 'Hvad betyder ændringen for jer?'],
  en: ['Who answers?', 'What do you think of the proposal?', 'Why?', 'What does the change mean for you?'],
};

const emneAf = (forslag: string, sprog: Locale): string => `${EMNE[sprog]}: ${forslag}`;

/** The repository's page for a new issue that answers the consultation of a proposal, with the questions that it is to say something of. */
export function svarSomSag(repository: string, forslag: string, sprog: Locale): string {
  const felter = new URLSearchParams({
    title: emneAf(forslag, sprog),
    body: SPOERGSMAAL[sprog].map((spoergsmaal) => `### ${spoergsmaal}\n\n`).join('\n'),
  });

  return `${repository}/issues/new?${felter.toString()}`;
}

/** A letter with the same questions. */
export function svarSomMail(til: string | undefined, forslag: string, sprog: Locale): string {
  return mailto({ til, emne: emneAf(forslag, sprog), tekst: SPOERGSMAAL[sprog].join('\n\n\n') });
}
