/** The add-in's manifest for the address at which this server is reached: the built one names that of its build. */

/** The address for which it was built, as its start page names it. */
const BUILT = /DefaultValue="(https:\/\/[^"]+)\/taskpane\.html/;

export function manifestFor(text: string, base: string): string {
  const built = BUILT.exec(text)?.[1];
  // What is said there is said to whoever builds it.
  const bare = text.replace(/<!--[\s\S]*?-->\s*/, '');
  return built === undefined ? bare : bare.replaceAll(built, base.replaceAll('&', '&amp;'));
}
