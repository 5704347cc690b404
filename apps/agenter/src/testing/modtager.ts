import { MODTAGET, type Beskedmodtager, type Haendelsesbesked, type StandardRetur } from '@sagdok/mox';

/** Takes messages, unless it is away, or told what to answer instead. */
export class Modtager implements Beskedmodtager {
  readonly beskeder: Haendelsesbesked[] = [];
  /** How many times it is still away. */
  away = 0;
  /** What it answers to a message. */
  svar: (besked: Haendelsesbesked) => StandardRetur = () => MODTAGET;
  /** What happens elsewhere while it takes messages. */
  imens: () => unknown = () => undefined;

  async modtag(beskeder: readonly Haendelsesbesked[]): Promise<readonly StandardRetur[]> {
    if (this.away > 0) {
      this.away -= 1;
      throw new Error('the beskedfordeler is away');
    }
    this.beskeder.push(...beskeder);
    await this.imens();
    return beskeder.map(this.svar);
  }

  /** What the messages say. */
  get data(): readonly unknown[] {
    return this.beskeder.flatMap(({ Beskeddata = [] }) => Beskeddata.map((data) => 'json' in data && data.json));
  }
}
