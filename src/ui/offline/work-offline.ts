/**
 * Has the browser keep the page's own files, so that it works without a network after the first visit. It waits until the page is
 * there, and does nothing in development, for a page from a file, or where the browser has no such workers.
 */
export function workOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || !location.protocol.startsWith("http")) return;
  addEventListener("load", () => {
    // A browser that keeps nothing, for instance in a private window, still shows the page.
    navigator.serviceWorker.register("./service-worker.js").catch(() => undefined);
  });
}
