import { Suspense, useEffect } from "react";
import { showDialog, useNamedDialog } from "./dialog-state.ts";
import { lazyPart } from "./lazy-part.ts";
import type { Route } from "./use-route.ts";

const HelpDialog = lazyPart(() => import("./help-dialog.tsx"), "HelpDialog");
const SearchDialog = lazyPart(() => import("../search/search-dialog.tsx"), "SearchDialog");
const ShareDialog = lazyPart(() => import("../share/share-dialog.tsx"), "ShareDialog");

/** The windows that a key or a button asks for, loaded with their first use. */
export function NamedDialogs({ route }: { readonly route: Route }) {
  const named = useNamedDialog();
  // Going back leaves the window, which belongs to the page before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the route is what the effect waits for
  useEffect(() => showDialog(null), [route]);
  const close = () => showDialog(null);
  return (
    <Suspense>
      {named === "help" && <HelpDialog open onOpenChange={close} />}
      {named === "search" && <SearchDialog onClose={close} />}
      {named === "share" && <ShareDialog onClose={close} />}
    </Suspense>
  );
}
