/** One element of a part that is held as a tree. */

/** An element with all that it holds. */
export interface XmlTree {
  /** As written, with its prefix ("w:p"). */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlTree | null;
  /** Set where the element closes. */
  children: readonly XmlTree[];
  /** Character data directly inside, decoded. */
  text: string;
  /** Offset of "<". */
  readonly start: number;
  /** Offset behind the opening tag's ">". */
  readonly openEnd: number;
  /** Offset of the closing tag's "<"; equals `end` when self-closing. */
  closeStart: number;
  /** Offset behind the element. */
  end: number;
  readonly selfClosing: boolean;
}
