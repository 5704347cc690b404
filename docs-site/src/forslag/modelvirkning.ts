import {
  compareObjekttyper,
  type Deklarationsfejl,
  medModelforslag,
  type Modelaendring,
  ModelFejl,
  type Modelforslag,
  type Objekttype,
  objekttyperI,
  samletKompatibilitet,
  type Kompatibilitet,
  vendModelforslag,
} from '@sagdok/model';
import { sidsteTrin, type Forslag } from './forslag.ts';

/** What a proposal's change does to the model: the types before and after it, and every difference. */
export interface Modelvirkning {
  readonly foer: readonly Objekttype[];
  readonly efter: readonly Objekttype[];
  readonly aendringer: readonly Modelaendring[];
  readonly kompatibilitet: Kompatibilitet;
}

/**
 * What the change does. That of a proposal in the model is read backwards: what is there now is what came of it.
 * @throws {ModelFejl} when it does not fit the versions it was written for
 */
export function modelvirkning(
  aendring: Modelforslag,
  forslag: Pick<Forslag, 'historik' | 'maalversion'>,
): Modelvirkning {
  const indfoert = sidsteTrin(forslag).status === 'indfoert';
  const her = Object.entries(aendring.grundlag).flatMap(([del, version]) =>
    objekttyperI(del, indfoert ? (maalversionAf(forslag, del) ?? version) : version),
  );
  const der = medModelforslag(her, indfoert ? vendModelforslag(aendring) : aendring);
  const [foer, efter] = indfoert ? [der, her] : [her, der];
  const aendringer = compareObjekttyper(foer, efter);

  return { foer, efter, aendringer, kompatibilitet: samletKompatibilitet(aendringer) };
}

/** What a change that has only been thought of does, or everything that does not fit the model. */
export interface Proevet {
  readonly virkning?: Modelvirkning;
  readonly fejl: readonly Deklarationsfejl[];
}

/** Tries a change that has only been thought of on the versions it was written for. */
export function proevAendring(aendring: Modelforslag): Proevet {
  try {
    return { virkning: modelvirkning(aendring, { historik: [{ status: 'ide', dato: '', grund: {} }] }), fejl: [] };
  } catch (error) {
    if (error instanceof ModelFejl) return { fejl: error.fejl };
    throw error;
  }
}

/** The version of a part of the model that a proposal is meant for, where it is of that part. */
function maalversionAf({ maalversion }: Pick<Forslag, 'maalversion'>, del: string): string | undefined {
  const [maaldel, version] = maalversion?.split(' ') ?? [];

  return maaldel === del ? version : undefined;
}
