/** What a help desk of such uploads hears most, none of which happens here; empty tables of errors and stray blanks: flow.test.ts. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { blankBook, catalogue } from '../../engine';
import { writeXlsx, type PlainWorkbook } from '../../hosts/xlsx-file';
import { demoBook } from '../demo/demo-books';
import { fillSheet } from '../../../test/support/fill-template';
import { handingPath, serverRig, type Client, type ServerRig } from '../../../test/support/server-rig';

const IDENTITY = { body: 'UBND xã Tân Lập', period: '6 tháng đầu năm 2025' };

describe('the calls that a help desk gets', () => {
  let rig: ServerRig;
  let unit = '';
  let head: Client;
  before(async () => {
    rig = await serverRig();
    unit = rig.unit(IDENTITY.body);
    head = await rig.as('truong');
  });
  after(() => rig.close());

  const draftOf = async (book: PlainWorkbook): Promise<{ blockers: { message: string }[]; forms: string[] }> => {
    const { status, json } = await head('POST', handingPath(unit, false), { body: await writeXlsx(book) });
    assert.equal(status, 200, JSON.stringify(json));
    return { blockers: json.blockers as { message: string }[], forms: json.submission.forms as string[] };
  };

  it('the templates say nothing that the check contradicts: filled in they pass, blank they are told as blank', async () => {
    const ids = ['budget-revenue', 'crops'];
    const blank = blankBook({ ids, known: catalogue, identity: IDENTITY });
    const forms = catalogue.filter(({ id }) => ids.includes(id));
    let drawn = 0;
    // The cover, then the forms in the order of the catalogue.
    const sheets = blank.sheets.map((sheet, at) => {
      const form = forms[at - 1];
      return form ? fillSheet(form, sheet, () => (drawn = (drawn + 0.37) % 1)) : sheet;
    });
    assert.deepEqual(await draftOf({ ...blank, sheets }), { blockers: [], forms: ids });
    const answer = await head('POST', handingPath(unit, true), { body: await writeXlsx(blank) });
    assert.equal(answer.status, 422);
    const problems = answer.json.error.problems as { message: string }[];
    assert.equal(problems.length, 1);
    assert.match(
      problems[0]?.message ?? '',
      /^Sổ chưa điền số nào \(“[^”]+”, “[^”]+” còn trống\); .* ghi 0, hoặc “Không phát sinh” vào biểu\.$/,
    );
  });

  it('a table of another version is read for what it is: other sheet names, no cover, a line more, no code row', async () => {
    const book = demoBook({ ...IDENTITY, department: '', year: 2025, forms: ['crops', 'budget-revenue'], seed: 5 });
    const older = book.sheets.slice(1).map((sheet, index) => ({
      ...sheet,
      name: `Sheet${String(index + 1)}`,
      cells: sheet.cells.filter(
        ({ value }) => typeof value !== 'string' || !['A', 'B', '1', '2', '3=2/1'].includes(value),
      ),
    }));
    const { blockers, forms } = await draftOf({ sheets: older });
    assert.deepEqual(forms.sort(), ['budget-revenue', 'crops']);
    assert.deepEqual(blockers, []);
  });

  it('a second upload never hangs: beside one that is checked or comes in drops, and after one whose line broke', async () => {
    const address = await rig.listen();
    const book = await writeXlsx(demoBook({ ...IDENTITY, department: '', year: 2025, forms: ['crops'], seed: 6 }));
    const path = `/api/v1${handingPath(unit, false)}`;
    const { cookie = '', 'x-khopso-csrf': token = '' } = await rig.session('truong');
    const halfway = async (): Promise<Socket> => {
      const line = connect(Number(new URL(address).port), '127.0.0.1');
      await once(line, 'connect');
      const headers = ['Host: x', `Cookie: ${cookie}`, `x-khopso-csrf: ${token}`, 'Content-Length: 100000'];
      const head = [`POST ${path} HTTP/1.1`, ...headers, 'Content-Type: application/octet-stream'].join('\r\n');
      line.write(`${head}\r\n\r\nPK`);
      return line;
    };
    (await halfway()).destroy();
    const slow = await halfway();
    const answers = await Promise.all([1, 2, 3].map(() => head('POST', handingPath(unit, false), { body: book })));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200],
    );
    assert.equal(
      new Set(answers.map(({ json }) => json.submission.id as string)).size,
      1,
      'the same bytes are one version',
    );
    assert.deepEqual(answers.map(({ json }) => json.again as boolean).sort(), [false, true, true]);
    assert.equal(slow.destroyed, false, 'whoever is slow has two minutes');
    slow.destroy();
  });
});
