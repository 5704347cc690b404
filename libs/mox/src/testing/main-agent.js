// An agent that is a program, set up by its environment; it answers nothing.
import { agentMain, defineAgent } from '../../dist/index.js';

await agentMain(defineAgent({ navn: 'program', abonnement: { filtre: [] }, haandter: () => Promise.resolve() }));
