import { describe, expect, it } from '@jest/globals';
import { amqpUrl, postgresUrl } from '@sagdok/test-support';
import { runBeskedtest } from './run-beskedtest.js';

const [postgres, amqp] = [await postgresUrl(), await amqpUrl()];

(postgres === undefined || amqp === undefined ? describe.skip : describe)(
  'subscribers of every kind, while all between them and the writers fails',
  () => {
    it('hear of every registrering in the order of its object, and an agent does its work once', async () => {
      const haardhed = { prSekund: 50, sekunder: 16, objekter: 60, rabbitmqctl: false, indhent: 120 };
      const resultat = await runBeskedtest({ postgres: postgres!, amqp: amqp! }, haardhed, () => undefined);

      expect(resultat.fejl).toEqual([]);
      expect(resultat).toMatchObject({ kvitteret: 800, ubesvaret: 0, registreringer: 800, dokumenter: 60, uheld: 8 });
    }, 300_000);
  },
);
