import { niveauAf } from '../../data/standarden/krav.ts';
import { textAddress } from '../../src/standard/addresses.ts';
import { beskrevneVersioner, type StandardSource } from '../standard.ts';
import { type Download, HENT, jsonFile } from './download.ts';

/** Every requirement as data, for conformance kits and others that point at them. */
export function requirementsFile({ dele }: StandardSource): Download {
  const krav = dele.flatMap((del) =>
    del.afsnit.flatMap((afsnit) =>
      afsnit.krav.map((each) => {
        const versioner = each.versioner ?? beskrevneVersioner(del);

        return {
          ...each,
          del: del.navn,
          niveau: niveauAf(each),
          versioner,
          sted: `${textAddress(del.navn, versioner.at(-1) ?? '')}#${each.id}`,
        };
      }),
    ),
  );

  return {
    path: `${HENT}/krav.json`,
    label: { da: 'alle krav som data', en: 'all requirements as data' },
    content: () => jsonFile(krav),
  };
}
