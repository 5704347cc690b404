import { kilde, profiler, tekster } from '../element.js';
import { defineObjekttype } from '../objekttype.js';
import { egenskaber } from './egenskaber.js';
import { fremdrift } from './fremdrift.js';
import { relationerNulTilEn } from './relationer-nul-til-en.js';
import { relationerNulTilMange } from './relationer-nul-til-mange.js';

/** A case: what belongs together in a matter that an authority handles, decides and answers for. */
export const sag = defineObjekttype({
  navn: 'sag',
  del: 'sag',
  version: '1.2',
  titel: tekster('Sag', 'Case'),
  definition: tekster(
    'Det, der hører sammen om et anliggende, som en myndighed behandler, afgør og står til ansvar for: dets parter, emne, behandlere, dokumenter og fremdrift.',
    'What belongs together in a matter that an authority handles, decides and answers for: its parties, subject, case workers, documents and progress.',
  ),
  kilde: kilde('K', 'SDI 1.2.STS-4: SagType'),
  siden: '1.0',
  xml: 'Sag',
  profiler: profiler({
    lora: tekster(
      'Relationer til flere mål nummereres med indeks, og en Ret ændrer dem nummer for nummer.',
      'Relations to several targets are numbered by indeks, and a Ret changes them number by number.',
    ),
    kombit: tekster(
      'Relationerne er samlet i grupper med rolle, type og indeks. Der importeres altid hele sager (livscykluskode Importeret).',
      'The relations are collected in groups with role, type and indeks. Whole cases are always imported (livscykluskode Importeret).',
    ),
  }),
  attributter: { egenskaber },
  tilstande: { fremdrift },
  relationer: { ...relationerNulTilEn, ...relationerNulTilMange },
  nummereret: true,
});
