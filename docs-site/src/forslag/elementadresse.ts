import { elementer, STANDARDER } from '@sagdok/model';
import { elementAnchor, typeAddress } from '../standard/addresses.ts';

/** The address of an element in the reference of the version in force; absent where it is not in it. */
export function elementadresse(sti: string): string | undefined {
  const [navn] = sti.split('/');
  for (const { status, objekttyper } of STANDARDER) {
    const type = status === 'afloest' ? undefined : objekttyper.find((each) => each.navn === navn);
    if (!type || ![...elementer(type)].some((element) => element.sti === sti)) continue;
    const anker = elementAnchor(sti);

    return typeAddress(type, status === 'tillaeg') + (anker && `#${anker}`);
  }

  return undefined;
}
