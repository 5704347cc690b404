import { describe, expect, it } from '@jest/globals';
import { FileFault } from '../run/file-fault.js';
import { all, TestFiles } from '../testing/test-files.js';
import { readObjects, type FileObject } from './json-objects.js';

const files = new TestFiles();

const [first, second] = [
  { id: 'a', registreringer: [{ note: '{' }] },
  { id: 'b', registreringer: [] },
];

const read = async (text: string): Promise<readonly FileObject[]> =>
  all(readObjects(await files.write('objects.json', text), () => undefined));

describe('readObjects', () => {
  it.each([
    ['an answer to list', JSON.stringify({ results: [[first, second]] })],
    ['an answer to list, over lines', JSON.stringify({ results: [[first, second]] }, null, 2)],
    ['an answer to read', JSON.stringify({ 'uuid-a': [first], 'uuid-b': [second] })],
    ['a list', JSON.stringify([first, second])],
    ['objects one after another', `${JSON.stringify(first)}\n${JSON.stringify(second, null, 2)}\n`],
  ])('reads %s', async (_, text) => {
    expect((await read(text)).map(({ object }) => object)).toEqual([first, second]);
  });

  it('tells where each object begins', async () => {
    const objects = await read(JSON.stringify({ results: [[first, second]] }, null, 2));
    expect(objects.map(({ place: { line, column } }) => [line, column])).toEqual([
      [4, 7],
      [12, 7],
    ]);
  });

  it('tells how much has been read', async () => {
    const file = await files.write('objects.json', ' '.repeat(100_000) + JSON.stringify([first]));
    const sizes: number[] = [];
    await all(readObjects(file, (bytes) => void sizes.push(bytes)));
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(100_000 + JSON.stringify([first]).length);
  });

  it('finds no objects where there are texts', async () => {
    await expect(read('{"results":[["uuid-a","uuid-b"]]}')).resolves.toEqual([]);
    await expect(read('{"results":[]}')).resolves.toEqual([]);
    await expect(read('')).resolves.toEqual([]);
  });

  it.each([
    ['a sign that does not belong', '{"results":[[\n  {"id": x}\n]]}', 2, 10],
    ['a comma too few', '{"results":[[\n  {"id": "a" "b"}\n]]}', 2, 14],
    ['an end too early', '{"results":[[\n  {"id": "a"}\n', 3, 1],
    ['an end too early in a text', '{"results":[[\n  {"id": "a', 2, 12],
    ['more after the end', '{"results":[[]]}\n}', 2, 1],
  ])('refuses %s, and says where', async (_, text, line, column) => {
    const fault = await read(text).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(FileFault);
    expect((fault as FileFault).place).toMatchObject({ line, column });
  });

  it('gives the objects before what is broken', async () => {
    const found: unknown[] = [];
    const file = await files.write('objects.json', `${JSON.stringify(first)}\n${' '.repeat(100_000)}x`);
    await expect(
      (async () => {
        for await (const { object } of readObjects(file, () => undefined)) found.push(object);
      })(),
    ).rejects.toThrow('not JSON');
    expect(found).toEqual([first]);
  });
});
