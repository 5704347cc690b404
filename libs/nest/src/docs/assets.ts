import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SCRIPT } from './script.js';
import { StaticContent } from './static-content.js';
import { STYLE } from './style.js';

// The files of Swagger UI without the package they come in, which tells its maker of each installation.
const require = createRequire(import.meta.url);
const FOLDER = join(dirname(require.resolve('@fastify/swagger-ui')), 'static');

/** The page asks for files by their content's hash, so a browser may keep what it has. */
const FOREVER = 'public, max-age=31536000, immutable';

const CSS = 'text/css; charset=utf-8';
const JAVASCRIPT = 'text/javascript; charset=utf-8';

const swaggerUi = (name: string, mediaType: string): StaticContent =>
  new StaticContent(readFileSync(join(FOLDER, name)), mediaType, FOREVER);

/** The files of the page by name. */
export type Assets = ReadonlyMap<string, StaticContent>;

/** Reads the files that the page consists of beside itself. */
export const readAssets = (): Assets =>
  new Map([
    ['swagger-ui.css', swaggerUi('swagger-ui.css', CSS)],
    ['swagger-ui-bundle.js', swaggerUi('swagger-ui-bundle.js', JAVASCRIPT)],
    ['sagdok.css', new StaticContent(STYLE, CSS, FOREVER)],
    ['sagdok.js', new StaticContent(SCRIPT, JAVASCRIPT, FOREVER)],
  ]);
