import { strict as assert } from 'node:assert';
import { ascends, markNumbers, renumbered } from './renumber-notes';

const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${String(id)}"/></w:r>`;
const note = (id: number, text: string, type = ''): string =>
  `<w:footnote ${type}w:id="${String(id)}"><w:p>${text}</w:p></w:footnote>`;

describe('hosts/docx-file/update/renumber-notes', () => {
  it('numbers notes in the order of their marks and leaves the separators alone', () => {
    const main = mark(2) + mark(9) + mark(3);
    const notes =
      note(0, '-', 'w:type="separator" ') +
      note(1, '-', 'w:type="continuationSeparator" ') +
      note(2, 'a') +
      note(9, 'b') +
      note(3, 'c') +
      note(5, 'nobody points here');
    assert.equal(ascends(markNumbers(main)), false);
    const now = renumbered(main, notes);
    assert.equal(now.main, mark(2) + mark(3) + mark(4));
    assert.equal(
      now.notes,
      note(0, '-', 'w:type="separator" ') +
        note(1, '-', 'w:type="continuationSeparator" ') +
        note(2, 'a') +
        note(3, 'b') +
        note(4, 'c') +
        note(5, 'nobody points here'),
    );
    assert.equal(ascends(markNumbers(now.main)), true);
  });
});
