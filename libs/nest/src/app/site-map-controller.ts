import { Controller, Get } from '@nestjs/common';
import { Registre } from '../rest/registre.js';

/** `/site-map`: every address that can be read, as LoRA lists them. */
@Controller()
export class SiteMapController {
  readonly #registre: Registre;

  constructor(registre: Registre) {
    this.#registre = registre;
  }

  @Get('site-map')
  siteMap(): object {
    const types = this.#registre.objekttyper.flatMap(({ del, navn }) =>
      ['', '/<uuid>', '/fields', '/schema'].map((path) => `/${del}/${navn}${path}`),
    );
    const parts = [...new Set(this.#registre.objekttyper.map(({ del }) => `/${del}/classes`))];
    return {
      'site-map': [
        ...types,
        ...parts,
        '/docs',
        '/health/live',
        '/health/ready',
        '/openapi.json',
        '/site-map',
      ].toSorted(),
    };
  }
}
