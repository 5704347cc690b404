import type { Felter, Objekttype, Underobjekttyper } from '@sagdok/model';
import type { Fejl } from '@sagdok/validering';

const FIELD = 'field:';

/** What a reference to stored content begins with; its path follows. */
export const STORED = 'store:';

type Json = Readonly<Record<string, unknown>>;

/** The files of a form, as the paths they are stored at, by the form's field. */
export type StoredFiles = ReadonlyMap<string, string>;

const isList = (value: unknown): value is readonly Json[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);

/** A reference to stored content in a body. */
export interface StoredReference {
  /** Where in the body. */
  readonly sti: string;
  readonly path: string;
}

class Resolver {
  readonly faults: Fejl[] = [];
  readonly stored: StoredReference[] = [];

  constructor(readonly files: StoredFiles) {}

  value(value: unknown, sti: string): unknown {
    if (typeof value !== 'string') return value;
    if (value.startsWith(STORED)) this.stored.push({ sti, path: value.slice(STORED.length) });
    if (!value.startsWith(FIELD)) return value;
    const field = value.slice(FIELD.length);
    const path = this.files.get(field);
    if (path !== undefined) return `${STORED}${path}`;
    this.faults.push({
      sti,
      kode: 'mangler',
      da: 'Formularen har ingen fil i det felt, der henvises til',
      en: 'The form has no file in the field referred to',
    });
    return value;
  }

  period(felter: Felter, period: Json, sti: string): Json {
    return Object.fromEntries(
      Object.entries(period).map(([name, value]) => {
        const felt = Object.hasOwn(felter, name) ? felter[name] : undefined;
        return [name, felt !== undefined && 'indhold' in felt ? this.value(value, `${sti}/${name}`) : value];
      }),
    );
  }

  parts(body: Json, parts: Underobjekttyper, sti: string): Json {
    const resolved: Record<string, unknown> = {};
    for (const [member, part] of Object.entries(parts)) {
      const list = body[member];
      if (!isList(list)) continue;
      resolved[member] = list.map((item, i) => {
        const at = `${sti}/${member}/${i}`;
        const egenskaber = item.egenskaber;
        const below = this.parts(item, part.underobjekter ?? {}, at);
        return isList(egenskaber)
          ? {
              ...below,
              egenskaber: egenskaber.map((period, j) => this.period(part.egenskaber, period, `${at}/egenskaber/${j}`)),
            }
          : below;
      });
    }
    return { ...body, ...resolved };
  }
}

/** A body in which references to the form's files are references to the store. */
export interface Resolved {
  readonly body: unknown;
  /** A fault for each reference to a file that the form does not have. */
  readonly faults: readonly Fejl[];
  /** The references to stored content that it had already. */
  readonly stored: readonly StoredReference[];
}

/** Puts the paths of stored files in the place of `field:NAME`, also in the registreringer of a history. The body has not been validated. */
export const resolveFiles = (objekttype: Objekttype, body: unknown, files: StoredFiles): Resolved => {
  const resolver = new Resolver(files);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { body, faults: [], stored: [] };
  const { underobjekter = {} } = objekttype;
  const whole = resolver.parts(body as Json, underobjekter, '');
  const { registreringer } = whole;
  return {
    body: isList(registreringer)
      ? {
          ...whole,
          registreringer: registreringer.map((each, i) => resolver.parts(each, underobjekter, `/registreringer/${i}`)),
        }
      : whole,
    faults: resolver.faults,
    stored: resolver.stored,
  };
};

/** The references to stored content in a body that refers to no files of a form. */
export const storedReferences = (objekttype: Objekttype, body: unknown): readonly StoredReference[] =>
  resolveFiles(objekttype, body, new Map()).stored;

/** Does the type have fields whose content the service stores? */
export const storesContent = ({ underobjekter = {} }: Pick<Objekttype, 'underobjekter'>): boolean =>
  Object.values(underobjekter).some(
    (part) => Object.values(part.egenskaber).some((felt) => 'indhold' in felt) || storesContent(part),
  );
