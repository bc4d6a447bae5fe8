import { strict as assert } from 'node:assert';
import type { Finding, Severity } from '../../../core/finding';
import type { Checked } from '../../state/examiner';
import { matches, shownFindings } from './select-findings';

const finding = (sheet: string, cell: string, severity: Severity): Finding => ({
  check: 'total-equals-parts',
  code: 'mismatch',
  severity,
  at: { file: 'a.xlsx', sheet, cell },
  related: [],
  data: {},
});
const shown = (...findings: readonly Finding[]): string[] =>
  shownFindings({ examination: { findings } } as unknown as Checked, {
    lenses: new Set<Severity>(['error', 'warning', 'note']),
    search: '',
    language: 'vi',
  }).map(({ at, severity }) => `${at.sheet} ${at.cell} ${severity}`);

describe('findings as they are shown', () => {
  it('puts sheets with errors first and errors before notes, otherwise as in the workbook', () => {
    assert.deepEqual(
      shown(
        finding('Biểu 94', 'D8', 'note'),
        finding('Biểu 95', 'D9', 'note'),
        finding('Biểu 95', 'D11', 'error'),
        finding('Biểu 95', 'D12', 'warning'),
        finding('Biểu 96', 'D1', 'warning'),
        finding('Biểu 97', 'D1', 'note'),
      ),
      [
        'Biểu 95 D11 error',
        'Biểu 95 D12 warning',
        'Biểu 95 D9 note',
        'Biểu 96 D1 warning',
        'Biểu 94 D8 note',
        'Biểu 97 D1 note',
      ],
    );
  });

  it('finds words with or without their marks', () => {
    assert.ok(matches('chi thuong xuyen', 'Chi thường xuyên ghi 70.067'));
    assert.ok(!matches('chi dau tu', 'Chi thường xuyên'));
  });
});
