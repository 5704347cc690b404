export { overdragelsesafgiver, type AfgiverOptions } from './overdragelse/overdragelsesafgiver.js';
export { overdragelsesmodtager, type ModtagerOptions } from './overdragelse/overdragelsesmodtager.js';
export { RegisterKlient } from './register/register-klient.js';
export { Uplacerede } from './vand/uplacerede.js';
export { vandindberetning, type VandOptions } from './vand/vandindberetning.js';
