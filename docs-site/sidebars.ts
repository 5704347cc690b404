import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { api } from './sidebars/api.ts';
import { faellesskab } from './sidebars/faellesskab.ts';
import { standarden } from './sidebars/standarden.ts';
import { vejledninger } from './sidebars/vejledninger.ts';

const sidebars: SidebarsConfig = { standarden, vejledninger, api, faellesskab };

export default sidebars;
