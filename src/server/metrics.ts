/** What a monitor asks for, in Prometheus' text form: how many requests, how quick, how much memory. */

/** Upper ends of the classes of duration, in seconds. */
const CLASSES = [0.01, 0.05, 0.25, 1, 2, 5, 20];

export class Metrics {
  readonly #answers = new Map<string, number>();
  readonly #within = CLASSES.map(() => 0);
  #count = 0;
  #seconds = 0;

  answered(method: string, status: number, milliseconds: number): void {
    const key = `method="${method}",status="${String(status)}"`;
    this.#answers.set(key, (this.#answers.get(key) ?? 0) + 1);
    const seconds = milliseconds / 1000;
    CLASSES.forEach((end, index) => {
      if (seconds <= end) this.#within[index] = (this.#within[index] ?? 0) + 1;
    });
    this.#count += 1;
    this.#seconds += seconds;
  }

  text(): string {
    const { rss } = process.memoryUsage();
    return [
      '# TYPE khopso_requests_total counter',
      ...[...this.#answers].map(([key, count]) => `khopso_requests_total{${key}} ${String(count)}`),
      '# TYPE khopso_request_seconds histogram',
      ...CLASSES.map(
        (end, at) => `khopso_request_seconds_bucket{le="${String(end)}"} ${String(this.#within[at] ?? 0)}`,
      ),
      `khopso_request_seconds_bucket{le="+Inf"} ${String(this.#count)}`,
      `khopso_request_seconds_sum ${this.#seconds.toFixed(3)}`,
      `khopso_request_seconds_count ${String(this.#count)}`,
      '# TYPE khopso_memory_bytes gauge',
      `khopso_memory_bytes ${String(rss)}`,
      '# TYPE khopso_up_seconds counter',
      `khopso_up_seconds ${process.uptime().toFixed(0)}`,
      '',
    ].join('\n');
  }
}
