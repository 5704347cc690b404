import { randomUUID } from 'node:crypto';
import { createWriteStream, openAsBlob } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Afvist } from '@sagdok/mox';
import type { Filer } from '../register/body.js';
import type { RegisterKlient } from '../register/register-klient.js';
import { indholdI, kendtIndhold, medIndhold } from './indhold.js';

/** From where to where, and what lies in between. */
export interface Flytning {
  readonly fra: RegisterKlient;
  readonly til: RegisterKlient;
  /** A folder for content on its way. */
  readonly mappe: string;
}

/** A document that has been moved. */
export interface FlyttetDokument {
  /** How many registreringer it had. */
  readonly nr: number;
  /** The addresses of content that lies elsewhere. */
  readonly eksternt: readonly string[];
}

/**
 * Moves a document with its history and the content that its register stores. Done again it moves what is missing: content that the
 * receiver has is known by its place in the history.
 * @throws Afvist when it is not there, or the receiver has another history of it
 */
export const flytDokument = async ({ fra, til, mappe }: Flytning, uuid: string): Promise<FlyttetDokument> => {
  const historik = await fra.historik('dokument', uuid);
  if (historik === undefined) throw Afvist.ikkeFundet('dokumentet findes ikke / the document is not there');
  const { stier, eksternt } = indholdI(historik);
  const kendt = kendtIndhold(historik, (await til.historik('dokument', uuid)) ?? []);
  const missing = [...stier].filter((sti) => !kendt.has(sti));
  const folder = join(mappe, randomUUID());
  await mkdir(folder, { recursive: true });
  try {
    const filer: Record<string, Blob> = {};
    const henvisninger = new Map(kendt);
    for (const [nr, sti] of missing.entries()) {
      filer[`fil${nr}`] = await hentet(fra, sti, join(folder, String(nr)));
      henvisninger.set(sti, `field:fil${nr}`);
    }
    await til.importer('dokument', uuid, medIndhold(historik, henvisninger), missing.length > 0 ? { filer } : {});
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { nr: historik.length, eksternt: [...eksternt] };
};

/** Content by way of a file: it may be larger than what fits in memory. */
const hentet = async (fra: RegisterKlient, sti: string, file: string): Promise<Filer[string]> => {
  const { body } = await fra.indhold(sti);
  await pipeline(body === null ? Readable.from([]) : Readable.fromWeb(body), createWriteStream(file));
  return openAsBlob(file);
};
