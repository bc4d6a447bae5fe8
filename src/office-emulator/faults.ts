/** Faults to inject: what a real host does on a bad day, on the request or the action of a test's choice. */
import { ApiError } from './rich-api/api-error';
import { OfficeError, type WireAction, type WirePath, type WireRequest } from './rich-api/protocol';

export class FaultPlan {
  private busyFor = 0;
  private readonly busyError: number;
  private readonly actionFaults: {
    readonly matches: (name: string) => boolean;
    readonly error: ApiError;
    times: number;
  }[] = [];
  private readonly before: ((request: WireRequest) => void)[] = [];
  private readonly lostSlices = new Set<number>();
  private missing = 0;

  /** Excel is busy while a cell is in edit mode, Word while it has too much to do. */
  constructor(application: 'Excel' | 'Word') {
    this.busyError = application === 'Excel' ? OfficeError.invalidCallInContext : OfficeError.activityLimit;
  }

  /** The next `requests` find the host busy (Infinity: until `calm`). */
  busy(requests: number): void {
    this.busyFor = requests;
  }

  calm(): void {
    this.busyFor = 0;
    this.actionFaults.length = 0;
    this.lostSlices.clear();
    this.missing = 0;
  }

  /** The slice of that index, from 0 on, is lost on its way whenever a file is read, until `calm`. */
  loseSlice(index: number): void {
    this.lostSlices.add(index);
  }

  losesSlice(index: number): boolean {
    return this.lostSlices.has(index);
  }

  /** Files opened from now on lack that many bytes at their end, though their size says otherwise, until `calm`. */
  cutFiles(bytes: number): void {
    this.missing = bytes;
  }

  missingBytes(): number {
    return this.missing;
  }

  /** The next action or path of that wire name ("GetMergedAreasOrNullObject") fails in the middle of its batch. */
  failAction(name: string, code: string, times = 1): void {
    this.actionFaults.push({
      matches: (one) => one.toLowerCase() === name.toLowerCase(),
      error: new ApiError(code, `Injected: ${code}.`, name),
      times,
    });
  }

  /** Something happens to the workbook right before the next request is run ("the user deletes a sheet"). */
  beforeNext(change: (request: WireRequest) => void): void {
    this.before.push(change);
  }

  /** The office.js error number of a request that does not get through; null when it does. */
  onRequest(request: WireRequest): number | null {
    if (this.busyFor > 0) {
      this.busyFor -= 1;
      return this.busyError;
    }
    this.before.shift()?.(request);
    return null;
  }

  onAction(action: WireAction, path: WirePath | undefined): void {
    for (const fault of this.actionFaults) {
      if (fault.times <= 0 || !(fault.matches(action.Name) || (path !== undefined && fault.matches(path.Name))))
        continue;
      fault.times -= 1;
      throw fault.error;
    }
  }
}
