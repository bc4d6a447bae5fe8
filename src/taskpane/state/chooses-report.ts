/** What a person chooses for a report, in the pane beside a workbook and in that beside a document alike. */
import type { Variables } from './report-variables';

export interface ReportChoices {
  readonly profile: string;
  readonly period: string;
  readonly variables: Variables;
}

export abstract class ChoosesReport {
  protected abstract choose(choice: Partial<ReportChoices>): void;

  setProfile(profile: string): void {
    this.choose({ profile });
  }
  setPeriod(period: string): void {
    this.choose({ period });
  }
  setVariables(variables: Variables): void {
    this.choose({ variables });
  }
}
