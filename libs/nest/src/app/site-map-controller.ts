import { Controller, Get } from '@nestjs/common';
import { ServedOpenapi } from '../openapi/served-openapi.js';

/** `/site-map`: every address that can be read, as LoRA lists them. */
@Controller()
export class SiteMapController {
  readonly #addresses: readonly string[];

  constructor({ document }: ServedOpenapi) {
    this.#addresses = Object.entries(document.paths)
      .filter(([, operations]) => 'get' in operations)
      .map(([path]) => path.replace(/\{(\w+)\}/g, '<$1>'))
      .toSorted();
  }

  @Get('site-map')
  siteMap(): object {
    return { 'site-map': this.#addresses };
  }
}
