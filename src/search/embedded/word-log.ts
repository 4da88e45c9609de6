/** Every word of every record in the order of reading, while an index is built: arrays that grow. */
export class WordLog {
  length = 0;
  terms = new Uint32Array(1 << 16);
  places = new Uint16Array(1 << 16);

  add(term: number, place: number): void {
    if (this.length === this.terms.length) this.grow();
    this.terms[this.length] = term;
    this.places[this.length] = place;
    this.length += 1;
  }

  private grow(): void {
    const { terms, places } = this;
    this.terms = new Uint32Array(terms.length * 2);
    this.terms.set(terms);
    this.places = new Uint16Array(places.length * 2);
    this.places.set(places);
  }
}
