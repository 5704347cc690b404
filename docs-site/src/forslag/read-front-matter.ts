import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

/** A Markdown file in two: what its front matter says, not yet checked, and the text below it. */
export interface FrontMatter {
  readonly hoved: unknown;
  readonly tekst: string;
}

/** Splits a Markdown file; without front matter, or with one that is no YAML, it gives the reason in Danish and English. */
export function readFrontMatter(fil: string): FrontMatter | { readonly da: string; readonly en: string } {
  const [, yaml, tekst = ''] = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(fil) ?? [];
  if (yaml === undefined) {
    return {
      da: 'Filen skal begynde med et hoved mellem to linjer med ---.',
      en: 'The file must begin with front matter between two lines of ---.',
    };
  }
  try {
    return { hoved: load(yaml, { schema: CORE_SCHEMA }), tekst: tekst.trim() };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;

    return { da: `Hovedet er ikke YAML: ${error.message}`, en: `The front matter is no YAML: ${error.message}` };
  }
}
