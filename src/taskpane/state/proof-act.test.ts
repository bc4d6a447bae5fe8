/** Any document open in Word, over the emulated Word and the real office.js: what is wrong is listed, shown, marked, put right. */
import { strict as assert } from 'node:assert';
import { apiOf, wordHost } from '../../hosts/word-office';
import { readDocument } from '../../hosts/docx-file';
import { openInWord, type EmulatedWord, type WordHostOptions } from '../../office-emulator';
import { docxOf } from '../../../test/support/docx-of';
import { bootOffice } from '../../../test/support/office-in-node';
import { paneServices } from '../../../test/support/pane-services';
import { documentMemory } from '../boot/document-memory';
import { DocumentSession } from './document-session';
import { printedInstead } from './document-words';
import { listedBlocks, type Listed } from './listed-blocks';
import { ownWording } from './own-wording';
import { repairsOf, type ProofRepair } from './proof-act';

/** Three mistakes: in a sentence that stands twice, in a footnote, in a table that has the same figure twice in one column. */
const SOURCE = `# BÁO CÁO 6 THÁNG ĐẦU NĂM 2023
  Chi ngân sách 900 tỷ đồng, gồm chi đầu tư 300 tỷ đồng và chi thường xuyên 600 tỷ đồng.
  Tiếp 27 lượt công dân[^1], gồm 9 lượt thường xuyên và 18 lượt định kỳ.
  Bảng 1. Chi ngân sách
  Đơn vị: triệu đồng
  | TT | Nội dung | Dự toán năm | Thực hiện | So sánh (%) |
  | | Tổng chi | 1.800 | 905 | 50,0 |
  | 1 | Chi đầu tư | 700 | 300 | 42,9 |
  | 2 | Chi thường xuyên | 1.100 | 600 | 54,5 |
  Trồng 1.846 ha, gồm 1.500 ha lúa và 364 ha ngô.
  [^1]: Số người được tiếp là 32 người, bao gồm 20 người thường xuyên, 11 người định kỳ.`;

interface Opened {
  readonly word: EmulatedWord;
  readonly session: DocumentSession;
  readonly listed: () => readonly Listed[];
  readonly repairs: () => readonly ProofRepair[];
  /** The document's text as Word would hand it out now. */
  readonly text: () => string;
}

async function open(options: WordHostOptions = {}, source = SOURCE): Promise<Opened> {
  const word = openInWord(docxOf(source), options);
  const page = await bootOffice(word.host);
  const host = wordHost({ waits: [1], api: apiOf(page.Word, page.Office) });
  const session = new DocumentSession(host, paneServices(), documentMemory, { language: 'vi', view: 'proof' });
  await session.proof.check();
  const proof = () => session.store.get().proof ?? assert.fail();
  const listed = (): readonly Listed[] =>
    listedBlocks({ examination: { findings: proof().findings }, reading: { workbooks: [], tables: [] } });
  return {
    word,
    session,
    listed,
    repairs: () => listed().flatMap((each) => repairsOf(each, proof())),
    text: () => {
      const { paragraphs, tables } = readDocument(word.bytes() ?? assert.fail(), 'a.docx');
      return [...paragraphs, ...tables.flatMap(({ cells }) => cells)].map(({ text }) => text).join('\n');
    },
  };
}

const errorsOf = ({ listed }: Opened): string[] =>
  listed().flatMap(({ severity, first }) => (severity === 'error' ? [first.at.inText?.text ?? ''] : []));

describe('the open document proven', () => {
  it('lists what is wrong in the prose, in a footnote and in a table, and leads to the words', async () => {
    const opened = await open();
    const { session, word, listed } = opened;
    assert.deepEqual(errorsOf(opened).sort(), ['1.846', '32', '905']);
    for (const each of listed().filter(({ severity }) => severity === 'error')) {
      await session.proof.show(each.first.at);
      const { words } = word.document;
      const text = words?.paragraph.items.map((item) => (item.kind === 'text' ? item.text : '\u0002')).join('') ?? '';
      assert.equal(text.slice(words?.from, words?.to), each.first.at.inText?.text);
      assert.equal(words?.paragraph.inTable ?? false, each.first.at.inText?.place === 'table');
    }
    assert.equal(session.store.get().notice, null);
  });

  it('says what of its own nothing could be asked of, and leads there; workbooks beside it add nothing to its counts', async () => {
    const extra = `  Đã tiếp nhận 417 đơn.
  Bảng 1. Vụ việc
  | TT | Nội dung | Số vụ |
  | 1 | Trộm cắp | 5 |
  | 2 | Cờ bạc | 77 |
  | 3 | Cố ý gây thương tích | 12 |
  | 4 | Khác | 9 |`;
    const { session, word } = await open(
      {},
      `# BÁO CÁO THÁNG 6 NĂM 2023\n${extra}\n  Tiếp 27 lượt, gồm 9 lượt và 19 lượt.`,
    );
    const proof = () => session.store.get().proof ?? assert.fail();
    assert.equal(proof().summary.skipped, proof().skipped.length);
    const shown: string[] = [];
    for (const { at } of proof().skipped) {
      await session.proof.show(at);
      assert.equal(session.store.get().notice, null);
      const { words } = word.document;
      const text = words?.paragraph.items.map((item) => (item.kind === 'text' ? item.text : '')).join('');
      shown.push(text?.slice(words?.from, words?.to) ?? '');
    }
    assert.deepEqual(shown.sort(), ['417', '5'], 'a figure of the text, and the first of the column of a table');
    const alone = proof();
    const cell = (row: number, column: number, value: string | number) => ({ row, column, value });
    const cells = ['Tên đơn vị', 'Trường A', 'Trường B', 'Tổng cộng'].map((label, row) => cell(row, 0, label));
    const wrong = ['Số lớp', 3, 4, 9].map((value, row) => cell(row, 1, value));
    const sheet = { name: 'Vụ', visibility: 'visible', merges: [], hiddenRows: [], hiddenColumns: [] } as const;
    const book = { file: 'so.xlsx', sha256: null, sheets: [{ ...sheet, cells: [...cells, ...wrong] }] };
    const found = await session.engine.check('books', [book]);
    assert.equal(found.examination.summary.errors, 1);
    session.store.set({ books: { files: [book.file], found, own: ownWording([book]) } });
    await session.proof.check();
    assert.deepEqual(
      [proof().summary.errors, proof().summary.warnings, proof().proven],
      [alone.summary.errors, alone.summary.warnings, alone.proven],
    );
    assert.deepEqual(proof().summary.text, { figures: 4, bound: 0, wrong: 0, unbound: 4 });
  });

  it('marks each once with a comment in words', async () => {
    const { session, word, listed } = await open();
    const wrong = listed().filter(({ severity }) => severity === 'error');
    await session.proof.mark(wrong);
    assert.deepEqual(word.document.comments.map(({ on }) => on).sort(), ['1.846', '32', '905']);
    assert.ok(word.document.comments.every(({ text }) => /^Khớp Số: .+\p{L}/u.test(text)));
    await session.proof.mark(wrong);
    assert.equal(word.document.comments.length, 3);
    assert.deepEqual(session.store.get().notice, { key: 'proof.marked', values: { count: 0 } });
  });

  it('puts a figure right in its own dress, checks again, and takes it back', async () => {
    const opened = await open();
    const { session, repairs, text } = opened;
    const before = text();
    for (const [from, to] of [
      ['1.846', '1.864'],
      ['905', '900'],
      ['32', '31'],
    ] as const) {
      const repair = repairs().find((each) => each.from === from && each.to === to);
      assert.ok(repair, `${from}: ${JSON.stringify(repairs())}`);
      await session.proof.repair(repair);
      assert.deepEqual(session.store.get().notice?.values, { before: from, after: to });
    }
    assert.deepEqual(errorsOf(opened), []);
    assert.equal(text(), before.replace('1.846', '1.864').replace('905', '900').replace('32 người', '31 người'));
    for (let left = 3; left > 0; left -= 1) {
      assert.equal(session.store.get().repaired.length, left);
      await session.proof.undo();
    }
    assert.equal(text(), before);
    assert.equal(errorsOf(opened).length, 3);
  });

  it('writes nothing where the words are no longer what was read', async () => {
    const { session, word, repairs, text } = await open();
    const repair = repairs().find(({ from }) => from === '1.846') ?? assert.fail();
    const paragraph = word.document.body.at(-1);
    assert.ok(paragraph?.kind === 'paragraph');
    word.document.replaceWords({ paragraph, from: 0, to: 4 }, 'Gieo');
    const before = text();
    await session.proof.repair(repair);
    assert.equal(text(), before);
    assert.equal(session.store.get().notice?.key, 'proof.gone');
    assert.equal(session.store.get().repaired.length, 0);
  });

  it('says what an older Word cannot do, and of a document without figures that it has none', async () => {
    const old = await open({ sets: { WordApi: '1.3', CustomXmlParts: '1.1', CompressedFile: '1.1' } });
    assert.equal(old.session.proof.canComment(), false);
    const { session } = await open({}, SOURCE).then(async ({ session: one }) => {
      await one.proof.mark([]);
      return { session: one };
    });
    assert.equal(session.store.get().fault, null);
    const word = openInWord(docxOf('Kính gửi các phòng, ban.'));
    const page = await bootOffice(word.host);
    const host = wordHost({ waits: [1], api: apiOf(page.Word, page.Office) });
    const blank = new DocumentSession(host, paneServices(), documentMemory, { language: 'vi', view: 'proof' });
    await blank.proof.check();
    assert.equal(blank.store.get().fault?.code, 'nothing-recognised');
  });

  it('prints a value as the words printed theirs', () => {
    assert.equal(printedInstead('70.067', '70250'), '70.250');
    assert.equal(printedInstead('70067', '70250'), '70250');
    assert.equal(printedInstead('25,35%', '25.4'), '25,40%');
    assert.equal(printedInstead('905', '1905'), '1.905');
    assert.equal(printedInstead('không', '1'), null);
  });
});
