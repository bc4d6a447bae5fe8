/** Steps of reading or writing a file that throw faults and nothing else, whatever the file makes of them. */
import { Fault } from '../../core/fault';

function asFault(error: unknown, file: string): Fault {
  if (error instanceof Fault) return error;
  return new Fault('corrupt', {
    ...(file === '' ? {} : { file }),
    what: error instanceof RangeError ? 'memory' : 'unexpected',
    detail: error instanceof Error ? error.message.slice(0, 200) : String(error),
  });
}

/** Runs one step; whatever it throws that is no fault becomes one. `file` is its name, "" where it is not known. */
export function faultsOnlySync<T>(file: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw asFault(error, file);
  }
}

/** As `faultsOnlySync`, for a step that may take its time. */
export async function faultsOnly<T>(file: string, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw asFault(error, file);
  }
}
