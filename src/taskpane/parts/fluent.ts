/** Fluent's web components as Preact components, with the few properties that the pane uses. */
import { h, type ComponentChildren, type VNode } from 'preact';

type Attributes = Readonly<Record<string, unknown>>;

const element = (name: string, attributes: Attributes, children?: ComponentChildren): VNode =>
  h(name, attributes as Record<string, unknown>, children);

export interface ButtonProps {
  readonly children?: ComponentChildren;
  readonly onClick: () => void;
  readonly appearance?: 'primary' | 'outline' | 'subtle' | 'transparent';
  readonly disabled?: boolean;
  readonly label?: string;
  readonly id?: string;
  readonly pressed?: boolean;
  readonly class?: string;
  /** Shown when the pointer rests on it. */
  readonly tip?: string;
}

/** A push button; `label` names it where its text alone does not, `pressed` makes it a toggle. */
export function Button({
  children,
  onClick,
  appearance,
  disabled,
  label,
  id,
  pressed,
  class: name,
  tip,
}: ButtonProps): VNode {
  return element(
    'fluent-button',
    {
      appearance,
      size: 'small',
      // Out of use for a moment, it keeps its place in the order of Tab: the engine is at work, the reader is on the way.
      'disabled-focusable': disabled ?? false,
      id,
      class: name,
      type: 'button',
      role: 'button',
      'aria-label': label,
      title: tip,
      'aria-disabled': disabled ? 'true' : undefined,
      'aria-pressed': pressed === undefined ? undefined : String(pressed),
      // The element stops the event only behind this listener.
      onClick: disabled ? undefined : onClick,
    },
    children,
  );
}

export interface BadgeProps {
  readonly children: ComponentChildren;
  readonly colour: 'danger' | 'warning' | 'informative' | 'success' | 'subtle' | 'brand';
}

export function Badge({ children, colour }: BadgeProps): VNode {
  return element('fluent-badge', { color: colour, appearance: 'tint', size: 'medium' }, children);
}

export interface MessageProps {
  readonly children: ComponentChildren;
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly actions?: ComponentChildren;
}

/** A message across the pane; errors are announced at once, the rest when the reader pauses. */
export function Message({ children, intent, actions }: MessageProps): VNode {
  return element(
    'fluent-message-bar',
    {
      intent,
      layout: actions === undefined ? 'singleline' : 'multiline',
      role: intent === 'error' ? 'alert' : 'status',
    },
    [
      h('div', { class: 'message-text' }, children),
      actions === undefined ? null : h('div', { class: 'message-actions', slot: 'actions' }, actions),
    ],
  );
}

export interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder?: string;
  readonly type?: 'text' | 'search';
  readonly id?: string;
  /** The label is only heard; the placeholder says the same to those who see. */
  readonly quiet?: boolean;
  readonly tip?: string;
}

export function TextInput({ label, value, onInput, placeholder, type, id, quiet, tip }: TextInputProps): VNode {
  return element(
    'fluent-text-input',
    {
      // Office on the web moves the focus itself, to what states a tabindex: a field in a shadow tree, as a summary, must.
      tabIndex: 0,
      value,
      placeholder: placeholder ?? '',
      title: tip,
      type: type ?? 'text',
      id,
      class: 'wide',
      'control-size': 'small',
      onInput: (event: Event) => {
        onInput((event.currentTarget as HTMLElement & { value: string }).value);
      },
    },
    quiet ? h('span', { class: 'hidden-text' }, label) : label,
  );
}

/** Progress of `done` in `total`; without a total it only says that work goes on. */
export function ProgressBar({
  done,
  total,
  label,
}: {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}): VNode {
  return element('fluent-progress-bar', {
    role: 'progressbar',
    'aria-label': label,
    ...(total > 0 ? { value: done, max: total, min: 0 } : {}),
  });
}
