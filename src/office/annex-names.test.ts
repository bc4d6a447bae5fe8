import { strict as assert } from 'node:assert';
import { AnnexNames, type BareAnnex } from './annexes';

const annex = (id: string, inFront = false): BareAnnex => ({
  id,
  title: id,
  blocks: [],
  ...(inFront ? { inFront } : {}),
});
const idsOf = (names: AnnexNames): string[] => names.inOrder().map(({ id }) => id);

describe('annexes of a report', () => {
  it('are numbered in the order in which the body mentions them, those that it does not after them', () => {
    const all = [annex('sai-lech', true), annex('bieu/thu'), annex('bieu/chi'), annex('bieu/lua'), annex('bieu-do')];
    const names = new AnnexNames(all);
    assert.equal(names.mention(['lua']), 'Phụ lục I');
    assert.equal(names.mention(['khong-co', 'thu', 'chi']), 'Phụ lục II');
    assert.deepEqual(idsOf(names), ['sai-lech', 'bieu/lua', 'bieu/thu', 'bieu/chi', 'bieu-do']);
  });

  it('are mentioned once, and not at all where there is none of the form', () => {
    const names = new AnnexNames([annex('bieu/thu')]);
    assert.equal(names.mention(['chi']), undefined);
    assert.equal(names.mention(['thu']), 'Phụ lục');
    assert.equal(names.mention(['thu']), undefined);
  });
});
