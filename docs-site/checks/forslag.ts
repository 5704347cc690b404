import { kravOm } from '../plugins/forslag/krav-om.ts';
import { checkSamling } from '../src/forslag/check-samling.ts';
import { readMapper } from '../src/forslag/read-mapper.ts';
import { siteFolder } from './site-folder.ts';

/** Checks every change proposal: its form, its way, its texts, and its kind against what its change does to the model. */
export function forslag(): readonly string[] {
  return forslagsfejl(`${siteFolder}forslag/`).map((fejl) => `forslag/${fejl}`);
}

/** The faults of the proposals in a folder, a sentence each. */
export function forslagsfejl(folder: string): readonly string[] {
  const laeste = readMapper(folder);
  const egne = laeste.flatMap(({ mappe, fejl }) => fejl.map(({ sti, en }) => `${mappe}/${sti}: ${en}`));
  const faelles = checkSamling(laeste.flatMap((laest) => laest.forslag ?? [])).map(({ sti, en }) => `${sti}: ${en}`);

  const krav = laeste.flatMap(({ mappe, forslag }) =>
    (forslag?.krav ?? [])
      .filter((id) => kravOm(id).length === 0)
      .map((id) => `${mappe}/forslag.md/krav: the standard has no requirement ${id}.`),
  );

  return [...egne, ...faelles, ...krav];
}
