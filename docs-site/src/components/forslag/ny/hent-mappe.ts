import { strToU8, zipSync } from 'fflate';
import type { Forslagsmappe } from '../../../forslag/write-forslag.ts';

/** Hands the folder to the reader as a zip file, packed in the browser. */
export function hentMappe({ mappe, filer }: Forslagsmappe): void {
  const indhold = Object.fromEntries(Object.entries(filer).map(([navn, tekst]) => [navn, strToU8(tekst)]));
  const zip = new Uint8Array(zipSync({ [mappe]: indhold }));
  const adresse = URL.createObjectURL(new Blob([zip], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = adresse;
  link.download = `${mappe}.zip`;
  link.click();
  URL.revokeObjectURL(adresse);
}
