/** What the interpreter asks of an object of a model: its class in the catalogue, and its id where clients hold one. */

export interface ModelObject {
  readonly className: string;
  /** Value of the wire's `Id` when the object is instantiated or listed. */
  readonly wireId?: string | number;
  /** Present on collections. */
  readonly items?: readonly ModelObject[];
}

export function isModelObject(value: unknown): value is ModelObject {
  return (
    typeof value === 'object' && value !== null && typeof (value as { className?: unknown }).className === 'string'
  );
}
