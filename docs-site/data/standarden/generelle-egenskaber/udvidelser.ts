import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const udvidelser: Afsnit = {
  kode: 'UDV',
  anker: 'udvidelser',
  titel: tekster('Udvidelser', 'Extensions'),
  forklaring: [
    tekster(
      'Standarden har plads til, hvad den enkelte myndighed har brug for: LokalUdvidelse i hver af de tre lister i XML. I JSON erklæres en udvidelse i modellen og får sit eget sæt af egenskaber.',
      'The standard has room for what the single authority needs: LokalUdvidelse in each of the three lists in XML. In JSON an extension is declared in the model and has a set of attributes of its own.',
    ),
  ],
  krav: [
    {
      id: 'GEN-UDV-001',
      tekst: tekster(
        'En udvidelse KAN tilføje egenskaber, relationer og typer.',
        'An extension MAY add attributes, relations and types.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: LokalUdvidelseType'),
    },
    {
      id: 'GEN-UDV-002',
      tekst: tekster(
        'En udvidelse SKAL lade standardens egne elementer beholde deres betydning.',
        'An extension MUST let the elements of the standard keep their meaning.',
      ),
      kilde: kilde('I', tekster('formålet med LokalUdvidelse', 'the purpose of LokalUdvidelse')),
      antaget: true,
    },
    {
      id: 'GEN-UDV-003',
      tekst: tekster(
        'En modtager BØR springe udvidelser over, som den ikke kender.',
        'A receiver SHOULD skip extensions that it does not know.',
      ),
      kilde: kilde('I', tekster('xs:any i LokalUdvidelse', 'xs:any in LokalUdvidelse')),
      antaget: true,
    },
  ],
};
