/** Where the content of each content control stands in a part's source. */
import { SaxesParser } from 'saxes';

/** From the start of the content to its end, by how many controls open before the control in the part. */
export function contentRanges(xml: string): Map<number, readonly [from: number, to: number]> {
  const ranges = new Map<number, readonly [number, number]>();
  const open: { readonly ordinal: number; from: number }[] = [];
  let count = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const control = open[open.length - 1];
    if (name === 'w:sdt') {
      open.push({ ordinal: count, from: -1 });
      count += 1;
    } else if (name === 'w:sdtContent' && control) control.from = parser.position;
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const control = open[open.length - 1];
    if (name === 'w:sdt') open.pop();
    else if (name === 'w:sdtContent' && control && !isSelfClosing)
      ranges.set(control.ordinal, [control.from, xml.lastIndexOf('</', parser.position - 1)]);
  });
  parser.write(xml).close();
  return ranges;
}
