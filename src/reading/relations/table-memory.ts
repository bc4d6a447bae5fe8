/**
 * What was found of a table when it was read before, for reading it with other figures: each answer is kept with all that it
 * rests on, and taken over only where that is the very same. Of a table that is read once nothing is kept.
 */
import type { Axis } from './axis-view';
import type { FormulasRead } from './read-formulas';
import { SearchMemory } from './search-memory';
import { saysOf, type TableSays, type WordedTable } from './table-says';

export class TableMemory {
  private isAwake = false;
  private ofFormulas: FormulasRead | null = null;
  private ofWords: TableSays | null = null;
  private ofLines = new SearchMemory(false);

  /** The table is read again: from now on what is found of it is kept. */
  awaken(): void {
    if (this.isAwake) return;
    this.isAwake = true;
    this.ofLines = new SearchMemory(true);
  }

  /** What is searched along an axis: nearly all columns are looked at for any of them, so that nothing of them is kept. */
  searchOf(axis: Axis): SearchMemory {
    return axis === 'lines' ? this.ofLines : new SearchMemory(false);
  }

  /** What the table's words say: whoever reads it under other words has another memory of it. */
  says(table: WordedTable): TableSays {
    const said = this.ofWords ?? saysOf(table);
    if (this.isAwake) this.ofWords = said;
    return said;
  }

  get formulas(): FormulasRead | null {
    return this.ofFormulas;
  }

  set formulas(read: FormulasRead) {
    if (this.isAwake) this.ofFormulas = read;
  }
}
