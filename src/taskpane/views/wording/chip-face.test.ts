/** Chips of every built-in passage, in both languages: words that a secretary knows, no name and no code of the template. */
import { strict as assert } from 'node:assert';
import { partsOf, type Part } from '../../../engine/wording';
import { builtInTemplate, passages } from '../../../engine';
import { fill } from '../../messages';
import { enWording } from '../../messages/en-wording';
import { viWording } from '../../messages/vi-wording';
import { faceOf } from './chip-face';
import { isNamedWord, type Say } from './words';

const saying =
  (words: Readonly<Record<string, string>>): Say =>
  (key, values = {}) =>
    fill(words[key] ?? key, values);
const vi = saying(viWording);

type Chip = Exclude<Part, { readonly kind: 'text' }>;
const chipsOf = (text: string): Chip[] => partsOf(text).flatMap((part) => (part.kind === 'text' ? [] : [part]));
const faces = (text: string, figures = '', id = 'don-vi'): string[] =>
  chipsOf(text).map((part) => faceOf(part, { text, figures, id }, vi));

describe('chips of the wording editor', () => {
  it('show no name of the template, whatever passage and language', () => {
    const codes: string[] = [];
    for (const say of [vi, saying(enWording)])
      for (const passage of passages)
        for (const length of ['full', 'short'] as const) {
          const text = builtInTemplate(passage, length);
          for (const part of chipsOf(text)) {
            const face = faceOf(part, { text, figures: '', id: passage.id }, say);
            if (face.trim() === '' || /[a-z]\d*[._][a-z]|[{}|=<>]|^[a-z]$/u.test(face))
              codes.push(`${passage.id}: ${face}`);
          }
        }
    assert.deepEqual(codes, []);
  });

  it('know each line of a list by its column, a group by its first figure', () => {
    const text = '{% for d in du_an %}{{ d.ten }} ({{ d.dia_diem }}); {% endfor %}';
    assert.deepEqual(faces(text, '', 'project-appraisals'), [
      'từng dòng',
      'Tên dự án, công trình của từng dòng',
      'Địa điểm của từng dòng',
      'hết',
    ]);
    assert.match(faces('{{ tiep.tong | bo_ba }}', '', 'citizen-reception').join(), /^Tổng số lượt tiếp công dân và/u);
  });

  it('say of what an office wrote itself what is known of it', () => {
    assert.deepEqual(faces('{{ chi.tong | so }}, {{ la.gi | so }}', 'chi.tong = Biểu 95 | Tổng chi | Thực hiện'), [
      'Tổng chi, Thực hiện',
      'số liệu chưa gắn với ô nào',
    ]);
    const keys = ['a = budget-expenditure | total | actual', 'b = Biểu riêng | Đơn khiếu nại | ms-2'].join('\n');
    assert.deepEqual(faces('{{ a | so }}, {{ b | so }}', keys), [
      'TỔNG CHI NGÂN SÁCH, Ước thực hiện',
      'Đơn khiếu nại, cột 2',
    ]);
    assert.deepEqual(faces('{% for x in y %}{{ x.z | so }}{% endfor %}')[1], 'số liệu của từng dòng');
    assert.ok(isNamedWord('word.ky.ten'));
  });
});
