import type { Afvigelse } from './afvigelse.ts';
import { arkiv } from './arkiv.ts';
import { besked } from './besked.ts';
import { dokument } from './dokument.ts';
import { generelleEgenskaber } from './generelle-egenskaber.ts';
import { klassifikation } from './klassifikation.ts';
import { organisation } from './organisation.ts';
import { sag } from './sag.ts';

/** Every known deviation and erratum, by part and id. */
export const AFVIGELSER: readonly Afvigelse[] = [
  ...generelleEgenskaber,
  ...sag,
  ...dokument,
  ...organisation,
  ...klassifikation,
  ...besked,
  ...arkiv,
];
