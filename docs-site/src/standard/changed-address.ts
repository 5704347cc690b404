import { elementer, type Modelaendring, type Objekttype } from '@sagdok/model';
import { elementAnchor, typeAddress } from './addresses.ts';

/** The address of what a change between two versions is of: in the newer where it has it, else in the older. */
export function changedAddress(
  { sti }: Pick<Modelaendring, 'sti'>,
  foer: readonly Objekttype[],
  efter: readonly Objekttype[],
): string | undefined {
  const type = [...efter, ...foer].find((each) => [...elementer(each)].some((element) => element.sti === sti));
  const anchor = elementAnchor(sti);

  return type && typeAddress(type, false) + (anchor && `#${anchor}`);
}
