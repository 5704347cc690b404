import type { Kommandooperation } from '@sagdok/mox';

/** How an operation of a command is carried out over REST. */
export interface Operation {
  readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';
  /** The command must name an object. */
  readonly objekt: boolean;
  /** What becomes of the command's body: the request's, with LoRA's spelling of the note mended, or nothing. */
  readonly body: 'indhold' | 'note' | 'passiv' | 'intet';
}

/**
 * How the operations of commands are carried out. Source: LoRA's MOX messages (standard.md 3.2), but for `import`, which is ours, and
 * the methods of `update` and `passivate`: LoRA maps both to PUT, which replaces the whole object.
 */
export const OPERATIONER: Readonly<Record<Kommandooperation, Operation>> = {
  create: { method: 'POST', objekt: false, body: 'indhold' },
  read: { method: 'GET', objekt: true, body: 'intet' },
  search: { method: 'GET', objekt: false, body: 'intet' },
  list: { method: 'GET', objekt: false, body: 'intet' },
  update: { method: 'PATCH', objekt: true, body: 'indhold' },
  passivate: { method: 'PATCH', objekt: true, body: 'passiv' },
  delete: { method: 'DELETE', objekt: true, body: 'note' },
  import: { method: 'PUT', objekt: true, body: 'indhold' },
};
