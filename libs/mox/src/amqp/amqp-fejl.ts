/** Why something over AMQP did not succeed. */
export type AmqpFejlkode = 'utilgaengelig' | 'ingen-modtager' | 'afvist' | 'kan-ikke-skrives' | 'uvist' | 'intet-svar';

/** A failure of the message broker, or of reaching it. Made by the factories alone. */
export class AmqpFejl extends Error {
  override readonly name = 'AmqpFejl';
  readonly kode: AmqpFejlkode;
  readonly da: string;
  readonly en: string;

  private constructor(kode: AmqpFejlkode, da: string, en: string) {
    super(da);
    this.kode = kode;
    this.da = da;
    this.en = en;
  }

  /** There is no connection. Nothing was sent. */
  static utilgaengelig(hvorfor: string): AmqpFejl {
    return new AmqpFejl(
      'utilgaengelig',
      `Der er ikke forbindelse til RabbitMQ: ${hvorfor}`,
      `There is no connection to RabbitMQ: ${hvorfor}`,
    );
  }

  /** No queue takes the message; it is not stored. */
  static ingenModtager(exchange: string, noegle: string): AmqpFejl {
    const where = exchange === '' ? `køen ${noegle}` : `${exchange} (${noegle})`;
    const whereEn = exchange === '' ? `the queue ${noegle}` : `${exchange} (${noegle})`;
    return new AmqpFejl('ingen-modtager', `Ingen kø tager imod på ${where}`, `No queue takes messages at ${whereEn}`);
  }

  /** The broker refused the message; it is not stored. */
  static afvist(hvorfor: string): AmqpFejl {
    return new AmqpFejl('afvist', `RabbitMQ afviste beskeden: ${hvorfor}`, `RabbitMQ refused the message: ${hvorfor}`);
  }

  /** The message is not one that can be written to the broker: its headers are too large, for instance. It was not sent. */
  static kanIkkeSkrives(hvorfor: string): AmqpFejl {
    return new AmqpFejl(
      'kan-ikke-skrives',
      `Beskeden kan ikke skrives til RabbitMQ: ${hvorfor}`,
      `The message cannot be written to RabbitMQ: ${hvorfor}`,
    );
  }

  /** The connection was lost, or the broker silent, before it confirmed the message: it may be stored or not. */
  static uvist(hvorfor: string): AmqpFejl {
    return new AmqpFejl(
      'uvist',
      `RabbitMQ nåede ikke at bekræfte beskeden: ${hvorfor}`,
      `RabbitMQ did not confirm the message: ${hvorfor}`,
    );
  }

  /** The message was stored, but whoever takes it has not answered in time. */
  static intetSvar(hvorfor: string): AmqpFejl {
    return new AmqpFejl(
      'intet-svar',
      `Beskeden er ikke blevet besvaret: ${hvorfor}`,
      `The message has not been answered: ${hvorfor}`,
    );
  }
}
