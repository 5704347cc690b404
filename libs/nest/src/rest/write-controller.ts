import { Controller, Delete, HttpCode, Param, Patch, Post, Put, Req, Res, type Type } from '@nestjs/common';
import type { Objekttype } from '@sagdok/model';
import type { Fejl } from '@sagdok/validering';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import type { Anmodning, Body, Kvittering } from '../register/register.js';
import { isUuid } from '../search/field-condition.js';
import { expectedNr, setEtag } from './if-match.js';
import { queryParameters, unknownParameters } from './query.js';
import { refuse } from './refusals.js';
import { Registre } from './registre.js';
import { objectBody } from './request-body.js';
import type { TypeService } from './type-service.js';

const NONE: ReadonlySet<string> = new Set();

const noteOf = ({ note }: Body): string => (typeof note === 'string' ? note : '');

const onlyNote = (body: Body): Body => ('note' in body ? { note: body.note } : {});

/** `livscyklus: "Passiv"`, in any case, makes a Ret a Passiver; whatever else the body holds is then ignored, but the note. */
const isPassiver = ({ livscyklus }: Body): boolean =>
  typeof livscyklus === 'string' && livscyklus.toLowerCase() === 'passiv';

/** A body that may be left out. */
const optionalBody = (json: unknown): Body => (json === undefined || json === null ? {} : (json as Body));

/** The controller that writes objects of one type: Opret, Importer, Ret, Passiver and Slet under `/{service}/{type}`, as LoRA binds them. */
export const writeController = (objekttype: Objekttype): Type => {
  @Controller(`${objekttype.del}/${objekttype.navn}`)
  class WriteController {
    readonly #registre: Registre;
    readonly #service: TypeService;

    constructor(registre: Registre) {
      this.#registre = registre;
      this.#service = registre.service(objekttype.navn);
    }

    @Post()
    async opret(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
      return this.#write(request, reply, async (json, anmodning) => {
        const body = objectBody(json);
        refuse(this.#service.validator.opret(body));
        return this.#service.register.opret(body, anmodning);
      });
    }

    /** Importer: the whole object, or `registreringer`: its whole history. */
    @Put(':uuid')
    async importer(
      @Param('uuid') uuid: string,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<object> {
      const id = checked(uuid);
      return this.#write(request, reply, async (json, anmodning) => {
        const body = objectBody(json);
        if ('registreringer' in body) {
          refuse(this.#service.validator.historik(body));
          return this.#service.historyImport.importer(id, body.registreringer as readonly Body[]);
        }
        refuse(this.#service.validator.opret(body));
        return this.#service.register.importer(id, body, anmodning);
      });
    }

    /** Ret, or Passiver when the body says `livscyklus: "Passiv"`. */
    @Patch(':uuid')
    async ret(
      @Param('uuid') uuid: string,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<object> {
      const id = checked(uuid);
      return this.#write(request, reply, async (json, anmodning) => {
        const body = objectBody(json);
        if (isPassiver(body)) {
          await this.#refuseExisting(id, this.#service.validator.ret(onlyNote(body)));
          return this.#service.register.passiver(id, noteOf(body), anmodning);
        }
        await this.#refuseExisting(id, this.#service.validator.ret(body));
        return this.#service.register.ret(id, body, anmodning);
      });
    }

    @Delete(':uuid')
    @HttpCode(202)
    async slet(
      @Param('uuid') uuid: string,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<object> {
      const id = checked(uuid);
      return this.#write(request, reply, async (json, anmodning) => {
        const body = optionalBody(json);
        await this.#refuseExisting(id, this.#service.validator.ret(onlyNote(body)));
        return this.#service.register.slet(id, noteOf(body), anmodning);
      });
    }

    async #write(
      request: FastifyRequest,
      reply: FastifyReply,
      operation: (json: unknown, anmodning: Anmodning) => Promise<Kvittering>,
    ): Promise<object> {
      refuse(unknownParameters(queryParameters(request.url), NONE));
      const forventet = expectedNr(request);
      const anmodning = { brugerref: this.#registre.brugerref, ...(forventet !== undefined && { forventet }) };
      return this.#registre.upload.withJson(objekttype, request, async (json) => {
        const { uuid, nr } = await operation(json, anmodning);
        setEtag(reply, nr);
        return { uuid };
      });
    }

    /** Refuses faults in a change of an object; that there is no such object comes before them. */
    async #refuseExisting(uuid: string, faults: readonly Fejl[]): Promise<void> {
      if (faults.length > 0 && !(await this.#service.register.findes(uuid)))
        throw SagdokFejl.ikkeFundet(objekttype.navn, uuid);
      refuse(faults);
    }
  }
  Object.defineProperty(WriteController, 'name', { value: `${objekttype.navn}WriteController` });
  return WriteController;
};

/** The uuid of an address, in the form that is stored. */
const checked = (uuid: string): string => {
  if (!isUuid(uuid)) throw SagdokFejl.ukendtAdresse();
  return uuid.toLowerCase();
};
