/** What is decided of one figure: written, left as it is printed, or left with the reason. */
import { strict as assert } from 'node:assert';
import { editBlock } from '../../../../../test/support/edit-report';
import { firstFigures, sampleReport } from '../../../../../test/support/sample-report';
import { second } from '../../../../../test/support/update-sample';
import { blockSites } from '../../document/block-sites';
import { printedBy } from '../../document/locate';
import { openReport } from '../../document/open-report';
import { FreshFigures } from '../../fresh/fresh-figures';
import { allBlocks } from '../../../../core/report-figures';
import { recordOf } from '../../provenance/record';
import { writeReport } from '../../write-report';
import { decideFigure } from './decide-figure';
import { planBlock } from './plan-block';

const BLOCK = 'trade/1';
const OURS = 'Khớp Số';

/** What would be done with each figure of the block, for a document and what the program would write today. */
function decided(bytes: Uint8Array, figures = second): (readonly [string, string | null])[] {
  const report = openReport(bytes);
  const document = sampleReport(figures);
  const context = {
    report,
    figures: new FreshFigures(allBlocks(document)),
    freshBlocks: new Map(recordOf(document).blocks.map((block) => [block.id, block])),
    printedBy: printedBy(report),
    author: OURS,
  };
  const site = blockSites(report).find(({ id }) => id === BLOCK);
  assert.ok(site);
  return planBlock(site, context).figures.map((planned) => {
    const { figure, skipped } = decideFigure(planned, OURS);
    return [planned.site.text, figure?.text ?? skipped];
  });
}

describe('hosts/docx-file/update/plan/decide-figure', () => {
  it('takes the new text, keeps what says the same, and gives the reason where a figure is left', async () => {
    const report = await writeReport(sampleReport(firstFigures), { epoch: 1 });
    const plain = decided(report);
    const [first] = plain;
    assert.ok(first !== undefined && plain.every(([, now]) => now !== null && /\d/.test(now)));
    assert.notEqual(first[0], first[1]);
    const padded = editBlock(report, BLOCK, (xml) => xml.replace(`>${first[0]}<`, `>${first[0]},0<`));
    assert.deepEqual(decided(padded, firstFigures)[0], [`${first[0]},0`, `${first[0]},0`]);
    const erased = editBlock(report, BLOCK, (xml) => xml.replace(`>${first[0]}<`, '><'));
    assert.deepEqual(decided(erased)[0], ['', 'erased']);
    const change = `<w:ins w:id="900" w:author="Lê Văn A" w:date="2021-06-15T08:00:00Z"><w:r><w:t>7</w:t></w:r></w:ins>`;
    const tracked = editBlock(report, BLOCK, (xml) =>
      xml.replace('<w:sdtContent><w:r>', `<w:sdtContent>${change}<w:r>`),
    );
    assert.equal(decided(tracked)[0]?.[1], 'tracked-change');
  });
});
