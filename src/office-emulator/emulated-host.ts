/**
 * One emulated Office application: takes request bodies as text, answers as text or with office.js's error number,
 * keeps a log of round trips, and raises events to whoever carries them to the client.
 */
import type { ApiCatalogue } from './catalogue/types';
import { FaultPlan } from './faults';
import { OFFICE_LIMITS, type HostLimits } from './limits';
import { Interpreter } from './rich-api/interpreter';
import { MemberTable, type RequirementSets } from './rich-api/members';
import type { ModelObject } from './rich-api/model-object';
import { OfficeError, type WireRequest } from './rich-api/protocol';

export type Answer = { readonly text: string } | { readonly officeError: number };

export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Code of the error that stopped it; null when all went well. */
  readonly failure: string | null;
}

/** One event as it travels: type number of office.js, target ("Workbook" or a sheet's id), the arguments. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

export interface EmulatedHostOptions {
  readonly application: 'Excel' | 'Word';
  readonly root: ModelObject;
  readonly catalogue: ApiCatalogue;
  readonly sets: RequirementSets;
  readonly limits?: Partial<HostLimits>;
  /** Milliseconds that each round trip takes at least. */
  readonly latency?: number;
  readonly create?: (typeName: string) => ModelObject | null;
  /** Calls of the older common API by dispatch number; undefined for one that this host does not know. */
  readonly common?: (call: number, given: readonly unknown[]) => unknown;
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

export class EmulatedHost {
  readonly application: 'Excel' | 'Word';
  readonly sets: RequirementSets;
  readonly limits: HostLimits;
  readonly faults: FaultPlan;
  /** Round trips since the start; Office's own notices and telemetry are left out. */
  readonly log: RoundTrip[] = [];
  latency: number;
  private readonly interpreter: Interpreter;
  private readonly common: (call: number, given: readonly unknown[]) => unknown;
  private readonly registrations = new Map<string, number>();
  private readonly carriers = new Set<(event: HostEvent) => void>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(options: EmulatedHostOptions) {
    this.application = options.application;
    this.faults = new FaultPlan(options.application);
    this.sets = options.sets;
    this.limits = { ...OFFICE_LIMITS, ...options.limits };
    this.latency = options.latency ?? 0;
    this.common = options.common ?? (() => undefined);
    this.interpreter = new Interpreter({
      root: options.root,
      members: new MemberTable(options.catalogue, options.sets),
      ...(options.create ? { create: options.create } : {}),
      register: (object, event, on) => this.register(`${event}:${String(object.wireId ?? 'Workbook')}`, on),
      beforeAction: (action, path) => this.faults.onAction(action, path),
    });
  }

  /** Runs one request body; requests are answered in the order they came. */
  send(body: string): Promise<Answer> {
    const answer = this.queue.then(() => this.answer(body));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** A call of the common API: its payload, or undefined when the host does not know it. */
  callCommon(call: number, given: readonly unknown[]): Promise<unknown> {
    return Promise.resolve(this.common(call, given));
  }

  /** Carries raised events to a client until the returned function is called. */
  carry(carrier: (event: HostEvent) => void): () => void {
    this.carriers.add(carrier);
    return () => this.carriers.delete(carrier);
  }

  /** Whether a client listens to the event ("DataChanged") of the target. */
  listens(event: string, target: string): boolean {
    return (this.registrations.get(`${event}:${target}`) ?? 0) > 0;
  }

  raise(event: HostEvent): void {
    for (const carrier of [...this.carriers]) carrier(event);
  }

  get heldReferences(): number {
    return this.interpreter.heldReferences;
  }

  forget(object: ModelObject): void {
    this.interpreter.forget(object);
  }

  private register(key: string, on: boolean): void {
    this.registrations.set(key, Math.max(0, (this.registrations.get(key) ?? 0) + (on ? 1 : -1)));
  }

  private async answer(body: string): Promise<Answer> {
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    const request = JSON.parse(body) as WireRequest;
    const requestBytes = byteLength(body);
    const boot = Object.values(request.ObjectPaths).every((path) => /^Microsoft\.(InternalService|Telemetry)/.test(path.Name) || path.ParentObjectPathId !== undefined);
    const record = (responseBytes: number, failure: string | null): void => {
      if (!boot) this.log.push({ requestBytes, responseBytes, actions: request.Actions.length, failure });
    };
    const refused = boot ? null : requestBytes > this.limits.requestBytes ? OfficeError.requestTooLarge : this.faults.onRequest(request);
    if (refused !== null) {
      record(0, String(refused));
      return { officeError: refused };
    }
    const response = await this.interpreter.run(request);
    const text = JSON.stringify(response);
    const responseBytes = byteLength(text);
    record(responseBytes, response.Error?.Code ?? null);
    return responseBytes > this.limits.responseBytes ? { officeError: OfficeError.responseTooLarge } : { text };
  }
}
