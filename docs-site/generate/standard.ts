import type { Objekttype, Standard } from '@sagdok/model';
import type { Afsnit, Standarddel } from '../data/standarden/standarddel.ts';
import type { Krav } from '../data/standarden/krav.ts';
import type { Example } from './api/example.ts';
import type { OpenapiTexts } from './api/openapi-versions.ts';
import { textAddress, typeAddress } from '../src/standard/addresses.ts';

/** What the pages are made from: the model, the text of the standard, and what the services say of themselves. */
export interface StandardSource {
  readonly standarder: readonly Standard[];
  readonly dele: readonly Standarddel[];
  readonly openapi: {
    readonly current: OpenapiTexts;
    /** That of released versions. */
    readonly kept: ReadonlyMap<string, OpenapiTexts>;
  };
  /** The examples of the API's pages. */
  readonly examples: readonly Example[];
}

/** The requirements that belong to a version of their part, or to any. */
export function kravI(afsnit: readonly Afsnit[], version?: string): readonly Krav[] {
  return afsnit
    .flatMap(({ krav }) => krav)
    .filter(({ versioner }) => version === undefined || (versioner?.includes(version) ?? true));
}

/** The versions of a part that have a text, the oldest first. */
export function beskrevneVersioner({ versioner }: Standarddel): readonly string[] {
  return versioner.filter(({ beskrevet }) => beskrevet).map(({ version }) => version);
}

/** A newer version has replaced this one. */
export function isReplaced({ standarder, dele }: StandardSource, { del, version }: InVersion): boolean {
  const part = dele.find(({ navn }) => navn === del);
  const { status } =
    part?.versioner.find((each) => each.version === version) ??
    standarder.find((each) => each.del === del && each.version === version) ??
    {};

  return status === 'afloest';
}

/** The address of the reference of a type. */
export function addressOf({ standarder }: Pick<StandardSource, 'standarder'>, objekttype: Objekttype): string {
  const standard = standarder.find(({ objekttyper }) => objekttyper.includes(objekttype));

  return typeAddress(objekttype, standard?.status === 'tillaeg');
}

/** Whether a version of a part is one of the additions, which are not of the standard. */
export function isTillaeg({ standarder }: Pick<StandardSource, 'standarder'>, { del, version }: InVersion): boolean {
  return standarder.some((each) => each.del === del && each.version === version && each.status === 'tillaeg');
}

/** A version of a part. */
export type InVersion = Pick<Objekttype, 'del' | 'version'>;

/** The requirements about an element, each with the address that it has in the text. */
export function kravOm(
  { dele }: Pick<StandardSource, 'dele'>,
  { del, version }: InVersion,
  sti: string,
): readonly { readonly id: string; readonly address: string }[] {
  return dele.flatMap((each) =>
    kravI(each.afsnit, each.navn === del ? version : undefined)
      .filter(({ elementer }) => elementer?.includes(sti))
      .map(({ id }) => {
        const versioner = beskrevneVersioner(each);
        const text = each.navn === del && versioner.includes(version) ? version : (versioner.at(-1) ?? '');

        return { id, address: `${textAddress(each.navn, text)}#${id}` };
      }),
  );
}
