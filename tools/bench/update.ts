/**
 * Updating a report of 90 pages with 500 footnotes: every figure changes, a third of the verbs turn, a tenth of the
 * sentences were reworded by hand; and the same after an editor dropped every tag. As the command line does it, which
 * inflates by what Node.js has, over writing the report afresh.
 */
import { updateReport, writeReport } from '../../src/hosts/docx-file';
import { BY_ZLIB } from '../../src/threads';
import { longReport, rewordedHere, withoutTags } from '../../test/support/long-report';
import { cpuInTurn, type Ratio } from './ratio';

export async function updateRatios(rounds = 7): Promise<readonly Ratio[]> {
  const [before, next] = [longReport(0), longReport(1)];
  const report = rewordedHere(await writeReport(before, { epoch: 0 }));
  const bare = withoutTags(report);
  const times = await cpuInTurn(
    {
      fresh: () => writeReport(next, { epoch: 0 }),
      update: () => updateReport(report, next, { ...BY_ZLIB, epoch: 0 }),
      bare: () => updateReport(bare, next, { ...BY_ZLIB, epoch: 0 }),
    },
    rounds,
  );
  const note = `fresh ${times.fresh.toFixed(0)} ms, update ${times.update.toFixed(0)}, without tags ${times.bare.toFixed(0)}`;
  return [
    { name: 'report: updated, over written afresh', ratio: times.update / times.fresh, goal: 2.5, note },
    { name: 'report: updated without tags, over written afresh', ratio: times.bare / times.fresh, goal: 2.5, note },
  ];
}
