/** Times as people read them. */
export const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
export const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
/** Seconds of processor that this process has used. */
export const ownCpu = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

/** "p50 0.08, p95 0.12, longest 0.30 s", of milliseconds. */
export function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const [half, most, longest] = [0.5, 0.95, 1].map((part) => seconds(percentile(sorted, part)));
  return `p50 ${half ?? ''}, p95 ${most ?? ''}, longest ${longest ?? ''} s`;
}
