/** Asks Excel to calculate everything anew when the workbook is opened (ECMA-376 Part 1, §18.2.2). */
import type { OpcPackage } from '../opc';

/** Elements that stand behind `calcPr` in a workbook part. */
const BEHIND = new Set([
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]);

export function calculateOnLoad(book: OpcPackage, workbook: string): void {
  const { elements, patch, save } = book.open(workbook, 2);
  const root = elements[0];
  const settings = elements.find((element) => element.name === 'calcPr');
  if (!root || /^(1|true)$/.test(settings?.attributes.get('fullCalcOnLoad') ?? '')) return;
  if (settings) patch.setAttributes(settings, { fullCalcOnLoad: '1' });
  else {
    const next = elements.find((element) => element.depth === 2 && BEHIND.has(element.name));
    patch.insert(next?.start ?? root.closeStart, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
  }
  save();
}
