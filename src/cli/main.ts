/** The entry of the command line: this process's arguments, streams and exit status. */
import { run } from './run';

void run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY,
}).then((status) => {
  process.exitCode = status;
});
