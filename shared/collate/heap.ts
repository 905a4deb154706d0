/** A binary heap that gives the item of the highest priority first; among equals, the one that came first. */
export class MaxHeap<T> {
  readonly #entries: { readonly item: T; readonly priority: number; readonly turn: number }[] = [];
  #turn = 0;

  push(item: T, priority: number): void {
    this.#entries.push({ item, priority, turn: this.#turn++ });
    this.#rise(this.#entries.length - 1);
  }

  pop(): T | undefined {
    const first = this.#entries[0];
    const last = this.#entries.pop();
    if (last && this.#entries.length > 0) {
      this.#entries[0] = last;
      this.#sink(0);
    }
    return first?.item;
  }

  #rise(at: number): void {
    for (let child = at; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!this.#before(child, parent)) return;
      this.#swap(child, parent);
      child = parent;
    }
  }

  #sink(at: number): void {
    for (let parent = at; ; ) {
      const left = 2 * parent + 1;
      const best = this.#before(left + 1, left) ? left + 1 : left;
      if (!this.#before(best, parent)) return;
      this.#swap(best, parent);
      parent = best;
    }
  }

  #before(x: number, y: number): boolean {
    const [a, b] = [this.#entries[x], this.#entries[y]];
    if (!a || !b) return Boolean(a);
    return a.priority > b.priority || (a.priority === b.priority && a.turn < b.turn);
  }

  #swap(x: number, y: number): void {
    const [a, b] = [this.#entries[x], this.#entries[y]];
    if (a && b) [this.#entries[x], this.#entries[y]] = [b, a];
  }
}
