import type { dokument, OpretJson } from '@sagdok/model';
import { HELE_TIDEN } from './virkning.js';

/** A letter with one part, whose content is what is given: `field:NAME` of a form, or an address. */
export const etDokument = (indhold: string): OpretJson<typeof dokument> => ({
  attributter: {
    dokumentegenskaber: [
      {
        brugervendtnoegle: 'brev',
        titel: 'Brev',
        beskrivelse: '-',
        brevdato: '2026-01-31',
        dokumenttype: 'Brev',
        virkning: HELE_TIDEN,
      },
    ],
  },
  tilstande: { dokumentfremdrift: [{ fremdrift: 'Modtaget', virkning: HELE_TIDEN }] },
  varianter: [
    {
      varianttekst: 'Tekst',
      egenskaber: [{ produktion: true, virkning: HELE_TIDEN }],
      dele: [{ deltekst: 'Brev', egenskaber: [{ indeks: 1, mimetype: 'text/plain', indhold, virkning: HELE_TIDEN }] }],
    },
  ],
});
