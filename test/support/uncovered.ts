/** The environment of a process that runs none of src: what it covers is not collected, which would only slow it. */
export const UNCOVERED: NodeJS.ProcessEnv = { ...process.env, NODE_V8_COVERAGE: '' };
