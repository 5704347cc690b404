import { collectDefaultMetrics, Histogram, Registry, type Gauge } from 'prom-client';

/** What a request was, by its route and not its address: labels must be few, and tell nothing of any object. */
export interface Handled {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** From what Læs takes to what an import of a large history does, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The figures of a process, as Prometheus reads them: of Node (memory, processor, event loop), of requests, and what is added. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** Counts a request that has been answered. */
  handled({ method, route, status, seconds }: Handled): void {
    this.#requests.observe({ method, route, status }, seconds);
  }

  /** Adds a figure of its own, which is read when it is asked for. */
  add(figure: Gauge): void {
    this.#registry.registerMetric(figure);
  }

  /** The media type of the text. */
  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All figures as text. */
  async text(): Promise<string> {
    return this.#registry.metrics();
  }
}
