import { Controller, Get, Param, Req, Res, StreamableFile, type Type } from '@nestjs/common';
import type { Objekttype } from '@sagdok/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { viewNow } from '../register/window.js';
import { Registre } from '../rest/registre.js';
import type { ContentLookup } from './content-lookup.js';

/** A media type that cannot be taken for a header of its own. */
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/;

/** The controller for the content that objects of a type refer to: `/{service}/{type}/{path}` (golden dokument-upload). */
export const contentController = (objekttype: Objekttype): Type => {
  @Controller(`${objekttype.del}/${objekttype.navn}`)
  class ContentController {
    readonly #registre: Registre;
    readonly #lookup: ContentLookup;

    constructor(registre: Registre) {
      this.#registre = registre;
      this.#lookup = registre.contentLookup(objekttype.navn);
    }

    @Get('*')
    async hent(
      @Param('*') sti: string,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<StreamableFile> {
      const reference = await this.#lookup.find(sti);
      const seen = reference && (await this.#mayRead(reference.uuid, request));
      const found = seen ? await this.#registre.store.open(sti) : undefined;
      if (reference === undefined || found === undefined) throw SagdokFejl.indholdIkkeFundet(sti);
      const { mimetype } = reference;
      // The media type is what somebody wrote: a browser must neither guess another nor run what it finds.
      void reply.headers({ 'x-content-type-options': 'nosniff', 'content-security-policy': 'sandbox' });
      const type = mimetype !== undefined && MEDIA_TYPE.test(mimetype) ? mimetype : 'application/octet-stream';
      return new StreamableFile(found.content, { type, length: found.size });
    }

    async #mayRead(uuid: string, request: FastifyRequest): Promise<boolean> {
      const view = viewNow(this.#registre.synligt(objekttype.navn, request));
      return (await this.#registre.service(objekttype.navn).reader.read([uuid], view)).length > 0;
    }
  }
  return ContentController;
};
