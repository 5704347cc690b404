import type { RegisterKlient } from '../register/register-klient.js';

/** The case of an installation, for a person to read. */
export interface SagText {
  readonly lines: readonly string[];
  readonly journalposter: number;
}

/** Shows the case of an installation with its journal, and what the documents in it say. */
export const sagText = async (register: RegisterKlient, installation: string): Promise<SagText> => {
  const [uuid = ''] = await register.soeg('sag', 'sagsnummer', installation);
  const sag = await register.gaeldende('sag', uuid);
  const journal = sag?.relationer?.journalpost ?? [];
  const posts = await Promise.all(journal.map(({ uuid: dokument = '' }) => dokumentText(register, dokument)));
  return {
    lines: [
      `sag ${uuid}: ${sag?.attributter?.sagegenskaber?.[0]?.titel ?? ''}`,
      ...posts.map((post) => `  journalpost: ${post}`),
    ],
    journalposter: journal.length,
  };
};

const dokumentText = async (register: RegisterKlient, uuid: string): Promise<string> => {
  const dokument = await register.gaeldende('dokument', uuid);
  const indhold = dokument?.varianter?.[0]?.dele?.[0]?.egenskaber?.[0]?.indhold ?? '';
  const said = await (await register.indhold(indhold.replace('store:', ''))).text();
  return `dokument ${uuid}: ${said.trim().split('\n').join(', ')}`;
};
