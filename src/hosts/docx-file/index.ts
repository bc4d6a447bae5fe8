/** The door of the .docx host: report documents to bytes and back. Bytes in, bytes out: no path, no Node, no DOM. */
export { writeReport, type WriteOptions } from './write-report';
