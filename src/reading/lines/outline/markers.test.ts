import { strict as assert } from 'node:assert';
import { foldText } from '../../../language';
import { breakdownsIn, outlineOf, rowsOf, type TypedLine } from '../../../../test/support/outline-of';
import { isMarker } from './markers';

describe('rows that announce parts', () => {
  const marks = (line: TypedLine): boolean => {
    const [row] = rowsOf(line);
    return isMarker(row!, foldText(row!.label));
  };

  it('are those whose words say nothing else, and that hold no figures', () => {
    assert.deepEqual([': Trong đó:', ': Chia ra', ': Phân theo nguồn vốn'].map(marks), [true, true, true]);
    assert.deepEqual(['* Trong đó:', ': Trong đó chi lương', ': Thuế'].map(marks), [false, false, false]);
  });

  it('break down the line above them, partly or wholly', () => {
    assert.deepEqual(breakdownsIn(outlineOf('1 Thu', ': Trong đó:', '- Thuế', '- Phí')), ['Thu >= Thuế + Phí']);
    assert.deepEqual(breakdownsIn(outlineOf('* Thu', ': Gồm:', '* Thuế', '* Phí')), ['Thu = Thuế + Phí']);
    assert.deepEqual(breakdownsIn(outlineOf('* Thu', ': Trong đó:', '* Thuế', '* Phí')), ['Thu >= Thuế + Phí']);
  });

  it('break down one whole each by itself where one follows the other', () => {
    const outline = outlineOf('* Dân số', ': Phân theo giới', '* Nam', '* Nữ', ': Phân theo nơi ở', '* Phố', '* Quê');
    assert.deepEqual(breakdownsIn(outline), ['Dân số = Nam + Nữ', 'Dân số = Phố + Quê']);
  });
});
