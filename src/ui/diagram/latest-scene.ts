import type { Scene } from "./scene.ts";

let latest: Scene | null = null;

/** The drawing that is on screen, for what is printed; null while there is none. */
export function latestScene(): Scene | null {
  return latest;
}

/** Tells which drawing is on screen; gives back what ends that. */
export function showScene(scene: Scene): () => void {
  latest = scene;
  return () => {
    if (latest === scene) latest = null;
  };
}
