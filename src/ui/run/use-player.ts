import { useEffect } from "react";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { useMediaQuery } from "../state/use-media-query.ts";

const toPageMilliseconds = 140;

/** Moves the cursor while the run plays. With reduced motion, playing to the next page is one jump. */
export function usePlayer(): void {
  const store = useRunStore();
  const playing = useRun((state) => state.playing);
  const speed = useRun((state) => state.speed);
  const calm = useMediaQuery("(prefers-reduced-motion: reduce)");

  useEffect(() => {
    if (playing === "no") return;
    if (playing === "to-page" && calm) {
      store.go(store.nextPage());
      return;
    }
    const pace = playing === "to-page" ? toPageMilliseconds : 1000 / speed;
    const timer = setInterval(() => store.tick(), pace);
    return () => clearInterval(timer);
  }, [playing, speed, calm, store]);
}
