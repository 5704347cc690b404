import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { transformSync } from '@swc/core';

const options = { jsc: { parser: { syntax: 'typescript' }, transform: { verbatimModuleSyntax: true } } } as const;

/** What a file imports when it runs: imports of types alone are gone. */
const importsOf = (path: string): string[] => {
  const { code } = transformSync(readFileSync(path, 'utf8'), { ...options, swcrc: false, isModule: true });
  return [...code.matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)].map(([, specifier = '']) => specifier);
};

/** The packages that a file leads to, through files of its own. */
const packagesOf = (path: string, seen = new Set<string>()): string[] => {
  if (seen.has(path)) return [];
  seen.add(path);
  return importsOf(path).flatMap((specifier) =>
    specifier.startsWith('.')
      ? packagesOf(join(dirname(path), specifier.replace(/\.js$/, '.ts')), seen)
      : [`${specifier} (${path})`],
  );
};

describe('@sagdok/nest/kerne', () => {
  it('leads to the pure libraries alone, so that it runs in a browser', () => {
    const packages = packagesOf(join(import.meta.dirname, 'index.ts'));

    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter((name) => !/^@sagdok\/(tid|model|validering) /.test(name))).toEqual([]);
  });
});
