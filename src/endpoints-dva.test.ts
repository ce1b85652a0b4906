import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  faultsOf,
  type Got,
  parsed,
  poolOf,
  requestFrom,
  type Sent,
  send,
  type Template,
  templatesOf,
} from "./endpoints.fixture.ts";
import { outsideModule } from "./outside-module.fixture.ts";
import { authorizeEndpoint } from "./parties/dva/endpoints/authorize.ts";
import { browserStepEndpoints } from "./parties/dva/endpoints/browser-steps.ts";
import { consentsEndpoint } from "./parties/dva/endpoints/consents.ts";
import { documentEndpoints } from "./parties/dva/endpoints/documents.ts";
import { fhirEndpoints } from "./parties/dva/endpoints/fhir.ts";
import { revokeEndpoint } from "./parties/dva/endpoints/revoke.ts";
import { subscriptionEndpoints } from "./parties/dva/endpoints/subscription.ts";
import { tokenEndpoint } from "./parties/dva/endpoints/token.ts";

const origin = "https://dva.example";
const every = [
  authorizeEndpoint,
  ...browserStepEndpoints,
  consentsEndpoint,
  ...subscriptionEndpoints,
  tokenEndpoint,
  revokeEndpoint,
  ...documentEndpoints,
  // An appointment is made in module type S: see `endpoints-options.test.ts`.
  ...fhirEndpoints.filter(({ path }) => path !== "/fhir/Appointment"),
];

/** A world in which the module has just got its tokens, so that every secret is alive. */
async function liveWorld(story: Parameters<typeof outsideModule>[0] = {}) {
  const module = await outsideModule({ settings: { "module-refresh": "yes", "id-token": "yes" }, ...story });
  const { launch } = await module.start();
  const { code = "" } = await module.authorize(launch);
  const { body } = await module.redeem(code);
  await module.authorize(launch).catch(() => undefined);
  return { world: module.world, token: String(body["access_token"]), pool: await poolOf(module.world) };
}

async function hold(
  templates: readonly Template[],
  faults: (sent: Sent, got: Got) => readonly string[],
  story: Parameters<typeof outsideModule>[0] = {},
  numRuns = 700,
): Promise<void> {
  const { world, pool } = await liveWorld(story);
  await fc.assert(
    fc.asyncProperty(requestFrom(origin, templates, pool), async (sent) => {
      const got = await send(world, sent);
      expect([sent, [...faultsOf(got), ...faults(sent, got)], got]).toEqual([sent, [], got]);
    }),
    { numRuns, seed: 20_260_601 },
  );
}

const isAt = (path: string) => (template: Template) => template.path === path;
const known = [
  "https://pgo.example/callback",
  "https://pgo.example/callback_stepup",
  "https://module.example/callback",
  "https://slaapmodule.example/callback",
  "https://digid.example/login",
];

test("the templates reach every endpoint of the DVA", async () => {
  const templates = await templatesOf(origin);
  const reached = every.filter(({ method, path }) => {
    const pattern = new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`);
    return templates.some((template) => template.method === method && pattern.test(template.path));
  });
  expect(reached.map(({ method, path }) => `${method} ${path}`)).toEqual(
    every.map(({ method, path }) => `${method} ${path}`),
  );
});

describe("every endpoint of the DVA answers anything", () => {
  test("with an error of its RFC or a page, and redirects to nobody unknown", async () => {
    await hold(await templatesOf(origin), (_, { location }) => {
      const to = location === null ? known[0] : `${new URL(location).origin}${new URL(location).pathname}`;
      return known.includes(to ?? "") ? [] : [`redirects to ${to}`];
    });
  });

  test("also with every check switched off", async () => {
    const { checks } = (await import("./library.ts")).catalogue;
    const { world, pool } = await liveWorld({
      off: checks.map(({ id }) => id).filter((id) => !["redirect-uri-exact"].includes(id)),
    });
    await fc.assert(
      fc.asyncProperty(requestFrom(origin, await templatesOf(origin), pool), async (sent) => {
        const got = await send(world, sent);
        expect([sent, faultsOf(got), got]).toEqual([sent, [], got]);
      }),
      { numRuns: 500, seed: 20_260_602 },
    );
  });

  test("and every path and method that it does not know with a page", async () => {
    const { world } = await liveWorld();
    const method = fc.constantFrom("GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS", "QUERY");
    const segment = fc.oneof(
      fc.constantFrom("fhir", "Task", "token", "..", "%2e%2e", "%00", "%E0%A4%A", "authorize", ""),
      fc.webSegment(),
    );
    await fc.assert(
      fc.asyncProperty(method, fc.array(segment, { maxLength: 5 }), async (verb, segments) => {
        const got = await send(world, {
          method: verb,
          url: `${origin}/${segments.join("/")}`,
          headers: [],
          body: undefined,
        });
        const faults = verb === "HEAD" ? [] : faultsOf(got);
        expect([
          verb,
          segments,
          faults,
          got.status === 200 && !/jwks|smart-configuration/.test(segments.join("/")),
        ]).toEqual([verb, segments, [], false]);
      }),
      { numRuns: 500, seed: 20_260_603 },
    );
  });
});

/** RFC 6749 §5.2 and RFC 8693 §2.2.2, and two that option 3a needs and no RFC gives. */
const tokenErrors = [
  ...["invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type"],
  ...["invalid_scope", "invalid_target", "access_denied", "step_up_required"],
];

describe("the token endpoint", () => {
  const unsure = (headers: Template["headers"]) =>
    headers.filter(([name]) => !["authorization", "client-cert"].includes(name));

  test("gives nothing to a client that does not authenticate, whatever it holds", async () => {
    const templates = (await templatesOf(origin)).filter(isAt("/token"));
    await hold(
      templates.map((template) => ({ ...template, headers: unsure(template.headers) })),
      (_, { status, body, type }) => [
        ...(status === 200 ? ["gives tokens"] : []),
        ...(type.startsWith("application/json") && tokenErrors.includes(String(parsed(body)?.["error"]))
          ? []
          : ["no error of the token endpoint"]),
      ],
    );
  });

  test("knows only the errors of its RFCs, also for a subject token that is none", async () => {
    const templates = (await templatesOf(origin)).filter(isAt("/token"));
    await hold(templates, (_, { status, body }) =>
      status === 200 || tokenErrors.includes(String(parsed(body)?.["error"])) ? [] : ["no error of the token endpoint"],
    );
  });

  test("gives nothing for secrets of another world, whoever asks", async () => {
    const templates = (await templatesOf(origin, "another seed")).filter(isAt("/token"));
    const { world } = await liveWorld();
    await fc.assert(
      fc.asyncProperty(
        requestFrom(origin, templates, ["x", "pgo.example", "ademmodule-web", "Task/456"]),
        async (sent) => {
          const got = await send(world, sent);
          expect([sent, faultsOf(got), got.status === 200]).toEqual([sent, [], false]);
        },
      ),
      { numRuns: 400, seed: 20_260_604 },
    );
  });
});

describe("the resource server", () => {
  const atFhir = ({ path }: Template) => path.startsWith("/fhir/") && !path.includes("smart-configuration");

  test("shows nothing without a token", async () => {
    const templates = (await templatesOf(origin, "another seed")).filter(atFhir);
    await hold(templates, ({ headers }, { status }) => {
      const isForeign = !headers.some(([name, value]) => name === "authorization" && value.startsWith("Bearer eyJ"));
      return isForeign && status === 200 ? ["shows something"] : [];
    });
  });

  test("shows and changes nothing of another Person, whatever is asked with a valid token", async () => {
    const { token } = await liveWorld();
    const templates = (await templatesOf(origin)).filter(atFhir).map((template) => {
      const headers = template.headers.filter(([name]) => name !== "authorization");
      const path = template.path.replace("456", "666").replace("pat-789", "pat-666");
      return { ...template, path, headers: [...headers, ["authorization", `Bearer ${token}`] as const] };
    });
    await hold(templates, (_, { body }) => (/pat-666|Mallory/.test(body) ? ["shows what is Mallory's"] : []));
  });
});
