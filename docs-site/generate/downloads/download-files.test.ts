import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { currentSource } from '../current-source.ts';
import { downloadFiles } from './download-files.ts';

const files = [...downloadFiles(currentSource())];

describe('the files to download', () => {
  it.each(files.filter(([path]) => path.endsWith('.json')))('%s holds JSON', (_, content) => {
    expect(Object.keys(JSON.parse(content) as object)).not.toEqual([]);
  });

  it.each(files.filter(([path]) => path.endsWith('.schema.json')))('%s is a JSON Schema', (_, content) => {
    expect(new Ajv2020({ strict: false }).validateSchema(JSON.parse(content) as object)).toBe(true);
  });
});
