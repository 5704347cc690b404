import { tekster } from '@sagdok/model';
import { fejl, type Fejl } from '@sagdok/validering';
import { SagdokFejl } from '@sagdok/nest';

/** There is no such abonnement, or it is not for the one who asks. */
export const ukendtAbonnement = (id: string): SagdokFejl =>
  SagdokFejl.findesIkke({ da: 'intet abonnement', en: 'no abonnement' }, id);

/** Whoever asks may not have such an abonnement. */
export const IKKE_TILLADT = tekster(
  'Du må ikke have et abonnement med denne modtager og disse data',
  'You may not have an abonnement with this receiver and these data',
);

/** The id in the body is not that of the address. */
export const ANDET_ID: Fejl = fejl(
  '/id',
  'ugyldig-vaerdi',
  tekster('Id’et er et andet end adressens.', 'The id is not that of the address.'),
);

/** A dueslag cannot be exchanged: what waits in it would be lost. */
export const DUESLAG_FAST: Fejl = fejl(
  '/dueslag',
  'ugyldig-vaerdi',
  tekster(
    'Et abonnements dueslag kan ikke ændres. Opret et nyt abonnement.',
    'The dueslag of an abonnement cannot be changed. Make a new abonnement.',
  ),
);

/** Two abonnementer of one dueslag are delivered alike. */
export const ANDEN_LEVERING: Fejl = fejl(
  '/levering',
  'ugyldig-vaerdi',
  tekster(
    'Andre abonnementer har samme dueslag og en anden levering.',
    'Other abonnementer have the same dueslag and another levering.',
  ),
);

/** The dueslag is somebody else's. */
export const ANDENS_DUESLAG: Fejl = fejl(
  '/dueslag',
  'ugyldig-vaerdi',
  tekster('Dueslaget tilhører en anden.', 'The dueslag belongs to somebody else.'),
);
