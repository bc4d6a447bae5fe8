/** A file as the browser hands it over, read when asked. */
export interface IncomingFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}
