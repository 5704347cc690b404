import { isUuid, SagdokFejl } from '@sagdok/nest';

/** The uuid in an address, in lower case; there is nothing at an address with another text in its place. */
export const stiUuid = (text: string): string => {
  if (!isUuid(text)) throw SagdokFejl.ukendtAdresse();
  return text.toLowerCase();
};
