/** A refresh of the figures and its undo, over an emulated Word and the real office.js. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProvenance } from '../../hosts/docx-file';
import { overwrite } from '../../../test/support/overwrite';
import { reportInWord } from '../../../test/support/report-in-word';
import { controlsOf } from '../../office-emulator';

const book = (): Uint8Array => readFileSync(join(__dirname, '../../../samples/quang-tri-2021-h1/tai-chinh.xlsx'));

describe('refreshing figures and taking it back', () => {
  it('gives the old figures back, the memory too, but not to one that was typed over since', async () => {
    const { word, host, session } = await reportInWord(book(), 'tai-chinh.xlsx');
    const before = (session.store.get().figures ?? []).map(({ control }) => control.text);
    assert.equal(session.store.get().around.size, before.length);
    const changed = await overwrite(book(), [
      { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 70250 },
      { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D14', value: 329 },
    ]);
    await session.refresh.fromBooks([{ name: 'tai-chinh.xlsx', bytes: () => Promise.resolve(changed) }]);
    const { undo, changed: changes } = session.store.get();
    assert.equal(undo.length, 1);
    assert.ok(changes.some((change) => change.before === '70.067' && change.after === '70.250'));
    assert.ok(readProvenance((await host.provenance()) ?? '').figures.some((figure) => figure.printed === '70.250'));

    const one = changes.find((change) => change.after === '329');
    const control = controlsOf(word.document.body).find((node) => node.id === one?.id);
    assert.ok(control?.kind === 'control');
    word.document.replace(control, '330');
    await session.refresh.undo();
    const { figures, fault, notice } = session.store.get();
    assert.deepEqual([fault, notice], [null, { key: 'figures.undone', values: { count: changes.length - 1 } }]);
    assert.deepEqual(
      (figures ?? []).filter(({ typedOver }) => typedOver).map((figure) => figure.control.text),
      ['330'],
    );
    assert.deepEqual(
      (figures ?? []).map((figure) => figure.control.text),
      before.map((text, i) => (figures?.[i]?.control.id === one?.id ? '330' : text)),
    );
    assert.ok(!readProvenance((await host.provenance()) ?? '').figures.some((figure) => figure.printed === '70.250'));
    await session.refresh.undo();
    assert.equal(session.store.get().undo.length, 0);
  });
});
