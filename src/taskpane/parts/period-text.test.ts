import { strict as assert } from 'node:assert';
import { translator } from '../messages';
import { periodText } from './period-text';

describe('periodText', () => {
  it('calls every calendar id by its name, and leaves what is none', () => {
    const said = ['2021-H1', '2021-H2', '2021-9M', '2021-Q3', '2021-M06', '2021', 'kỳ lạ'].map((id) =>
      periodText(id, translator('vi')),
    );
    assert.deepEqual(said, [
      '6 tháng đầu năm 2021',
      '6 tháng cuối năm 2021',
      '9 tháng đầu năm 2021',
      'quý III năm 2021',
      'tháng 6 năm 2021',
      'năm 2021',
      'kỳ lạ',
    ]);
  });
});
