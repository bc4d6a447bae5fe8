/** What was made of texts, kept up to a number of them and of their characters, then forgotten and begun anew. */
export class BoundedMemory<T> {
  private readonly known = new Map<string, T>();
  private characters = 0;

  constructor(
    private readonly texts: number,
    private readonly most: number,
  ) {}

  /** What `make` gives for the text, now or earlier; always with the same `make`. */
  of(text: string, make: (text: string) => T): T {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (this.known.size >= this.texts || this.characters > this.most) {
      this.known.clear();
      this.characters = 0;
    }
    this.known.set(text, made);
    this.characters += text.length;
    return made;
  }
}
