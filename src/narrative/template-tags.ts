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

/** A real footnote at this place; nothing when its content is blank. */
export class FootnoteTag extends Tag {
  readonly #templates: Template[] = [];

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    for (let next = rest.shift(); next; next = rest.shift()) {
      if (TypeGuards.isTagToken(next) && next.name === 'endfootnote') return;
      if (TypeGuards.isTagToken(next) && next.name === 'footnote') throw new Error('a footnote inside a footnote');
      this.#templates.push(liquid.parser.parseToken(next, rest));
    }
    throw new Error('tag {% footnote %} not closed');
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const own = new PieceEmitter();
    yield this.liquid.renderer.renderTemplates(this.#templates, context, own);
    const footnote = own.asFootnote();
    const content = tidy(footnote.content) as typeof footnote.content;
    if (content.length > 0) emitter.write(new Pieces([{ ...footnote, content }]));
  }
}
