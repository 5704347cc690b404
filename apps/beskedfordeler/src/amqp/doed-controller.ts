import { Controller, Inject, UseFilters } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { formatOf, HEADERS, type AmqpMessage } from '@sagdok/mox';
import { AMQP, DOED_BESKED, isUuid, MessageFilter, type AmqpBroker, type Handled } from '@sagdok/nest';
import { Fejlkoe } from '../fejlkoe/fejlkoe.js';
import { erPosition } from '../form/position.js';

/** The StatusKode of what was given up without one. */
const FEJLET = 50;

/** What RabbitMQ itself says of why it gave a message up: `rejected`, `delivery_limit`, ... */
const BROKERENS_GRUND = 'x-first-death-reason';

const UDEN_GRUND = 'Opgivet uden begrundelse / Given up without a reason';

const text = ({ headers }: AmqpMessage, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

const kodeOf = (message: AmqpMessage): number => {
  const kode = Number(text(message, HEADERS.fejlkode));
  return Number.isInteger(kode) && kode >= 21 && kode <= 99 ? kode : FEJLET;
};

const tekstOf = (message: AmqpMessage): string => {
  const brokerens = text(message, BROKERENS_GRUND);
  return text(message, HEADERS.fejltekst) ?? (brokerens === undefined ? UDEN_GRUND : `${UDEN_GRUND} (${brokerens})`);
};

/** The dueslag in the name of a queue, whatever stands before it. */
const dueslagOf = (koe: string): string | undefined => {
  const last = koe.slice(-36);
  return isUuid(last) ? last.toLowerCase() : undefined;
};

/** What was given up at the message broker, from all queues, goes to the fejlkø. */
@Controller()
@UseFilters(MessageFilter)
export class DoedController {
  constructor(
    private readonly fejlkoe: Fejlkoe,
    @Inject(AMQP) private readonly broker: AmqpBroker | undefined,
  ) {}

  @MessagePattern(DOED_BESKED)
  async modtag(@Payload() message: AmqpMessage): Promise<Handled> {
    const grund = { kode: kodeOf(message), tekst: tekstOf(message) };
    const position = text(message, HEADERS.position) ?? '';
    const abonnement = text(message, HEADERS.abonnement) ?? '';
    const koe = text(message, HEADERS.fejlkoe) ?? message.routingKey;
    const dueslag = dueslagOf(koe);
    const isOurs = dueslag !== undefined && erPosition(position) && isUuid(abonnement);
    if (isOurs && (await this.fejlkoe.opgivet({ ...grund, position, abonnement, dueslag }))) return {};
    const { body, contentType } = message;
    const raa = { format: formatOf(contentType, body), tekst: body.toString() };
    // What was sent to us, and could not be stored at the time, can be taken once more.
    if (koe === this.broker?.topologi.afsendBesked.koe.navn) await this.fejlkoe.ikkeGemt(raa, grund);
    else await this.fejlkoe.doed(koe, raa, grund);
    return {};
  }
}
