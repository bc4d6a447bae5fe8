import { strict as assert } from 'node:assert';
import { decimal } from '../../../core/decimal';
import type { Fact } from '../../../core/fact';
import { blockXml, deleteBlock, editBlock, replaceOnce, run } from '../../../../test/support/edit-report';
import { firstFigures, sampleReport } from '../../../../test/support/sample-report';
import type { Block } from '../../../core/report-document';
import { recordOf } from '../provenance/record';
import { writeReport } from '../write-report';
import { describeVerification } from './describe-verification';
import type { GivenWorkbook } from './verification';
import { verifyReport } from './verify-report';

const EPOCH = 1_623_628_800;
const books: readonly GivenWorkbook[] = [
  { file: 'tai-chinh.xlsx', sha256: 'a'.repeat(64) },
  { file: 'thanh-tra.xlsx', sha256: 'B'.repeat(64) },
];

/** The facts that the sample's cells hold. */
function facts(changed: Readonly<Record<string, string>> = {}): Fact[] {
  const seen = new Map<string, Fact>();
  for (const { fact, value, at, format } of recordOf(sampleReport(firstFigures)).figures) {
    if (format.kind === 'derived') continue;
    const exact = changed[fact] ?? value;
    seen.set(fact, {
      id: fact,
      form: null,
      table: 0,
      line: '',
      key: null,
      label: '',
      measure: 'actual',
      value: decimal(exact),
      decimals: 0,
      standing: 'exact',
      unit: null,
      at,
      written: 'number',
    });
  }
  return [...seen.values()];
}

const report = (): Promise<Uint8Array> => writeReport(sampleReport(firstFigures), { epoch: EPOCH });
const bad = (result: ReturnType<typeof verifyReport>): string[] =>
  result.figures
    .filter((one) => one.verdict !== 'equal')
    .map((one) => `${one.text} ${one.verdict} ${one.expected ?? '?'}`);

describe('hosts/docx-file/verify', () => {
  it('proves a report that nobody touched', async () => {
    const result = verifyReport(await report(), facts(), books);
    assert.equal(result.holds, true);
    assert.equal(result.figures.length, 9);
    assert.ok(result.figures.every(({ verdict }) => verdict === 'equal'));
    assert.deepEqual(result.unbound, []);
    assert.deepEqual(
      result.workbooks.map((book) => book.state),
      ['same', 'same'],
    );
  });

  it('lists the figures that a passage prints as words of its own; a department’s own text is no passage', async () => {
    const document = sampleReport(firstFigures);
    const said = (id: string): Block => ({
      type: 'paragraph',
      id,
      content: [{ type: 'text', text: 'Trao 12 suất quà nhân Tết 2021.' }],
    });
    const blocks = [...document.blocks, said('gifts/1'), said('text/I.1.a')];
    const result = verifyReport(await writeReport({ ...document, blocks }, { epoch: EPOCH }), facts(), books);
    assert.deepEqual(
      result.untied.map(({ text, block }) => [text, block]),
      [['12', 'gifts/1']],
    );
    assert.deepEqual([result.holds, result.unbound], [true, []]);
    assert.match(describeVerification(result, 'vi'), /Số nằm sẵn trong lời của mẫu câu, không gắn với ô nào \(1\):/);
  });

  it('names a figure whose cell changed, in text, footnotes and tables', async () => {
    const result = verifyReport(await report(), facts({ 'budget-expenditure.recurrent.actual': '70250' }), [
      { file: 'tai-chinh.xlsx', sha256: 'c'.repeat(64) },
    ]);
    assert.equal(result.holds, false);
    assert.deepEqual(bad(result), ['70.067 changed 70.250', '05 unprovable ?', '70.067 changed 70.250']);
    assert.deepEqual(
      result.workbooks.map((book) => book.state),
      ['changed', 'missing'],
    );
  });

  it('names what was typed over by hand', async () => {
    const result = verifyReport(replaceOnce(await report(), '>1.694<', '>1.700<'), facts(), books);
    assert.deepEqual(bad(result), ['1.700 overtyped 1.694']);
    const derived = verifyReport(replaceOnce(await report(), '>05<', '>06<'), facts(), books);
    assert.deepEqual(bad(derived), ['06 overtyped 05']);
  });

  it('accepts a figure that was typed over with what its cell says', async () => {
    const result = verifyReport(
      replaceOnce(await report(), '>1.694<', '>1.700<'),
      facts({ 'retail-industry.retail.actual': '1700' }),
      books,
    );
    assert.equal(result.holds, true);
  });

  it('catches a cell whose change its print would hide', async () => {
    const exact = verifyReport(await report(), facts({ 'retail-industry.retail.actual': '1694.4' }), books);
    assert.deepEqual(exact.figures[0]?.verdict, 'equal');
    assert.deepEqual([exact.figures[0]?.value, exact.figures[0]?.now], ['1694', '1694.4']);
  });

  it('names figures that left their controls, but not those of deleted passages that an update has taken note of', async () => {
    const bytes = await report();
    const plain = (text: string): Uint8Array =>
      editBlock(bytes, 'trade/1', (xml) =>
        xml.replace(
          /<w:sdt><w:sdtPr><w:alias w:val="[^"]*"\/><w:tag w:val="khopso:retail-industry.retail.growth"\/>[\s\S]*?<\/w:sdt>/,
          run(text),
        ),
      );
    assert.equal(verifyReport(plain('25,35%'), facts(), books).holds, true, 'known by its words');
    const result = verifyReport(plain('25,36%'), facts(), books);
    assert.deepEqual(
      result.unattached.map(({ fact, printed, text }) => [fact, printed, text]),
      [['retail-industry.retail.growth', '25,35%', '25,36']],
    );
    assert.deepEqual(verifyReport(plain('nhiều'), facts(), books).missing, [
      { fact: 'retail-industry.retail.growth', printed: '25,35%', block: 'trade/1' },
    ]);
    assert.equal(result.holds, false);
    assert.equal(verifyReport(deleteBlock(bytes, 'spending/1'), facts(), books).missing.length, 2);
  });

  it('knows the figures of a paragraph that people moved into another’s control', async () => {
    const bytes = await report();
    const moved = /<w:p[ >][\s\S]*<\/w:p>/.exec(blockXml(bytes, 'reception/1'))?.[0] ?? '';
    const cut = deleteBlock(bytes, 'reception/1');
    const pasted = editBlock(cut, 'opening/1', (xml) => xml.replace('<w:sdtContent>', () => `<w:sdtContent>${moved}`));
    const result = verifyReport(pasted, facts(), books);
    assert.deepEqual([result.missing, result.unattached, bad(result)], [[], [], []]);
    assert.equal(result.holds, true);
    const changed = verifyReport(pasted, facts({ 'citizen-reception.total.ms-1': '11' }), books);
    assert.deepEqual(bad(changed), ['08 changed 11']);
    assert.equal(verifyReport(cut, facts(), books).missing.length, 2);
  });

  it('says when a workbook no longer holds the figure', async () => {
    const result = verifyReport(
      await report(),
      facts().filter((fact) => fact.id !== 'citizen-reception.total.ms-1'),
      books,
    );
    assert.deepEqual(bad(result), ['08 missing-fact ?']);
  });
});
