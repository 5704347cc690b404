import { kilde, profiler, tekster } from '../element.js';
import type { Skalarfelt } from '../felt.js';

/** What an integration keeps with the object for its own use; LoRA's, an attribute of every type. */
export const integrationsdata = {
  type: 'tekst',
  titel: tekster('Integrationsdata', 'Integration data'),
  definition: tekster(
    'Tekst, ofte JSON, som en integration gemmer ved objektet til eget brug, for eksempel nøglen i det system, objektet kom fra. ' +
      'Registret læser den ikke. Feltet er LoRA’s; standardens egen udvidelsesmulighed er LokalUdvidelse.',
    'Text, often JSON, that an integration keeps with the object for its own use, such as the key in the system the object came from. ' +
      'The register does not interpret it. The field is LoRA’s; the standard’s own means of extension is LokalUdvidelse.',
  ),
  kilde: kilde('L', 'oio_rest/db/db_structure.py: integrationsdata'),
  siden: '1.1',
  profiler: profiler({
    kombit: tekster(
      'Findes ikke. LokalUdvidelseListe bruges i stedet.',
      'Does not exist. LokalUdvidelseListe is used instead.',
    ),
  }),
  eksempel: '{"kilde":"esdh","id":"4711"}',
} as const satisfies Skalarfelt;
