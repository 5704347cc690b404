import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RegisterKlient } from '../register/register-klient.js';
import { uplaceredeI } from '../vand/koer-vand.js';
import type { AgentProces } from './agent-proces.js';
import type { DemoFiles } from './demo-files.js';
import type { Kvitteringsmodtager } from './kvitteringsmodtager.js';
import { sagText } from './sag-text.js';

/** How long anything may take, in milliseconds; and how long nothing is waited for. */
const PATIENCE = 120_000;
const QUIET = 1500;

/** What the story is told with. */
export interface DemoStoryOptions {
  /** Where the register is. */
  readonly sagdok: string;
  /** Takes what is shown. */
  readonly vis: (line: string) => void;
  /** The agent's folder; its inbox is `indbakke` in it. */
  readonly folder: string;
  readonly agent: AgentProces;
  readonly modtager: Kvitteringsmodtager;
  readonly files: DemoFiles;
  /** Takes what is not as it should be. */
  readonly wrong: string[];
}

/** The steps of the demonstration, in order. */
export class DemoStory {
  readonly #options: DemoStoryOptions;
  readonly #register: RegisterKlient;

  constructor(options: DemoStoryOptions) {
    this.#options = options;
    this.#register = new RegisterKlient(options.sagdok);
  }

  /** Tells it. @throws Error when it cannot go on */
  async tell(): Promise<void> {
    await this.#putFile();
    await this.#showKvitteringer();
    await this.#showSager();
    await this.#showUplacerede();
    await this.#putAgain();
  }

  async #putFile(): Promise<void> {
    const { agent } = this.#options;
    await this.#until('agenten lytter', () => agent.rapporter.some(({ slags }) => slags === 'startet'));
    await this.#until('indbakken er der', async () => (await this.#inFolder('indbakke')).includes('behandlet'));
    this.#step(
      '1',
      'En fil med fem aflæsninger lægges i agentens indbakke',
      'A file with five readings is put in the inbox',
    );
    for (const line of this.#options.files.csv.trim().split('\n')) this.#options.vis(`     ${line}`);
    await this.#put('demo.csv');
  }

  async #showKvitteringer(): Promise<void> {
    const { modtager } = this.#options;
    const { gode, daarlige } = this.#options.files;
    await this.#until(`${gode + daarlige} kvitteringer`, () => modtager.kvitteringer.length >= gode + daarlige);
    this.#step('2', 'En abonnent har fået kvitteringerne', 'A subscriber has got the kvitteringer');
    for (const { aflaesning, udfald, sag, grund } of modtager.kvitteringer)
      this.#options.vis(
        `     aflæsning ${aflaesning.slice(0, 8)}: ${udfald}${sag === undefined ? '' : `, sag ${sag}`}${grund === undefined ? '' : `: ${grund}`}`,
      );
    const placed = modtager.kvitteringer.filter(({ udfald }) => udfald === 'journaliseret').length;
    this.#check(placed === gode, `${placed} af ${gode} aflæsninger er journaliseret`);
  }

  async #showSager(): Promise<void> {
    this.#step(
      '3',
      'Hver installation har en sag med sine journalposter',
      'Each installation has a case with its journal',
    );
    const [en, to] = this.#options.files.installationer;
    for (const [installation, antal] of [
      [en, 2],
      [to, 1],
    ] as const) {
      const { lines, journalposter } = await sagText(this.#register, installation);
      for (const line of lines) this.#options.vis(`     ${line}`);
      this.#check(journalposter === antal, `${installation} har ${journalposter} journalposter, ikke ${antal}`);
    }
  }

  async #showUplacerede(): Promise<void> {
    this.#step(
      '4',
      'Det, der ikke kunne placeres, venter på et menneske',
      'What could not be placed waits for a person',
    );
    const uplacerede = await uplaceredeI(this.#options.folder);
    const alle = uplacerede.alle();
    uplacerede.luk();
    for (const { aflaesning, grund } of alle)
      this.#options.vis(`     ${aflaesning.installation ?? ''}; ${aflaesning.stand ?? ''}: ${grund}`);
    this.#check(
      alle.length === this.#options.files.daarlige,
      `${alle.length} venter, ikke ${this.#options.files.daarlige}`,
    );
  }

  async #putAgain(): Promise<void> {
    const { modtager } = this.#options;
    const before = modtager.kvitteringer.length;
    await this.#put('demo-igen.csv');
    await this.#until('filen er behandlet igen', async () =>
      (await this.#inFolder('indbakke/behandlet')).includes('demo-igen.csv'),
    );
    await sleep(QUIET);
    this.#step('5', 'Den samme fil en gang til gør intet nyt', 'The same file once more does nothing new');
    const journals = await Promise.all(this.#options.files.installationer.map((each) => sagText(this.#register, each)));
    const antal = journals.reduce((sum, { journalposter }) => sum + journalposter, 0);
    this.#options.vis(`     ${antal} journalposter, ${modtager.kvitteringer.length} kvitteringer`);
    this.#check(antal === this.#options.files.gode, `${antal} journalposter, ikke ${this.#options.files.gode}`);
    this.#check(modtager.kvitteringer.length === before, 'der kom flere kvitteringer');
  }

  #step(nr: string, da: string, en: string): void {
    this.#options.vis(`\n${nr}. ${da} / ${en}`);
  }

  #check(asItShould: boolean, sentence: string): void {
    if (!asItShould) this.#options.wrong.push(sentence);
  }

  /** A file is written under another name first, so that the agent does not take it before it is whole. */
  async #put(name: string): Promise<void> {
    const path = join(this.#options.folder, 'indbakke', name);
    await writeFile(`${path}.part`, this.#options.files.csv);
    await rename(`${path}.part`, path);
  }

  #inFolder(name: string): Promise<readonly string[]> {
    return readdir(join(this.#options.folder, name)).catch(() => []);
  }

  async #until(what: string, met: () => boolean | Promise<boolean>): Promise<void> {
    const end = performance.now() + PATIENCE;
    while (!(await met())) {
      if (this.#options.agent.erEndt) throw new Error(`agenten standsede / the agent stopped (${what})`);
      if (performance.now() > end) throw new Error(`kom ikke / did not come: ${what}`);
      await sleep(50);
    }
  }
}
