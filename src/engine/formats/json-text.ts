/** JSON as JSON.stringify(…, null, 2) writes it, piece by piece: long lists are made and written entry by entry. */
import type { Budget } from '../../core/budget';

/** A long list of which the entries are made when they are asked for. */
export class Rows {
  private constructor(private readonly entries: () => Iterable<object>) {}

  static of<T>(list: () => readonly T[], make: (entry: T) => object): Rows {
    return new Rows(function* entries() {
      for (const entry of list()) yield make(entry);
    });
  }

  [Symbol.iterator](): Iterator<object> {
    return this.entries()[Symbol.iterator]();
  }
}

function holdsRows(value: unknown): value is object {
  if (value instanceof Rows) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsRows);
}

/** The data with every list made. */
export function materialised(value: object): object {
  if (value instanceof Rows) return [...value];
  if (!holdsRows(value)) return value;
  if (Array.isArray(value)) return (value as object[]).map(materialised);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, holdsRows(each) ? materialised(each) : each]),
  );
}

interface Writing {
  readonly budget: Budget;
  /** Asked of every entry of a long list, and of all that holds none, before it is written. */
  readonly shaped: (entry: object) => object;
}

function* piecesOf(value: unknown, indent: string, writing: Writing): Generator<string> {
  if (!holdsRows(value)) {
    const shaped = typeof value === 'object' && value !== null ? writing.shaped(value) : value;
    yield JSON.stringify(shaped, null, 2).replaceAll('\n', `\n${indent}`);
    return;
  }
  const isList = value instanceof Rows || Array.isArray(value);
  const entries = isList
    ? (value as Iterable<unknown>)
    : Object.entries(value).filter(([, each]) => each !== undefined);
  const inner = `${indent}  `;
  let before = isList ? '[' : '{';
  let any = false;
  for (const entry of entries) {
    writing.budget.spend();
    const [key, each] = isList ? ['', entry] : (entry as [string, unknown]);
    yield `${before}\n${inner}${isList ? '' : `${JSON.stringify(key)}: `}`;
    yield* piecesOf(each, inner, writing);
    before = ',';
    any = true;
  }
  const end = isList ? ']' : '}';
  yield any ? `\n${indent}${end}` : `${before}${end}`;
}

/** The text of the data, a line end behind it. */
export function* jsonText(
  data: object,
  budget: Budget,
  shaped: Writing['shaped'] = (entry) => entry,
): Generator<string> {
  yield* piecesOf(data, '', { budget, shaped });
  yield '\n';
}
