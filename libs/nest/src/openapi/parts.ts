import type { Components } from './components.js';
import type { ModelSchemas } from './model-schemas.js';
import type { ProblemResponses } from './problem-responses.js';

/** What operations are made of. */
export interface Parts {
  readonly components: Components;
  readonly models: ModelSchemas;
  readonly problems: ProblemResponses;
}
