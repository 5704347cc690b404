import { Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Req, Res, type Type } from '@nestjs/common';
import { opretSchema, type Fejl } from '@sagdok/validering';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Objekttype } from '@sagdok/model';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { objectAnswer } from '../register/answer.js';
import type { Anmodning, Body, Kvittering } from '../register/register.js';
import type { View } from '../register/window.js';
import { isUuid } from '../search/field-condition.js';
import { parseSearch } from '../search/parse-search.js';
import { fieldsOf } from './fields.js';
import { queryParameters, TIME_PARAMETERS, unknownParameters, viewOf } from './query.js';
import { objectBody } from './request-body.js';
import { Registre } from './registre.js';
import type { TypeService } from './type-service.js';

const LIST_PARAMETERS: ReadonlySet<string> = new Set([...TIME_PARAMETERS, 'uuid']);
const NONE: ReadonlySet<string> = new Set();

const refuse = (faults: readonly Fejl[]): void => {
  if (faults.length > 0) throw SagdokFejl.ugyldig(faults);
};

const isFaults = <T extends object>(outcome: T | readonly Fejl[]): outcome is readonly Fejl[] => Array.isArray(outcome);

const asked = <T extends object>(outcome: T | readonly Fejl[]): T => {
  if (isFaults(outcome)) throw SagdokFejl.ugyldig(outcome);
  return outcome;
};

const noteOf = (body: Body): string => (typeof body['note'] === 'string' ? body['note'] : '');

const onlyNote = (body: Body): Body => ('note' in body ? { note: body['note'] } : {});

/** `livscyklus: "Passiv"`, in any case, makes a Ret a Passiver; whatever else the body holds is then ignored, but the note. */
const isPassiver = ({ livscyklus }: Body): boolean =>
  typeof livscyklus === 'string' && livscyklus.toLowerCase() === 'passiv';

/** Stands in for a view that has faults, while those of the other parameters are found. */
const NO_VIEW: View = { virkning: 'tomt', registreret: 'gaeldende' };

/** The number in `If-Match: "7"`. */
const expectedNr = (header: string | undefined): number | undefined => {
  if (header === undefined || header === '*') return undefined;
  const [, nr] = /^(?:W\/)?"(\d{1,9})"$/.exec(header) ?? [];
  if (nr === undefined) {
    throw SagdokFejl.ugyldig([
      {
        sti: '?If-Match',
        kode: 'ugyldig-parameter',
        da: 'If-Match skal være den ETag, som objektet blev læst med',
        en: 'If-Match must be the ETag that the object was read with',
      },
    ]);
  }
  return Number(nr);
};

/** The controller of one type of object: the standard's operations under `/{service}/{type}`, as LoRA binds them to REST. */
export const objektController = (objekttype: Objekttype): Type => {
  @Controller(`${objekttype.del}/${objekttype.navn}`)
  class ObjektController {
    readonly #registre: Registre;
    readonly #service: TypeService;

    constructor(registre: Registre) {
      this.#registre = registre;
      this.#service = registre.service(objekttype.navn);
    }

    @Get('fields')
    fields(@Req() request: FastifyRequest): object {
      refuse(unknownParameters(queryParameters(request.url), NONE));
      return fieldsOf(objekttype);
    }

    @Get('schema')
    schema(@Req() request: FastifyRequest): object {
      refuse(unknownParameters(queryParameters(request.url), NONE));
      return opretSchema(objekttype);
    }

    /** List, when only uuids and times are given; else Søg. */
    @Get()
    async listOrSearch(@Req() request: FastifyRequest): Promise<object> {
      const parameters = queryParameters(request.url);
      const times = viewOf(parameters, this.#registre.now());
      const rest = parameters.filter(({ key }) => !TIME_PARAMETERS.has(key));
      if (rest.every(({ key }) => LIST_PARAMETERS.has(key)))
        return this.#list(
          rest.map(({ value }) => value),
          asked(times),
        );
      const view = isFaults(times) ? undefined : times;
      const search = parseSearch(this.#service.tables, this.#service.searchParameters, rest, view ?? NO_VIEW);
      refuse([...(isFaults(times) ? times : []), ...(isFaults(search) ? search : [])]);
      return { results: [await this.#service.search.find(asked(search))] };
    }

    async #list(uuids: readonly string[], view: View): Promise<object> {
      refuse(
        uuids
          .filter((uuid) => !isUuid(uuid))
          .map(
            () =>
              ({
                sti: '?uuid',
                kode: 'ugyldig-uuid',
                da: 'uuid: værdien er ikke en uuid',
                en: 'uuid: the value is no uuid',
              }) as const,
          ),
      );
      const objects = uuids.length === 0 ? [] : await this.#service.reader.read(uuids, view);
      return {
        results: objects.length === 0 ? [] : [objects.map((object) => objectAnswer(this.#service.tables, object))],
      };
    }

    @Get(':uuid')
    async laes(
      @Param('uuid') uuid: string,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<object> {
      this.#checkUuid(uuid);
      const parameters = queryParameters(request.url);
      refuse(unknownParameters(parameters, TIME_PARAMETERS));
      const view = asked(viewOf(parameters, this.#registre.now()));
      const [object] = await this.#service.reader.read([uuid], view);
      const newest = object?.registreringer[0]?.registrering;
      if (object === undefined || newest === undefined) throw SagdokFejl.ikkeFundet(objekttype.navn, uuid);
      const [nr, , livscykluskode] = newest;
      if (livscykluskode === 'Slettet') throw SagdokFejl.slettet(objekttype.navn, uuid);
      if (view.registreret === 'gaeldende') void reply.header('etag', `"${nr}"`);
      return { [uuid]: [objectAnswer(this.#service.tables, object)] };
    }

    @Post()
    async opret(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
      refuse(unknownParameters(queryParameters(request.url), NONE));
      return this.#registre.upload.withJson(objekttype, request, async (json) => {
        const body = objectBody(json);
        refuse(this.#service.validator.opret(body));
        return this.#answer(reply, await this.#service.register.opret(body, this.#anmodning(request)));
      });
    }

    @Put(':uuid')
    async importer(
      @Param('uuid') uuid: string,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<object> {
      this.#checkUuid(uuid);
      refuse(unknownParameters(queryParameters(request.url), NONE));
      return this.#registre.upload.withJson(objekttype, request, async (json) => {
        const body = objectBody(json);
        refuse(this.#service.validator.opret(body));
        return this.#answer(
          reply,
          await this.#service.register.importer(uuid.toLowerCase(), body, this.#anmodning(request)),
        );
      });
    }

    /** Ret, or Passiver when the body says `livscyklus: "Passiv"`. */
    @Patch(':uuid')
    async ret(
      @Param('uuid') uuid: string,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<object> {
      this.#checkUuid(uuid);
      refuse(unknownParameters(queryParameters(request.url), NONE));
      return this.#registre.upload.withJson(objekttype, request, async (json) => {
        const body = objectBody(json);
        const anmodning = this.#anmodning(request);
        const id = uuid.toLowerCase();
        if (isPassiver(body)) {
          refuse(this.#service.validator.ret(onlyNote(body)));
          return this.#answer(reply, await this.#service.register.passiver(id, noteOf(body), anmodning));
        }
        refuse(this.#service.validator.ret(body));
        return this.#answer(reply, await this.#service.register.ret(id, body, anmodning));
      });
    }

    @Delete(':uuid')
    @HttpCode(202)
    async slet(
      @Param('uuid') uuid: string,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<object> {
      this.#checkUuid(uuid);
      refuse(unknownParameters(queryParameters(request.url), NONE));
      return this.#registre.upload.withJson(objekttype, request, async (json) => {
        const body = json === undefined || json === '' ? {} : (json as Record<string, unknown>);
        refuse(this.#service.validator.ret(onlyNote(body)));
        return this.#answer(
          reply,
          await this.#service.register.slet(uuid.toLowerCase(), noteOf(body), this.#anmodning(request)),
        );
      });
    }

    #checkUuid(uuid: string): void {
      if (!isUuid(uuid)) throw SagdokFejl.ukendtAdresse();
    }

    #anmodning(request: FastifyRequest): Anmodning {
      const forventet = expectedNr(request.headers['if-match']);
      return { brugerref: this.#registre.brugerref, ...(forventet !== undefined && { forventet }) };
    }

    #answer(reply: FastifyReply, { uuid, nr }: Kvittering): object {
      void reply.header('etag', `"${nr}"`);
      return { uuid };
    }
  }
  Object.defineProperty(ObjektController, 'name', { value: `${objekttype.navn}Controller` });
  return ObjektController;
};
