/** Any Word document as text: the door of the folder. */
export { readDocument } from './read-document';
