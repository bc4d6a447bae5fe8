/** The figures in a drawn document: each wrapped in a mark that knows its content control and can be typed over. */
import { markNames } from '../../office-emulator';

const [FROM] = markNames(0).map((name) => name.slice(0, -1)) as [string, string];

/** The nodes between the two bookmarks of a control; they stand side by side, as runs of one paragraph do. */
function between(from: Element, to: Element): Node[] {
  const nodes: Node[] = [];
  for (let node = from.nextSibling; node && node !== to; node = node.nextSibling) nodes.push(node);
  return to.parentNode === from.parentNode ? nodes : [];
}

/** Wraps every figure of the drawing under `name`; `typed` hears what was typed into one when it is left. */
export function markFigures(body: HTMLElement, name: string, typed: (control: number, text: string) => void): void {
  for (const from of body.querySelectorAll<HTMLElement>(`span[id^="${FROM}"]`)) {
    const control = Number(from.id.slice(FROM.length));
    const to = body.querySelector(`[id="${markNames(control)[1]}"]`);
    const nodes = to ? between(from, to) : [];
    if (nodes.length === 0) continue;
    const mark = document.createElement('mark');
    mark.className = 'figure';
    mark.dataset['control'] = String(control);
    mark.title = name;
    from.replaceWith(mark);
    mark.append(...nodes);
    to?.remove();
    if (mark.querySelector('sup, a')) continue;
    editable(mark, name, control, typed);
  }
}

function editable(
  mark: HTMLElement,
  name: string,
  control: number,
  typed: (control: number, text: string) => void,
): void {
  const before = mark.textContent;
  mark.contentEditable = 'plaintext-only';
  mark.setAttribute('role', 'textbox');
  mark.setAttribute('aria-label', `${before}. ${name}`);
  mark.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') mark.textContent = before;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    mark.blur();
  });
  mark.addEventListener('blur', () => {
    const text = mark.textContent.trim();
    if (text !== before) typed(control, text);
  });
}

/** Scrolls to a control's figure and lights it up; false when the drawing has none. */
export function showFigure(body: HTMLElement, control: number): boolean {
  for (const lit of body.querySelectorAll('.figure.is-shown')) lit.classList.remove('is-shown');
  const mark = body.querySelector<HTMLElement>(`.figure[data-control="${String(control)}"]`);
  mark?.classList.add('is-shown');
  mark?.scrollIntoView({ block: 'center' });
  return mark !== null;
}
