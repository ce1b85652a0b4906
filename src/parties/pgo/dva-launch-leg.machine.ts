import { setup } from "xstate";
import { redirect, withQuery } from "../../protocol/http.ts";
import { signJwt } from "../../protocol/jwt.ts";
import { pageResponse } from "../../protocol/page.ts";
import { effect } from "../../simulation/effect.ts";
import { portsOf } from "../../simulation/ports.ts";
import { dossierAt } from "./account.machine.ts";
import { pgoConfig } from "./config.ts";
import type { LaunchInput, LaunchOutput } from "./launch-leg.types.ts";
import { targetOf } from "./tasks.ts";

type Fields = Readonly<Record<string, string>>;

/** The launch context, signed where the hardening `launch-origin-auth` asks every PGO for that. */
const composeFields = effect(
  async (
    { origin, audience, fields }: { readonly origin: string; readonly audience: string; readonly fields: Fields },
    ports,
  ): Promise<Fields> => {
    if (!ports.isHardened("launch-origin-auth")) return fields;
    const iat = Math.floor(ports.now() / 1000);
    const claims = { iss: origin, aud: audience, ...fields, iat, exp: iat + 60, jti: ports.random("jti") };
    return { ...fields, context_jwt: await signJwt(await ports.key(), claims, { typ: "oauth-authz-req+jwt" }) };
  },
);

/**
 * Option 3b at the PGO: the browser goes to the DVA, which launches.
 *
 * @see KoppelMij IG, option 3b
 */
export const dvaLaunchLegMachine = setup({
  types: { context: {} as LaunchInput, input: {} as LaunchInput, output: {} as LaunchOutput },
  actors: { composeFields },
  actions: {
    launch: ({ context, system }, { fields }: { readonly fields: Fields }) => {
      const ports = portsOf(system);
      const address = new URL("/launch-module", context.provider.authorizationEndpoint).href;
      if (ports.settings["launch-method"] === "post") {
        const action = { choice: "auto", method: "post" as const, action: address, fields };
        const page = { id: "form-post", data: {}, lists: {}, actions: [action] };
        ports.respond(context.exchange, pageResponse(page), "dva-launch-form-page");
      } else {
        ports.respond(context.exchange, redirect(withQuery(address, fields)), "dva-launch-redirect");
      }
    },
  },
}).createMachine({
  context: ({ input }) => input,
  initial: "composing",
  states: {
    composing: {
      entry: ({ system }) => portsOf(system).phase("prepare"),
      invoke: {
        src: "composeFields",
        input: ({ context, self }) => {
          const { origin, returnUrl } = pgoConfig(self.system);
          const { client } = targetOf(dossierAt(self.system, context.account, context.provider.id), context.task);
          const fields = { module: client, context: `Task/${context.task}`, return_url: returnUrl };
          return { origin, audience: new URL(context.provider.authorizationEndpoint).origin, fields };
        },
        onDone: {
          target: "launched",
          actions: { type: "launch", params: ({ event }) => ({ fields: event.output }) },
        },
      },
    },
    launched: { type: "final" },
  },
  output: ({ context }): LaunchOutput => ({ exchange: context.exchange, result: "launched", error: null }),
});
