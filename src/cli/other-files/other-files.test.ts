/** .xls, .xlsb and .ods at the command line: read like an .xlsx, written as one, ended when they take too much. */
import { strict as assert } from 'node:assert';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write, type BookType } from '@e965/xlsx';
import { khopso } from '../../../test/support/khopso';
import { Fault } from '../../core/fault';
import { readXlsx } from '../../hosts/xlsx-file';
import { TASK_LIMITS } from '../../threads';
import { readInThread } from './read-in-thread';

const ENDINGS: Readonly<Record<string, BookType>> = { xls: 'biff8', xlsb: 'xlsb', ods: 'ods', xlsx: 'xlsx' };

/** A table whose total is off by 50, typed in TCVN3. */
const ROWS = [
  ['Chi ng©n s¸ch 6 th¸ng ®Çu n¨m 2006'],
  ['§¬n vÞ tÝnh: TriÖu ®ång'],
  ['TT', '§¬n vÞ', 'Dù to¸n n¨m', '¦íc thùc hiÖn'],
  [1, 'HuyÖn B¾c', 100, 51],
  [2, 'HuyÖn Nam', 200, 97],
  [3, 'HuyÖn §«ng', 300, 152],
  [null, 'Tæng sè', 650, 300],
];

function bytesOf(kind: BookType, rows: readonly (readonly (string | number | null)[])[] = ROWS): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Biểu');
  return new Uint8Array(write(book, { type: 'buffer', bookType: kind }) as Buffer);
}

describe('workbooks of other formats at the command line', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-other-'));
    for (const [ending, kind] of Object.entries(ENDINGS)) await writeFile(at(`chi.${ending}`), bytesOf(kind));
  });
  after(() => rm(folder, { recursive: true }));

  it('every format gives the same figures and findings', async () => {
    const outcomes = [];
    for (const ending of Object.keys(ENDINGS)) {
      const { status, out } = await khopso('check', at(`chi.${ending}`));
      assert.equal(status, 1, ending);
      outcomes.push(out.replaceAll(`chi.${ending}`, 'chi'));
    }
    assert.match(outcomes[0] ?? '', /C7 .*650 Triệu đồng.*lệch 50/);
    assert.match(outcomes[0] ?? '', /TCVN3/);
    for (const out of outcomes) assert.equal(out, outcomes[0]);
  });

  it('what is written is an .xlsx, or nothing', async () => {
    const refused = await khopso('check', at('chi.xls'), '--fix', at('sua.xls'));
    assert.equal(refused.status, 2);
    assert.match(refused.error, /Tệp này chỉ được đọc, kết quả luôn là \.xlsx/);
    const fixed = await khopso('check', at('chi.xls'), '--fix', at('sua.xlsx'));
    assert.match(fixed.error, /“chi\.xls” không phải \.xlsx nên được ghi thành một bản \.xlsx/);
    const [sheet] = (await readXlsx(await readFile(at('sua.xlsx')), 'sua.xlsx')).sheets;
    assert.equal(sheet?.cells.find(({ row, column }) => row === 3 && column === 1)?.value, 'HuyÖn B¾c');

    const waiver = ['--sheet', 'Biểu', '--cell', 'C7', '--reason', 'làm tròn', '--by', 'An'];
    const before = await readFile(at('chi.ods'));
    const over = await khopso('waive', at('chi.ods'), ...waiver);
    assert.equal(over.status, 2);
    assert.deepEqual(await readFile(at('chi.ods')), before);
    assert.equal((await khopso('waive', at('chi.ods'), ...waiver, '-o', at('duyet.xlsx'))).status, 0);
    assert.equal((await khopso('check', at('duyet.xlsx'))).status, 0);
  });

  it('a thread that takes too long or too much is ended', async () => {
    const fault = (code: string) => (error: unknown) => error instanceof Fault && error.code === code;
    const slow = { ...TASK_LIMITS, seconds: 0.001 };
    await assert.rejects(readInThread(bytesOf('biff8'), 'a.xls', slow), fault('too-slow'));
    const rows = Array.from({ length: 30_000 }, (_, row) => [
      `dòng ${String(row)}`,
      row,
      row + 1,
      row + 2,
      `${String(row)} x`,
    ]);
    const small = { ...TASK_LIMITS, megabytes: 24 };
    await assert.rejects(readInThread(bytesOf('ods', rows), 'a.ods', small), fault('too-large'));
  });

  it('a damaged one is refused in one line', async () => {
    await writeFile(at('hong.xls'), bytesOf('biff8').subarray(0, 3000));
    const outcome = await khopso('check', at('hong.xls'));
    assert.equal(outcome.status, 2);
    assert.match(outcome.error, /^khopso: Tệp “hong\.xls”: .+\n$/);
  });
});
