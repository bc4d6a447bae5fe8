/** Lies in the page's chunk and does nothing: who imports it has fetched the chunk, and none of its other modules has run. */
export const fetched = true;
