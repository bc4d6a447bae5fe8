/**
 * One emulated Office application: takes request bodies as text, answers as text or with office.js's error number,
 * keeps a log of round trips, and raises events to whoever carries them to the client.
 */
import type { ApiCatalogue } from './catalogue/types';
import { CommonError, setOf, type CommonAnswer, type CommonCall, type CommonReply } from './common/common-api';
import { fromDesktop, toDesktop } from './common/desktop-wire';
import { OpenFiles } from './common/open-files';
import { fromWeb, toWeb } from './common/web-wire';
import { FaultPlan } from './faults';
import { OFFICE_LIMITS, type HostLimits } from './limits';
import { Interpreter } from './rich-api/interpreter';
import { covers, MemberTable, type RequirementSets } from './rich-api/members';
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
  /** The open document as it is now, for the common API's slices; absent where the host hands out none. */
  readonly file?: () => Promise<Uint8Array>;
  /** Other calls of the common API; null for one that this application does not know. */
  readonly common?: (call: CommonCall) => CommonReply | null;
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
  private readonly common: (call: CommonCall) => CommonReply | null;
  private readonly files: OpenFiles;
  private readonly registrations = new Map<string, number>();
  private readonly carriers = new Set<(event: HostEvent) => void>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(options: EmulatedHostOptions) {
    this.application = options.application;
    this.faults = new FaultPlan(options.application);
    this.sets = options.sets;
    this.limits = { ...OFFICE_LIMITS, ...options.limits };
    this.latency = options.latency ?? 0;
    this.common = options.common ?? (() => null);
    this.files = new OpenFiles(this.faults, options.file ?? null);
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

  /** A call of the common API over the desktop's wire, its arguments by position. */
  async callCommon(call: number, given: readonly unknown[]): Promise<CommonAnswer> {
    return toDesktop(await this.answerCommon(fromDesktop(call, given)));
  }

  /** The same over the web's wire, its arguments by name. */
  async callCommonByName(call: number, given: Readonly<Record<string, unknown>>): Promise<CommonAnswer> {
    return toWeb(await this.answerCommon(fromWeb(call, given)));
  }

  /** Copies of the open document that clients have not closed. */
  get openFiles(): number {
    return this.files.open;
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

  private async answerCommon(call: CommonCall | null): Promise<CommonReply> {
    if (call === null) return { kind: 'error', code: CommonError.internal };
    const [set, version] = setOf(call);
    if (!covers(this.sets[set], version)) return { kind: 'error', code: CommonError.notSupported };
    if (call.kind === 'open-file' || call.kind === 'read-slice' || call.kind === 'close-file')
      return this.files.answer(call);
    return this.common(call) ?? { kind: 'error', code: CommonError.internal };
  }

  private async answer(body: string): Promise<Answer> {
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    const request = JSON.parse(body) as WireRequest;
    const requestBytes = byteLength(body);
    const boot = Object.values(request.ObjectPaths).every(
      (path) => /^Microsoft\.(InternalService|Telemetry)/.test(path.Name) || path.ParentObjectPathId !== undefined,
    );
    const record = (responseBytes: number, failure: string | null): void => {
      if (!boot) this.log.push({ requestBytes, responseBytes, actions: request.Actions.length, failure });
    };
    const refused = boot
      ? null
      : requestBytes > this.limits.requestBytes
        ? OfficeError.requestTooLarge
        : this.faults.onRequest(request);
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
