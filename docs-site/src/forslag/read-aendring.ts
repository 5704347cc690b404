import {
  deklarationsfejl,
  ModelFejl,
  parseModelforslag,
  type Deklarationsfejl,
  type Modelforslag,
} from '@sagdok/model';

/** The change of the model in `aendring.json`, or everything that is wrong with its shape. */
export function readAendring(fil: string): Modelforslag | readonly Deklarationsfejl[] {
  try {
    return parseModelforslag(JSON.parse(fil));
  } catch (error) {
    if (error instanceof ModelFejl) return error.fejl.map((fejl) => ({ ...fejl, sti: `aendring.json/${fejl.sti}` }));
    if (!(error instanceof SyntaxError)) throw error;

    return [
      deklarationsfejl('aendring.json', {
        da: `Filen er ikke JSON: ${error.message}`,
        en: `The file is no JSON: ${error.message}`,
      }),
    ];
  }
}
