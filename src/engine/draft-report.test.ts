/** One draft for everyone: what a clerk fills in is typeset as what stands on the cover is. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../core/fault';
import type { WorkbookSnapshot } from '../core/snapshot';
import { readXlsx } from '../hosts/xlsx-file';
import { applyToSnapshot, describeOtherPeriod, draftReport, examineBooks, understandPlain, waive, type Draft } from '.';

let book: WorkbookSnapshot;
before(async () => {
  const path = join(__dirname, '../../samples/quang-tri-2021-h1/tai-chinh.xlsx');
  book = await readXlsx(readFileSync(path), 'tai-chinh.xlsx');
});

function draft(snapshot: WorkbookSnapshot, more: Partial<Parameters<typeof draftReport>[0]> = {}): Draft {
  const reading = understandPlain([snapshot]);
  return draftReport({ reading, examination: examineBooks(reading, [snapshot]), ...more });
}

describe('draftReport', () => {
  it('prints reason, name and date of an accepted finding in the annex', () => {
    const reading = understandPlain([book]);
    const [error] = examineBooks(reading, [book]).findings.filter((finding) => finding.severity === 'error');
    assert.ok(error);
    const accepted = applyToSnapshot(
      book,
      waive(book, reading, [error], { reason: 'Chờ Kho bạc xác nhận', by: 'Trần Thị B', on: '2021-06-14' }),
    );
    const { document, findings } = draft(accepted);
    assert.match(JSON.stringify(document.annexes), /Lý do chấp nhận: Chờ Kho bạc xác nhận \(Trần Thị B, /);
    assert.equal(findings.filter(({ waived }) => waived).length, 1);
    assert.deepEqual(document.provenance.findings, findings);
  });

  it('fills blanks as if they stood on the cover: a deputy signs for the chair, annexes name the document', () => {
    const bare = draft(book);
    const blanks = { number: '7', date: '2021-07-05', signer: 'Lê Văn C', signerPosition: 'Phó Chủ tịch' };
    const framed = bare.framed(blanks);
    assert.deepEqual(framed.document, draft(book, { variables: blanks }).document);
    assert.equal(framed.document.frame.signature.position, 'KT. Chủ tịch\nPhó Chủ tịch');
    assert.equal(framed.blanks.signerPosition, 'Phó Chủ tịch', 'as the clerk typed it');
    const annexes = framed.document.annexes.filter(({ inFront }) => inFront !== true);
    assert.ok(annexes.length > 0);
    for (const { note } of annexes) assert.match(note, /số 07\/BC-UBND ngày 05 tháng 7 năm 2021 của /);
    assert.deepEqual(framed.document.blocks, bare.document.blocks);
  });

  it('leaves a blank date blank', () => {
    const { document, blanks } = draft(book).framed({ date: '' });
    assert.deepEqual([document.frame.date, blanks.date], [null, '']);
    for (const { note, inFront } of document.annexes)
      if (inFront !== true) assert.match(note, /ngày … tháng … năm … của /);
  });

  it('says that the workbooks speak of another period than the report', () => {
    assert.equal(describeOtherPeriod(draft(book), 'vi'), null);
    assert.equal(describeOtherPeriod(draft(book, { period: '2021-H1' }), 'vi'), null);
    assert.match(
      describeOtherPeriod(draft(book, { period: '2022-H1' }), 'vi') ?? '',
      /kỳ “6 tháng đầu năm 2021”.*kỳ “6 tháng đầu năm 2022”/,
    );
    assert.match(describeOtherPeriod(draft(book, { period: '2022-H1' }), 'en') ?? '', /2021.*2022/);
    assert.throws(
      () => draft(book, { period: '2022-H3' }),
      (error: Fault) => error.code === 'bad-argument',
    );
  });
});
