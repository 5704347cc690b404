import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Objekttype } from '@sagdok/model';
import { HEADERS, type AmqpMessage, type Attempt } from '@sagdok/mox';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { Registre } from '../../rest/registre.js';
import type { Problem } from '../../rest/problem.js';
import type { Handled } from '../handled.js';
import { problemText } from '../message.filter.js';
import { TryAgain } from '../try-again.js';
import { parseKommando, type Kommando } from './parse-kommando.js';

/** How often a command is tried that others' changes of the same object keep coming before. */
const CONFLICT_ATTEMPTS = 4;

const problemOf = ({ payload }: LightMyRequestResponse): Partial<Problem> => {
  try {
    return JSON.parse(payload) as Partial<Problem>;
  } catch {
    return { message: payload };
  }
};

const mayHelpToTryAgain = ({ statusCode }: LightMyRequestResponse, { nr, isLast }: Attempt): boolean =>
  !isLast && (statusCode >= 500 || (statusCode === 409 && nr < CONFLICT_ATTEMPTS));

/** Carries commands out by the process's own REST interface, without a network: the same checks, errors and effects. */
@Injectable()
export class Kommandoer {
  readonly #typer: ReadonlyMap<string, Objekttype>;
  readonly #host: HttpAdapterHost;

  constructor(registre: Registre, host: HttpAdapterHost) {
    this.#typer = new Map(registre.objekttyper.map((objekttype) => [objekttype.navn.toLowerCase(), objekttype]));
    this.#host = host;
  }

  /** Does this process keep objects of the type, by its name in lower case? */
  kender(typenavn: string): boolean {
    return this.#typer.has(typenavn);
  }

  /**
   * Carries a command out, and answers as REST does, its status in a header.
   * @throws SagdokFejl when its headers have faults; TryAgain when it may help
   */
  async udfoer(message: AmqpMessage, attempt: Attempt): Promise<Handled> {
    const kommando = parseKommando(message, this.#typer);
    const response = await this.#send(kommando);
    if (mayHelpToTryAgain(response, attempt)) {
      throw new TryAgain(
        `${kommando.method} ${kommando.url.split('?')[0] ?? ''}: ${response.statusCode}; it is tried again`,
      );
    }
    return response.statusCode < 400 ? { reply: replyOf(response) } : refusalOf(response);
  }

  async #send({ method, url, headers, body }: Kommando): Promise<LightMyRequestResponse> {
    const fastify = this.#host.httpAdapter.getInstance<FastifyInstance>();
    return fastify.inject({ method, url, headers, ...(body !== undefined && { payload: body }) });
  }
}

const replyOf = ({ statusCode, headers, rawPayload }: LightMyRequestResponse): NonNullable<Handled['reply']> => ({
  body: rawPayload,
  contentType: headers['content-type']?.toString() ?? 'application/json',
  headers: { [HEADERS.statuskode]: statusCode },
});

const refusalOf = (response: LightMyRequestResponse): Handled => {
  const problem = problemOf(response);
  return {
    reply: { ...replyOf(response), body: problemText(problem) },
    refusal: {
      kode: problem.kode ?? `http-${response.statusCode}`,
      tekst: problem.message ?? '',
      doedt: response.statusCode >= 500 ? 'altid' : 'ubesvaret',
    },
  };
};
