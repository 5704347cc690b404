import { Controller, Get, Param, Req, Res, type Type } from '@nestjs/common';
import type { Objekttype } from '@sagdok/model';
import type { Laest } from '@sagdok/mox';
import { opretSchema, type Fejl } from '@sagdok/validering';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { laesAnswer, objectAnswer } from '../register/answer.js';
import type { View } from '../register/window.js';
import { searchCursor } from '../search/cursor.js';
import { isUuid } from '../search/field-condition.js';
import { parseSearch } from '../search/parse-search.js';
import type { QueryParameter } from '../search/query-parameter.js';
import type { Found } from '../search/search.js';
import { fieldsOf } from './fields.js';
import { setEtag } from './if-match.js';
import { setNextLink } from './next-link.js';
import { queryParameters, unknownParameters, viewOf } from './query.js';
import { asked, faultsOf, refuse } from './refusals.js';
import { Registre } from './registre.js';
import { TIME_PARAMETERS } from './time-parameters.js';
import type { TypeService } from './type-service.js';

const LIST_PARAMETERS: ReadonlySet<string> = new Set([...TIME_PARAMETERS, 'uuid']);

const NONE: ReadonlySet<string> = new Set();

const NOT_A_UUID: Fejl = {
  sti: '?uuid',
  kode: 'ugyldig-uuid',
  da: 'uuid: værdien er ikke en uuid',
  en: 'uuid: the value is no uuid',
};

/** Stands in for a view that has faults, while those of the other parameters are found. */
const NO_VIEW: View = { virkning: 'tomt', registreret: 'gaeldende', synligt: { criteria: [], now: 0n } };

/** The controller that reads objects of one type: Læs, List and Søg under `/{service}/{type}`, as LoRA binds them to REST. */
export const readController = (objekttype: Objekttype): Type => {
  @Controller(`${objekttype.del}/${objekttype.navn}`)
  class ReadController {
    readonly #registre: Registre;
    readonly #service: TypeService;

    constructor(registre: Registre) {
      this.#registre = registre;
      this.#service = registre.service(objekttype.navn);
    }

    @Get('fields')
    fields(@Req() { url }: FastifyRequest): object {
      refuse(unknownParameters(queryParameters(url), NONE));
      return fieldsOf(objekttype);
    }

    @Get('schema')
    schema(@Req() { url }: FastifyRequest): object {
      refuse(unknownParameters(queryParameters(url), NONE));
      return opretSchema(objekttype);
    }

    /** List, when only uuids and times are given; else Søg. */
    @Get()
    async listOrSearch(
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<object> {
      const parameters = queryParameters(request.url);
      const view = viewOf(parameters, this.#registre.synligt(objekttype.navn, request));
      const rest = parameters.filter(({ key }) => !TIME_PARAMETERS.has(key));
      const isList = rest.every(({ key }) => LIST_PARAMETERS.has(key));
      if (isList) return { results: await this.#list(rest, view) };
      const { uuids, last } = await this.#search(rest, view);
      if (last !== undefined) setNextLink(reply, request.url, searchCursor(last));
      return { results: [uuids] };
    }

    @Get(':uuid')
    async laes(
      @Param('uuid') uuid: string,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<object> {
      if (!isUuid(uuid)) throw SagdokFejl.ukendtAdresse();
      const parameters = queryParameters(request.url);
      refuse(unknownParameters(parameters, TIME_PARAMETERS));
      const view = asked(viewOf(parameters, this.#registre.synligt(objekttype.navn, request)));
      const [object] = await this.#service.reader.read([uuid], view);
      const { nr, svar } = laesAnswer(this.#service.tables, uuid, object);
      if (view.registreret === 'gaeldende') setEtag(reply, nr);
      return svar;
    }

    async #list(parameters: readonly QueryParameter[], view: Laest<View>): Promise<object[]> {
      const uuids = parameters.map(({ value }) => value);
      refuse([...faultsOf(view), ...uuids.filter((uuid) => !isUuid(uuid)).map(() => NOT_A_UUID)]);
      const objects = uuids.length === 0 ? [] : await this.#service.reader.read(uuids, asked(view));
      return objects.length === 0 ? [] : [objects.map((object) => objectAnswer(this.#service.tables, object))];
    }

    async #search(parameters: readonly QueryParameter[], view: Laest<View>): Promise<Found> {
      const { tables, searchParameters, search } = this.#service;
      const request = parseSearch(tables, searchParameters, parameters, 'vaerdi' in view ? view.vaerdi : NO_VIEW);
      refuse([...faultsOf(view), ...faultsOf(request)]);
      return search.find(asked(request));
    }
  }
  Object.defineProperty(ReadController, 'name', { value: `${objekttype.navn}ReadController` });
  return ReadController;
};
