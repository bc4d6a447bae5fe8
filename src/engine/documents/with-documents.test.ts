/** Figures of a text beside the workbooks: printed digits stand for what rounds to them, and for nothing else. */
import { strict as assert } from 'node:assert';
import { documentOf } from '../../../test/support/document-of';
import { typedSheet } from '../../../test/support/typed-sheet';
import { UNBOUNDED } from '../../core/budget';
import { nearMissOf } from '../../core/near-miss';
import { examine } from '../examine';
import { understandPlain } from '../understand-plain';
import { withDocuments } from './with-documents';

describe('engine/documents: a text beside its workbooks', () => {
  const rows = [
    ['SẢN LƯỢNG CÂY TRỒNG NĂM 2024'],
    ['STT', 'Cây trồng', 'Sản lượng (tấn)'],
    ['1', 'Lúa nước', 120.432],
    ['2', 'Ngô lai', 868.18],
  ];
  const book = { file: 'so.xlsx', sha256: null, sheets: [typedSheet({ name: 'Cây trồng', rows })] };
  const errors = (text: string): number =>
    examine(withDocuments(understandPlain([book], []), [documentOf(text)])).findings.filter(
      ({ severity }) => severity === 'error',
    ).length;

  it('accuses no figure that its cell rounds to', () => {
    assert.equal(errors('# Sản xuất năm 2024\nSản lượng lúa nước 120,43 tấn, sản lượng ngô lai 868,18 tấn.'), 0);
  });

  it('still accuses one that it does not round to', () => {
    assert.equal(errors('# Sản xuất năm 2024\nSản lượng lúa nước 120,44 tấn, sản lượng ngô lai 868,18 tấn.'), 1);
  });

  it('asks nothing of numbers that belong to the name of a line', () => {
    const projects = [
      ['TIẾN ĐỘ DỰ ÁN NĂM 2024'],
      ['STT', 'Dự án', 'Kế hoạch vốn (triệu đồng)', 'Giải ngân (triệu đồng)', 'Tỷ lệ (%)'],
      ['1', 'Trường Mầm non 19/5', 4400, 1760, 40],
      ['2', 'Nhà văn hóa', 900, 900, 100],
    ];
    const own = { file: 'du-an.xlsx', sha256: null, sheets: [typedSheet({ name: 'Dự án', rows: projects })] };
    const text = documentOf('# Dự án năm 2024\nTrường Mầm non 19/5 giải ngân 1.760 triệu đồng (40%).');
    const { findings } = examine(withDocuments(understandPlain([own], []), [text]));
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('compares a text with books of another period only where somebody said yes to it', () => {
    const text = documentOf('# Sản xuất năm 2023\nSản lượng lúa nước 120,44 tấn, sản lượng ngô lai 868,18 tấn.');
    const wrong = (anyPeriod: boolean): number =>
      withDocuments(understandPlain([book], []), [text], [], UNBOUNDED, anyPeriod).relations.filter(
        ({ statement }) => nearMissOf(statement) !== null,
      ).length;
    assert.deepEqual([wrong(false), wrong(true)], [0, 1]);
  });

  it('keeps what the text alone contradicts: a breakdown of the sheet whose list leaves out a line', () => {
    const petitions = [
      ['ĐƠN THEO LĨNH VỰC NĂM 2024'],
      ['STT', 'Lĩnh vực', 'Số đơn', 'Cùng kỳ'],
      ['1', 'Đất đai', 714, 718],
      ['2', 'Xây dựng', 1120, 906],
      ['3', 'Môi trường', 208, 101],
      ['4', 'Hộ tịch', 5, 4],
      ['', 'Tổng cộng', 2047, 1729],
    ];
    const sheets = [typedSheet({ name: 'Đơn thư', rows: petitions })];
    const beside = (text: string): readonly string[] => {
      const reading = withDocuments(understandPlain([{ file: 'so.xlsx', sha256: null, sheets }], []), [
        documentOf(text),
      ]);
      return examine(reading).findings.flatMap(({ severity, at }) =>
        severity === 'error' ? [at?.inText?.text ?? ''] : [],
      );
    };
    const text = '# Đơn thư năm 2024\nTiếp nhận 2.047 đơn: đất đai 714 đơn, xây dựng 1.120 đơn, môi trường 208 đơn';
    assert.deepEqual(beside(`${text}.`), ['2.047']);
    assert.deepEqual(beside(`${text}, hộ tịch 05 đơn.`), []);
    assert.deepEqual(beside(text.replace(' đơn:', ' đơn. Trong đó:')), []);
  });

  it('counts a name of the sheet once, whatever separators it holds', () => {
    const works = [
      ['VỐN CÁC CÔNG TRÌNH NĂM 2024'],
      ['STT', 'Công trình', 'Vốn (triệu đồng)'],
      ['1', 'Đường liên thôn Đồng Tâm', 1250],
      ['2', 'Đập Khe Sắn; hạng mục: cống, tràn xả lũ', 840],
      ['3', 'Nhà văn hóa Bản Mới', 630],
    ];
    const sheets = [typedSheet({ name: 'Công trình', rows: works })];
    const wrong = (text: string): number =>
      examine(
        withDocuments(understandPlain([{ file: 'so.xlsx', sha256: null, sheets }], []), [documentOf(text)]),
      ).findings.filter(({ check }) => check === 'count-equals-list').length;
    const text = '# Đầu tư năm 2024\nKhởi công 03 công trình, gồm: Đường liên thôn Đồng Tâm; ';
    const long = 'Đập Khe Sắn; hạng mục: cống, tràn xả lũ (Thôn 5)';
    assert.equal(wrong(`${text}${long}; Nhà văn hóa Bản Mới.`), 0);
    assert.equal(wrong(`${text}Đập Khe Sắn; Hồ Bàu Sen; Nhà văn hóa Bản Mới.`), 1);
    assert.equal(wrong(`${text.replace('03', '04')}${long}; Nhà văn hóa Bản Mới; Chợ Phố Mới; Hồ Bàu Sen.`), 1);
  });
});
