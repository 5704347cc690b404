import { globSync, readFileSync } from 'node:fs';
import type { Tekster } from '@sagdok/model';
import { siteFolder } from '../../checks/site-folder.ts';
import type { Operation } from './service.ts';

/** A field of a form. */
export interface FormField {
  readonly name: string;
  readonly json?: unknown;
  readonly text?: string;
  readonly filename?: string;
  readonly type?: string;
}

/** A request that an example sends. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly form?: readonly FormField[];
}

/** A request and the answer to it, as a test has sent it to a running service. */
export interface Example {
  readonly id: string;
  readonly about: Tekster;
  readonly request: Request;
  readonly expect: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    /** All of the answer. */
    readonly body?: unknown;
    /** A part of an answer that is too long to show. */
    readonly contains?: unknown;
  };
  /** Only what comes after it needs it. */
  readonly shown?: false;
}

const STORIES = 'data/api/*.json';

/** The examples that pages show, in the order in which they follow each other. */
export function readExamples(): readonly Example[] {
  return globSync(STORIES, { cwd: siteFolder })
    .toSorted()
    .flatMap((file) => {
      const { steps } = JSON.parse(readFileSync(siteFolder + file, 'utf8')) as { readonly steps: readonly Example[] };

      return steps.filter(({ shown }) => shown !== false);
    });
}

/** Finds the operation that a request is for: of several whose path fits, the one with the fewest parameters. */
export function operationFor<T extends Pick<Operation, 'method' | 'path'>>(
  { method, path }: Request,
  operations: readonly T[],
): T | undefined {
  const [address = ''] = path.split('?');
  const parts = address.split('/');
  const parametersOf = (each: string): readonly string[] => each.match(/\{/g) ?? [];

  return operations
    .filter((operation) => {
      const pattern = operation.path.split('/');

      return (
        operation.method === method &&
        pattern.length === parts.length &&
        pattern.every((part, i) => part.startsWith('{') || part === parts[i])
      );
    })
    .toSorted((a, b) => parametersOf(a.path).length - parametersOf(b.path).length)[0];
}
