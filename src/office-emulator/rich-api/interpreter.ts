/**
 * Interprets one RichApi request against a model: evaluates each object path once, runs the actions in order, stops at
 * the first that fails and leaves the earlier ones applied, as the real host does. Knows no Excel and no Word.
 */
import { ApiError } from './api-error';
import type { MemberTable } from './members';
import { isModelObject, type ModelObject } from './model-object';
import {
  ActionType,
  PathType,
  type ArgumentInfo,
  type WireAction,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from './protocol';
import { query } from './query';

export interface InterpreterOptions {
  readonly root: ModelObject;
  readonly members: MemberTable;
  /** Makes objects of path type 2 by their type name; null when the host has no such type. */
  readonly create?: (typeName: string) => ModelObject | null;
  /** `_RegisterXxxEvent` and `_UnregisterXxxEvent`: the event's wire name and the object it is asked of. */
  readonly register?: (object: ModelObject, event: string, on: boolean) => void;
  /** Called before each action; may throw an ApiError to fail in the middle of a batch. */
  readonly beforeAction?: (action: WireAction, path: WirePath | undefined) => void;
}

/** Office's own services (start-up notices, telemetry): they are accepted and say nothing. */
const SERVICE = /^Microsoft\.(InternalService|Telemetry)\./;
const SERVICE_CLASS = 'MicrosoftService';
const UNKNOWN_REFERENCE = 'This reference is not valid for the current operation.';

interface Run {
  readonly request: WireRequest;
  readonly objects: Map<number, ModelObject | null>;
  readonly kept: Set<ModelObject>;
}

export class Interpreter {
  private readonly options: InterpreterOptions;
  private readonly references = new Map<string, ModelObject>();
  private readonly referenceOf = new Map<ModelObject, string>();
  private nextReference = 1;

  constructor(options: InterpreterOptions) {
    this.options = options;
  }

  /** Runs a request; the answer shares nothing with the model only after it has been printed as JSON. */
  async run(request: WireRequest): Promise<WireResponse> {
    const run: Run = { request, objects: new Map(), kept: new Set() };
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of request.Actions.entries()) {
      const path = request.ObjectPaths[String(action.ObjectPathId)];
      try {
        this.options.beforeAction?.(action, path);
        results.push({ ActionId: action.Id, Value: await this.act(action, run) });
      } catch (error) {
        const known = error instanceof ApiError ? error : null;
        return {
          Results: results,
          Error: {
            Code: known?.code ?? 'GeneralException',
            Message: error instanceof Error ? error.message : String(error),
            Location: known?.location ?? action.Name,
            HttpStatusCode: known ? 400 : 500,
            ActionIndex: index,
          },
        };
      }
    }
    return { Results: results };
  }

  /** Forgets an object that is gone, so that later requests through its reference fail as they do in Excel. */
  forget(object: ModelObject): void {
    const reference = this.referenceOf.get(object);
    if (reference !== undefined) this.references.delete(reference);
  }

  /** How many references clients hold: a client that cleans up leaves none. */
  get heldReferences(): number {
    return this.references.size;
  }

  private async act(action: WireAction, run: Run): Promise<unknown> {
    if (action.ActionType === ActionType.trace || action.ActionType === ActionType.ensureUnchanged) return null;
    const object = await this.resolve(action.ObjectPathId, run);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : this.identity(object, run);
      case ActionType.query:
      case ActionType.queryAsJson:
        return object === null ? null : this.answer(object, action, run);
      case ActionType.setProperty:
        this.set(this.present(object, action.Name), action.Name, (await this.argumentsOf(action.ArgumentInfo, run))[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.set(this.present(object, name), name, value);
        return null;
      case ActionType.method:
        return this.method(object, action, run);
      default:
        throw new ApiError('NotImplemented', `The emulator lacks action type ${String(action.ActionType)}.`);
    }
  }

  private async method(object: ModelObject | null, action: WireAction, run: Run): Promise<unknown> {
    if (action.Name === '_KeepReference') {
      if (object) this.keep(object, run);
      return null;
    }
    const given = await this.argumentsOf(action.ArgumentInfo, run);
    if (action.Name === '_RemoveReference') {
      const gone = this.references.get(String(given[0]));
      if (gone) this.referenceOf.delete(gone);
      this.references.delete(String(given[0]));
      return null;
    }
    const target = this.present(object, action.Name);
    const event = /^_(Un)?[Rr]egister(.+)$/.exec(action.Name);
    if (event) {
      this.options.register?.(target, (event[2] ?? '').replace(/^Event|Event$/g, ''), event[1] === undefined);
      return null;
    }
    const value = await this.call(target, action.Name, given);
    return value === undefined || isModelObject(value) ? null : value;
  }

  private answer(object: ModelObject, action: WireAction, run: Run): unknown {
    const info = action.QueryInfo ?? {};
    const wire = action.ActionType === ActionType.query;
    const select = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
    const keep = run.request.AutoKeepReference === true ? (item: ModelObject): string => this.keep(item, run) : null;
    const value = query(object, select, this.options.members, { wire, keep: null }, info.Skip, info.Top) as Record<
      string,
      unknown
    >;
    if (!wire) return value;
    const listed = value['_Items'];
    if (keep && Array.isArray(listed)) {
      const from = info.Skip ?? 0;
      listed.forEach((entry: Record<string, unknown>, i) => {
        const item = object.items?.[from + i];
        if (item && entry['Id'] === undefined) entry['_ReferenceId'] = keep(item);
      });
    }
    return { ...this.identity(object, run), ...value };
  }

  private async resolve(id: number, run: Run): Promise<ModelObject | null> {
    const known = run.objects.get(id);
    if (known !== undefined) return known;
    const path = run.request.ObjectPaths[String(id)];
    if (!path) throw new ApiError('InvalidObjectPath', `Unknown object path ${String(id)}.`);
    // A null path may still name a parent that is not in the request: it comes before its parent.
    const object = path.ObjectPathType === PathType.nullObject ? null : await this.evaluate(path, run);
    run.objects.set(id, object);
    return object;
  }

  private async evaluate(path: WirePath, run: Run): Promise<ModelObject | null> {
    const parent = path.ParentObjectPathId ? await this.resolve(path.ParentObjectPathId, run) : undefined;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.options.root;
      case PathType.newObject:
        return this.create(path.Name);
      case PathType.referenceId: {
        const kept = this.references.get(path.Name);
        if (!kept) throw new ApiError('InvalidReference', UNKNOWN_REFERENCE, path.Name);
        return kept;
      }
      case PathType.property: {
        const owner = this.present(parent ?? null, path.Name);
        const name = this.options.members.require(owner, path.Name, ['object']);
        return (owner as unknown as Record<string, unknown>)[name] as ModelObject | null;
      }
      case PathType.indexer:
      case PathType.method: {
        const name = path.ObjectPathType === PathType.indexer ? 'getItem' : path.Name;
        const value = await this.call(
          this.present(parent ?? null, name),
          name,
          await this.argumentsOf(path.ArgumentInfo, run),
        );
        if (value !== null && !isModelObject(value)) throw new ApiError('GeneralException', `${name} gave no object.`);
        return value;
      }
      default:
        throw new ApiError('NotImplemented', `The emulator lacks path type ${String(path.ObjectPathType)}.`);
    }
  }

  private create(typeName: string): ModelObject {
    if (SERVICE.test(typeName)) return { className: SERVICE_CLASS };
    const made = this.options.create?.(typeName) ?? null;
    if (!made) throw new ApiError('ApiNotFound', `No such type: ${typeName}.`, typeName);
    return made;
  }

  private async call(object: ModelObject, wireName: string, given: readonly unknown[]): Promise<unknown> {
    if (object.className === SERVICE_CLASS) return null;
    const name = wireName.startsWith('_') ? wireName : this.options.members.require(object, wireName, ['method']);
    const member = (object as unknown as Record<string, unknown>)[name];
    if (typeof member !== 'function')
      throw new ApiError('NotImplemented', `The emulator lacks ${object.className}.${name}.`);
    return (await (member as (...args: readonly unknown[]) => unknown).apply(object, [...given])) ?? null;
  }

  private set(object: ModelObject, wireName: string, value: unknown): void {
    const name = this.options.members.require(object, wireName, ['value']);
    if (this.options.members.member(object.className, name)?.[2] === 'readonly') {
      throw new ApiError(
        'InvalidArgument',
        `${object.className}.${name} cannot be set.`,
        `${object.className}.${name}`,
      );
    }
    (object as unknown as Record<string, unknown>)[name] = value;
  }

  private present(object: ModelObject | null, name: string): ModelObject {
    if (object === null) throw new ApiError('ItemNotFound', "The requested resource doesn't exist.", name);
    return object;
  }

  private keep(object: ModelObject, run: Run): string {
    run.kept.add(object);
    const known = this.referenceOf.get(object);
    if (known !== undefined) return known;
    const reference = `${object.className}:{${String(this.nextReference)}}`;
    this.nextReference += 1;
    this.references.set(reference, object);
    this.referenceOf.set(object, reference);
    return reference;
  }

  private identity(object: ModelObject, run: Run): Record<string, unknown> {
    const out: Record<string, unknown> = {};
    if (object.wireId !== undefined) out['Id'] = object.wireId;
    if (run.kept.has(object)) out['_ReferenceId'] = this.referenceOf.get(object);
    return out;
  }

  private async argumentsOf(info: ArgumentInfo | undefined, run: Run): Promise<unknown[]> {
    const convert = async (value: unknown, reference: unknown): Promise<unknown> => {
      if (Array.isArray(value)) {
        if (!Array.isArray(reference)) return value;
        return Promise.all(value.map((one, i) => convert(one, (reference as unknown[])[i])));
      }
      if (typeof reference === 'number' && reference > 0) return this.resolve(reference, run);
      return value;
    };
    const references = info?.ReferencedObjectPathIds ?? [];
    return Promise.all((info?.Arguments ?? []).map((value, i) => convert(value, references[i])));
  }
}
