/** JSON objects, as declarations are while they are being changed. */
export type Opslag = Readonly<Record<string, unknown>>;

/** Where an element stands: the way to what holds it, from all types by name, and the name it has there. */
export interface Plads {
  readonly vej: readonly string[];
  readonly navn: string;
  /** It is a value of a closed list; all else is a member of an object. */
  readonly vaerdi?: true;
}

/** Where the element is, or would be if it were added; nothing if no element can be there. */
export function pladsAf(typer: Opslag, sti: string): Plads | undefined {
  const [type = '', ...led] = sti.split('/');
  if (led.length === 0) return { vej: [], navn: type };
  if (!Object.hasOwn(typer, type)) return undefined;
  const [gruppe = '', ...rest] = led;
  const vej = [type, gruppe];
  switch (gruppe) {
    case 'attributter': {
      const [saet, ...felt] = rest;

      return saet === undefined ? undefined : iFelter(typer, [...vej, saet], felt);
    }
    case 'tilstande':
      return iTilstande(typer, vej, rest);
    case 'relationer':
      return iRelationer(typer, vej, rest);
    case 'underobjekter':
      return iUnderobjekter(typer, vej, rest);
    default:
      return undefined;
  }
}

/** What is at the way, if there is something. */
export function paaVejen(fra: unknown, vej: readonly string[]): unknown {
  return vej.reduce((her, navn) => (erOpslag(her) && Object.hasOwn(her, navn) ? her[navn] : undefined), fra);
}

/** Whether it is a JSON object. */
export function erOpslag(json: unknown): json is Opslag {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

type Soeg = (typer: Opslag, vej: readonly string[], led: readonly string[]) => Plads | undefined;

const iFelter: Soeg = (typer, vej, [navn, ...rest]) => {
  if (navn === undefined) return undefined;
  if (rest.length === 0) return { vej, navn };
  const felt = paaVejen(typer, [...vej, navn]);
  if (!erOpslag(felt)) return undefined;
  if ('struktur' in felt) return iFelter(typer, [...vej, navn, 'struktur', 'felter'], rest);

  return vaerdi([...vej, navn], rest);
};

const iTilstande: Soeg = (typer, vej, [navn, ...rest]) => {
  if (navn === undefined) return undefined;
  if (rest.length === 0) return { vej, navn };

  return erOpslag(paaVejen(typer, [...vej, navn])) ? vaerdi([...vej, navn], rest) : undefined;
};

const vaerdi = (vej: readonly string[], [navn, ...rest]: readonly string[]): Plads | undefined =>
  navn === undefined || rest.length > 0 ? undefined : { vej: [...vej, 'vaerdier'], navn, vaerdi: true };

const iRelationer: Soeg = (typer, vej, [navn, ...rest]) => {
  if (navn === undefined) return undefined;
  if (rest.length === 0) return { vej, navn };

  return erOpslag(paaVejen(typer, [...vej, navn])) ? iFelter(typer, [...vej, navn, 'felter'], rest) : undefined;
};

const iUnderobjekter: Soeg = (typer, vej, [navn, gruppe, ...rest]) => {
  if (navn === undefined) return undefined;
  if (gruppe === undefined) return { vej, navn };
  if (!erOpslag(paaVejen(typer, [...vej, navn]))) return undefined;
  const inde = [...vej, navn, gruppe];
  switch (gruppe) {
    case 'egenskaber':
      return iFelter(typer, inde, rest);
    case 'relationer':
      return iRelationer(typer, inde, rest);
    case 'underobjekter':
      return iUnderobjekter(typer, inde, rest);
    default:
      return undefined;
  }
};
