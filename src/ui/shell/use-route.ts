import { useSyncExternalStore } from "react";

/** The pages of the application, as the first word of the fragment. */
export type Route = (typeof pages)[number] | "home" | "notes" | "run" | "tour-end" | "unknown";

/** The pages that one goes to from anywhere, in the order of the navigation. */
export const pages = ["scenarios", "compare", "matrix", "tours", "background"] as const;

const named = [...pages, "notes", "run", "tour-end"] as const;

/** The route that a fragment names. */
export function routeOf(fragment: string): Route {
  const first = fragment.replace(/^#?\/?/, "").split(/[/?]/)[0] ?? "";
  if (first === "") return "home";
  return named.find((each) => each === first) ?? "unknown";
}

/** Whether a run is shown; an address that leads nowhere shows the standard one. */
export function showsRun(route: Route): boolean {
  return route === "run" || route === "unknown";
}

/** Follows the fragment of the address bar, also when the browser goes back. */
export function useFragment(): string {
  return useSyncExternalStore(subscribe, () => location.hash);
}

function subscribe(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  addEventListener("popstate", listener);
  return () => {
    removeEventListener("hashchange", listener);
    removeEventListener("popstate", listener);
  };
}
