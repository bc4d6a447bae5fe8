/** The list's entries: in which order, under which filters, found by which words. */
import { strict as assert } from 'node:assert';
import type { Finding, Severity } from '../../core/finding';
import type { Checked } from '../asking/answer';
import { listedBlocks } from './listed-blocks';
import { listedAt, tracedCells } from './listed-cells';
import { matches } from './search-text';
import { choicesOf, shownBlocks, type Filters } from './shown-blocks';

const finding = (sheet: string, cell: string, severity: Severity, more: Partial<Finding> = {}): Finding => ({
  check: 'total-equals-parts',
  code: 'mismatch',
  severity,
  at: { file: 'a.xlsx', sheet, cell },
  related: [],
  data: {},
  ...more,
});
const checkedOf = (findings: readonly Finding[]): Checked =>
  ({
    examination: { findings, skipped: [] },
    reading: {
      tables: [
        { sheet: 'Biểu 94', body: 'Sở Tài chính' },
        { sheet: 'Biểu 95', body: 'Sở Y tế' },
      ],
    },
  }) as unknown as Checked;
const all: Filters = {
  lenses: new Set<Severity>(['error', 'warning', 'note']),
  search: '',
  sheet: null,
  department: null,
  ask: null,
  language: 'vi',
};
const shown = (findings: readonly Finding[], filters: Partial<Filters> = {}): string[] =>
  shownBlocks(checkedOf(findings), { ...all, ...filters }).map(
    ({ sheet, first, severity }) => `${sheet} ${first.at.cell} ${severity}`,
  );

const mixed = [
  finding('Biểu 94', 'D8', 'note'),
  finding('Biểu 95', 'D9', 'note'),
  finding('Biểu 95', 'D11', 'error'),
  finding('Biểu 95', 'D12', 'warning', { check: 'scale-plausible', code: 'scale-slip' }),
  finding('Biểu 96', 'D1', 'warning'),
  finding('Biểu 97', 'D1', 'note'),
];

describe('findings as they are shown', () => {
  it('puts sheets with errors first and errors before notes, otherwise as in the workbook', () => {
    assert.deepEqual(shown(mixed), [
      'Biểu 95 D11 error',
      'Biểu 95 D12 warning',
      'Biểu 95 D9 note',
      'Biểu 96 D1 warning',
      'Biểu 94 D8 note',
      'Biểu 97 D1 note',
    ]);
  });

  it('puts a figure with a wrong sign before the rates and totals of its column, and nothing else before them', () => {
    const at = (cell: string): Finding['at'] => ({ file: 'a.xlsx', sheet: 'A', cell });
    const rate = (whole: string, part: string): Finding =>
      finding('A', whole, 'error', {
        check: 'ratio-equals-quotient',
        claim: {
          ...{ kind: 'ratio', source: 'meaning', exhaustive: true, support: null, whole: at(whole) },
          parts: [{ at: at(part), sign: 1 }],
        },
      });
    const slip = finding('A', 'D5', 'warning', { check: 'sign-plausible', code: 'below-nought' });
    const other = finding('A', 'D6', 'warning', { check: 'scale-plausible', code: 'scale-slip' });
    assert.deepEqual(shown([rate('H9', 'C9'), other, slip, rate('F9', 'D9'), finding('A', 'K1', 'note')]), [
      'A H9 error',
      'A D5 warning',
      'A F9 error',
      'A D6 warning',
      'A K1 note',
    ]);
    assert.deepEqual(shown([finding('A', 'K1', 'note'), slip, other]), ['A D5 warning', 'A D6 warning', 'A K1 note']);
  });

  it('narrows to a sheet, a body, a check, a severity', () => {
    assert.deepEqual(shown(mixed, { sheet: 'Biểu 96' }), ['Biểu 96 D1 warning']);
    assert.deepEqual(shown(mixed, { department: 'Sở Tài chính' }), ['Biểu 94 D8 note']);
    assert.deepEqual(shown(mixed, { ask: 'scale-plausible' }), ['Biểu 95 D12 warning']);
    assert.deepEqual(shown(mixed, { lenses: new Set<Severity>(['error']) }), ['Biểu 95 D11 error']);
    const { sheets, departments, asks } = choicesOf(checkedOf(mixed));
    assert.deepEqual(sheets, ['Biểu 95', 'Biểu 96', 'Biểu 94', 'Biểu 97']);
    assert.deepEqual(departments, ['Sở Y tế', 'Sở Tài chính']);
    assert.deepEqual(asks, ['total-equals-parts', 'scale-plausible']);
  });

  it('finds a phrase where it stands anywhere, its words where it stands nowhere', () => {
    const named = (label: string): Partial<Finding> => ({ data: { label, equation: '', actual: '1', expected: '2' } });
    const two = [
      finding('A', 'D1', 'error', named('Chi thường xuyên khác')),
      finding('A', 'D2', 'error', named('Chi xuyên biên giới, thường kỳ')),
    ];
    assert.deepEqual(shown(two, { search: 'thuong xuyen' }), ['A D1 error']);
    assert.deepEqual(shown(two, { search: 'xuyen thuong' }), ['A D1 error', 'A D2 error']);
    assert.deepEqual(shown(two, { search: '"xuyên thường"' }), []);
  });

  it('finds a figure below nought, whichever dash is typed', () => {
    const data = {
      label: 'Thu',
      actual: '-11',
      expected: '11',
      difference: '-22',
      unit: 'ha',
      test: 'exact',
      arithmetic: '',
    };
    const two = [finding('A', 'D1', 'error', { data }), finding('A', 'D2', 'error')];
    for (const search of ['-11', '−11', '–11', 'ghi -11', '"ghi −11 ha"'])
      assert.deepEqual(shown(two, { search }), ['A D1 error'], search);
  });

  it('finds the cells that an entry is about: wrong ones, parts, those read as text, those to be written', () => {
    const at = (cell: string): Finding['at'] => ({ file: 'a.xlsx', sheet: 'A', cell });
    const claim = {
      kind: 'sum',
      source: 'words',
      exhaustive: true,
      support: null,
      whole: at('D110'),
      parts: [{ at: at('D113'), sign: 1 }],
    } as const;
    const all = [
      finding('A', 'D110', 'error', { claim }),
      finding('A', 'D11', 'error'),
      finding('A', 'E5', 'warning', { check: 'figure-readable', code: 'text-number', related: [at('E6'), at('E113')] }),
    ];
    assert.deepEqual(shown(all, { search: 'D113' }), ['A D110 error']);
    assert.deepEqual(shown(all, { search: 'e113' }), ['A E5 warning']);
    assert.deepEqual(shown(all, { search: 'D11' }), ['A D11 error'], 'the cell itself, not those that begin like it');
    assert.deepEqual(shown(all, { search: 'D1' }), ['A D110 error', 'A D11 error'], 'while it is being typed');
    assert.deepEqual(shown(all, { search: 'Z9' }), []);
  });

  it('keeps the key of a finding when others come and go', () => {
    const [, before] = listedBlocks(checkedOf([mixed[0], mixed[2]] as Finding[]));
    const [after] = listedBlocks(checkedOf([mixed[2]] as Finding[]));
    assert.equal(after?.key, 'Biểu 95 D11 total-equals-parts mismatch');
    assert.ok(before && new Set(listedBlocks(checkedOf([...mixed, ...mixed])).map(({ key }) => key)).size === 12);
  });

  it('knows the entry of a cell: where it is wrong before where it is a part', () => {
    const at = (cell: string): Finding['at'] => ({ file: 'a.xlsx', sheet: 'A', cell });
    const claim = {
      kind: 'sum',
      source: 'words',
      exhaustive: true,
      support: null,
      whole: at('D1'),
      parts: [{ at: at('D2'), sign: 1 }],
    } as const;
    const listed = listedBlocks(checkedOf([finding('A', 'D1', 'error', { claim }), finding('A', 'D2', 'note')]));
    assert.equal(listedAt(listed, 'A', 'D2')?.first.at.cell, 'D2');
    const [total] = listed;
    assert.ok(total);
    assert.equal(listedAt([total], 'A', 'D2')?.first.at.cell, 'D1');
    assert.equal(listedAt(listed, 'A', 'D9'), null);
    assert.deepEqual(
      tracedCells(total).map(({ cell }) => cell),
      ['D1', 'D2'],
    );
  });

  it('finds words with or without their marks', () => {
    assert.ok(matches('chi thuong xuyen', 'Chi thường xuyên ghi 70.067'));
    assert.ok(matches('70.067 CHI', 'Chi thường xuyên ghi 70.067'));
    assert.ok(!matches('thu', 'Chi xuyên'));
  });
});
