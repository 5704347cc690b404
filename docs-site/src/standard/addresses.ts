import type { Objekttype } from '@sagdok/model';

/** The parts of the model that the portal tells of under one name: what is served beside the standard. */
export const TILLAEG = 'tillaeg';

/** The address of a part's page. */
export function partAddress(del: string): string {
  return `/standarden/${del}/`;
}

/** The address of the text of a version of a part. */
export function textAddress(del: string, version: string): string {
  return `${partAddress(del)}${version}/`;
}

/** The address of what is different between two versions of a part. */
export function changesAddress(del: string, fra: string, til: string): string {
  return `${partAddress(del)}aendringer/${fra}-${til}/`;
}

/** The address of the reference of a type, `tillaeg` for one that is not of the standard. */
export function typeAddress(
  { del, version, navn }: Pick<Objekttype, 'del' | 'version' | 'navn'>,
  tillaeg: boolean,
): string {
  return tillaeg ? `${partAddress(TILLAEG)}${navn}/` : `${textAddress(del, version)}${navn}/`;
}

/** The permanent anchor of an element on the page of its type, by its way: `sag/relationer/ejer` is at `relationer-ejer`. */
export function elementAnchor(sti: string): string {
  return sti
    .split('/')
    .slice(1)
    .map((led) => led.toLowerCase().replaceAll(/[^a-z0-9_]+/g, '-'))
    .join('-');
}
