import { element } from '../markup.ts';
import type { Translate } from '../words.ts';
import { curl } from './curl.ts';
import type { Example } from './example.ts';
import { markdownText } from './markdown-text.ts';
import { shortJson } from './short-json.ts';

/** The anchor of an example. */
export function exampleAnchor({ id }: Pick<Example, 'id'>): string {
  return `eksempel-${id}`;
}

/** An example: what it is, the command that sends it, and the answer that a test got. */
export function exampleBlocks(example: Example, t: Translate): readonly string[] {
  const { about, request, expect } = example;
  const { status, headers = {}, body, contains } = expect;
  const shown = contains ?? body;
  const heads = Object.entries(headers).map(([name, value]) => `\`${headerName(name)}: ${value}\``);
  const answer = t({ da: `Svar \`${String(status)}\``, en: `Answer \`${String(status)}\`` });
  const part = contains === undefined ? '' : t({ da: ', uddrag', en: ', in part' });

  return [
    `${element('Anchor', { id: exampleAnchor(example) })}**${markdownText(t(about))}**`,
    fenced('sh', curl(request)),
    `${[answer, ...heads].join(', ')}${part}${shown === undefined || shown === '' ? '.' : ':'}`,
    ...(shown === undefined || shown === ''
      ? []
      : [typeof shown === 'string' ? fenced('text', shown.trimEnd()) : fenced('json', shortJson(shown))]),
  ];
}

/** `etag` as it is written. */
function headerName(name: string): string {
  return name === 'etag' ? 'ETag' : name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function fenced(language: string, code: string): string {
  return ['```' + language, code, '```'].join('\n');
}
