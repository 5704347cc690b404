import OriginalComponents from '@theme-original/MDXComponents';
import { Begreb } from '../components/glossary/begreb.tsx';
import { Table } from '../components/table/table.tsx';

/** The components that every page may use without importing them: Docusaurus' own, and the words of the glossary. */
const components = { ...(OriginalComponents as Readonly<Record<string, unknown>>), Begreb, table: Table };

export default components;
