import { SagdokFejl } from '@sagdok/nest';

/** There is no such dueslag, or not any more. */
export const ukendtDueslag = (id: string): SagdokFejl =>
  SagdokFejl.findesIkke({ da: 'intet dueslag', en: 'no dueslag' }, id);
