/** "(1)" in a cell of its own beside the figures, or behind a label; the notes stand below. */
import { labelColumn, numberColumn } from '../kit/kit';
import { SCHEMES } from '../kit/numbering';
import { outline } from '../kit/outlines';
import type { Line } from '../kit/table';
import { single, type Layout } from './layout';

export const noteMarks: Layout = {
  id: 'note-marks',
  says: 'note marks "(1)", "⁽²⁾", "(*)" in a column beside the figure or behind labels',
  draw: (kit) => {
    const { draw } = kit;
    const topic = kit.topicOf('revenue', 'expenditure');
    const { lines } = outline(kit, { topic, numbering: draw.pick(SCHEMES) });
    const [own, sign] = [
      draw.chance(0.6),
      draw.pick([(n: number) => `(${String(n)})`, (n: number) => `⁽${'¹²³'[n - 1] ?? '¹'}⁾`, () => '(*)']),
    ];
    const marked = new Map(draw.sample(lines, draw.between(1, 3)).map((line, at) => [line, sign(at + 1)]));
    const label = labelColumn('Chỉ tiêu');
    const columns = [
      numberColumn(),
      { ...label, text: (line: Line) => `${line.label}${own ? '' : (marked.get(line) ?? '')}` },
      ...(own ? [{ role: 'text' as const, path: [], text: (line: Line) => marked.get(line) ?? null }] : []),
      kit.figure('plan', ['Dự toán'], { scaled: true, typed: kit.values(5000, 0.5, 0) }),
      kit.figure('actual', ['Quyết toán'], { scaled: true, typed: kit.values(5000, 0.5, 0) }),
    ];
    const notes = [...marked.values()].map((mark) => `${mark} Bao gồm cả khoản ghi thu, ghi chi.`);
    return single(kit, kit.table(columns, lines, { title: kit.title(topic), notes, unit: kit.unitText('tỷ đồng') }));
  },
};
