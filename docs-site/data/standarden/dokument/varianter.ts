import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const varianter: Afsnit = {
  kode: 'VAR',
  anker: 'varianter',
  titel: tekster('Varianter og dele', 'Variants and parts'),
  forklaring: [
    tekster(
      'En variant er en udgave af det samme indhold: den redigerbare, den, der blev sendt, den, der arkiveres. En variant består af dele, som hver er en fil eller et sted. Generation 2.0 og KOMBIT fra version 6 har ingen af dem: der peger dokumentet på én fil.',
      'A variant is a rendition of the same content: the editable one, the one that was sent, the one that is archived. A variant consists of parts, each a file or a place. Generation 2.0 and KOMBIT from version 6 on have neither: there the document points at one file.',
    ),
  ],
  krav: [
    {
      id: 'DOK-VAR-001',
      tekst: tekster(
        'En variant SKAL kendes fra dokumentets øvrige på sin varianttekst.',
        'A variant MUST be told from the others of the document by its varianttekst.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: VariantTekst'),
      antaget: true,
      elementer: ['dokument/underobjekter/varianter'],
    },
    {
      id: 'DOK-VAR-002',
      tekst: tekster(
        'En del SKAL kendes fra variantens øvrige på sin deltekst.',
        'A part MUST be told from the others of the variant by its deltekst.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: DelTekst'),
      antaget: true,
      elementer: ['dokument/underobjekter/varianter/underobjekter/dele'],
    },
    {
      id: 'DOK-VAR-003',
      tekst: tekster(
        'Perioderne af en variants eller en dels egenskaber SKAL være uden overlap.',
        'The periods of the attributes of a variant or a part MUST be without overlap.',
      ),
      kilde: kilde('L', 'SQLSTATE 22000, dokument'),
      antaget: true,
      elementer: ['dokument/underobjekter/varianter', 'dokument/underobjekter/varianter/underobjekter/dele'],
    },
    {
      id: 'DOK-VAR-004',
      tekst: tekster(
        'En variant til arkivering BØR have arkivering sat til ja.',
        'A variant for archiving SHOULD have arkivering set to yes.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: ArkiveringIndikator'),
      elementer: ['dokument/underobjekter/varianter/egenskaber/arkivering'],
    },
    {
      id: 'DOK-VAR-005',
      tekst: tekster(
        'En variant, der ikke gengiver hele originalen, BØR have delvisscannet sat til ja.',
        'A variant that does not show the whole original SHOULD have delvisscannet set to yes.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: DelvisSkannetIndikator'),
      elementer: ['dokument/underobjekter/varianter/egenskaber/delvisscannet'],
    },
  ],
};
