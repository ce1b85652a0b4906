/**
 * Work for the next frame, between its layout and its painting; once, however often it is asked for. Sizes and scroll positions
 * can be read and set there without a layout of their own, which would double the cost of a step. A `ResizeObserver` reports
 * there, and reports anew on whatever it begins to observe.
 */
export function afterLayout(work: () => void): { readonly ask: () => void; readonly cancel: () => void } {
  const target = document.documentElement;
  let wanted = false;
  const observer = new ResizeObserver(() => {
    observer.unobserve(target);
    if (!wanted) return;
    wanted = false;
    work();
  });
  return {
    ask() {
      if (wanted) return;
      wanted = true;
      observer.observe(target);
    },
    cancel: () => observer.disconnect(),
  };
}
