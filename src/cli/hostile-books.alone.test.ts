/** Workbooks that would take hours or gigabytes end soon, in a result or one line and status 2. */
import { strict as assert } from 'node:assert';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { khopso } from '../../test/support/khopso';
import { rawWorkbook } from '../../test/support/raw-workbook';

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (value: number, formula = ''): string =>
  `<c>${formula === '' ? '' : `<f>${formula}</f>`}<v>${String(value)}</v></c>`;
const HEAD = [
  [text('BIỂU TỔNG HỢP 6 THÁNG ĐẦU NĂM 2021')],
  [text('Đơn vị: triệu đồng')],
  ['STT', 'Nội dung', 'Dự toán', 'Thực hiện', 'Lũy kế'].map(text),
];

/** Lines below a heading on one sheet, `cells` giving the figures of each. */
function bookOf(lines: number, cells: (row: number) => readonly string[], behind = ''): Uint8Array {
  const rows = Array.from({ length: lines }, (_, i) => [number(i + 1), text(`Mục ${String(i + 1)}`), ...cells(i + 4)]);
  const data = [...HEAD, ...rows].map((row) => `<row>${row.join('')}</row>`).join('');
  return rawWorkbook({ sheets: [`<sheetData>${data}</sheetData>${behind}`] });
}

describe('hostile workbooks', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-hostile-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** Checks the workbook and holds it to the time that any input may take. */
  async function ends(bytes: Uint8Array): Promise<void> {
    const file = join(folder, 'lon.xlsx');
    await writeFile(file, bytes);
    const started = process.cpuUsage();
    const { status, out, error } = await khopso('check', file, '--format', 'json');
    const { user, system } = process.cpuUsage(started);
    assert.ok(user + system < 5_000_000, `${String(user + system)} µs`);
    if (status === 2) assert.match(error, /^khopso: .*“lon\.xlsx”.+\n$/);
    else assert.ok(Array.isArray((JSON.parse(out) as { findings: unknown }).findings));
  }

  it('thousands of sums that each cover all above, themselves included', () =>
    ends(
      bookOf(3_000, (row) =>
        ['C', 'D', 'E'].map((name) => number((row - 3) * 10, `SUM(${name}4:${name}${String(row)})`)),
      ),
    ));

  it('thousands of running totals', () =>
    ends(bookOf(6_000, (row) => [number(7), number(2), number((row - 3) * 2, `SUM(D$4:D${String(row)})`)])));

  it('merged areas on top of each other over a long table', () => {
    const areas = Array.from({ length: 50_000 }, (_, i) => `<mergeCell ref="Z${String((i % 9) + 1)}:AA1048576"/>`);
    return ends(bookOf(5_000, () => [number(3), number(2), number(1)], `<mergeCells>${areas.join('')}</mergeCells>`));
  });
});
