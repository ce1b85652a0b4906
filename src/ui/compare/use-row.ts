import { useCallback, useEffect, useState } from "react";
import { readCompareChoice } from "./compare-choice.ts";

/**
 * The row under the cursor: moves at once, is told to `onRow` for the address, and follows the address where the browser goes
 * back or a link is opened.
 */
export function useRow(wanted: number, onRow: (row: number) => void): readonly [number, (row: number) => void] {
  const [row, setRow] = useState(wanted);
  useEffect(() => {
    const follow = (): void => {
      if (location.hash.startsWith("#/compare")) setRow(readCompareChoice(location.hash, []).row);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const move = useCallback(
    (next: number): void => {
      setRow(next);
      onRow(next);
    },
    [onRow],
  );
  return [row, move];
}
