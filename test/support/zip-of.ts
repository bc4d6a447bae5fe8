/** A zip for a test: the same bytes at every moment, for a zip carries the time at which it was made. */
import { zipSync, type Zippable, type ZipOptions } from 'fflate';

const MADE = new Date(1980, 1, 1);

export const zipOf = (files: Zippable, options: ZipOptions = {}): Uint8Array =>
  zipSync(files, { mtime: MADE, ...options });
