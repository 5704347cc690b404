import { elementer } from '@sagdok/model';
import { elementAnchor, textAddress } from '../../src/standard/addresses.ts';
import { element, jsx } from '../markup.ts';
import { addressOf, beskrevneVersioner, type InVersion, type StandardSource } from '../standard.ts';
import { envelopeAnchor } from './envelope.ts';
import { isShared, sharedAddress } from './shared-structures.ts';

/** A link to what a requirement is about; none where the version of its part has no such element. */
export function elementLink(source: StandardSource, sti: string, at: InVersion): readonly string[] {
  const address = addressAt(source, sti, at);

  return address === undefined ? [] : [element('Ref', { to: address }, [element('code', {}, [jsx(sti)])])];
}

function addressAt(source: StandardSource, sti: string, { del, version }: InVersion): string | undefined {
  if (isShared(sti)) return sharedAddress(sti, newest(source, 'generelle-egenskaber'));
  if (sti.startsWith('besked/')) return `${textAddress('besked', newest(source, 'besked'))}#${envelopeAnchor(sti)}`;

  const type = source.standarder
    .flatMap(({ objekttyper }) => objekttyper)
    .filter((each) => each.del !== del || each.version === version)
    .findLast((each) => [...elementer(each)].some((modelelement) => modelelement.sti === sti));
  if (!type) return undefined;
  const anchor = elementAnchor(sti);

  return addressOf(source, type) + (anchor === '' ? '' : `#${anchor}`);
}

function newest({ dele }: StandardSource, navn: string): string {
  const part = dele.find((each) => each.navn === navn);

  return (part && beskrevneVersioner(part).at(-1)) ?? '';
}
