/** Which of a form's lines a label is, however the office sets it in and shortens it. */
import { strict as assert } from 'node:assert';
import { catalogue } from '../../forms';
import { prepareForm } from '../recognise';
import type { LineDraft } from './line-drafts';
import { candidatesOf } from './line-matches';

const form = catalogue.find(({ id }) => id === 'budget-revenue');
const draft = (label: string): LineDraft => ({
  ...{ row: 0, number: '', label, path: [label], labelCell: 1, indent: 0, bold: false, hasFigures: true },
});

describe('the lines of a form', () => {
  it('are known by their names, with a dash before them and abbreviations in them', () => {
    assert.ok(form);
    const labels = [
      ...['Lệ phí trước bạ', '- Lệ phí trước bạ', '– LPTB', 'Thu tiền SDĐ', '+ Thu tiền sử dụng đất (nộp đợt 1)'],
      ...['Thu từ KV kinh tế ngoài quốc doanh', 'Thu từ KV KT NQD', 'Thu từ khu vực doanh nghiệp nhà nước'],
      ...['- Nợ đọng', 'Thu phạt'],
    ];
    assert.deepEqual(
      candidatesOf(labels.map(draft), prepareForm(form)).map((lines) => lines.map(({ key }) => key).join(' ')),
      [
        ...['registration-fee', 'registration-fee', 'registration-fee', 'land-use', 'land-use'],
        ...['non-state', 'non-state', 'state-enterprises', '', ''],
      ],
    );
  });
});
