/** The add-in's manifest for the address at which this server is reached: the built one names that of its build. */

/** The address for which it was built, as its start page names it. */
const BUILT = /DefaultValue="(https:\/\/[^"]+)\/taskpane\.html/;

export function manifestFor(text: string, base: string): string {
  const built = BUILT.exec(text)?.[1];
  return built === undefined ? text : text.replaceAll(built, base.replaceAll('&', '&amp;'));
}
