/** The grounds of a relation as people read them after a finding, in both languages. */
import { strict as assert } from 'node:assert';
import type { Support } from '../core/relation';
import type { RelationClaim } from '../core/relation-claim';
import { basisText } from './basis-text';

function claim(support: Support | null): RelationClaim {
  const whole = { file: 'so.xlsx', sheet: 'Biểu', cell: 'D4' };
  return { kind: 'sum', source: 'outline', exhaustive: true, support, whole, parts: [] };
}

describe('checks: grounds of a relation', () => {
  it('says nothing where nothing is known of the relation', () => {
    assert.equal(basisText(undefined, 'vi'), '');
    assert.equal(basisText(undefined, 'en'), '');
  });

  it('names only the source where the relation stands alone or was asked once', () => {
    for (const support of [null, { holds: 1, asked: 1 }]) {
      assert.equal(basisText(claim(support), 'vi'), ' Căn cứ: thứ bậc các dòng.');
      assert.equal(basisText(claim(support), 'en'), ' Grounds: the order of the lines.');
    }
  });

  it('counts where it holds and where it was asked, with the separators of the language', () => {
    const many = claim({ holds: 1400, asked: 1502 });
    assert.equal(
      basisText(many, 'vi'),
      ' Căn cứ: thứ bậc các dòng; cách tính này đúng ở 1.400 trong 1.502 chỗ hỏi được.',
    );
    assert.equal(
      basisText(many, 'en'),
      ' Grounds: the order of the lines; it holds in 1,400 of the 1,502 places that can be asked.',
    );
  });
});
