import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed. The state is there before the browser takes its picture, and paper is light. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const root = document.documentElement;
    let theme: string | undefined;
    const change = (wanted: boolean): void => {
      if (wanted && root.dataset["theme"] !== "light") {
        theme = root.dataset["theme"];
        root.dataset["theme"] = "light";
      } else if (!wanted && theme !== undefined) {
        root.dataset["theme"] = theme;
        theme = undefined;
      }
      flushSync(() => setPrinting(wanted));
    };
    const print = matchMedia("print");
    const start = () => change(true);
    const end = () => change(false);
    const follow = () => change(print.matches);
    addEventListener("beforeprint", start);
    addEventListener("afterprint", end);
    print.addEventListener("change", follow);
    return () => {
      removeEventListener("beforeprint", start);
      removeEventListener("afterprint", end);
      print.removeEventListener("change", follow);
    };
  }, []);
  return printing;
}
