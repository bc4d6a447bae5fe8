import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { petitions } from './passage';

describePassage(petitions, __dirname);

describe('petitions wording', () => {
  it('names only the kinds that there are', () => {
    const text = textOf(petitions, {
      'petition-channels total ms-3': '2 đơn',
      'petition-channels total ms-1': '73 đơn',
    });
    assert.match(text, /73 đơn \(01 đơn khiếu nại, 02 đơn tố cáo, 70 đơn kiến nghị, phản ánh\)/);
  });
  it('names no kind where there was no petition', () => {
    const text = textOf(petitions, {
      'petition-channels own-office ms-1': '0 đơn',
      'petition-channels own-office ms-2': '0 đơn',
      'petition-channels own-office ms-4': '0 đơn',
    });
    assert.match(text, /UBND thị xã tiếp nhận, giải quyết 0 đơn;/);
  });
  it('leaves out a channel that the sheet does not have', () => {
    assert.doesNotMatch(textOf(petitions, { 'petition-channels assigned-communes ms-1': null }), /giao UBND/);
  });
});
