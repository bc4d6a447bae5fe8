/** The program's version, from the one place that states it. */
import manifest from '../../package.json';

export const version: string = manifest.version;
