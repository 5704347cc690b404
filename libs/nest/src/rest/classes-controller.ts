import { Controller, Get, type Type } from '@nestjs/common';
import { fieldsOf } from './fields.js';
import { Registre } from './registre.js';

/** The controller of one part of the standard: `/{service}/classes`, the types it has (golden `*-metadata`). */
export const classesController = (del: string): Type => {
  @Controller(del)
  class ClassesController {
    readonly #registre: Registre;

    constructor(registre: Registre) {
      this.#registre = registre;
    }

    @Get('classes')
    classes(): object {
      const types = this.#registre.objekttyper.filter((objekttype) => objekttype.del === del);
      return Object.fromEntries(types.map((objekttype) => [objekttype.navn, fieldsOf(objekttype)]));
    }
  }
  return ClassesController;
};
