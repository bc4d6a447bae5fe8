/** The chips of a wording: a figure and how it is printed, a comparison of two figures in words for each way that it may come out. */

/** How a figure is printed. */
export const PRINTS = ['so', 'so_dv', 'dem', 'dem_dv', 'phan_tram'] as const;
export type Print = (typeof PRINTS)[number];

export interface FigureChip {
  readonly kind: 'figure';
  readonly source: string;
  readonly name: string;
  readonly print: Print;
  /** What stands behind the filter: `"tỷ đồng", 1`. */
  readonly how: string;
  /** Said instead where there is none of it; "" for the built-in words. */
  readonly none: string;
}

/** What is compared: the difference of two cells, or their growth in per cent; "" where the cell itself is a change. */
export type Against = 'hieu' | 'toc_do' | '';

export interface ChoiceChip {
  readonly kind: 'choice';
  readonly source: string;
  readonly name: string;
  readonly against: Against;
  /** Figure that it is compared with; "" without one. */
  readonly base: string;
  /** "#" in the words is the change without its sign. */
  readonly rise: string;
  readonly fall: string;
  readonly same: string;
  readonly none: string;
  /** Decimals, or "dem" for counts below ten with a zero, and the unit behind them (`1, "tỷ đồng"`); "" for neither. */
  readonly how: string;
}

const NAME = String.raw`[a-z][\w.]*`;
const WORDS = String.raw`"([^"]*)"`;
const UNLESS_NONE = new RegExp(
  String.raw`^\{% if (${NAME})\.khong %\}([^{}]*)\{% else %\}([\s\S]*)\{% endif %\}$`,
  'u',
);
const FIGURE = new RegExp(String.raw`^\{\{ (${NAME}) \| (${PRINTS.join('|')})(?:: ((?:"[^"]*"|\d|[, ])+))? \}\}$`, 'u');
const CHOICE = new RegExp(
  String.raw`^\{\{ (${NAME})(?: \| (hieu|toc_do): (${NAME}))? \| theo_chieu: ${WORDS}, ${WORDS}, ${WORDS}(?:, ((?:\d|"dem")(?:, "[^"]*")?))? \}\}$`,
  'u',
);

/** The output, and the words for none around it. */
function outer(source: string): { readonly name: string; readonly none: string; readonly inner: string } {
  const [, name = '', none = '', inner = source] = UNLESS_NONE.exec(source) ?? [];
  return { name, none, inner };
}

export function filledFigure(source: string): FigureChip | null {
  const { name: of, none, inner } = outer(source);
  const [, name, print, how = ''] = FIGURE.exec(inner) ?? [];
  if (name === undefined || (of !== '' && of !== name)) return null;
  const chip: FigureChip = { kind: 'figure', source, name, print: print as Print, how, none };
  return figureSource(chip) === source ? chip : null;
}

export function filledChoice(source: string): ChoiceChip | null {
  const { name: of, none, inner } = outer(source);
  const [, name, against = '', base = '', rise = '', fall = '', same = '', how = ''] = CHOICE.exec(inner) ?? [];
  if (name === undefined || (of !== '' && of !== name)) return null;
  const parts = { name, against: against as Against, base, rise, fall, same, none, how: how === '"dem"' ? 'dem' : how };
  const chip: ChoiceChip = { kind: 'choice', source, ...parts };
  return choiceSource(chip) === source ? chip : null;
}

/** Words inside a template's quotes: none of them ends these or opens code. */
const inQuotes = (text: string): string => `"${text.replaceAll('"', '”').replaceAll('{', '(').replaceAll('}', ')')}"`;
const plainly = (text: string): string => text.replaceAll('{', '(').replaceAll('}', ')');

const unlessNone = (name: string, none: string, output: string): string =>
  none.trim() === '' ? output : `{% if ${name}.khong %}${plainly(none)}{% else %}${output}{% endif %}`;

function figureSource({ name, print, how, none }: Omit<FigureChip, 'kind' | 'source'>): string {
  return unlessNone(name, none, `{{ ${name} | ${print}${how === '' ? '' : `: ${how}`} }}`);
}

function choiceSource({
  name,
  against,
  base,
  rise,
  fall,
  same,
  none,
  how,
}: Omit<ChoiceChip, 'kind' | 'source'>): string {
  const work = against === '' || base === '' ? '' : ` | ${against}: ${base}`;
  const last = how === '' ? '' : `, ${how === 'dem' ? '"dem"' : how}`;
  const words = [rise, fall, same].map(inQuotes).join(', ');
  return unlessNone(name, none, `{{ ${name}${work} | theo_chieu: ${words}${last} }}`);
}

export const figureChip = (given: Omit<FigureChip, 'kind' | 'source'>): FigureChip => ({
  kind: 'figure',
  source: figureSource(given),
  ...given,
});

export const choiceChip = (given: Omit<ChoiceChip, 'kind' | 'source'>): ChoiceChip => ({
  kind: 'choice',
  source: choiceSource(given),
  ...given,
});
