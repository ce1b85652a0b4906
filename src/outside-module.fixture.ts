import { type OpenWorld, openWorld } from "./library.ts";
import { challengeOf } from "./protocol/pkce.ts";
import { testClients } from "./scenarios/world/parties.ts";
import type { Variation } from "./story.fixture.ts";

const { clientId, clientSecret, redirectUri } = testClients.module;
const verifier = "a-verifier-of-the-outside-module-of-the-tests";

type Fields = Readonly<Record<string, string>>;

/** An answer in one value: status and error, or status alone. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** `200`, or `400 invalid_grant`. */
  readonly short: string;
}

/** A module of the tests' own, that does what no honest module does. */
export interface OutsideModule {
  readonly world: OpenWorld;
  /** The Person starts the task; resolves with `iss` and `launch`. */
  start(): Promise<{ readonly iss: string; readonly launch: string }>;
  /** Sends the browser with this launch value to the DVA; resolves with what comes back at the callback. */
  authorize(launch: string, changes?: Fields): Promise<Fields>;
  /** Sends a form to the token endpoint with the module's secret. */
  token(fields: Fields): Promise<Answer>;
  redeem(code: string): Promise<Answer>;
  refresh(token: unknown): Promise<Answer>;
  /** Reads at the FHIR server with this token. */
  read(reference: string, token: unknown): Promise<Answer>;
}

/** Opens the world of a variation of option 3a with the tests in the place of the module. */
export async function outsideModule({ alter: _, ...story }: Variation = {}): Promise<OutsideModule> {
  const world = await openWorld({ scenario: "launch-3a", ...story }, { replaces: "module" });
  const answerOf = async (response: Response): Promise<Answer> => {
    const { status } = response;
    const body = JSON.parse(await response.text()) as Readonly<Record<string, unknown>>;
    const error = body["error"] ?? errorOfChallenge(response);
    return { status, body, short: error === undefined ? String(status) : `${status} ${error}` };
  };
  const token = async (fields: Fields) => {
    const headers = {
      Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
      "Content-Type": "application/x-www-form-urlencoded",
    };
    const body = new URLSearchParams(fields).toString();
    return answerOf(await world.fetch(new Request("https://dva.example/token", { method: "POST", headers, body })));
  };
  return {
    world,
    start: async () => {
      const { searchParams } = await world.browse("https://pgo.example");
      return { iss: searchParams.get("iss") ?? "", launch: searchParams.get("launch") ?? "" };
    },
    authorize: async (launch, changes = {}) => {
      const url = new URL("https://dva.example/authorize");
      url.search = new URLSearchParams({
        response_type: "code",
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: "launch patient/*.read patient/Task.write",
        state: "outside-state",
        aud: "https://dva.example/fhir",
        launch,
        code_challenge: challengeOf(verifier),
        code_challenge_method: "S256",
        ...changes,
      }).toString();
      return Object.fromEntries((await world.browse(url.href)).searchParams);
    },
    token,
    redeem: (code) =>
      token({ grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: verifier }),
    refresh: (refreshToken) => token({ grant_type: "refresh_token", refresh_token: String(refreshToken) }),
    read: async (reference, bearer) => {
      const headers = { Authorization: `Bearer ${bearer}` };
      return answerOf(await world.fetch(new Request(`https://dva.example/fhir/${reference}`, { headers })));
    },
  };
}

function errorOfChallenge(response: Response): string | undefined {
  return /error="([^"]+)"/.exec(response.headers.get("WWW-Authenticate") ?? "")?.[1];
}
