import { BaseRpcContext } from '@nestjs/microservices';
import type { AmqpMessage, Attempt } from '@sagdok/mox';

/** What a controller of messages can learn beside the message: whether this is the last attempt at it. */
export class AmqpContext extends BaseRpcContext<[AmqpMessage, Attempt]> {
  getMessage(): AmqpMessage {
    return this.args[0];
  }

  getAttempt(): Attempt {
    return this.args[1];
  }
}
