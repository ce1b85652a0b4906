import { readProof } from "../../protocol/dpop.ts";
import type { NewResource } from "../../protocol/fhir/resources.ts";
import { decodeJwt } from "../../protocol/jwt.ts";
import type { Check } from "../../simulation/check.ts";
import type { CheckInput } from "../../simulation/effect.ts";
import { type PartySystem, portsOf } from "../../simulation/ports.ts";
import { findSession, sessionsOf } from "../../simulation/sessions.ts";
import { pgoConfig } from "./config.ts";
import type { ModuleGrantContext } from "./module-grant.types.ts";
import { pgoChecks } from "./pgo.checks.ts";

/** A request for the dossier of the PGO as the endpoint read it. */
export interface DossierRequestInput {
  readonly id: string;
  readonly exchange: number;
  readonly token: string;
  /** Whose Patient resource is read; empty for a new measurement. */
  readonly patient: string;
  /** The measurement that a POST brings. */
  readonly created: NewResource | null;
  /** The request as a DPoP proof must name it. */
  readonly method: string;
  readonly url: string;
  readonly proof: string | undefined;
}

/** FHIR id, at the PGO, of the user with this account. */
export const patientOf = (account: string): string => `account-${account}`;

/** The account behind a FHIR id of the PGO. */
export const accountBehind = (patient: string): string => patient.replace(/^account-/, "");

/** The patient that the token is about; undefined for what is no token. Nothing of it is verified here; checks do that. */
export function subjectOf(token: string): string | undefined {
  const sub = decodeJwt(token)?.claims.sub;
  return typeof sub === "string" ? sub : undefined;
}

/** The patient that a request is about. */
export function ownerOf({ patient, created }: Pick<DossierRequestInput, "patient" | "created">): string {
  const { reference } = (created?.subject ?? {}) as { readonly reference?: string };
  return created === null ? patient : (reference ?? "").replace(/^Patient\//, "");
}

/** Facts and row for one request: who asks, with which key, and whose it is. */
export function dossierChecks(input: DossierRequestInput, system: PartySystem): CheckInput {
  const { origin, fhirBase } = pgoConfig(system);
  const { header, claims } = decodeJwt(input.token) ?? { header: { typ: "an unknown token" }, claims: {} };
  const { jti, scope, cnf } = claims as { jti?: unknown; scope?: unknown; cnf?: { readonly jkt?: string } };
  const grant = findSession<ModuleGrantContext>(system, "module-grant", ({ issued }) => issued.includes(String(jti)));
  const boundKey = cnf?.jkt;
  const row: readonly Check<never>[] = [
    ...pgoChecks.bearer,
    ...(boundKey === undefined ? [] : pgoChecks.bound),
    ...pgoChecks.owner,
  ];
  const facts = {
    token: input.token,
    tokenType: String(header.typ ?? "JWT"),
    issuer: origin,
    audience: fhirBase,
    now: portsOf(system).now(),
    revoked: grant?.value === "ended",
    scope: typeof scope === "string" ? scope : "",
    allowedBy:
      input.created === null
        ? ["patient/Patient.read", "patient/*.read"]
        : ["patient/Observation.write", "patient/*.write"],
    boundKey,
    proof: input.proof,
    proofSeen: sessionsOf<DossierRequestInput>(system, "dossier-request", input.id).some(
      ({ context }) => input.proof !== undefined && proofId(context.proof) === proofId(input.proof),
    ),
    method: input.method,
    url: input.url,
    patient: subjectOf(input.token),
    owners: [ownerOf(input)],
  };
  return { row, facts };
}

/** The `jti` of a proof. */
function proofId(proof: string | undefined): string | undefined {
  return proof === undefined ? undefined : readProof(proof)?.jti;
}
