/** What a report has no use for is said: by sheet and cells, shortly. */
import { strict as assert } from 'node:assert';
import { narrativeReading } from '../../test/support/narrative-reading';
import { composeReport, describeUnprinted, profiles, type Profile } from '.';

const profile = profiles.find(({ id }) => id === 'commune-nine-months') as Profile;
const said = (facts: Readonly<Record<string, string>>, language: 'vi' | 'en' = 'vi'): string | null => {
  const composition = composeReport(narrativeReading({ facts }), profile, {
    period: '2025-9M',
    variables: { body: 'UBND xã Tân Lập' },
  });
  return describeUnprinted(composition.unprinted(), language);
};

describe('office/unprinted', () => {
  it('says nothing where passages, annexes and charts use every figure', () => {
    assert.equal(said({ 'budget-revenue total-revenue actual': '9815 triệu đồng' }), null);
  });

  it('names figures of sheets that nothing prints, whole sheets as such', () => {
    const facts = {
      'administration rank actual': '12',
      'administration ranked actual': '78',
      'administration downsized actual': '3 người',
    };
    const text = said(facts);
    assert.match(text ?? '', /^Có trong sổ, báo cáo không in \(\d số\): \S+ · administration \(/);
    assert.match(said({ 'rieng mot actual': '5' }) ?? '', /\(1 số\): \S+ · rieng \(cả trang\)\.$/);
    assert.match(said({ 'rieng mot actual': '5' }, 'en') ?? '', /not in the report \(1 figure\): .*the whole sheet/);
  });

  it('stays short', () => {
    const facts = Object.fromEntries(
      Array.from({ length: 20 }, (_, sheet) => [`rieng-${String(sheet)} dong actual`, '5']),
    );
    assert.match(said(facts) ?? '', /; và 8 trang khác\.$/);
  });
});
