/** The sample workbooks that are served beside the page, by their index. */

export interface Sample {
  readonly file: string;
  readonly address: string;
}

/** Empty where no samples are served. */
export async function listSamples(): Promise<Sample[]> {
  const response = await fetch('samples/index.json').catch(() => null);
  if (!response?.ok) return [];
  const files = (await response.json()) as unknown;
  if (!Array.isArray(files)) return [];
  return files
    .filter((file): file is string => typeof file === 'string')
    .map((file) => ({ file, address: `samples/${encodeURIComponent(file)}` }));
}

export async function fetchSample(sample: Sample): Promise<Uint8Array> {
  const response = await fetch(sample.address);
  if (!response.ok) throw new Error(`${sample.file}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}
