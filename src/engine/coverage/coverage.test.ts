/** Every numeric cell is exactly one of four things, and the summary says so. */
import { strict as assert } from 'node:assert';
import { changedFact } from '../../core/held-fact';
import fc from 'fast-check';
import { readingOf } from '../../../test/support/reading-of';
import type { CellAccount, Withdrawn } from '../../core/reading';
import { describeSkip, isCoverage } from '../describe';
import { examine } from '../examine';
import { checkJson } from '../formats/json';
import { checkText } from '../formats/text';
import { explainText } from '../formats/forms';
import { cellsText } from './index';

const account: CellAccount = {
  file: 'so.xlsx',
  sheet: 'Biểu',
  numeric: 9,
  notFigures: [{ range: { top: 0, left: 0, bottom: 2, right: 0 }, why: 'line-number', cells: 3 }],
  outside: [{ range: { top: 20, left: 5, bottom: 20, right: 5 }, cells: 1 }],
};

const dropped = (reason: Withdrawn['reason'], cell: string): Withdrawn => ({
  kind: 'sum',
  at: { file: 'so.xlsx', sheet: 'Biểu', cell },
  parts: [{ file: 'so.xlsx', sheet: 'Biểu', cell: 'E1' }],
  source: 'outline',
  statement: 'Cộng = 1 + 2',
  support: { holds: 1, asked: 9 },
  reason,
});

/** Skips as "code range: phrase". */
function said(reading: ReturnType<typeof readingOf>): string[] {
  return examine(reading).skipped.map((skip) => `${skip.reason} ${skip.at.cell}: ${describeSkip(skip, 'vi')}`);
}

describe('engine/coverage', () => {
  it('counts each figure as asked or not, and lists those that nothing asks as ranges', () => {
    const reading = readingOf({
      facts: { D1: '7', D2: '3', D3: '4', E1: '5', E2: '6', F9: '8' },
      relations: ['D1 = D2 + D3'],
      accounts: [account],
    });
    const { cells } = examine(reading).summary;
    assert.deepEqual(cells, { numeric: 10, asked: 3, unasked: 3, notFigures: 3, outside: 1 });
    assert.deepEqual(said(reading), [
      'not-a-figure A1: A1:A3 (3 ô): số thứ tự, không phải số liệu',
      'no-relation E1: E1:E2 (2 ô): không phép tính nào hỏi tới',
      'no-relation F9: F9: không phép tính nào hỏi tới',
      'outside-table F21: F21: nằm ngoài mọi bảng',
    ]);
    assert.equal(
      cellsText(cells, 'vi'),
      '10 ô số: 3 đã được hỏi, 3 chưa phép tính nào hỏi tới, 3 không phải số liệu, 1 nằm ngoài bảng.',
    );
    assert.match(cellsText(cells, 'en'), /10 numeric cells: 3 asked, 3 that no relation asks, 3 no figures, 1 outside/);
  });

  it('counts a figure that waits for an unknown operand as asked, and none whose relation cannot be asked at all', () => {
    const waiting = readingOf({ facts: { D1: '7', D2: '3', E1: '1', E2: '1', E3: '1' }, relations: ['D1 ratio D2 ?D3'] });
    assert.equal(examine(waiting).summary.cells.asked, 2);
    const zero = readingOf({ facts: { R: '7', A: '3', B: '0' }, relations: ['R ratio A B'] });
    assert.deepEqual(examine(zero).summary.cells, { numeric: 3, asked: 0, unasked: 3, notFigures: 0, outside: 0 });
    const twice = readingOf({ facts: { R: '7', A: '3', B: '0', T: '10' }, relations: ['R ratio A B', 'T = R + A'] });
    assert.equal(examine(twice).summary.cells.asked, 3);
  });

  it('counts broken relations, weights and one form sent twice as asked', () => {
    const broken = readingOf({ facts: { D1: '9', D2: '3', D3: '4' }, relations: ['D1 = D2 + D3'] });
    assert.equal(examine(broken).summary.cells.unasked, 0);
    const mean = readingOf({ facts: { M: '1.8', A: '1', B: '2', V: '1', W: '4' }, relations: ['M average A*V B*W'] });
    assert.equal(examine(mean).summary.cells.asked, 5);
    const figure = (sheet: string, table: number) => ({ value: '7', key: 'total', form: 'x', sheet, table, line: 'T' });
    const table = (sheet: string) => ({ sheet, form: 'x' });
    const sent = readingOf({
      facts: { A1: figure('Một', 0), B1: figure('Hai', 1) },
      tables: [table('Một'), table('Hai')],
    });
    assert.equal(examine(sent).summary.cells.asked, 2);
  });

  it('counts a cell that is merged over several lines once, asked if any line asks it', () => {
    const reading = readingOf({ facts: { D1: '7', D2: '7', E1: '7' }, relations: ['D1 == E1'] });
    const merged = { ...reading, facts: reading.facts.map((fact) => (fact.at.cell === 'D2' ? changedFact(fact, { at: { ...fact.at, cell: 'D1' } }) : fact)) };
    assert.deepEqual(examine(merged).summary.cells, { numeric: 2, asked: 2, unasked: 0, notFigures: 0, outside: 0 });
  });

  it('adds up, whatever is asked', () => {
    const cell = fc.tuple(fc.nat(4), fc.nat(9)).map(([column, row]) => `${'ABCDE'[column] ?? 'A'}${String(row + 1)}`);
    fc.assert(
      fc.property(fc.uniqueArray(cell, { minLength: 2, maxLength: 20 }), fc.array(fc.nat(19)), (names, picks) => {
        const facts = Object.fromEntries(names.map((name) => [name, '1']));
        const wanted = [...new Set(picks.map((pick) => names[pick % names.length] ?? ''))];
        const relations = wanted.length > 1 ? [`${wanted[0] ?? ''} = ${wanted.slice(1).join(' + ')}`] : [];
        const { skipped, summary } = examine(readingOf({ facts, relations }));
        assert.equal(summary.cells.numeric, names.length);
        assert.equal(summary.cells.asked, relations.length > 0 ? wanted.length : 0);
        const listed = skipped.filter(isCoverage).reduce((sum, { data }) => sum + Number(data.cells), 0);
        assert.equal(summary.cells.asked + listed, names.length);
      }),
      { numRuns: 100 },
    );
  });

  it('says in JSON, in text and in the explanation what was let go, and never that everything was asked when it was not', () => {
    const reading = readingOf({
      facts: { D1: '7', D2: '3', D3: '4', E1: '5' },
      relations: ['D1 = D2 + D3'],
      withdrawn: [dropped('unsupported', 'E1'), dropped('rival', 'D1')],
      accounts: [account],
      workbooks: [{ file: 'so.xlsx', sha256: null, identity: { entries: {} }, sheets: [{ name: 'Biểu', visibility: 'visible', form: null, reason: null, facts: 4, relations: 1 }] }],
      tables: [{ range: { top: 0, left: 0, bottom: 9, right: 9 } }],
    });
    const examination = examine(reading);
    const json = JSON.parse(JSON.stringify(checkJson(reading, examination, 'vi', '0.2.0'))) as {
      skipped: { code: string; at: { cell: string }; check: string; range?: string; count?: number; relation?: object }[];
    };
    assert.deepEqual(
      json.skipped.map(({ code, check, at, range, count }) => [code, check, at.cell, range, count]),
      [
        ['not-a-figure', 'coverage', 'A1', 'A1:A3', 3],
        ['unsupported', 'total-equals-parts', 'E1', undefined, undefined],
        ['no-relation', 'coverage', 'E1', 'E1', 1],
        ['outside-table', 'coverage', 'F21', 'F21', 1],
      ],
    );
    assert.deepEqual(json.skipped[1]?.relation, {
      kind: 'sum',
      source: 'outline',
      exhaustive: true,
      support: { holds: 1, asked: 9 },
      whole: { file: 'so.xlsx', sheet: 'Biểu', cell: 'E1' },
      parts: [{ at: { file: 'so.xlsx', sheet: 'Biểu', cell: 'E1' }, sign: 1 }],
    });
    const text = checkText(reading, examination, 'vi');
    assert.match(text, /“Cộng = 1 \+ 2” chỉ đúng ở 1 trong 9 chỗ hỏi được/);
    assert.match(text, /Ô số không có gì được hỏi:\n {2}so\.xlsx › Biểu {2}số thứ tự, không phải số liệu: A1:A3 \(3\)/);
    assert.match(text, /1 điều chưa kiểm tra được\.\n8 ô số: 3 đã được hỏi, 1 chưa phép tính nào hỏi tới, 3 không phải số liệu, 1 nằm ngoài bảng\.\n$/);
    const explained = explainText(reading, 'vi');
    assert.match(explained, /Hỏi D1: D1 = D2 \+ D3 \(thứ bậc các dòng\)/);
    assert.match(explained, /Bỏ E1: Cộng = 1 \+ 2 \(thứ bậc các dòng; đúng 1\/9\): không có số liệu ủng hộ, nên không hỏi/);
    assert.match(explained, /Bỏ D1: .*: đã có cách tính khác đứng vững hơn/);
    assert.match(explainText(reading, 'en'), /Let go E1: .*no figures bear it out/);
  });
});
