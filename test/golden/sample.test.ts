/** The main job on the sample, from workbooks to a document, as a person runs it (golden: the report's text and its figures). */
import { strict as assert } from 'node:assert';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { overwrite } from '../support/overwrite';
import { khopso } from '../support/khopso';
import { complaints } from '../support/open-xml-validator';

const SAMPLE = join('samples', 'quang-tri-2021-h1');

interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

interface Checked {
  readonly inputs: readonly { readonly file: string; readonly sheets: readonly { readonly name: string; readonly form: string | null }[] }[];
  readonly findings: readonly { readonly check: string; readonly code: string; readonly severity: string; readonly at: Place; readonly data: Record<string, string>; readonly suspects: readonly unknown[] }[];
  readonly skipped: readonly { readonly reason: string }[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly skipped: number; readonly facts: number };
}

async function sampleBooks(): Promise<string[]> {
  return (await readdir(SAMPLE)).filter((name) => name.endsWith('.xlsx')).sort().map((name) => join(SAMPLE, name));
}

/** The document's text a person reads: one line a paragraph, footnotes at the end. */
function textOf(docx: Uint8Array): string {
  const parts = unzipSync(docx);
  const paragraphs = (name: string): string[] =>
    [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<w:p[ >].*?<\/w:p>/gs)]
      .map(([xml]) =>
        [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:footnoteReference [^>]*w:id="(\d+)"|<w:tab\/>|<w:br\/>/g)]
          .map((match) => (match[2] !== undefined ? `[^${match[2]}]` : (match[1] ?? ' ')))
          .join('')
          .trim(),
      )
      .filter((line) => line !== '');
  const decode = (text: string): string =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  return decode(`${paragraphs('word/document.xml').join('\n')}\n---\n${paragraphs('word/footnotes.xml').join('\n')}\n`);
}

describe('the sample, end to end', function () {
  this.timeout(60_000);
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-sample-'));
    process.env['SOURCE_DATE_EPOCH'] = '1625616000';
  });
  after(async () => {
    delete process.env['SOURCE_DATE_EPOCH'];
    await rm(folder, { recursive: true });
  });

  it('has exactly one error, the recurrent spending total, and no warning', async () => {
    const outcome = await khopso('check', ...(await sampleBooks()), '--format', 'json');
    assert.equal(outcome.status, 1);
    const checked = JSON.parse(outcome.out) as Checked;
    const errors = checked.findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ check, code, at, data }) => ({ check, code, at, actual: data['actual'], expected: data['expected'], difference: data['difference'] })),
      [{
        check: 'total-equals-parts', code: 'mismatch', at: { file: 'tai-chinh.xlsx', sheet: 'Biểu 95', cell: 'D11' },
        actual: '70067', expected: '70250', difference: '-183',
      }],
    );
    assert.deepEqual(checked.findings.filter(({ severity }) => severity === 'warning'), []);
    const remainder = checked.findings.find(({ code, data }) => code === 'remainder' && data['actual'] === '92024');
    assert.equal(remainder?.data['difference'], '6430');
    assert.ok(checked.summary.skipped > 0, 'what could not be asked is said');
    assert.deepEqual(errors[0]?.suspects[0] && { ...errors[0].suspects[0], reason: '' }, {
      at: { file: 'tai-chinh.xlsx', sheet: 'Biểu 95', cell: 'D11' }, cause: 'stale-total', value: '70250', rank: 1, reason: '',
    });
    for (const { file, sheets } of checked.inputs) for (const sheet of sheets) assert.notEqual(sheet.form, null, `${file} ${sheet.name}`);
  });

  it('reads every figure of the original report from a cell', async () => {
    const outcome = await khopso('facts', ...(await sampleBooks()));
    const { facts } = JSON.parse(outcome.out) as { facts: { id: string; form: string; key: string; measure: string; value: string }[] };
    const wanted = (await readFile(join(__dirname, 'seed-figures.tsv'), 'utf8')).trim().split('\n').slice(1);
    assert.ok(wanted.length > 60);
    for (const row of wanted) {
      const [id, form, key, measure, value] = row.split('\t');
      const found = facts.filter((fact) => fact.form === form && fact.key === key && fact.measure === measure);
      assert.deepEqual(found.map((fact) => fact.value), [value], `${String(id)}: ${String(form)} ${String(key)} ${String(measure)}`);
    }
    assert.equal(new Set(facts.map(({ id }) => id)).size, facts.length, 'ids are unique');
    for (const { id } of facts) assert.match(id, /^[a-z0-9._~-]{1,56}$/);
  });

  it('refuses the report while the error is open, writes it when the cell is corrected', async () => {
    const books = await sampleBooks();
    const target = join(folder, 'bao-cao.docx');
    const refused = await khopso('report', ...books, '-o', target);
    assert.equal(refused.status, 1);
    assert.deepEqual(await readdir(folder), []);

    const finance = join(folder, 'tai-chinh.xlsx');
    const bytes = await readFile(join(SAMPLE, 'tai-chinh.xlsx'));
    await writeFile(finance, await overwrite(bytes, [
      { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 70250 },
    ]));
    const corrected = books.map((book) => (book.endsWith('tai-chinh.xlsx') ? finance : book));
    assert.equal((await khopso('check', ...corrected)).status, 0);
    const written = await khopso('report', ...corrected, '-o', target);
    assert.equal(written.status, 0, written.error);
    assert.match(textOf(await readFile(target)), /70\.250 triệu đồng/);
  });

  it('writes every figure in its sentence, with real footnotes, valid, and the same bytes twice', async () => {
    const books = await sampleBooks();
    const first = join(folder, 'mot.docx');
    const second = join(folder, 'hai.docx');
    for (const target of [first, second]) assert.equal((await khopso('report', ...books, '-o', target, '--force')).status, 0);
    const bytes = await readFile(first);
    assert.ok(bytes.equals(await readFile(second)), 'two runs give the same bytes');
    assert.deepEqual(await complaints(bytes, 'docx'), []);

    const golden = join(__dirname, 'bao-cao-6-thang.txt');
    const text = textOf(bytes);
    if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(golden, text);
    assert.equal(text, await readFile(golden, 'utf8'));
    assert.ok((text.split('---')[0]?.match(/\[\^\d+\]/g) ?? []).length >= 7, 'seven footnotes or more');
  });

  it('leads every figure of the document back to its cell', async () => {
    const books = await sampleBooks();
    const target = join(folder, 'nguon.docx');
    await khopso('report', ...books, '-o', target, '--force');
    const parts = unzipSync(await readFile(target));
    const xml = Object.keys(parts).filter((name) => /^word\/(document|footnotes)\.xml$/.test(name)).map((name) => strFromU8(parts[name] ?? new Uint8Array())).join('');
    const tags = new Set([...xml.matchAll(/<w:tag w:val="khopso:([^"]+)"/g)].map((match) => match[1] ?? ''));
    const provenance = Object.values(parts).map((part) => strFromU8(part)).find((part) => part.includes('urn:khopso:provenance:1') && part.includes('sha256')) ?? '';
    const { facts } = JSON.parse((await khopso('facts', ...books)).out) as { facts: { id: string; at: Place }[] };
    const known = new Map(facts.map((fact) => [fact.id, fact.at]));
    assert.ok(tags.size > 60, `${String(tags.size)} tags`);
    for (const tag of tags) {
      const at = known.get(tag);
      assert.ok(at, `${tag} is a fact`);
      assert.ok(provenance.includes(tag), `${tag} stands in the provenance part`);
    }
  });
});
