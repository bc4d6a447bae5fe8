/** Departments of one name, of two bodies or in two versions, are told apart by their files. */
import { strict as assert } from 'node:assert';
import { namesOfBooks } from './names-of-books';

describe('what workbooks that were taken in are called', () => {
  it('is their department, with the file where another one is called so', () => {
    const books = [
      { file: 'kt.xlsx', department: 'Phòng Kinh tế' },
      { file: 'thanh-son.xlsx', department: 'Phòng Kinh tế' },
      { file: 'van-phong.xlsx', department: 'Văn phòng' },
      { file: 'hoa-don.xlsx', department: 'hoa-don.xlsx' },
    ];
    assert.deepEqual(books.map(namesOfBooks(books)), [
      'Phòng Kinh tế (kt.xlsx)',
      'Phòng Kinh tế (thanh-son.xlsx)',
      'Văn phòng',
      'hoa-don.xlsx',
    ]);
  });
});
