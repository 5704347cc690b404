import { OBJEKTTYPER, STANDARDER, type Modelforslag, type Modeloperation, type Objekttype } from '@sagdok/model';

/** The parts of the model that some elements belong to, each with its version in force. */
export function grundlagFor(stier: readonly string[]): Modelforslag['grundlag'] {
  const navne = new Set(stier.map((sti) => sti.split('/')[0]));
  const typer = OBJEKTTYPER.filter(({ navn }) => navne.has(navn));

  return Object.fromEntries(typer.map(({ del, version }) => [del, version]));
}

/** The change that some steps make, written for the versions in force; absent where there are none. */
export function aendringAf(operationer: readonly Modeloperation[]): Modelforslag | undefined {
  return operationer.length === 0
    ? undefined
    : { grundlag: grundlagFor(operationer.map(({ sti }) => sti)), operationer };
}

/** The version that follows the one in force: a new element comes with it, `1.3` after `1.2`. */
export function naesteVersion(version: string): string {
  const [stoerste = '1', mindre = '0'] = version.split('.');

  return `${stoerste}.${Number(mindre) + 1}`;
}

/** Whether a version comes before another: `1.9` before `1.10`. */
export function erTidligere(version: string, anden: string): boolean {
  const [tal, andre] = [version, anden].map((tekst) => tekst.split('.').map(Number));
  const forskel = andre?.map((led, nr) => (tal?.[nr] ?? 0) - led).find((led) => led !== 0);

  return forskel !== undefined && forskel < 0;
}

/** The object types in force of the parts that a type of that name belongs to. */
export function typerOmkring(sti: string): readonly Objekttype[] {
  const [navn] = sti.split('/');
  const standard = STANDARDER.find(
    ({ status, objekttyper }) => status !== 'afloest' && objekttyper.some((type) => type.navn === navn),
  );

  return standard?.objekttyper ?? [];
}
