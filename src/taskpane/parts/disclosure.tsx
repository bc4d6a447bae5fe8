/** A folded part that stays open or shut when its card leaves the window or the workbook is checked again. */
import { createContext, type ComponentChildren, type VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';

/** Which parts are open, by name; one for each list. */
export const OpenParts = createContext<Set<string>>(new Set());

export interface DisclosureProps {
  /** The same for the same part, however often it is drawn. */
  readonly name: string;
  readonly title: ComponentChildren;
  readonly class?: string;
  readonly id?: string;
  /** Made only while it is open. */
  readonly children: () => ComponentChildren;
}

export function Disclosure({ name, title, class: kind, id, children }: DisclosureProps): VNode {
  const parts = useContext(OpenParts);
  const [open, setOpen] = useState(parts.has(name));
  const show = (now: boolean): void => {
    if (now) parts.add(name);
    else parts.delete(name);
    setOpen(now);
  };
  return (
    <details
      class={kind}
      id={id}
      open={open}
      // The browser opens it by itself where a search finds something in it.
      onToggle={(event) => {
        show(event.currentTarget.open);
      }}
    >
      <summary
        tabIndex={0}
        // Drawn before the next key comes, which may already lead into it.
        onClick={(event) => {
          event.preventDefault();
          show(!open);
        }}
      >
        {title}
      </summary>
      {open && children()}
    </details>
  );
}
