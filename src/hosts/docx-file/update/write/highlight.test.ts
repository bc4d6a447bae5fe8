/** Changed figures are marked for the signer, on request; the next update's marks replace them. */
import { strict as assert } from 'node:assert';
import { partText } from '../../../../../test/support/package-parts';
import { firstFigures } from '../../../../../test/support/sample-report';
import { DOCUMENT, first, second, update, valid } from '../../../../../test/support/update-sample';
import { highlightChanged } from './highlight';

const marked = (bytes: Uint8Array): string[] =>
  [DOCUMENT, 'word/footnotes.xml'].flatMap((part) =>
    [
      ...partText(bytes, part).matchAll(
        /<w:r>(?:(?!<\/w:r>).)*<w:highlight w:val="cyan"\/>(?:(?!<\/w:r>).)*<w:t[^>]*>([^<]*)/gs,
      ),
    ].map(([, text = '']) => text),
  );

describe('hosts/docx-file/update: changed figures', function () {
  this.timeout(60_000);

  it('are marked where they stand, in text, table and note, and nothing else', async () => {
    const { bytes, summary } = await update(await first());
    const after = highlightChanged(bytes, summary);
    assert.deepEqual(marked(after).sort(), summary.figures.map((figure) => figure.new).sort());
    await valid(after);
  });

  it('are marked no more once an update leaves them, and people’s own colours stay', async () => {
    const { bytes, summary } = await update(await first());
    const coloured = highlightChanged(bytes, summary);
    const again = await update(coloured, { ...second, retail: '1600' });
    const after = highlightChanged(again.bytes, again.summary);
    assert.deepEqual(marked(after), ['1.600']);
    const same = await update(after, { ...second, retail: '1600' });
    assert.deepEqual(marked(highlightChanged(same.bytes, same.summary)), []);
  });

  it('are found under tracked changes, too', async () => {
    const { bytes, summary } = await update(await first(), { ...firstFigures, spending: '93000' }, {}, true);
    const after = highlightChanged(bytes, summary);
    assert.ok(marked(after).includes('93.000'));
    await valid(after);
  });
});
