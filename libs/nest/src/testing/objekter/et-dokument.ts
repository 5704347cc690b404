import type { dokument, OpretJson, VirkningJson } from '@sagdok/model';
import { HELE_TIDEN } from './virkning.js';

type Dokument = OpretJson<typeof dokument>;
type Egenskaber = Dokument['attributter']['dokumentegenskaber'][number];
type Variant = NonNullable<Dokument['varianter']>[number];
type Del = NonNullable<Variant['dele']>[number];

/** What a test cares about in a document. */
export interface DokumentValg extends Partial<Omit<Egenskaber, 'virkning'>> {
  readonly virkning?: VirkningJson;
  readonly varianter?: readonly Variant[];
}

/** A letter, without variants unless they are given. */
export const etDokument = ({ virkning = HELE_TIDEN, varianter, ...egenskaber }: DokumentValg = {}): Dokument => ({
  attributter: {
    dokumentegenskaber: [
      {
        brugervendtnoegle: 'brev-1',
        beskrivelse: 'Brev fra nabo',
        brevdato: '2026-01-31',
        titel: 'Indsigelse',
        dokumenttype: 'Brev',
        ...egenskaber,
        virkning,
      },
    ],
  },
  tilstande: { dokumentfremdrift: [{ fremdrift: 'Modtaget', virkning }] },
  ...(varianter !== undefined && { varianter }),
});

/** What a test cares about in a variant. */
export interface VariantValg extends Partial<Omit<NonNullable<Variant['egenskaber']>[number], 'virkning'>> {
  readonly varianttekst?: string;
  readonly dele?: readonly Del[];
}

/** A variant, without parts unless they are given. */
export const enVariant = ({ varianttekst = 'PDF', dele, ...egenskaber }: VariantValg = {}): Variant => ({
  varianttekst,
  egenskaber: [{ produktion: true, ...egenskaber, virkning: HELE_TIDEN }],
  ...(dele !== undefined && { dele }),
});

/** What a test cares about in a part. */
export interface DelValg extends Partial<Omit<NonNullable<Del['egenskaber']>[number], 'virkning'>> {
  readonly deltekst?: string;
  readonly relationer?: Del['relationer'];
}

/** A part: one file. */
export const enDel = ({ deltekst = 'Side 1', relationer, ...egenskaber }: DelValg = {}): Del => ({
  deltekst,
  egenskaber: [{ indeks: 1, mimetype: 'text/plain', ...egenskaber, virkning: HELE_TIDEN }],
  ...(relationer !== undefined && { relationer }),
});
