import type { Kardinalitet, Skalartype } from '@sagdok/model';
import type { Forslagsart } from '../../src/forslag/arter.ts';
import type { Forslagsdel } from '../../src/forslag/dele.ts';
import type { Handling } from '../../src/forslag/handlinger.ts';
import type { Locale } from '../../src/locale/locale.ts';

/** What the generator is told: schema.json says what each is. */
export interface ForslagOptions {
  readonly titel: string;
  readonly element: string;
  readonly del: Forslagsdel | '';
  readonly problem?: string;
  readonly oenske?: string;
  readonly alternativer: string;
  readonly privatliv?: string;
  readonly migrering: string;
  readonly forfatter?: string;
  readonly sprog: Locale;
  readonly art?: Forslagsart;
  readonly handling?: Handling;
  readonly navn: string;
  readonly nyTitel: string;
  readonly definition: string;
  readonly type: Skalartype;
  readonly kardinalitet: Kardinalitet;
  readonly maal: string;
  readonly obligatorisk: boolean;
}
