import { kilde, profiler, tekster } from '../element.js';
import type { Skalarfelt } from '../felt.js';
import { defineObjekttype, type Tilstand } from '../objekttype.js';
import { egenskaber } from './egenskaber.js';
import { fremdrift } from './fremdrift.js';
import { relationerNulTilEn } from './relationer-nul-til-en.js';
import { relationerNulTilMange } from './relationer-nul-til-mange.js';
import { andreklasser, arkiv, parter, undersager } from './relationer-1.1.js';
import { journalposter } from './journalposter-1.1.js';

// Sag 1.1 is not to be had as a text. It is told here by what is different from 1.2, as far as the shared vocabulary
// (SagDokObjekt.xsd) and the later interfaces show it: an inference, and marked as one. LoRA's binding is of 1.2, so
// what only LoRA has or demands is not here.

type Valgfri<F extends Skalarfelt> = Omit<F, 'obligatorisk' | 'profiler'>;

const valgfri = <F extends Skalarfelt>({ obligatorisk: _, profiler: __, ...felt }: F): Valgfri<F> => felt;

const { integrationsdata: _kunLora, ...egenskaberFaelles } = egenskaber;
const { ejer, ansvarlig, primaerbehandler, udlaanttil, primaerklasse, praecedens } = relationerNulTilEn;
const { andrebehandlere, andresager } = relationerNulTilMange;
const [opstaaet, oplyst, afgjort, , , afsluttet] = fremdrift.vaerdier;

const fremdrift11 = {
  ...fremdrift,
  kilde: kilde(
    'I',
    tekster(
      'SDI v6 har fire værdier, SDI 1.2.STS-4 seks; værdierne i 1.1 er ikke fundet',
      'SDI v6 has four values, SDI 1.2.STS-4 six; the values of 1.1 were not found',
    ),
  ),
  profiler: profiler({}),
  vaerdier: [opstaaet, oplyst, afgjort, afsluttet],
} as const satisfies Tilstand;

/** A case as of Sag 1.1, the version before the one in force. */
export const sag11 = defineObjekttype({
  navn: 'sag',
  del: 'sag',
  version: '1.1',
  titel: tekster('Sag', 'Case'),
  definition: tekster(
    'Det, der hører sammen om et anliggende, som en myndighed behandler, afgør og står til ansvar for: dets parter, emne, behandlere, dokumenter og fremdrift.',
    'What belongs together in a matter that an authority handles, decides and answers for: its parties, subject, case workers, documents and progress.',
  ),
  kilde: kilde(
    'I',
    tekster(
      'SagDokObjekt.xsd sammenholdt med SDI 1.2.STS-4; teksten til 1.1 har ikke været tilgængelig',
      'SagDokObjekt.xsd compared with SDI 1.2.STS-4; the text of 1.1 was not available',
    ),
  ),
  siden: '1.0',
  xml: 'Sag',
  attributter: {
    egenskaber: {
      ...egenskaberFaelles,
      beskrivelse: valgfri(egenskaber.beskrivelse),
      kassationskode: valgfri(egenskaber.kassationskode),
    },
  },
  tilstande: { fremdrift: fremdrift11 },
  relationer: {
    arkiv,
    primaerklasse,
    ejer,
    ansvarlig,
    primaerbehandler,
    udlaanttil,
    praecedens,
    andreklasser,
    andrebehandlere,
    parter,
    undersager,
    andresager,
    journalposter,
  },
});
