import { checkObjekttype, elementer, FAELLES_STRUKTURER, isElement, type Kilde, STANDARDER } from '@sagdok/model';
import { STANDARDDELE } from '../data/standarden/standarddele.ts';
import { isDanishProse } from './danish-prose.ts';

/**
 * Checks that every element of the model has its texts in both languages, a source and a version, and that every source,
 * of the model and of the text, is in both languages where it is more than a name.
 */
export function modelTexts(): readonly string[] {
  const types = STANDARDER.flatMap(({ objekttyper }) => objekttyper);

  return [
    ...types.flatMap(checkObjekttype).map(({ sti, en }) => `The model, ${sti}: ${en}`),
    ...sources().flatMap(([where, kilde]) => sourceFaults(where, kilde)),
  ];
}

/** What is wrong with the language of a source. */
export function sourceFaults(where: string, { sted }: Kilde): readonly string[] {
  if (typeof sted === 'string') {
    return isDanishProse(sted)
      ? [`${where}: the source "${sted}" is Danish alone; give it in both languages with tekster().`]
      : [];
  }

  return sted.da === sted.en ? [`${where}: the source "${sted.en}" is the same in both languages.`] : [];
}

function sources(): readonly (readonly [where: string, kilde: Kilde])[] {
  const elements = STANDARDER.flatMap(({ objekttyper }) => objekttyper).flatMap((type) => [...elementer(type)]);

  return [
    ...elements
      .filter(isElement)
      .flatMap(({ sti, element }) => [
        [sti, element.kilde] as const,
        ...('struktur' in element ? [[`${sti}/struktur`, element.struktur.kilde] as const] : []),
      ]),
    ...FAELLES_STRUKTURER.flatMap(({ navn, kilde, felter }) => [
      [navn, kilde] as const,
      ...Object.entries(felter).map(([felt, { kilde: dens }]) => [`${navn}/${felt}`, dens] as const),
    ]),
    ...STANDARDDELE.flatMap(({ navn, versioner, afsnit }) => [
      ...versioner.map(({ version, kilde }) => [`${navn} ${version}`, kilde] as const),
      ...afsnit.flatMap(({ krav }) => krav).map(({ id, kilde }) => [id, kilde] as const),
    ]),
  ];
}
