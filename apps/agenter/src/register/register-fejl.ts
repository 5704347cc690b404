import { Afvist, type Fejlkode } from '@sagdok/mox';

interface Problem {
  readonly detail?: string;
  readonly detailEn?: string;
  readonly message?: string;
  readonly fejl?: readonly { readonly sti: string; readonly da: string; readonly en: string }[];
}

/** The codes of StandardRetur for statuses (standard.md 5); 40 for the rest. */
const KODER: Readonly<Record<number, Fejlkode>> = { 401: 43, 403: 43, 404: 44, 409: 49, 410: 44, 412: 49 };

/** The register refused a request: asking again would not help. */
export class RegisterAfvisning extends Afvist {
  /** The HTTP status. */
  readonly status: number;

  constructor(request: string, status: number, answer: string) {
    super(KODER[status] ?? 40, `${request}: ${sentence(status, answer)}`);
    this.status = status;
  }
}

/** The register did not answer, or could not: asking again may help. */
export class RegisterFejl extends Error {
  override readonly name = 'RegisterFejl';

  /** Nothing answered. */
  static tavst(request: string, cause: unknown): RegisterFejl {
    return new RegisterFejl(`${request}: registret svarer ikke / the register does not answer`, { cause });
  }

  /** It answered that it cannot now. */
  static kanIkke(request: string, status: number, answer: string): RegisterFejl {
    return new RegisterFejl(`${request}: ${sentence(status, answer)}`);
  }
}

/** What an answer of `application/problem+json` says: each fault with its place, or else the problem as a whole. */
const sentence = (status: number, answer: string): string => {
  const { detail, detailEn, message, fejl = [] } = problemIn(answer);
  if (fejl.length > 0) return fejl.map(({ sti, da, en }) => `${sti}: ${da} / ${en}`).join('; ');
  const da = detail ?? message ?? `registret svarede ${status}`;
  return `${da} / ${detailEn ?? `the register answered ${status}`}`;
};

const problemIn = (answer: string): Problem => {
  try {
    const json: unknown = JSON.parse(answer);
    return typeof json === 'object' && json !== null ? json : {};
  } catch {
    return {};
  }
};
