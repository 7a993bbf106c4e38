/** What a constructor adds, `dispose` removes: everything to undo is noted where it is done. */
export class Lifetime {
  private readonly undo: Array<() => void> = [];

  add(undo: () => void): void {
    this.undo.push(undo);
  }

  listen<K extends keyof HTMLElementEventMap>(
    target: EventTarget,
    type: K,
    handle: (event: HTMLElementEventMap[K]) => void,
    options?: AddEventListenerOptions,
  ): void;
  listen(target: EventTarget, type: string, handle: (event: Event) => void, options?: AddEventListenerOptions): void;
  listen(target: EventTarget, type: string, handle: (event: never) => void, options?: AddEventListenerOptions): void {
    const listener = handle as EventListener;
    target.addEventListener(type, listener, options);
    this.add(() => target.removeEventListener(type, listener, options));
  }

  /** Last in, first out, so that nothing outlives what it stands on. */
  dispose(): void {
    while (this.undo.length > 0) this.undo.pop()?.();
  }
}
