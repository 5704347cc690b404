import { Controller, Delete, HttpCode, Param, Patch, Post, Put, Req, Res, type Type } from '@nestjs/common';
import type { Objekttype } from '@sagdok/model';
import { ALTID } from '@sagdok/tid';
import type { Fejl } from '@sagdok/validering';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import type { Kvittering } from '../register/decision.js';
import type { Anmodning, Body, Register } from '../register/register.js';
import { isUuid } from '../search/field-condition.js';
import { expectedNr, setEtag } from './if-match.js';
import type { QueryParameter } from '../search/query-parameter.js';
import { queryParameters, unknownParameters } from './query.js';
import { refuse } from './refusals.js';
import { Registre } from './registre.js';
import { objectBody, optionalBody } from './request-body.js';
import type { TypeService } from './type-service.js';

const PARAMETERS: ReadonlySet<string> = new Set(['dryrun']);

const NOT_A_BOOLEAN: Fejl = {
  sti: '?dryRun',
  kode: 'ugyldig-parameter',
  da: 'dryRun: værdien skal være true eller false',
  en: 'dryRun: the value must be true or false',
};

const NO_PREVIEW: Fejl = {
  sti: '?dryRun',
  kode: 'ugyldig-parameter',
  da: 'dryRun: en historik kan ikke vises, før den importeres',
  en: 'dryRun: a history cannot be shown before it is imported',
};

/** An operation on either register: the one that writes, or the one that shows what would be written. */
type Operation = <R>(register: Register<R>, body: Body, anmodning: Anmodning) => Promise<R>;

/** Does the request only ask what would happen (`dryRun=true`)? */
const isDryRun = (parameters: readonly QueryParameter[]): boolean => {
  const [value, ...more] = parameters.filter(({ key }) => key === 'dryrun').map((parameter) => parameter.value);
  if (more.length > 0 || ![undefined, 'true', 'false'].includes(value)) throw SagdokFejl.ugyldig([NOT_A_BOOLEAN]);
  return value === 'true';
};

const onlyNote = (body: Body): Body => ('note' in body ? { note: body.note } : {});

/** `livscyklus: "Passiv"`, in any case, makes a Ret a Passiver; whatever else the body holds is then ignored, but the note. */
const isPassiver = ({ livscyklus }: Body): boolean =>
  typeof livscyklus === 'string' && livscyklus.toLowerCase() === 'passiv';

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
      return this.#write(request, reply, objectBody, async (register, body, anmodning) => {
        refuse(this.#service.validator.opret(body));
        return register.opret(body, anmodning);
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
      return this.#write(
        request,
        reply,
        objectBody,
        async (register, body, anmodning) => {
          refuse(this.#service.validator.opret(body));
          return register.importer(id, body, anmodning);
        },
        async (body) => {
          refuse(this.#service.validator.historik(body));
          return this.#service.historyImport.importer(id, body.registreringer as readonly Body[]);
        },
      );
    }

    /** Ret, or Passiver when the body says `livscyklus: "Passiv"`. */
    @Patch(':uuid')
    async ret(
      @Param('uuid') uuid: string,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<object> {
      const id = checked(uuid);
      return this.#write(request, reply, objectBody, async (register, body, anmodning) => {
        const passiver = isPassiver(body);
        await this.#refuseExisting(id, this.#service.validator.ret(passiver ? onlyNote(body) : body));
        return passiver ? register.passiver(id, body, anmodning) : register.ret(id, body, anmodning);
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
      return this.#write(request, reply, optionalBody, async (register, body, anmodning) => {
        await this.#refuseExisting(id, this.#service.validator.ret(onlyNote(body)));
        return register.slet(id, body, anmodning);
      });
    }

    async #write(
      request: FastifyRequest,
      reply: FastifyReply,
      read: (json: unknown) => Body,
      operation: Operation,
      history?: (body: Body) => Promise<Kvittering>,
    ): Promise<object> {
      const parameters = queryParameters(request.url);
      refuse(unknownParameters(parameters, PARAMETERS));
      const dryRun = isDryRun(parameters);
      const forventet = expectedNr(request);
      const anmodning = { brugerref: this.#registre.brugerref, ...(forventet !== undefined && { forventet }) };
      return this.#registre.upload.withJson(objekttype, request, !dryRun, async (json) => {
        const body = read(json);
        const isHistory = history !== undefined && 'registreringer' in body;
        if (dryRun) {
          if (isHistory) throw SagdokFejl.ugyldig([NO_PREVIEW]);
          await this.#refuseUnseen(request);
          void reply.status(200);
          return operation(this.#service.preview, body, anmodning);
        }
        const { uuid, nr } = await (isHistory ? history(body) : operation(this.#service.register, body, anmodning));
        setEtag(reply, nr);
        return { uuid };
      });
    }

    /** A preview reads what it shows: an object that the sender may not see is not there. */
    async #refuseUnseen(request: FastifyRequest): Promise<void> {
      const { uuid } = request.params as { readonly uuid?: string };
      if (uuid === undefined) return;
      const synligt = this.#registre.synligt(objekttype.navn, request);
      const seen = await this.#service.reader.read([uuid], { virkning: ALTID, registreret: 'gaeldende', synligt });
      if (seen.length === 0 && (await this.#service.register.findes(uuid)))
        throw SagdokFejl.ikkeFundet(objekttype.navn, uuid);
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
