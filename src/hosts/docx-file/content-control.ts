/**
 * Content controls (w:sdt), which docx has no class for: inline around a figure, block-level around a generated
 * paragraph. They hand their XML over whole, for a report has thousands of them.
 * Reference: ISO/IEC 29500-1, 17.5.2 (structured document tags); MS-DOCX 2.5.4 for w15:appearance.
 */
import { FileChild, XmlComponent, type IContext, type IXmlableObject } from 'docx';
import type { ControlIds } from './control-ids';

/** Word cuts off aliases and tags at 64 characters. */
const LONGEST_ALIAS = 64;

export interface ControlOptions {
  /** What a person sees on the control's handle; nothing where it is "". */
  readonly alias: string;
  readonly tag: string;
  readonly hidden?: boolean;
}

const valued = (name: string, val: string | number): IXmlableObject => ({ [name]: { _attr: { 'w:val': val } } });

function properties(options: ControlOptions, ids: ControlIds): IXmlableObject {
  const alias = options.alias === '' ? [] : [valued('w:alias', cut(options.alias))];
  const parts = [...alias, valued('w:tag', options.tag), valued('w:id', ids.next())];
  if (options.hidden) parts.push({ 'w15:appearance': { _attr: { 'w15:val': 'hidden' } } });
  return { 'w:sdtPr': parts };
}

function cut(text: string): string {
  return text.length <= LONGEST_ALIAS ? text : `${text.slice(0, LONGEST_ALIAS - 1)}…`;
}

function control(head: IXmlableObject, children: readonly XmlComponent[], context: IContext): IXmlableObject {
  const content = children
    .map((child) => child.prepForXml(context))
    .filter((child): child is IXmlableObject => child !== undefined);
  return { 'w:sdt': [head, { 'w:sdtContent': content }] };
}

/** Around runs of one paragraph, or around whole paragraphs and tables. */
export class ContentControl extends FileChild {
  readonly #head: IXmlableObject;
  constructor(
    options: ControlOptions,
    private readonly ids: ControlIds,
    private readonly children: readonly XmlComponent[],
  ) {
    super('w:sdt');
    this.#head = properties(options, ids);
  }
  override prepForXml(context: IContext): IXmlableObject {
    this.ids.budget.spend();
    return control(this.#head, this.children, context);
  }
}

/** A run of plain text in its paragraph's style. */
export class PlainRun extends XmlComponent {
  constructor(private readonly text: string) {
    super('w:r');
  }
  override prepForXml(): IXmlableObject {
    return { 'w:r': [{ 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, this.text] }] };
  }
}
