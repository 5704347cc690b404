export { runHaardtest, type Haardhed, type Resultat } from './run-haardtest.js';
