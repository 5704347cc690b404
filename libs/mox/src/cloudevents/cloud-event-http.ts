import type { CloudEvent } from './cloud-event.js';

/** A request of HTTP: its headers and its body. */
export interface HttpIndhold {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A CloudEvent as HTTP in structured mode: all of it in the body. */
export const cloudEventStructured = (event: CloudEvent): HttpIndhold => ({
  headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
  body: JSON.stringify(event),
});
