import type { Channel } from 'amqplib';

/**
 * Closes a channel, if it is open. Resolves when it is closed, also when it goes down with its connection meanwhile: the driver's own
 * promise never settles then.
 */
export const closeChannel = async (channel: Channel): Promise<void> => {
  await new Promise<void>((resolve) => {
    const closed = (): void => {
      resolve();
    };
    channel.once('close', closed);
    // It is closed already.
    channel.close().catch(closed);
  });
};
