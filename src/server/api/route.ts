/** One route of /api/v1 as data: what it is, who may, what it takes, what it answers. Served, described and tested from this alone. */
import type { z } from 'zod';
import type { Language } from '../../core/finding';
import type { SignedIn } from '../people/sign-in';
import type { Services } from '../services';
import type { Person, Role } from '../store';

export interface Call<Params, Query, Body> {
  readonly services: Services;
  readonly person: Person;
  readonly signedIn: SignedIn;
  readonly language: Language;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

/** What a route answers when it is no JSON. */
export class FileAnswer {
  constructor(
    readonly bytes: Uint8Array,
    readonly name: string,
  ) {}
}

interface RouteShape {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api/v1; a name in braces is a part of the address. */
  readonly path: string;
  readonly summary: string;
  /** The roles that may; what they may see of it is the act's to say. */
  readonly who: readonly Role[];
  /** Concerns every unit: nobody who belongs to one may. */
  readonly wide?: true;
  /** The answer in one line, for the description. */
  readonly answer: string;
  /** What the answer holds; `file`: bytes, not JSON. */
  readonly gives: z.ZodType | 'file';
}

export interface Route extends RouteShape {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  /** `workbook`: bytes, not JSON. */
  readonly body?: z.ZodType | 'workbook';
  act(call: Call<unknown, unknown, unknown>): Promise<unknown>;
}

interface TypedRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType | 'workbook'> extends RouteShape {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  act(call: Call<z.output<P>, z.output<Q>, B extends z.ZodType ? z.output<B> : Uint8Array>): Promise<unknown>;
}

/** A route whose act knows the types of what it takes. */
export function route<
  P extends z.ZodType = z.ZodNever,
  Q extends z.ZodType = z.ZodNever,
  B extends z.ZodType | 'workbook' = z.ZodNever,
>(typed: TypedRoute<P, Q, B>): Route {
  return typed;
}
