/** Every sentence that a user may read, in both languages: no code of the program in it, and one word for one thing. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  blocksOf,
  causeText,
  describeFinding,
  describeGap,
  describeProof,
  describeReason,
  describeSkip,
  describeSuspect,
  draftReport,
  examineBooks,
  understand,
} from '../src/engine';
import { readXlsx } from '../src/hosts/xlsx-file';
import { en as PAGE_EN } from '../src/server/pages/words-en';
import { vi as PAGE_VI } from '../src/server/pages/words-vi';
import { en } from '../src/taskpane/messages/en';
import { enCheck } from '../src/taskpane/messages/en-check';
import { enDocument } from '../src/taskpane/messages/en-document';
import { enMore } from '../src/taskpane/messages/en-more';
import { enSubmit } from '../src/taskpane/messages/en-submit';
import { enWording } from '../src/taskpane/messages/en-wording';
import { OTHER_WAYS } from '../src/taskpane/messages/other-ways';
import { vi } from '../src/taskpane/messages/vi';
import { viCheck } from '../src/taskpane/messages/vi-check';
import { viDocument } from '../src/taskpane/messages/vi-document';
import { viMore } from '../src/taskpane/messages/vi-more';
import { viSubmit } from '../src/taskpane/messages/vi-submit';
import { viWording } from '../src/taskpane/messages/vi-wording';
import { WORKBENCH_WORDS } from '../src/workbench/words';
import { HELP } from '../src/taskpane/views/help/help-words';
import { manyFindings } from './support/many-findings';
import { saidWords } from './support/said-words';

const SAMPLES = join(__dirname, '../samples/quang-tri-2021-h1');
const ROOMS = [
  'checks',
  'diagnosis',
  'engine',
  'forms',
  'language',
  'narrative',
  'office',
  'prose',
  'taskpane',
  'hosts',
  'cli',
  'server',
];

/** Measures, columns, periods, times and ids as programs write them; brackets of half-open intervals; slips of ours. */
const CODES =
  /\(actual\)|\bms-\d+|mo-dau|\b20\d\d-(?:H[12]|Q[1-4]|M\d\d|\d{1,2}M)\b|\d{4}-\d\d-\d\dT\d|\[[\d.,…]+[;,][^\]()]*\)|\b[a-z]{2,}(?:-[a-z]{2,}){2,}\b|undefined|\bNaN\b|\[object/;
/** Options of the command line, which its sentences name. */
const OPTIONS = /--[a-z][a-z-]*/g;

/** What only who types commands knows. */
const OF_THE_COMMAND_LINE = /(?<![\w-])--[a-z]|\bkhopso [a-z]|\b(?:bodies|report|outline|form)\.ya?ml\b|\bbase\.docx\b/;
const ENGLISH =
  /\b(?:the|and|is|are|of|not|file|sheet|workbook|error|invalid|must|cell|value|unknown|server|login|password|with|column|row|line|token|session|browser|json|yaml|null|true|false)\b/i;
/** Met by programs that talk to the server, and by who declares forms of an own office. */
const OF_PROGRAMS = new Set(['Nội dung gửi lên phải là JSON.', 'YAML không đọc được (…)']);

/** Another word stands for it everywhere. */
const FORBIDDEN = {
  vi: /không hỏi được|đẳng thức|mã băm|[Hh]uỷ|(?<!\p{L})ghi chú(?! thích)/u,
  // A count that is filled in before a plural says "1 errors" one day.
  en: /\(s\)|(?:\b1|(?<!\/|[Mm]ore than )…) (?:errors|warnings|notes|cells|figures|relations|sheets|workbooks|units|tables)\b/,
} as const;

/** What a column is called that offices call so. */
const ALLOWED = new Set(['Ghi chú', 'ghi chú', 'cột ghi chú']);

interface Sentence {
  readonly from: string;
  readonly language: 'vi' | 'en';
  readonly text: string;
}

function wrong(sentences: readonly Sentence[]): string[] {
  return sentences
    .filter(({ language, text }) => {
      const plain = text.replace(OPTIONS, '');
      return CODES.test(plain) || (FORBIDDEN[language].test(plain) && !ALLOWED.has(text));
    })
    .map(({ from, language, text }) => `${from} (${language}): ${text}`);
}

const ofCatalogue = (language: 'vi' | 'en', words: Readonly<Record<string, string>>): Sentence[] =>
  Object.entries(words).map(([key, text]) => ({ from: key, language, text: text.replace(/\{\w+\}/g, '…') }));

describe('what users read', () => {
  it('holds no code and no second word in any sentence of the sources', () => {
    // Patterns are no words; who declares forms is told how their codes look.
    const said = saidWords(ROOMS)
      .filter(({ file, text }) => !/\\p\{/.test(text) && !file.endsWith('problem.ts'))
      .map(({ file, ...each }) => ({ from: file, ...each }));
    assert.ok(said.length > 1500, String(said.length));
    assert.deepEqual(wrong(said), []);
  });

  it('names no option, command or file of ours on a page, and speaks no English in Vietnamese', () => {
    const said = saidWords([...ROOMS, 'threads', 'submission-api']);
    const onPages = said.filter(
      ({ file }) =>
        /^(?:server|threads|submission-api|taskpane|checks|diagnosis|narrative|prose)[\\/]/.test(file) &&
        // What starts and keeps a server is told to who types its commands.
        !/^server[\\/](?:run|keep|site)[\\/]/.test(file),
    );
    assert.ok(onPages.length > 900, String(onPages.length));
    const told = ({ file, text }: { readonly file: string; readonly text: string }): string => `${file}: ${text}`;
    assert.deepEqual(onPages.filter(({ text }) => OF_THE_COMMAND_LINE.test(text)).map(told), []);
    const vietnamese = said.filter(({ language, text }) => language === 'vi' && !OF_PROGRAMS.has(text));
    const foreign = ({ text }: { readonly text: string }): boolean =>
      ENGLISH.test(
        text.replace(/“[^”]*”|\{\w+\}|--[a-z-]+(?: json)?|\.?[\w-]+\.(?:docx|yaml|zip)|\.(?:zip|yaml)/g, ''),
      );
    assert.deepEqual(vietnamese.filter(foreign).map(told), []);
  });

  it('holds none in the words of the pane', () => {
    const words = [
      ...ofCatalogue('vi', {
        ...vi,
        ...viCheck,
        ...viDocument,
        ...viMore,
        ...viSubmit,
        ...viWording,
        ...OTHER_WAYS.vi,
        ...WORKBENCH_WORDS.vi,
        ...PAGE_VI,
      }),
      ...(['vi', 'en'] as const).flatMap((language) =>
        Object.entries(HELP[language]).flatMap(([topic, { title, steps }]) =>
          [title, ...steps].map((text) => ({ from: `help ${topic}`, language, text })),
        ),
      ),
      ...ofCatalogue('en', {
        ...en,
        ...enCheck,
        ...enDocument,
        ...enMore,
        ...enSubmit,
        ...enWording,
        ...OTHER_WAYS.en,
        ...WORKBENCH_WORDS.en,
        ...PAGE_EN,
      }),
    ];
    assert.ok(words.length > 500, String(words.length));
    assert.deepEqual(
      // One error, workbook or unit has words of its own on the page.
      wrong(words).filter((each) => !/^(?:lineRole\.note|(?:errors|warnings|goneSent|goneMore) \(en\))/.test(each)),
      [],
    );
  });

  it('holds none in what is said of real workbooks, with their figures in it', async () => {
    const files = readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'));
    const books = await Promise.all(files.map((file) => readXlsx(readFileSync(join(SAMPLES, file)), file)));
    const said: Sentence[] = [];
    for (const together of [books, [manyFindings(2)]]) {
      const reading = understand(together);
      const examination = examineBooks(reading, together);
      const { findings, skipped, proofs } = examination;
      const { gaps, document } = draftReport({ reading, examination, profile: 'town-six-months' });
      for (const block of document.blocks)
        if (block.type === 'paragraph')
          for (const piece of block.content)
            if (piece.type === 'gap') said.push({ from: 'gap', language: 'vi', text: piece.text });
      for (const language of ['vi', 'en'] as const) {
        const add = (from: string, text: string): void => void said.push({ from, language, text });
        for (const finding of findings) {
          add(finding.check, describeFinding(finding, language));
          for (const suspect of finding.suspects ?? []) add(finding.check, describeSuspect(suspect, language));
        }
        for (const gap of gaps) add('gap', describeGap(gap, language));
        for (const { cause } of blocksOf(findings)) if (cause) add('cause', causeText(cause, language));
        for (const skip of skipped) add(skip.check, describeSkip(skip, language));
        for (const proof of proofs.slice(0, 200)) add(proof.check, describeProof(proof, language));
        for (const { reason } of reading.workbooks.flatMap(({ sheets }) => sheets))
          if (reason !== null) add('reason', describeReason(reason, language));
      }
    }
    assert.ok(said.length > 300, String(said.length));
    assert.deepEqual([...new Set(wrong(said))], []);
  });
});
