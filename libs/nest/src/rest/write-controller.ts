import { Controller, Delete, HttpCode, Param, Patch, Post, Put, Req, Res, type Type } from '@nestjs/common';
import type { Objekttype } from '@sagdok/model';
import { ALTID } from '@sagdok/tid';
import type { Fejl } from '@sagdok/validering';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Skrivning } from '../adgang/adgang.js';
import { storedReferences } from '../content/content-references.js';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import type { Body } from '../register/body.js';
import type { Kvittering } from '../register/decision.js';
import type { Anmodning, Register } from '../register/register.js';
import { fingerprint } from '../register/request-key.js';
import { isUuid } from '../search/field-condition.js';
import { idempotencyKey } from './idempotency-key.js';
import { expectedOf, setEtag } from './if-match.js';
import type { QueryParameter } from '../search/query-parameter.js';
import { queryParameters, unknownParameters } from './query.js';
import { refuse } from './refusals.js';
import { Registre } from './registre.js';
import { changeBody, objectBody, optionalBody } from './request-body.js';
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

const NO_SUCH_CONTENT = {
  kode: 'ugyldig-vaerdi',
  da: 'Der er intet indhold på denne adresse',
  en: 'There is no content at this address',
} as const;

/** A write, as its request is read and carried out. */
interface Write {
  /** The body, from JSON. */
  readonly read: (json: unknown) => Body;
  readonly operation: (body: Body) => Skrivning['operation'];
  /** Carries it out on either register: the one that writes, or the one that shows what would be written. */
  readonly carryOut: <R>(register: Register<R>, body: Body, anmodning: Anmodning) => Promise<R>;
  /** Takes over a whole history; absent: the operation takes none. */
  readonly history?: (body: Body, anmodning: Anmodning) => Promise<Kvittering>;
}

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
      return this.#write(request, reply, {
        read: objectBody,
        operation: () => 'opret',
        carryOut: async (register, body, anmodning) => {
          refuse(this.#service.validator.opret(body));
          return register.opret(body, anmodning);
        },
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
      return this.#write(request, reply, {
        read: objectBody,
        operation: () => 'importer',
        carryOut: async (register, body, anmodning) => {
          refuse(this.#service.validator.opret(body));
          return register.importer(id, body, anmodning);
        },
        history: async (body, anmodning) => {
          refuse(this.#service.validator.historik(body, this.#registre.now()));
          return this.#service.historyImport.importer(id, body.registreringer as readonly Body[], anmodning);
        },
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
      return this.#write(request, reply, {
        read: changeBody,
        operation: (body) => (isPassiver(body) ? 'passiver' : 'ret'),
        carryOut: async (register, body, anmodning) => {
          const passiver = isPassiver(body);
          await this.#refuseExisting(id, this.#service.validator.ret(passiver ? onlyNote(body) : body));
          return passiver ? register.passiver(id, body, anmodning) : register.ret(id, body, anmodning);
        },
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
      return this.#write(request, reply, {
        read: optionalBody,
        operation: () => 'slet',
        carryOut: async (register, body, anmodning) => {
          await this.#refuseExisting(id, this.#service.validator.ret(onlyNote(body)));
          return register.slet(id, body, anmodning);
        },
      });
    }

    async #write(
      request: FastifyRequest,
      reply: FastifyReply,
      { read, operation, carryOut, history }: Write,
    ): Promise<object> {
      const parameters = queryParameters(request.url);
      refuse(unknownParameters(parameters, PARAMETERS));
      const dryRun = isDryRun(parameters);
      const forventet = expectedOf(request) ?? this.#registre.usagt;
      const noegle = idempotencyKey(request);
      const brugerref = this.#registre.bruger(request);
      return this.#service.upload.withJson<object>(request, async ({ json, said }) => {
        const body = read(json);
        this.#registre.refuseWrite(request, { operation: operation(body), objekttype: objekttype.navn });
        await this.#refuseUnseen(request);
        await this.#refuseOthersContent(request, body);
        const isHistory = history !== undefined && 'registreringer' in body;
        const anmodning = { brugerref, ...(forventet !== undefined && { forventet }) };
        if (dryRun) {
          if (isHistory) throw SagdokFejl.ugyldig([NO_PREVIEW]);
          void reply.status(200);
          return carryOut(this.#service.preview, body, anmodning);
        }
        const keyed = {
          ...anmodning,
          ...(noegle !== undefined && {
            key: { noegle, fingeraftryk: fingerprint([request.method, brugerref, ...said]) },
          }),
        };
        const { uuid, nr } = await (isHistory ? history(body, keyed) : carryOut(this.#service.register, body, keyed));
        setEtag(reply, nr);
        return { uuid };
      });
    }

    /** An object that the sender may not see is not there: neither to be changed nor to be shown. */
    async #refuseUnseen(request: FastifyRequest): Promise<void> {
      const { uuid } = request.params as { readonly uuid?: string };
      if (uuid === undefined) return;
      const synligt = this.#registre.synligt(objekttype.navn, request);
      if (synligt.criteria.length === 0) return;
      const seen = await this.#service.reader.read([uuid], { virkning: ALTID, registreret: 'gaeldende', synligt });
      if (seen.length === 0 && (await this.#service.register.findes(uuid)))
        throw SagdokFejl.ikkeFundet(objekttype.navn, uuid);
    }

    /** Content that the sender may not read is not there to be referred to: it would be theirs to read then. */
    async #refuseOthersContent(request: FastifyRequest, body: Body): Promise<void> {
      const references = storedReferences(objekttype, body);
      if (references.length === 0) return;
      const access = this.#registre.contentAccess(objekttype.navn, request);
      const faults: Fejl[] = [];
      for (const { sti, path } of references) if (await access.isOthers(path)) faults.push({ sti, ...NO_SUCH_CONTENT });
      refuse(faults);
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
