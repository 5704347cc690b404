import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const kommandoer: Afsnit = {
  kode: 'KOM',
  anker: 'kommandoer',
  titel: tekster('Kommandoer over AMQP', 'Commands over AMQP'),
  forklaring: [
    tekster(
      'LoRA kunne tage imod operationer som beskeder på en kø. Kommandoerne er LoRA’s og er ikke fundet i standarden eller hos KOMBIT. Headere og indhold er de samme her; fejlene i LoRA’s udgave er rettet og står blandt de kendte afvigelser.',
      'LoRA could take operations as messages on a queue. The commands are LoRA’s, and were not found in the standard or at KOMBIT. The headers and the body are the same here; the defects of LoRA’s version are mended and stand among the known deviations.',
    ),
  ],
  krav: [
    {
      id: 'BES-KOM-001',
      tekst: tekster(
        'En kommando SKAL have headerne operation og objekttype.',
        'A command MUST have the headers operation and objekttype.',
      ),
      kilde: kilde('L', tekster('agentbase: headere', 'agentbase: headers')),
      antaget: true,
    },
    {
      id: 'BES-KOM-002',
      tekst: tekster(
        'En kommando om et bestemt objekt SKAL have dets uuid i headeren objektID.',
        'A command on a particular object MUST have its uuid in the header objektID.',
      ),
      kilde: kilde('L', tekster('agentbase: headere', 'agentbase: headers')),
      antaget: true,
    },
    {
      id: 'BES-KOM-003',
      tekst: tekster(
        'Svaret SKAL sendes til reply_to med det samme correlation_id.',
        'The answer MUST be sent to reply_to with the same correlation_id.',
      ),
      kilde: kilde('L', tekster('agentbase: svar', 'agentbase: answers')),
      antaget: true,
    },
    {
      id: 'BES-KOM-004',
      tekst: tekster('Indholdet SKAL være det samme som over HTTP.', 'The body MUST be the same as over HTTP.'),
      kilde: kilde('L', tekster('agentbase: indhold', 'agentbase: body')),
      antaget: true,
    },
    {
      id: 'BES-KOM-005',
      tekst: tekster(
        'En kommando, der leveres to gange, SKAL virke én gang.',
        'A command that is delivered twice MUST take effect once.',
      ),
      kilde: kilde('I', tekster('levering mindst én gang', 'delivery at least once')),
      antaget: true,
    },
  ],
};
