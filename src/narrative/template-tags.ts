/** Tags of our own: `{% footnote %}…{% endfootnote %}`. */
import {
  Tag,
  TypeGuards,
  type Context,
  type Emitter,
  type Liquid,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import { tidy, Pieces } from './pieces';
import { PieceEmitter } from './template-emitter';

/** What stands between a tag and its end; `nested` is the error for one of them inside another. */
export function blockOf(name: string, nested: string, rest: TopLevelToken[], liquid: Liquid): Template[] {
  const templates: Template[] = [];
  for (let next = rest.shift(); next; next = rest.shift()) {
    if (TypeGuards.isTagToken(next) && next.name === `end${name}`) return templates;
    if (TypeGuards.isTagToken(next) && next.name === name) throw new Error(nested);
    templates.push(liquid.parser.parseToken(next, rest));
  }
  throw new Error(`tag {% ${name} %} not closed`);
}

/** A real footnote at this place; nothing when its content is blank. */
export class FootnoteTag extends Tag {
  readonly #templates: Template[];

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    this.#templates = blockOf('footnote', 'a footnote inside a footnote', rest, liquid);
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const own = new PieceEmitter();
    yield this.liquid.renderer.renderTemplates(this.#templates, context, own);
    const footnote = own.asFootnote();
    const content = tidy(footnote.content) as typeof footnote.content;
    if (content.length > 0) emitter.write(new Pieces([{ ...footnote, content }]));
  }
}
