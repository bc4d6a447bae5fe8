/** The report that the pane writes says what the command line's says. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyToSnapshot, examineBooks, understandPlain, waive } from '../../engine';
import { readXlsx } from '../../hosts/xlsx-file';
import { ownWording } from './own-wording';
import { composeWith } from './report-draft';

describe('composeWith', () => {
  it('prints reason, name and date of an accepted finding in the annex', async () => {
    const book = await readXlsx(
      readFileSync(join(__dirname, '../../../samples/quang-tri-2021-h1/tai-chinh.xlsx')),
      'tai-chinh.xlsx',
    );
    const reading = understandPlain([book]);
    const [error] = examineBooks(reading, [book]).findings.filter((finding) => finding.severity === 'error');
    assert.ok(error);
    const accepted = applyToSnapshot(book, [
      waive(book, reading, error, { reason: 'Chờ Kho bạc xác nhận', by: 'Trần Thị B', on: '2021-06-14' }),
    ]);
    const again = understandPlain([accepted]);
    const { document } = composeWith(again, examineBooks(again, [accepted]), null, null, ownWording([accepted]));
    assert.match(JSON.stringify(document.annexes), /Lý do chấp nhận: Chờ Kho bạc xác nhận \(Trần Thị B, /);
  });
});
