import type { FormField, Request } from './example.ts';
import { shortJson } from './short-json.ts';

/** Where the services are when they are started as the guide to getting started says. */
export const LOCAL = 'http://127.0.0.1:8080';

/** A request as a command that can be copied into a shell. */
export function curl({ method, path, headers = {}, body, form = [] }: Request, host = LOCAL): string {
  const implied = body !== undefined || form.length > 0 ? 'POST' : 'GET';
  const lines = [
    ['curl', ...(method === implied ? [] : ['-X', method]), quoted(host + path)].join(' '),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-H ${quoted('Content-Type: application/json')}`, `-d ${quoted(shortJson(body))}`]),
    ...form.map(formField),
  ];

  return lines.join(' \\\n  ');
}

function formField({ name, json, text = '', filename, type }: FormField): string {
  if (filename === undefined)
    return `--form-string ${quoted(`${name}=${json === undefined ? text : shortJson(json)}`)}`;

  return `-F ${quoted(`${name}=${text};filename=${filename}${type === undefined ? '' : `;type=${type}`}`)}`;
}

/** A text as one word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
