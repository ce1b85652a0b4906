import { encodeForm } from "../../protocol/http.ts";
import type { Ports } from "../../simulation/ports.ts";
import type { AttackerContext } from "./attacker.machine.ts";
import { browserOf } from "./needs.ts";
import type { Step } from "./plan.ts";
import { addressTo, cookieIn, formOf, resend } from "./seen.ts";

/** Does what the step says, at once; what comes of it comes over the wire. */
export function act(step: Step | undefined, context: AttackerContext, ports: Ports): void {
  const { kept } = context;
  const browser = browserOf(step, context);
  switch (step?.do) {
    case "own-run":
      open(browser, { url: step.from === undefined ? context.firstUrl : addressTo(step.from, kept, ports) }, ports);
      break;
    case "open":
      open(browser, { url: addressTo(step.target, kept, ports) }, ports);
      break;
    case "post": {
      const body = encodeForm(formOf(step.form, kept, ports));
      open(browser, { url: addressTo(step.target, kept, ports), body }, ports);
      break;
    }
    case "replay": {
      const message = kept[step.what];
      if (message === undefined) throw new Error(`The plan replays ${step.what}, which it never saw.`);
      open(browser, resend(message), ports);
      break;
    }
    case "lure": {
      const url = addressTo(step.target, kept, ports);
      const event = { type: "notified", url } as never;
      ports.act({ to: context.victim, type: "lure-link", label: `sends a link to ${url}`, url, event });
      break;
    }
    case "written": {
      const label = `writes ${step.what}: ${step.value}`;
      const event = { type: "written" };
      ports.act({ to: "dva-fhir", type: "provider-data-written", label, url: step.value, event });
      break;
    }
    case "relay": {
      const url = addressTo(step.target, kept, ports);
      const event = { type: "notified", url } as never;
      ports.act({ to: context.victim, type: "digid-relay", label: `shows the code of ${url}`, url, event });
      break;
    }
    case "plant-cookie": {
      const cookie = cookieIn(kept[step.what], step.name);
      if (cookie === undefined) throw new Error(`The plan plants ${step.name}, which it never saw.`);
      const event = { type: "cookie.planted", url: step.at, cookie } as never;
      ports.act({ to: browser, type: "plant-cookie", label: `plants ${step.name}`, url: step.at, event });
      break;
    }
  }
}

/** Opens an address in a browser, or posts a form there, and sits down at it. */
function open(to: string, address: { readonly url: string; readonly body?: string }, ports: Ports): void {
  const event = { type: "address.opened", ...address, person: ports.party } as never;
  ports.act({ to, type: "open-address", label: `opens ${address.url}`, ...address, event });
}
