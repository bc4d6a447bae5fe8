/** Door of the Word host: the open document over Office.js. */
export { wordHost, type WordHostOptions } from './word-host';
export { fromNamespaces, type OfficeApi } from './office-api';
