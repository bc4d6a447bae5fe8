/** A line to type in, under its label. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (text: string) => void;
  readonly secret?: boolean;
  readonly complete?: string;
  /** Where typing begins once it stands there. */
  readonly first?: boolean;
}

export function Field({ label, value, change, secret, complete = 'off', first = false }: FieldProps): VNode {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) input.current?.focus();
  }, []);
  const typed = {
    ...{ value, autoComplete: complete, ref: input },
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
      change(currentTarget.value);
    },
  };
  return (
    <label class="field">
      <span>{label}</span>
      {secret ? <input type="password" {...typed} /> : <input type="text" {...typed} />}
    </label>
  );
}

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly choices: readonly (readonly [value: string, text: string])[];
}

export function Choice({ label, value, change, choices }: ChoiceProps): VNode {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          change(currentTarget.value);
        }}
      >
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
