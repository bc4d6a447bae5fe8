/** The package format that .xlsx and .docx have in common (ECMA-376 Part 2): zip, limits, faults, parts and their XML. */
export { faultsOnly, faultsOnlySync } from './faults-only';
export { refuseOtherKinds, type FileKind } from './file-kind';
export { OpcContext, type OpcLimits, type OpcOptions } from './limits';
export { OpcPackage, type AddedPart, type OpenedPart } from './package';
export type { Relationship } from './relationships';
export { CLOSE, END, OPEN, TEXT, XmlScanner, type Token } from './xml-scanner';
export { applySplices, type Splice } from './splices';
export { escapeAttribute, escapeText, escapeXml, withoutForbidden } from '../../core/xml-text';
export { toUtf8 } from './decode-text';
export type { XmlTree } from './xml-element';
export { childOf, descendants, holdsElement, isInside, parseXml } from './xml-tree';
export { innerText, listElements, XmlPatch, type XmlElement } from './xml-patch';
export { writeZip, type NewPart } from './zip-writer';
export { stampTimes } from './zip-times';
