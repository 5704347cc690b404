import { startOwnService } from './own-service.js';
import { RegisterClient } from './register-client.js';

/** The services an import writes to. */
export interface Service {
  readonly client: RegisterClient;
  /** Did this tool start them? */
  readonly own: boolean;
  /** Stops them if this tool started them. */
  stop(): Promise<void>;
}

/**
 * Finds the services: at the url that is given, else where `npm start` serves them, else by starting them here on the database
 * that the environment names.
 */
export const findService = async (given: string | undefined, env: NodeJS.ProcessEnv): Promise<Service> => {
  const url = (given ?? `http://127.0.0.1:${env.PORT ?? '8080'}`).replace(/\/+$/, '');
  if (given !== undefined || (await answers(url))) return running(url);
  const own = await startOwnService(env);
  return { client: new RegisterClient(own.url), own: true, stop: () => own.stop() };
};

const running = (url: string): Service => ({
  client: new RegisterClient(url),
  own: false,
  stop: () => Promise.resolve(),
});

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(3000) });
    await response.body?.cancel();
    return true;
  } catch {
    return false;
  }
};
