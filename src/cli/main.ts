/** The entry of the command line: this process's arguments, streams and exit status. */
import { Fault } from '../core/fault';
import { COULD_NOT_RUN } from './exit-status';
import { run } from './run';

let unwritten = false;

/** A reader that left (`khopso … | head`) is no failure; a full disk behind `>` is one, and is said once. */
function onStreamError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || unwritten) return;
  unwritten = true;
  process.exitCode = COULD_NOT_RUN;
  void import('../language').then(({ describeFault }) => {
    const fault = new Fault('cannot-write', { file: 'stdout', reason: error.code ?? '' });
    process.stderr.write(`khopso: ${describeFault(fault, 'vi')}\n`);
  });
}

process.stdout.on('error', onStreamError);
process.stderr.on('error', () => undefined);

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  redraw:
    process.stderr.isTTY && process.env['TERM'] !== 'dumb' ? (line) => process.stderr.write(`\r\u001b[K${line}`) : null,
}).then((status) => {
  process.exitCode = unwritten ? COULD_NOT_RUN : status;
});
