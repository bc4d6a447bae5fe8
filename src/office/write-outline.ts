/** A profile's outline to blocks: numbered headings, the departments' texts, rendered passages; what is missing is marked. */
import type { Budget } from '../core/budget';
import type { Finding } from '../core/finding';
import type { Reading } from '../core/reading';
import type { Block, HeldBlock, Inline, ParagraphBlock } from '../core/report-document';
import {
  formsOf,
  hasEnded,
  holds,
  lackingOf,
  passages,
  renderPassage,
  sourcesOf,
  type ParsedTemplate,
  type Passage,
  type Sources,
  type TextContext,
} from '../narrative';
import type { AnnexNames } from './annexes';
import { bodyBlocks } from './body-blocks';
import { DepartmentTexts, type Slot } from './department-texts';
import { fillWords } from './fill-words';
import { closes, markSilent } from './silent-headings';
import { heldSentence, missingFigure } from './gap-findings';
import { Headings } from './headings';
import type { OwnReport } from './own/own-report';
import { closed, withAnnex } from './sentence-ends';
import { codesOf } from './slots';
import type { OutlineItem, Profile } from './profile';

export interface OutlineInput {
  readonly reading: Reading;
  readonly profile: Profile;
  readonly words: Readonly<Record<string, string>>;
  /** What the office has of its own. */
  readonly own?: OwnReport;
  /** Whether the period reported on ends with its year. */
  readonly closesYear: boolean;
  /** What the body calls its annexes. */
  readonly annexes: AnnexNames;
  /** Passage id -> an office's own wording. */
  readonly overrides: ReadonlyMap<string, ParsedTemplate>;
  /** Ids of relations whose failure was accepted with a reason. */
  readonly accepted: ReadonlySet<string>;
  readonly budget: Budget;
}

export interface OutlineOutput {
  readonly blocks: readonly Block[];
  readonly gaps: readonly Finding[];
  readonly held: readonly HeldBlock[];
}

const builtInTemplateOf = (id: string): string | undefined => passages.find((each) => each.id === id)?.template.trim();

class OutlineWriter {
  readonly blocks: Block[] = [];
  readonly gaps: Finding[] = [];
  readonly held: HeldBlock[] = [];
  readonly #headings: Headings;
  /** Where a passage stood of which nothing is printed, every sentence of it being held back. */
  readonly silent = new Set<number>();
  readonly #sources: Sources;
  readonly #texts: DepartmentTexts;
  readonly #byId: ReadonlyMap<string, Passage>;

  constructor(private readonly input: OutlineInput) {
    this.#headings = new Headings(input.words, this.blocks);
    this.#sources = sourcesOf(input.reading, input.accepted);
    this.#texts = new DepartmentTexts(input.reading, codesOf(input.profile));
    this.#byId = new Map(
      [...passages, ...(input.own?.passages.values() ?? [])].map((passage) => [passage.id, passage]),
    );
  }

  /** `below`: the items that follow. */
  write(item: OutlineItem, below: readonly OutlineItem[]): void {
    this.input.budget.spend();
    if (item.when !== undefined && !holds(item.when, this.#context)) return;
    if (item.kind === 'table' || item.kind === 'chart') this.#drawn(item);
    else if (item.kind === 'rows') this.#rows(item.rows);
    else if (item.kind === 'unbound') this.#unbound(item.text);
    else if (item.kind === 'heading') this.#headings.add(item, below);
    else if (item.kind === 'passage') this.#passage(item);
    else if (item.kind === 'sentence') this.#sentence(item.text);
    else this.#text(item);
  }

  /** Every figure of every passage, and those that the office declared for all. */
  get #context(): TextContext {
    const shared: Passage = { id: '', title: { vi: '', en: '' }, figures: this.input.own?.figures ?? {}, template: '' };
    return { passages: [...this.#byId.values(), shared], sources: this.#sources, words: this.input.words };
  }

  #sentence(text: string): void {
    const filled = fillWords(text, this.input.words);
    const number = this.blocks.filter(({ id }) => id.startsWith('cau/')).length + 1;
    const said = filled.slice(0, 1).toLocaleUpperCase('vi') + filled.slice(1);
    this.#paragraph(`cau/${String(number)}`, [{ type: 'text', text: said }]);
  }

  /** A sheet or a chart in the body; the report lacks what was not given. */
  #drawn(item: Extract<OutlineItem, { kind: 'table' | 'chart' }>): void {
    const { reading, budget } = this.input;
    const { blocks, lacking } = bodyBlocks(item, reading, budget);
    if (blocks.length > 0) this.#headings.settle();
    this.blocks.push(...blocks);
    for (const label of lacking)
      this.gaps.push(missingFigure(reading, { form: item.form, passage: item.kind, name: item.form, label }));
  }

  /** A mark in its place: a report must not look whole where it is not. */
  #unbound(name: string): void {
    const number = this.blocks.filter(({ id }) => id.startsWith('chua-gan/')).length + 1;
    this.#paragraph(`chua-gan/${String(number)}`, [{ type: 'gap', text: `[${name}]`, missing: name }]);
    this.gaps.push(missingFigure(this.input.reading, { form: '', passage: 'unbound', name, label: name }));
  }

  #rows([header = [], ...rows]: readonly (readonly string[])[]): void {
    this.#headings.settle();
    const number = this.blocks.filter(({ id }) => id.startsWith('noi-dung/chu/')).length + 1;
    this.blocks.push({
      ...{ type: 'table', id: `noi-dung/chu/${String(number)}`, caption: '', landscape: false },
      header: [header],
      rows: rows.map((row) => header.map((_, at) => ({ type: 'text', text: row[at] ?? '' }) as const)),
    });
  }

  #passage(item: Extract<OutlineItem, { kind: 'passage' }>): void {
    const id = item.passage;
    const passage = this.#byId.get(id);
    if (!passage) throw new Error(`no such passage: ${id}`);
    const override = this.input.overrides.get(id);
    const { words, profile, reading, closesYear } = this.input;
    if (item.optional === true && !formsOf(passage).some((form) => this.#sources.has(form))) return;
    if (item.year !== undefined) {
      const ended = hasEnded(passage, this.#sources, { words, closesYear });
      if (ended !== (item.year === 'ending')) return;
    }
    const rendered = renderPassage(passage, this.#sources, {
      words,
      length: profile.length,
      closesYear,
      ...(override ? { override } : {}),
    });
    // An office's own wording says itself where the sheet is to be found.
    const own = this.input.own?.passages.get(id);
    const isOurs = override === undefined && (!own || own.template === builtInTemplateOf(id));
    // What is doubted in the text is looked up in the sheet all the more; of what is not there nothing is.
    const says = rendered.paragraphs.at(-1)?.some(({ type }) => type !== 'gap') === true;
    const annex = isOurs && says ? this.input.annexes.mention(formsOf(passage)) : undefined;
    if (rendered.held.length > 0 && rendered.paragraphs.every(closes)) {
      this.#headings.settle();
      this.silent.add(this.blocks.length);
    }
    rendered.paragraphs.forEach((content, index, all) =>
      this.#paragraph(
        `${id}/${String(rendered.numbers[index] ?? index + 1)}`,
        annex !== undefined && index === all.length - 1 ? withAnnex(content, annex) : content,
      ),
    );
    this.held.push(...rendered.heldOf.map(({ number, texts }) => ({ id: `${id}/${String(number)}`, texts })));
    for (const { text } of rendered.held) this.gaps.push(heldSentence(reading, id, text));
    for (const gap of rendered.gaps) {
      const source = passage.figures[gap.missing];
      const form =
        source?.form ?? Object.values(passage.figures)[0]?.form ?? Object.values(passage.lists ?? {})[0]?.form ?? '';
      const label = source?.label ?? gap.text.replace(/^\[(?:chưa có số liệu: )?|\]$/g, '');
      const at = gap.missing === passage.id ? lackingOf(passage, this.#sources).at : null;
      const found = missingFigure(reading, { form, passage: id, name: gap.missing, label, source });
      this.gaps.push(at === null ? found : { ...found, at });
    }
  }

  #text(item: Slot): void {
    const { paragraphs, gaps } = this.#texts.write(item, this.#context, () => this.#headings.paragraph());
    this.gaps.push(...gaps);
    for (const { id, content, files } of paragraphs) this.#paragraph(id, content, files);
  }

  /** After the last item: what departments wrote and no slot took. */
  end(): void {
    if (this.input.profile.outline.some(({ kind }) => kind === 'text')) this.gaps.push(...this.#texts.left());
  }

  /** "./." behind the last sentence of a report, whoever wrote it. */
  close(): void {
    const last = this.blocks.pop();
    if (last) this.blocks.push(closed(last));
  }

  #paragraph(id: string, content: readonly Inline[], files?: readonly string[]): void {
    this.#headings.settle();
    const block: ParagraphBlock = { type: 'paragraph', id, content, ...(files === undefined ? {} : { files }) };
    this.blocks.push(block);
  }
}

/** Throws Fault `bad-template` where an office's own wording is wrong. */
export function writeOutline(input: OutlineInput): OutlineOutput {
  const writer = new OutlineWriter(input);
  const { outline } = input.profile;
  outline.forEach((item, at) => writer.write(item, outline.slice(at + 1)));
  writer.end();
  markSilent(writer.blocks, writer.silent);
  const { own } = input;
  // An office's own outline is closed where its wording closes with that sign (what it closed with may be held back), or where
  // a department's text closes it.
  const closesSo =
    outline.at(-1)?.kind === 'text' ||
    [...(own?.passages.values() ?? [])].some(({ template }) => template.includes('./.'));
  if (input.profile.length === 'short' || (own?.outline ?? null) === null || closesSo) writer.close();
  return { blocks: writer.blocks, gaps: writer.gaps, held: writer.held };
}
