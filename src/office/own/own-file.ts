/** One file of an office's folder, by its path in it ("report.yaml", "passages/an-ninh.md"). */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
}
