import { matchPrecache, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

/** The few things of a service worker's world that this one uses; the page's own types describe a window. */
declare const self: {
  /** Filled in by the build: every file that a run needs, with what tells its versions apart. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: "install" | "activate",
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
};

/** After this many milliseconds a network counts as none: conference networks hang more often than they fail. */
const patience = 3000;

// The page itself comes from the network where there is one, so that nobody looks at an old version of a new build; its
// files carry a hash in their names and come from the cache.
registerRoute(new NavigationRoute(({ request }) => fromNetwork(request)));
precacheAndRoute([...self.__WB_MANIFEST]);

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function fromNetwork(request: Request): Promise<Response> {
  const kept = await matchPrecache("index.html");
  try {
    return await fetch(request, kept === undefined ? {} : { signal: AbortSignal.timeout(patience) });
  } catch (error) {
    if (kept === undefined) throw error;
    return kept;
  }
}
