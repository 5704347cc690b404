import { Catch, Logger, type ArgumentsHost, type RpcExceptionFilter } from '@nestjs/common';
import { HEADERS } from '@sagdok/mox';
import { of, throwError, type Observable } from 'rxjs';
import { problemFor } from '../rest/problem.filter.js';
import { UNEXPECTED } from '../rest/problem.js';
import type { Problem } from '../rest/problem.js';
import type { AmqpContext } from './amqp-context.js';
import type { Handled } from './handled.js';
import { TryAgain } from './try-again.js';

/** What an error is from, as LoRA's agents say in their replies. */
const SOURCE = 'sagdok';

/** The text of a problem in a reply: ours, with the members of LoRA's errors (`type`, `message`, `sourceProgram`). */
export const problemText = (problem: object): string => JSON.stringify({ ...problem, sourceProgram: SOURCE });

/** A message that is refused for a problem. */
export const refused = (problem: Problem, doedt: 'altid' | 'ubesvaret'): Handled => ({
  reply: {
    body: problemText(problem),
    contentType: 'application/problem+json',
    headers: { [HEADERS.statuskode]: problem.status },
  },
  refusal: { kode: problem.kode, tekst: problem.detail, doedt },
});

/**
 * Turns what a controller of messages throws into a reply: a refusal is answered, or kept as a dead letter when nobody can be; anything
 * else has the message tried again, and at the last attempt is both answered and kept.
 */
@Catch()
export class MessageFilter implements RpcExceptionFilter {
  readonly #logger = new Logger('amqp');

  catch(error: unknown, host: ArgumentsHost): Observable<Handled> {
    const expected = problemFor(error);
    if (expected === undefined && !(error instanceof TryAgain))
      this.#logger.error(error instanceof Error ? error.stack : String(error));
    const problem = expected ?? UNEXPECTED;
    if (problem.status < 500) return of(refused(problem, 'ubesvaret'));
    const { isLast } = host.switchToRpc().getContext<AmqpContext>().getAttempt();
    return isLast ? of(refused(problem, 'altid')) : throwError(() => error);
  }
}
