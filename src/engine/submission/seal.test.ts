/** What a seal covers: the figures, and every word of the sheets that hold them; what version 1 covered goes on holding. */
import { strict as assert } from 'node:assert';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { firstSeal } from '../../../test/support/sealed-books';
import { snapshotOf, type GivenCell } from '../../../test/support/snapshot-of';
import { understandPlain } from '../understand-plain';
import { digestOf, makeSeal, readSeal, sealEdit, verifySeal, type Seal } from './index';

const CELLS: Readonly<Record<string, GivenCell>> = {
  'Hộ nghèo!A1': 'TÌNH HÌNH HỘ NGHÈO',
  'Hộ nghèo!A3': 'STT',
  'Hộ nghèo!B3': 'Thôn',
  'Hộ nghèo!C3': 'Số hộ nghèo',
  'Hộ nghèo!D3': 'Cùng kỳ',
  'Hộ nghèo!A4': 1,
  'Hộ nghèo!B4': 'Thôn Đông',
  'Hộ nghèo!C4': 12,
  'Hộ nghèo!D4': 15,
  'Hộ nghèo!A5': 2,
  'Hộ nghèo!B5': 'Thôn Tây',
  'Hộ nghèo!C5': 30,
  'Hộ nghèo!D5': 31,
  'Hộ nghèo!A6': null,
  'Hộ nghèo!B6': 'Tổng cộng',
  'Hộ nghèo!C6': { value: 42, formula: 'SUM(C4:C5)' },
  'Hộ nghèo!D6': { value: 46, formula: 'SUM(D4:D5)' },
  'Hộ nghèo!B8': { value: 'In ngày 27/11', formula: '"In ngày "&TEXT(TODAY(),"d/m")' },
  'Ghi nhớ!A1': 'gọi lại cho thôn Tây',
};

const AT = '2021-06-14T09:30:00.000Z';
const book = (changes: Readonly<Record<string, GivenCell>> = {}): WorkbookSnapshot =>
  snapshotOf({ ...CELLS, ...changes });

/** The workbook with its seal; a seal of version 1 had no row for its version. */
function sealedAs(snapshot: WorkbookSnapshot, seal: Seal): WorkbookSnapshot {
  const rows = sealEdit(seal, snapshot).rows.filter(([label]) => seal.version > 1 || label !== 'Phiên bản niêm phong');
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column): CellSnapshot[] =>
      typeof value === 'string' && value !== '' ? [{ row: at, column, value }] : [],
    ),
  );
  const own: SheetSnapshot = { ...(snapshot.sheets[0] as SheetSnapshot), name: 'Niêm phong', cells };
  return { ...snapshot, sheets: [...snapshot.sheets, own] };
}

const second = makeSeal(book(), understandPlain([book()]), AT);
const first = firstSeal(book(), understandPlain([book()]));

/** What a seal of the workbook as it was says of it as it is. */
function said(seal: Seal, changes: Readonly<Record<string, GivenCell>> = {}): readonly string[] {
  const snapshot = sealedAs(book(changes), seal);
  const status = verifySeal(snapshot, understandPlain([snapshot]));
  if (status.state !== 'broken') return [status.state];
  return status.breaches.map((each) =>
    'at' in each && 'before' in each && 'after' in each
      ? `${each.kind} ${each.at.cell} ${each.before} → ${each.after}`
      : each.kind,
  );
}

describe('what a seal covers', () => {
  it('is every figure and every word of the sheets that hold figures', () => {
    assert.deepEqual(readSeal(sealedAs(book(), second)), { state: 'read', seal: second });
    assert.deepEqual(said(second), ['intact']);
    assert.deepEqual(said(second, { 'Hộ nghèo!C4': 13, 'Hộ nghèo!C6': { value: 43, formula: 'SUM(C4:C5)' } }), [
      'changed C4 12 → 13',
      'changed C6 42 → 43',
    ]);
    assert.deepEqual(said(second, { 'Hộ nghèo!C3': 'Số hộ cận nghèo' }), ['text C3 Số hộ nghèo → Số hộ cận nghèo']);
    assert.deepEqual(said(second, { 'Hộ nghèo!B4': 'Thôn Tây', 'Hộ nghèo!B5': 'Thôn Đông' }), [
      'text B4 Thôn Đông → Thôn Tây',
      'text B5 Thôn Tây → Thôn Đông',
    ]);
    assert.deepEqual(said(second, { 'Hộ nghèo!A5': 3 }), ['text A5 2 → 3'], 'a number of a line');
    assert.deepEqual(said(second, { 'Hộ nghèo!A1': null }), ['text A1 TÌNH HÌNH HỘ NGHÈO → ']);
    assert.deepEqual(said(second, { 'Hộ nghèo!B9': 'Số liệu ước' }), ['text B9  → Số liệu ước']);
  });

  it('is not what nobody sees, what changes by itself, or a sheet without figures', () => {
    assert.deepEqual(said(second, { 'Hộ nghèo!B4': ' Thôn  Đông ' }), ['intact']);
    assert.deepEqual(said(second, { 'Hộ nghèo!B4': 'Thôn Đông'.normalize('NFD') }), ['intact']);
    const tomorrow = { value: 'In ngày 28/11', formula: '"In ngày "&TEXT(TODAY(),"d/m")' };
    assert.deepEqual(said(second, { 'Hộ nghèo!B8': tomorrow }), ['intact']);
    assert.deepEqual(said(second, { 'Ghi nhớ!A1': 'đã gọi' }), ['intact']);
  });

  it('was less in version 1, which is read, known as such and held to that', () => {
    assert.deepEqual(readSeal(sealedAs(book(), first)), { state: 'read', seal: first });
    assert.equal(first.version, 1);
    assert.deepEqual(said(first), ['intact']);
    assert.deepEqual(said(first, { 'Hộ nghèo!C3': 'Số hộ cận nghèo' }), ['intact']);
    assert.ok(said(first, { 'Hộ nghèo!C4': 13 }).includes('changed C4 12 → 13'));
  });

  it('cannot be made less by taking the version away, nor more than is known', () => {
    const named = sealedAs(book(), second);
    const [own, rest] = [named.sheets.at(-1) as SheetSnapshot, named.sheets.slice(0, -1)];
    const row = own.cells.find(({ value }) => value === 'Phiên bản niêm phong')?.row;
    const without = { ...own, cells: own.cells.filter((cell) => cell.row !== row) };
    const cut = { ...named, sheets: [...rest, without] };
    const status = verifySeal(cut, understandPlain([cut]));
    assert.ok(status.state === 'broken' && status.breaches.some(({ kind }) => kind === 'forged'));
    const later = own.cells.map((cell) => (cell.row === row && cell.column === 1 ? { ...cell, value: '3' } : cell));
    assert.equal(readSeal({ ...named, sheets: [...rest, { ...own, cells: later }] }).state, 'damaged');
  });

  it('has the digest that version 1 gave it', () => {
    const figures = [
      { sheet: 'Biểu 95', cell: 'D12', value: '70067', unit: 'triệu đồng' },
      { sheet: 'Biểu 95', cell: 'D13', value: '59233', unit: 'triệu đồng' },
    ];
    const identity = {
      ...{ body: 'UBND thị xã', department: 'Phòng Tài chính - Kế hoạch', period: '6 tháng đầu năm 2021' },
      ...{ asOf: '', preparer: 'Nguyễn Văn A', approver: '' },
    };
    assert.equal(
      digestOf({ version: 1, identity, sealedAt: AT, figures }),
      '83c836d6f82f60ad9242013f2bde4d57850f41de5b9f6495b9aca447caa673a1',
    );
  });
});
