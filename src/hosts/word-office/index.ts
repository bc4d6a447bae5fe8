/** Door of the Word host: the open document over Office.js. */
export { wordHost, type WordHostOptions } from './word-host';
export { apiOf, type WordApi } from './office-api';
