import { kilde, tekster } from '../element.js';
import { AKTOERTYPER } from '../generelle-egenskaber/aktoertyper.js';
import { defineObjekttype } from '../objekttype.js';
import { logegenskaber } from './logegenskaber.js';

/** A log entry: that somebody called an operation of a service. Magenta's, not the standard's. */
export const loghaendelse = defineObjekttype({
  navn: 'loghaendelse',
  del: 'log',
  version: '1.0',
  titel: tekster('Loghændelse', 'Log entry'),
  definition: tekster(
    'At nogen har kaldt en operation på en service: hvem, hvornår, om hvad og med hvilket svar. Typen er Magentas, lavet for Naturstyrelsen; den er ikke del af standarden, og versionsnummeret er sagdoks. Den har ingen brugervendt nøgle.',
    'That somebody has called an operation of a service: who, when, about what and with which answer. The type is Magenta’s, made for Naturstyrelsen; it is not part of the standard, and the version number is sagdok’s. It has no user-facing key.',
  ),
  kilde: kilde('L', 'oio_rest/db/db_structure.py: loghaendelse'),
  siden: '1.0',
  attributter: { egenskaber: logegenskaber },
  tilstande: {
    gyldighed: {
      titel: tekster('Gyldighed', 'Validity'),
      definition: tekster(
        'Om loghændelsen er rettet, siden den blev skrevet.',
        'Whether the log entry has been corrected since it was written.',
      ),
      kilde: kilde('L', 'oio_rest/db/db_structure.py: loghaendelse, gyldighed'),
      siden: '1.0',
      vaerdier: [
        {
          vaerdi: 'Rettet',
          titel: tekster('Rettet', 'Corrected'),
          definition: tekster('Loghændelsen er rettet.', 'The log entry has been corrected.'),
        },
        {
          vaerdi: 'Ikke rettet',
          titel: tekster('Ikke rettet', 'Not corrected'),
          definition: tekster('Loghændelsen er, som den blev skrevet.', 'The log entry is as it was written.'),
        },
      ],
    },
  },
  relationer: {
    objekt: {
      kardinalitet: '0..1',
      titel: tekster('Objekt', 'Object'),
      definition: tekster('Det objekt, kaldet gjaldt.', 'The object that the call was for.'),
      kilde: kilde('L', 'oio_rest/db/db_structure.py: loghaendelse, objekt'),
      siden: '1.0',
    },
    bruger: {
      kardinalitet: '0..1',
      maal: AKTOERTYPER,
      titel: tekster('Bruger', 'User'),
      definition: tekster('Den, der kaldte.', 'The one who called.'),
      kilde: kilde('L', 'oio_rest/db/db_structure.py: loghaendelse, bruger'),
      siden: '1.0',
    },
    brugerrolle: {
      kardinalitet: '0..1',
      titel: tekster('Brugerrolle', 'Role of user'),
      definition: tekster('Den rolle, brugeren kaldte i.', 'The role in which the user called.'),
      kilde: kilde('L', 'oio_rest/db/db_structure.py: loghaendelse, brugerrolle'),
      siden: '1.0',
    },
  },
});
