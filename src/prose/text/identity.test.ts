/** Of which period a document says that it reports. */
import { strict as assert } from 'node:assert';
import { periodOf } from './identity';
import type { Line } from './lines';

const line = (plain: string, index: number): Line => ({
  index,
  place: 'body',
  note: null,
  text: plain,
  plain,
  marks: [],
  hidden: [],
  heading: false,
  bullet: null,
  planned: false,
  section: '',
});
const reported = (...lines: readonly string[]): string | undefined => periodOf(lines.map(line))?.id;

describe('the period of a report', () => {
  it('is the one of its results, whatever its title plans beside them', () => {
    assert.equal(
      reported('BÁO CÁO', 'Tình hình 6 tháng đầu năm 2025 và nhiệm vụ trọng tâm 6 tháng cuối năm 2025'),
      '2025-H1',
    );
    assert.equal(
      reported('BÁO CÁO', 'Kết quả quý I, phương hướng quý II năm 2025', 'Trong quý I năm 2025, xã đã'),
      '2025-Q1',
    );
    assert.equal(reported('BÁO CÁO', 'Công tác tháng 9/2025', 'và kế hoạch tháng 10/2025'), '2025-M09');
  });

  it('is that of its results where the year is said once, behind what is to come', () => {
    const months = (subject: string): string | undefined => reported('BÁO CÁO', subject, 'I. KẾT QUẢ');
    assert.equal(months('Kết quả công tác tháng 5, nhiệm vụ tháng 6 năm 2025'), '2025-M05');
    assert.equal(months('Công tác quý II, phương hướng, nhiệm vụ quý III năm 2025'), '2025-Q2');
    assert.equal(months('Kết quả 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2025'), '2025-H1');
    assert.equal(months('Kết quả tháng 12, nhiệm vụ trọng tâm tháng 01 năm 2026'), '2025-M12');
    assert.equal(months('Kết quả quý IV, nhiệm vụ quý I năm 2026'), '2025-Q4');
    assert.equal(reported('BÁO CÁO', 'Kết quả công tác tháng 5,', 'nhiệm vụ tháng 6 năm 2025'), '2025-M05');
  });

  it('takes the year of both from the end of the title', () => {
    assert.equal(
      reported('BÁO CÁO', 'Tình hình kinh tế - xã hội 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2024'),
      '2024-H1',
    );
    assert.equal(reported('BÁO CÁO', 'Kết quả công tác quý III và phương hướng, nhiệm vụ quý IV năm 2023'), '2023-Q3');
    assert.equal(reported('BÁO CÁO', 'Kết quả công tác tháng 5, nhiệm vụ tháng 6 năm 2024'), '2024-M05');
  });

  it('is that of a plan where it reports nothing else', () => {
    assert.equal(reported('BÁO CÁO', 'Phương hướng 6 tháng cuối năm 2025'), '2025-H2');
  });
});
