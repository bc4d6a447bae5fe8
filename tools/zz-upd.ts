import { updateReport, writeReport } from '/work/wt-limits/src/hosts/docx-file';
import { BY_ZLIB } from '/work/wt-limits/src/threads';
import { longReport, rewordedHere, withoutTags } from '/work/wt-limits/test/support/long-report';
(async () => {
  const [before, next] = [longReport(0), longReport(1)];
  const report = rewordedHere(await writeReport(before, { epoch: 0 }));
  const bare = withoutTags(report);
  const which = process.argv[2]; const n = Number(process.argv[3]);
  const t = process.cpuUsage();
  for (let i = 0; i < n; i++) { if (which === 'bare') await updateReport(bare, next, { ...BY_ZLIB, epoch: 0 }); else if (which === 'update') await updateReport(report, next, { ...BY_ZLIB, epoch: 0 }); else await writeReport(next, { epoch: 0 }); }
  const c = process.cpuUsage(t); console.log(which, ((c.user + c.system) / 1000 / n).toFixed(0));
})();
