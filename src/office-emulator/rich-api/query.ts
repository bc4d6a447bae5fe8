/**
 * Answers what `load()` asks: scalars, navigation paths ("format/fill/color"), collections ("_Items"), and everything
 * when nothing is named. QueryAsJson answers in camelCase with "items".
 */
import { ApiError } from './api-error';
import type { MemberTable } from './members';
import type { ModelObject } from './model-object';

export interface QueryStyle {
  /** PascalCase and "_Items" (action 2) or camelCase and "items" (action 7). */
  readonly wire: boolean;
  /** Keeps a reference to a listed object and returns its id; null when the request keeps none. */
  readonly keep: ((object: ModelObject) => string) | null;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function identity(object: ModelObject, style: QueryStyle): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  if (style.wire && object.wireId !== undefined) out['Id'] = object.wireId;
  return out;
}

function readValue(object: ModelObject, name: string): unknown {
  const value = (object as unknown as Record<string, unknown>)[name];
  return value === undefined ? null : value;
}

/** `select` paths are separated by "/" or "."; "*" and an empty list mean all scalars. */
export function query(
  object: ModelObject,
  select: readonly string[],
  members: MemberTable,
  style: QueryStyle,
  skip = 0,
  top = Infinity,
): unknown {
  const label = (name: string): string => (style.wire ? pascal(name) : name);
  const out = identity(object, style);
  const nested = new Map<string, string[]>();
  const itemPaths: string[] = [];
  for (const path of select.length > 0 ? select : ['*']) {
    const [head = '', ...rest] = path.split(/[/.]/);
    if (head.toLowerCase() === 'items') {
      itemPaths.push(rest.length > 0 ? rest.join('/') : '*');
    } else if (head === '*') {
      if (object.items) itemPaths.push('*');
      else for (const name of members.scalars(object)) out[label(name)] = readValue(object, name);
    } else {
      const name = members.spelling(object.className, head);
      const kind = name === null ? undefined : members.member(object.className, name)?.[0];
      if (name === null || (kind !== 'value' && kind !== 'object')) {
        if (!object.items)
          throw new ApiError(
            'InvalidArgument',
            `${object.className} has no property '${head}'.`,
            `${object.className}.${head}`,
          );
        itemPaths.push(path);
      } else if (kind === 'value') {
        if (rest.length > 0)
          throw new ApiError('InvalidArgument', `'${path}' is no path.`, `${object.className}.${name}`);
        members.require(object, name, ['value']);
        out[label(name)] = readValue(object, name);
      } else if (object.items && members.spelling(object.className, 'items') !== name && !(name in object)) {
        itemPaths.push(path);
      } else {
        members.require(object, name, ['object']);
        nested.set(name, [...(nested.get(name) ?? []), rest.length > 0 ? rest.join('/') : '*']);
      }
    }
  }
  for (const [name, paths] of nested) {
    const child = readValue(object, name) as ModelObject | null;
    out[label(name)] = child === null ? null : query(child, paths, members, style);
  }
  if (object.items) {
    out[style.wire ? '_Items' : 'items'] = object.items.slice(skip, skip + top).map((item) => {
      const listed = query(item, itemPaths, members, style) as Record<string, unknown>;
      if (style.wire && style.keep) listed['_ReferenceId'] = style.keep(item);
      return listed;
    });
  }
  return out;
}
