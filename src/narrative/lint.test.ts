import { strict as assert } from 'node:assert';
import { passages } from './index.generated';
import { describeNotice, lintTemplate } from './lint';

const words = (source: string): string[] =>
  lintTemplate(source, { id: 'x', file: 'x.liquid' }).map((notice) => notice.word);

describe('lintTemplate', () => {
  it('flags comparative words typed beside a figure', () => {
    assert.deepEqual(words('Tổng thu {{ a | so_dv }}, tăng {{ b | phan_tram }} so với cùng kỳ.'), ['tăng']);
    assert.deepEqual(words('giảm mạnh {{ b | phan_tram }} so với cùng kỳ'), ['giảm mạnh']);
    assert.deepEqual(words('thu {{ a | so_dv }} vượt dự toán'), ['vượt dự toán']);
    assert.deepEqual(words('đạt {{ b | phan_tram }} kế hoạch'), ['đạt']);
    assert.deepEqual(words('gấp {{ b | so }} lần'), ['gấp']);
  });
  it('lets words pass that claim nothing, or that a filter chose', () => {
    assert.deepEqual(words('năng suất đạt {{ a | so_dv }}; tăng cường quản lý {{ b | dem_dv }}.'), []);
    assert.deepEqual(words('Tổng thu {{ a | so_dv }}, {{ b | tang_giam }}, {{ c | dat: "dự toán" }}.'), []);
    assert.deepEqual(
      words('{{ a | so_dv }}{% footnote %}Trong đó giảm nghèo {{ b | so_dv }}.{% endfootnote %} tăng'),
      [],
    );
  });
  it('says where, through tags and lines', () => {
    const [notice] = lintTemplate('Dòng một.\n{% if a.co %}tăng {% endif %}{{ a | so }}', {
      id: 'x',
      file: 'x.liquid',
    });
    assert.deepEqual([notice?.line, notice?.column], [2, 14]);
    assert.match(describeNotice(notice as never, 'vi'), /^x\.liquid:2:14: từ "tăng"/);
    assert.match(describeNotice({ ...notice, file: '' } as never, 'vi'), /^Dòng 2, cột 14: từ "tăng"/);
  });
  it('finds nothing in our own passages', () => {
    for (const passage of passages) {
      for (const source of [passage.template, passage.short ?? ''])
        assert.deepEqual(lintTemplate(source, { id: passage.id, file: '' }), []);
    }
  });
});
