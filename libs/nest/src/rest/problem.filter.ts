import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isPassing } from '../database/passing.js';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { problemFrom, problemOf, UNEXPECTED, type Problem } from './problem.js';

/** What errors of Fastify and of the PostgreSQL drivers have in common. */
interface CodedError {
  readonly statusCode?: number;
  readonly code?: string;
  readonly message?: string;
}

/**
 * PostgreSQL's classes of SQLSTATE for data that it cannot take: the request's, since the statements are ours.
 * A constraint that is violated (23) is not among them: what reaches one is checked before, so that it is a fault of ours, to be logged.
 */
const DATA_EXCEPTION = /^(22|54)/;

const ofHttpStatus = (status: number, message: string): Problem => {
  if (status === 404)
    return problemOf(404, 'ukendt-adresse', 'Der er intet på denne adresse', 'There is nothing at this address');
  if (status === 413) return problemFrom(SagdokFejl.forStor());
  return problemOf(status, 'ugyldig-anmodning', message, message);
};

/** The problem that an error is; undefined for one that is not expected. */
export const problemFor = (error: unknown): Problem | undefined => {
  if (error instanceof SagdokFejl) return problemFrom(error);
  if (error instanceof HttpException) return ofHttpStatus(error.getStatus(), error.message);
  const { statusCode, code, message = '' } = error as CodedError;
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return ofHttpStatus(statusCode, message);
  if (code?.length === 5 && DATA_EXCEPTION.test(code)) {
    return problemOf(
      400,
      'ugyldig-anmodning',
      'Databasen kan ikke gemme eller søge med en af værdierne',
      'The database cannot store or search by one of the values',
    );
  }
  return isPassing(error) ? problemFrom(SagdokFejl.ikkeKlar(error)) : undefined;
};

/** Turns every error into `application/problem+json`. What is not expected is logged, and told without its details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    let problem = problemFor(error);
    if (problem === undefined) {
      const { method, url } = host.switchToHttp().getRequest<FastifyRequest>();
      this.#logger.error(`${method} ${url.split('?')[0] ?? ''}`, error instanceof Error ? error.stack : String(error));
      problem = UNEXPECTED;
    }
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}
