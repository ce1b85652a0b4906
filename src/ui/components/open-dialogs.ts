let open = 0;

/** Whether a modal window is open, in which the page's own keys rest. */
export function isDialogOpen(): boolean {
  return open > 0;
}

/** Counts a window while it is shown; gives back what ends the counting. */
export function countDialog(): () => void {
  open += 1;
  return () => {
    open -= 1;
  };
}
