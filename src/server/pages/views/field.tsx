/** A line to type in, under its label. */
import type { VNode } from 'preact';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (text: string) => void;
  readonly secret?: boolean;
  readonly complete?: string;
}

export function Field({ label, value, change, secret, complete = 'off' }: FieldProps): VNode {
  const typed = {
    ...{ value, autoComplete: complete },
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
