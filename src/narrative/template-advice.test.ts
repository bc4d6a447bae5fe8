import { strict as assert } from 'node:assert';
import { adviceFor, singleBrace } from './template-advice';
import { checkTemplate } from './templates';

const passage = { id: 'p', title: { vi: '', en: '' }, figures: {}, template: '' };
const so_vu = { form: 'crops', key: 'rice', measure: 'area', label: 'Số vụ' };
const problem = (text: string, figures: typeof passage.figures = { so_vu }): string => {
  const fault = checkTemplate({ ...passage, figures }, text, { id: 'p', file: 'p.md', firstLine: 5 });
  return fault ? `${fault.data['line'] ?? ''}:${fault.data['column'] ?? ''} ${fault.data['problem'] ?? ''}` : '';
};

describe('advice for a wording that cannot be read', () => {
  it('knows the quotes that Word makes, and braces that are not closed', () => {
    assert.match(problem('Có {{ so_vu | dem }} vụ, {{ so_vu | dem_dv: “vụ” }}.'), /dấu ngoặc kép cong “ ”/);
    assert.match(problem('Có {{ so_vu | dem_dv: “vụ” }}.'), /^5:\d+ viết sai cú pháp: dấu ngoặc kép cong “ ”/);
    assert.match(problem('Một.\nCó {{ so_vu } vụ.'), /^6:\d+ .*: thiếu một dấu \} ở cuối$/);
    assert.match(problem('{% if so_vu.co } x {% endif %}'), /thẻ phải kết thúc bằng %\}$/);
    assert.equal(adviceFor('{{ a b c }}', 1), '');
    assert.equal(problem('Có {{ so_vu | so }} “vụ”.'), '');
  });

  it('takes a name in single braces for what it is', () => {
    assert.equal(
      problem('Đã tạm giữ\n{ so_vu } xe.'),
      '6:1 “{ so_vu }” sẽ in nguyên như thế; chỗ điền phải viết {{ so_vu }}',
    );
    assert.equal(singleBrace('{{ a }} {% if b %}{% endif %} {1, 2} {Xem}'), null);
    assert.equal(singleBrace('x { so_vu | so } y')?.column, 3);
  });

  it('says that a comparison needs what it is compared with', () => {
    assert.match(
      problem('Có {{ so_vu | so_voi }}.'),
      /bộ lọc "so_voi" cần số để so: \{\{ so_vu \| so_voi: so_truoc \}\}/,
    );
    assert.equal(problem('Có {{ so_vu | so_voi: so_vu, ky.cung_ky }}.'), '');
  });
});
