/** An office's folder to its report: report.yaml, passages/*.md, bodies.yaml; every problem with file, line and column, nothing thrown. */
import type { Fault } from '../../core/fault';
import type { FormDefinition } from '../../core/form';
import { readYaml } from '../../forms';
import { passages as builtIn, type Passage } from '../../narrative';
import type { ProfileFrame } from '../profile';
import { readBodies } from './bodies-file';
import type { OwnFile, OwnReport, ReadOwnReport } from './own-report';
import { readPassage, type ReadPassage } from './passage-file';
import { Problems, type RawMap } from './raw';
import { checkItems, outlineOf } from './read-outline';
import { figuresOf } from './sources';

const KEYS = [
  ...['body', 'place', 'title', 'symbol', 'subject', 'addressees', 'recipients', 'signature'],
  ...['figures', 'outline', 'annexes'],
];

function frameOf(fields: RawMap, problems: Problems): { frame: Partial<ProfileFrame>; signer: string | null } {
  const signature = problems.map(fields['signature'], ['signature'], ['authority', 'position', 'name']);
  const text = (from: RawMap, ...path: string[]): string | undefined => problems.text(from[path.at(-1) ?? ''], path);
  const wording = (from: RawMap, ...path: string[]): string | undefined =>
    problems.wording(from[path.at(-1) ?? ''], path);
  const given: Readonly<Record<keyof ProfileFrame, string | readonly string[] | undefined>> = {
    kind: text(fields, 'title'),
    symbol: wording(fields, 'symbol'),
    subject: wording(fields, 'subject'),
    authority: text(signature, 'signature', 'authority'),
    position: wording(signature, 'signature', 'position'),
    addressees: problems.wordings(fields['addressees'], ['addressees']),
    recipients: problems.wordings(fields['recipients'], ['recipients']),
  };
  const frame = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { frame: frame, signer: text(signature, 'signature', 'name') ?? null };
}

/** `forms`: the catalogue and the office's own. */
export function readOwnReport(files: readonly OwnFile[], forms: readonly FormDefinition[]): ReadOwnReport {
  const main = files.find(({ name }) => /^report\.ya?ml$/i.test(name));
  const parsed = readYaml(main?.text ?? '');
  const problems = new Problems(main?.name ?? 'report.yaml', 'problem' in parsed ? () => parsed.place : parsed.placeOf);
  if ('problem' in parsed) problems.add([], parsed.problem, 'the YAML cannot be read');
  const written = files.filter(({ name }) => /^passages\/[^/]+\.md$/i.test(name));
  const passages: OwnPassages = { shared: {}, read: (own) => written.map((file) => readPassage(file, forms, own)) };
  const { report, faults } = reportOf('problem' in parsed ? {} : parsed.raw, problems, passages, forms);
  const read = readBodies(files, forms);
  return { report, bodies: read.bodies, faults: [...faults, ...read.faults] };
}

export interface OwnPassages {
  /** Figures that all may name, beside those of the declaration. */
  readonly shared: OwnReport['figures'];
  /** The passages, once all such figures are known. */
  readonly read: (shared: OwnReport['figures']) => readonly ReadPassage[];
}

/** The report that a declaration gives, whatever it was written in. */
export function reportOf(
  raw: unknown,
  problems: Problems,
  { shared, read: readPassages }: OwnPassages,
  forms: readonly FormDefinition[],
): Pick<ReadOwnReport, 'report' | 'faults'> {
  const fields = problems.map(raw, [], KEYS);
  const figures = { ...figuresOf(fields['figures'], ['figures'], forms, problems), ...shared };
  const outline = outlineOf(fields['outline'], problems, forms);
  const annexes = problems.texts(fields['annexes'], ['annexes']) ?? null;
  annexes?.forEach((id, index) => {
    if (!forms.some((form) => form.id === id))
      problems.add(['annexes', index], `không có biểu nào mã “${id}”`, `there is no form "${id}"`);
  });
  const read = readPassages(figures);
  const passages = new Map(read.flatMap(({ passage }) => (passage ? [[passage.id, passage] as const] : [])));
  const isFaulty = read.some(({ faults }) => faults.length > 0);
  const lost = isFaulty ? [] : placeFaults(read, passages);
  if (outline && !isFaulty)
    checkItems(outline, passages, [...builtIn, ...passages.values(), { ...EMPTY, figures }], problems);
  const report: OwnReport = {
    ...frameOf(fields, problems),
    body: problems.text(fields['body'], ['body']) ?? null,
    place: problems.text(fields['place'], ['place']) ?? null,
    outline: outline?.map(({ item }) => item) ?? null,
    ...{ annexes, figures, passages },
    declared: [problems, ...read.map((each) => each.problems)].flatMap(({ declared }) => declared),
    places: new Map(read.flatMap(({ id, place }) => (place ? [[id, place] as const] : []))),
  };
  return { report, faults: [...problems.faults, ...read.flatMap(({ faults }) => faults), ...lost] };
}

const EMPTY: Passage = { id: 'report', title: { vi: '', en: '' }, figures: {}, template: '' };

/** Passages that are to stand beside one that there is none of. */
function placeFaults(read: readonly ReadPassage[], passages: ReadonlyMap<string, Passage>): readonly Fault[] {
  return read.flatMap(({ id, place, problems }) => {
    if (place === null || place.kind === 'drop' || place.kind === 'outline') return [];
    const { kind, passage } = place;
    if (passage !== id && (passages.has(passage) || builtIn.some((each) => each.id === passage))) return [];
    const before = problems.faults.length;
    problems.add([kind], `không có đoạn nào tên “${passage}” để đứng cạnh`, `there is no passage "${passage}"`);
    return problems.faults.slice(before);
  });
}
