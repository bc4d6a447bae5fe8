/** Texts numbered in the order of their first use, from 0: each stands in its table once. */
export class Numbered {
  readonly items: string[] = [];
  private readonly places = new Map<string, number>();

  /** The text's number. */
  add(item: string): number {
    let place = this.places.get(item);
    if (place === undefined) {
      place = this.items.push(item) - 1;
      this.places.set(item, place);
    }
    return place;
  }

  /** The table as an element around its items, with their count. */
  print(element: string): string {
    return `<${element} count="${String(this.items.length)}">${this.items.join('')}</${element}>`;
  }
}
