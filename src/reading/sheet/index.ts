/** A sheet as a grid, and where its tables are: the room's door. */
export { SheetGrid, isBlank, textOf, type GridRow } from './sheet-grid';
export { isValue, isYear, kindOf, kindOfText, showsDate, type CellKind } from './cell-kind';
export { CellClaims, isNumeric, type Claim } from './cell-claims';
export { isCodeRow } from './code-row';
export { alike, changedCells, type ChangedCell } from './changed-cells';
export { isFigureAgain } from './figure-again';
export { findTables } from './find-tables';
export { topOf, type TableFrame } from './table-frame';
export { accountOf } from './sheet-account';
export { readTitleBlock, type TitleBlock } from './title-block';
