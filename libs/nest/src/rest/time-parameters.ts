import { tekster, type Tekster } from '@sagdok/model';

/** The parameters that say what time a read is of, and what each asks. Requests may write the names in any case. */
export const TIMES: Readonly<Record<string, Tekster>> = {
  virkningstid: tekster(
    'Det, der gælder på dette tidspunkt (virkningstid). Uden tidsparametre: nu.',
    'What holds at this instant (valid time). Without time parameters: now.',
  ),
  virkningFra: tekster(
    'Det, der gælder i en periode fra og med dette tidspunkt; kan ikke gives sammen med `virkningstid`.',
    'What holds in a period from and including this instant; cannot be given together with `virkningstid`.',
  ),
  virkningTil: tekster(
    'Det, der gælder i en periode indtil dette tidspunkt; kan ikke gives sammen med `virkningstid`.',
    'What holds in a period until this instant; cannot be given together with `virkningstid`.',
  ),
  registreringstid: tekster(
    'Det, der var registreret på dette tidspunkt (registreringstid). Uden: det, der er registreret nu.',
    'What was registered at this instant (registration time). Without: what is registered now.',
  ),
  registreretFra: tekster(
    'Registreringer, der gjaldt i en periode fra og med dette tidspunkt; kan ikke gives sammen med `registreringstid`.',
    'Registreringer in force in a period from and including this instant; cannot be given together with `registreringstid`.',
  ),
  registreretTil: tekster(
    'Registreringer, der gjaldt i en periode indtil dette tidspunkt; kan ikke gives sammen med `registreringstid`.',
    'Registreringer in force in a period until this instant; cannot be given together with `registreringstid`.',
  ),
};

/** Their names in lower case. */
export const TIME_PARAMETERS: ReadonlySet<string> = new Set(Object.keys(TIMES).map((name) => name.toLowerCase()));
