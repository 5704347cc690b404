// Writes the files to download into a folder, and the checksums of all of them.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { currentSource } from './current-source.ts';
import { HENT, jsonFile } from './downloads/download.ts';
import { downloadFiles } from './downloads/download-files.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to write to.');

const files = downloadFiles(currentSource());
for (const [path, content] of files) {
  mkdirSync(dirname(folder + path), { recursive: true });
  writeFileSync(folder + path, content);
}

const sums = [...files].map(([path, content]) => ({
  path,
  bytes: Buffer.byteLength(content),
  sha256: createHash('sha256').update(content).digest('hex'),
}));
writeFileSync(
  `${folder}${HENT}/SHA256SUMS.txt`,
  sums.map(({ path, sha256 }) => `${sha256}  ${path.slice(1)}\n`).join(''),
);
writeFileSync(`${folder}/sums.json`, jsonFile(Object.fromEntries(sums.map(({ path, ...sum }) => [path, sum]))));
