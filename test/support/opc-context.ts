/** What a package is read with in tests: a document's limits, moved where a test asks for it. */
import { OpcContext, type OpcLimits, type OpcOptions } from '../../src/hosts/opc';
import { DEFAULT_LIMITS } from '../../src/hosts/docx-file/limits';

export function opcContext(limits: Partial<OpcLimits> = {}, options: OpcOptions = {}): OpcContext {
  return new OpcContext('', { ...DEFAULT_LIMITS, ...limits }, options);
}
