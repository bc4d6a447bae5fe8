/**
 * Content controls (w:sdt), which docx has no class for: inline around a figure, block-level around a generated
 * paragraph. Reference: ISO/IEC 29500-1, 17.5.2 (structured document tags); MS-DOCX 2.5.4 for w15:appearance.
 */
import { FileChild, XmlAttributeComponent, XmlComponent } from 'docx';
import type { ControlIds } from './control-ids';

/** Word cuts off aliases and tags at 64 characters. */
const LONGEST_ALIAS = 64;

class ValueAttribute extends XmlAttributeComponent<{ readonly val: string | number }> {
  protected override readonly xmlKeys = { val: 'w:val' };
}

class AppearanceAttribute extends XmlAttributeComponent<{ readonly val: string }> {
  protected override readonly xmlKeys = { val: 'w15:val' };
}

class Value extends XmlComponent {
  constructor(name: string, val: string | number) {
    super(name);
    this.root.push(new ValueAttribute({ val }));
  }
}

class Appearance extends XmlComponent {
  constructor(val: 'boundingBox' | 'tags' | 'hidden') {
    super('w15:appearance');
    this.root.push(new AppearanceAttribute({ val }));
  }
}

class Container extends XmlComponent {
  constructor(name: string, children: readonly XmlComponent[]) {
    super(name);
    this.root.push(...children);
  }
}

export interface ControlOptions {
  /** What a person sees on the control's handle. */
  readonly alias: string;
  readonly tag: string;
  readonly hidden?: boolean;
}

function properties(options: ControlOptions, ids: ControlIds): XmlComponent {
  const parts: XmlComponent[] = [new Value('w:alias', cut(options.alias)), new Value('w:tag', options.tag), new Value('w:id', ids.next())];
  if (options.hidden) parts.push(new Appearance('hidden'));
  return new Container('w:sdtPr', parts);
}

function cut(text: string): string {
  return text.length <= LONGEST_ALIAS ? text : `${text.slice(0, LONGEST_ALIAS - 1)}…`;
}

/** Around runs of one paragraph. */
export class InlineControl extends XmlComponent {
  constructor(options: ControlOptions, ids: ControlIds, children: readonly XmlComponent[]) {
    super('w:sdt');
    this.root.push(properties(options, ids), new Container('w:sdtContent', children));
  }
}

/** Around whole paragraphs or a table. */
export class BlockControl extends FileChild {
  constructor(options: ControlOptions, ids: ControlIds, children: readonly FileChild[]) {
    super('w:sdt');
    this.root.push(properties(options, ids), new Container('w:sdtContent', children));
  }
}
