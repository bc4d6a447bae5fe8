/** A sentence that names a neighbour is said by the body that said it, and by no other of those that its folder writes for. */
import { strict as assert } from 'node:assert';
import { learntFrom, readingOfRows } from '../../../test/support/learnt-next';
import { readable } from '../../narrative';
import { composeReport, readOwnReport, unsigned } from '../../office';
import { chooseProfile } from '../choose-profile';
import { knownForms } from '../understand-plain';
import { neighboursIn } from './neighbours';

const forms = knownForms([]);
const readingOf = (body: string, poor: number, month: number) =>
  readingOfRows([
    [`UBND ${body}`],
    [`GIẢM NGHÈO THÁNG ${String(month)} NĂM 2026`],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện'],
    [1, 'Số hộ nghèo', 'hộ', poor],
  ]);

const TEXT =
  '# BÁO CÁO\n# Giảm nghèo tháng 5 năm 2026\n# I. KẾT QUẢ\nXã Sơn Hà còn 41 hộ nghèo.\nPhối hợp với xã Sơn Hạ quản lý rừng giáp ranh.';

function report(body: string) {
  const { files } = learntFrom(TEXT, readingOf('XÃ SƠN HÀ', 41, 5));
  const { report: own } = readOwnReport(files, forms);
  const now = readingOf(body, 52, 6);
  const { document, gaps } = composeReport(now, chooseProfile(now, undefined), { own: unsigned(own) });
  return {
    text: document.blocks.flatMap((block) => (block.type === 'paragraph' ? [readable(block.content)] : [])),
    held: gaps.flatMap(({ data }) => data['sentence'] ?? []),
  };
}

describe('engine/learn: neighbours', () => {
  const told = 'Phối hợp với xã Sơn Hạ quản lý rừng giáp ranh.';

  it('prints of its own body what was said of the neighbour', () => {
    assert.deepEqual(report('XÃ SƠN HÀ'), { text: ['Xã Sơn Hà còn 52 hộ nghèo.', told], held: [] });
  });

  it('holds it back of the neighbour itself and of any other, by name', () => {
    assert.deepEqual(report('XÃ SƠN HẠ'), { text: ['Xã Sơn Hạ còn 52 hộ nghèo.'], held: [told] });
    assert.deepEqual(report('XÃ LONG VÂN').held, [told]);
  });

  it('knows numbered wards, and takes neither its own name nor a kind alone for a neighbour', () => {
    const names = (text: string, body: string) => neighboursIn(text, body).map(({ name }) => name);
    assert.deepEqual(names('Phối hợp với Phường 2, phường 12 và Phường 1.', 'UBND PHƯỜNG 1'), ['2', '12']);
    assert.deepEqual(names('Công tác xã hội của các xã, phường; tỉnh Gia Lai giao.', 'UBND xã Sơn Hà'), []);
  });
});
