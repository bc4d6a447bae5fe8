import { strict as assert } from 'node:assert';
import { Fault } from '../core/fault';
import { describeFault } from './describe-fault';

describe('describeFault', () => {
  it('names the place first and stays on one line, whatever the name holds', () => {
    const fault = new Fault('corrupt', { file: 'chi\nx.xlsx', sheet: 'Biểu 95', cell: 'D12' });
    assert.match(describeFault(fault, 'vi'), /^Tệp “chi x\.xlsx”, trang “Biểu 95”, ô D12: Tệp bị hỏng/);
    assert.match(describeFault(fault, 'en'), /^File “chi x\.xlsx”, sheet “Biểu 95”, cell D12: The file is damaged/);
  });

  it('says of a protected sheet and of one that is gone what helps, not that Office is too old', () => {
    const protectedSheet = new Fault('not-supported', { reason: 'protected', sheet: 'Biểu 95' });
    assert.match(describeFault(protectedSheet, 'vi'), /^Trang “Biểu 95”: Trang tính đang được bảo vệ .*bỏ bảo vệ/);
    assert.match(describeFault(protectedSheet, 'en'), /protected.*Unprotect Sheet/);
    assert.match(describeFault(new Fault('not-found', { sheet: 'Biểu 95' }), 'vi'), /không còn trong sổ tính/);
  });

  it('says of a protected workbook and of a signed one what helps', () => {
    const locked = new Fault('not-supported', { reason: 'protected' });
    assert.match(describeFault(locked, 'vi'), /^Sổ tính hoặc trang tính đang được bảo vệ .*Bảo vệ sổ tính/);
    const signed = new Fault('not-supported', { reason: 'signed', file: 'a.xlsx' });
    assert.match(describeFault(signed, 'vi'), /^Tệp “a\.xlsx”: Sổ tính có chữ ký số, .*tệp khác/);
    assert.match(describeFault(signed, 'en'), /digitally signed/);
  });

  it('says of a protected document how Word lets go of it', () => {
    const fault = new Fault('not-supported', { reason: 'protected', application: 'Word' });
    assert.match(describeFault(fault, 'vi'), /^Tài liệu đang được bảo vệ .*Dừng bảo vệ/);
    assert.match(describeFault(fault, 'en'), /^The document is protected .*Stop Protection/);
  });

  it('says of a place that changed what stands there and what was expected, in the language of figures', () => {
    const data = { sheet: 'Biểu 95', cell: 'D11', expected: '70067.5', found: '71000' };
    assert.equal(
      describeFault(new Fault('changed-since', data), 'vi'),
      'Trang “Biểu 95”, ô D11: Ô này nay là “71.000”, không còn là “70.067,5” như lúc Khớp Số đọc nên chưa ghi gì; hãy xem lại rồi kiểm tra lần nữa.',
    );
    assert.match(
      describeFault(new Fault('changed-since', { ...data, found: '' }), 'en'),
      /cell is blank now, no longer “70,067.5”/,
    );
    const there = new Fault('changed-since', { sheet: 'Ngoại lệ', what: 'there' });
    assert.match(
      describeFault(there, 'vi'),
      /^Trang “Ngoại lệ”: Trong sổ nay đã có một trang mang tên này nên chưa ghi gì/,
    );
  });

  it('bounds what it repeats', () => {
    assert.ok(describeFault(new Fault('internal', { file: 'x'.repeat(5000) }), 'en').length < 500);
  });

  it('says why a result could not be written, and what to do', () => {
    const said = (reason: string, language: 'vi' | 'en'): string =>
      describeFault(new Fault('cannot-write', { file: 'a.docx', reason }), language);
    for (const reason of ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EISDIR', 'ENOTEMPTY']) {
      assert.match(said(reason, 'vi'), /^Tệp “a\.docx”: Không ghi được tệp vì \p{L}.*; hãy .*\.$/u, reason);
      assert.match(said(reason, 'en'), /The file cannot be written: [a-z].*\.$/, reason);
      assert.ok(!said(reason, 'vi').includes(reason));
    }
    assert.match(said('EIO', 'vi'), /Không ghi được tệp \(EIO\)/);
    assert.match(said('EACCES', 'vi'), /^Tệp “a\.docx”: Không ghi được tệp vì không có quyền/);
  });

  it('says of a limit that is spent how much it was and that it can be raised, and of nothing else', () => {
    const said = (code: 'too-slow' | 'too-large', detail: string, language: 'vi' | 'en'): string =>
      describeFault(new Fault(code, { file: 'a.xlsx', sheet: 'Chi', what: 'items', detail }), language);
    assert.equal(
      said('too-large', '--max-items 3000000', 'vi'),
      'Tệp “a.xlsx”, trang “Chi”: Phải liệt kê quá 3.000.000 ô nên đã dừng (--max-items 3000000); hãy tách tệp hoặc nâng giới hạn ấy.',
    );
    assert.match(said('too-slow', '--max-seconds 120', 'en'), /after 120 seconds.*\(--max-seconds 120\); .*raise/);
    assert.match(said('too-large', '--max-memory 900', 'vi'), /quá 900 MB bộ nhớ/);
    assert.match(said('too-slow', '', 'vi'), /Đọc tệp quá lâu/);
    assert.match(said('too-large', '9 GB', 'en'), /too large to open \(9 GB\)/);
  });
});
