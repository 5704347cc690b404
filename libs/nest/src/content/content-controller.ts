import { Controller, Get, Param, Req, Res, StreamableFile, type Type } from '@nestjs/common';
import type { Objekttype } from '@sagdok/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { Registre } from '../rest/registre.js';

/** A media type that cannot be taken for a header of its own. */
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/;

/** The controller for the content that objects of a type refer to: `/{service}/{type}/{path}` (golden dokument-upload). */
export const contentController = (objekttype: Objekttype): Type => {
  @Controller(`${objekttype.del}/${objekttype.navn}`)
  class ContentController {
    readonly #registre: Registre;

    constructor(registre: Registre) {
      this.#registre = registre;
    }

    @Get('*')
    async hent(
      @Param('*') sti: string,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<StreamableFile> {
      const reference = await this.#registre.contentAccess(objekttype.navn, request).reference(sti);
      const found = reference && (await this.#registre.store.open(sti));
      if (reference === undefined || found === undefined) throw SagdokFejl.indholdIkkeFundet(sti);
      const { mimetype } = reference;
      // The media type is what somebody wrote: a browser must neither guess another nor run what it finds.
      void reply.headers({ 'x-content-type-options': 'nosniff', 'content-security-policy': 'sandbox' });
      const type = mimetype !== undefined && MEDIA_TYPE.test(mimetype) ? mimetype : 'application/octet-stream';
      return new StreamableFile(found.content, { type, length: found.size });
    }
  }
  return ContentController;
};
