import type { Haendelsesbesked, UnikId } from '@sagdok/mox';
import type { FastifyRequest } from 'fastify';

/** What somebody wants to do with messages. */
export type Beskedhandling =
  /** Hand a message over to be distributed. */
  | { readonly slags: 'afsend'; readonly besked: Haendelsesbesked }
  /**
   * Make, read, change or remove an abonnement that is `ejer`'s: one that receives in the name of `modtager`, if any, and gets Beskeddata
   * if `beskeddata`. Of a change it is asked both as it is and as it is to be.
   */
  | { readonly slags: 'abonner'; readonly ejer: string; readonly modtager?: UnikId; readonly beskeddata: boolean }
  /** Fetch and acknowledge from a dueslag that is `ejer`'s. */
  | { readonly slags: 'hent'; readonly ejer: string }
  /** Read the log of all messages. What of it, `maaSe` tells. */
  | { readonly slags: 'haendelser' }
  /** Read and mend the fejlkø, which holds what senders sent that could not be read. */
  | { readonly slags: 'fejlkoe' };

/** Whose the abonnementer are that the operator has declared in a file: `maaSe` is asked of what they get, `maa` is not asked of them. */
export const ABONNEMENTSFIL = 'urn:sagdok:abonnementsfil';

/** Who sends a message over RabbitMQ and does not say who it is (no `user_id`). */
export const UKENDT_AFSENDER = 'urn:sagdok:ukendt-afsender';

/**
 * Who may do what with messages, and see which. Every way to a message asks `maaSe`: fetching, pushing, the log, the fejlkø. A delivery
 * that no request stands behind is made in the name of the abonnement's owner.
 */
export interface Beskedadgang {
  /** Who sends a request, as a text that the abonnementer they make are kept with. */
  readonly hvem: (request: FastifyRequest) => string;
  readonly maa: (hvem: string, handling: Beskedhandling) => boolean;
  readonly maaSe: (hvem: string, besked: Haendelsesbesked) => boolean;
}
