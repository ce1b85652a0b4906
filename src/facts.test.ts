import { beforeAll, describe, expect, test } from "vitest";
import { uiCompareEn } from "./i18n/en/ui-compare.ts";
import { uiCompareNl } from "./i18n/nl/ui-compare.ts";
import { type Fact, factsOf, simulate } from "./library.ts";
import type { Recording } from "./simulation/recording.ts";

const options = ["launch-1", "launch-2a", "launch-2b", "launch-3a", "launch-3a-par", "launch-3b"];
const recordings = new Map<string, Recording>();
beforeAll(async () => {
  for (const scenario of options) recordings.set(scenario, await simulate({ scenario, settings: { starts: "2" } }));
}, 60_000);

const written = ({ amount, evidence }: Fact): string => {
  const items = evidence.map(({ n, what, party, seconds }) =>
    [what, party, seconds, `@${n}`].filter((e) => e !== undefined).join(" "),
  );
  return `${amount}: ${items.join(", ")}`;
};

describe("the facts of a run", () => {
  test("are the metrics of the contract, where the contract has them", () => {
    for (const { metrics, ...run } of recordings.values()) {
      const facts = factsOf({ ...run });
      const { pgoLogins, digidLogins, digidLoginsAtLaunch, consents, consentsAtLaunch } = facts;
      const { frontChannel, backChannel, exposed, secondsSinceDigid } = facts;
      const shared = {
        pgoLogins,
        digidLogins,
        digidLoginsAtLaunch,
        consents,
        consentsAtLaunch,
        frontChannel,
        backChannel,
      };
      const amounts = Object.fromEntries(Object.entries(shared).map(([id, { amount }]) => [id, amount]));
      expect({
        ...amounts,
        credentialsInFrontChannel: exposed.amount,
        secondsSinceDigid: secondsSinceDigid.amount,
      }).toEqual(
        Object.fromEntries(
          Object.keys({ ...shared, credentialsInFrontChannel: 0, secondsSinceDigid: 0 }).map((id) => [id, metrics[id]]),
        ),
      );
    }
  });

  test("name every message where they were counted, and it is there", () => {
    for (const recording of recordings.values()) {
      const evidence = Object.values(factsOf(recording)).flatMap((fact: Fact) => fact.evidence);
      expect(evidence.filter(({ n }) => recording.messages[n - 1]?.n !== n)).toEqual([]);
    }
  });

  test("name what goes beyond the documents in both languages", () => {
    const ids = [...recordings.values()].flatMap((recording) => {
      const { pgoExtensions, dvaExtensions, moduleExtensions, deviations } = factsOf(recording);
      return [pgoExtensions, dvaExtensions, moduleExtensions, deviations].flatMap(({ evidence }) =>
        evidence.flatMap(({ what }) => what ?? []),
      );
    });
    // An identifier of MedMij's own is its own name.
    const named = [...new Set(ids)].filter((id) => !id.startsWith("urn:medmij:")).sort();
    expect(named).toEqual(Object.keys(uiCompareEn.named).sort());
    expect(named).toEqual(Object.keys(uiCompareNl.named).sort());
  });

  test("of option 3a with two starts", () => {
    const facts = factsOf(recordings.get("launch-3a") as Recording);
    expect(Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, written(fact)]))).toMatchInlineSnapshot(`
      {
        "backChannel": "26: @25, @33, @35, @37, @43, @47, @59, @67, @69, @71, @73, @75, @81, @83, @87, @97, @101, @113, @121, @123, @125, @127, @129, @135, @137, @141",
        "consents": "3: @30, @64, @118",
        "consentsAtLaunch": "2: @64, @118",
        "deviations": "4: core-one-grant @43, rfc8693-token-type @44, core-client-certificate @67, field-return_url @68",
        "digidLogins": "3: @23, @57, @111",
        "digidLoginsAtLaunch": "2: @57, @111",
        "dvaCookies": "1: __Host-dva-session @13",
        "dvaCookiesAtLaunch": "1: __Host-dva-session @50",
        "dvaEndpoints": "9: POST /token @43, GET /fhir/.well-known/smart-configuration @47, GET /authorize @50, GET /digid/callback @58, POST /consent @64, GET /fhir/Task/{id} @69, GET /fhir/Patient/{id} @71, PATCH /fhir/Task/{id} @73, POST /revoke @83",
        "dvaExtensions": "6: token-exchange @43, smart-launch @47, pkce @50, issuer-identification @65, json-patch @73, revocation @83",
        "exposed": "8: digid-artifact @23, authorization-code @31, launch-token @45, digid-artifact @57, authorization-code @65, launch-token @99, digid-artifact @111, authorization-code @119",
        "frontChannel": "31: @2, @6, @10, @12, @16, @18, @22, @24, @30, @32, @42, @46, @50, @52, @56, @58, @64, @66, @80, @86, @92, @96, @100, @104, @106, @110, @112, @118, @120, @134, @140",
        "heldTokens": "9: digid-artifact browser 252 @23, authorization-code browser 241 @31, access-token pgo 241 @34, launch-token browser 230 @45, launch-token module 230 @46, authorization-code module 193 @66, access-token module 193 @68, authorization-code pgo 11 @32, digid-artifact dva 0 @24",
        "identifiedAtLaunch": "2: @60, @114",
        "longestExposed": "900: authorization-code 900 @31, authorization-code 900 @65, authorization-code 900 @119, launch-token 300 @45, launch-token 300 @99, digid-artifact 120 @23, digid-artifact 120 @57, digid-artifact 120 @111",
        "longestHeld": "241: access-token pgo 241 @34, launch-token browser 230 @45, launch-token module 230 @46, access-token module 193 @68",
        "moduleData": "2: Task @70, Patient @72",
        "moduleEndpoints": "3: GET /launch @46, GET /callback @66, POST /answer @80",
        "moduleExtensions": "5: smart-launch @46, pkce @49, issuer-identification @66, json-patch @73, revocation @83",
        "moduleSubjects": "2: patient=pat-789 @68, sub=p-4f2a9c71d0 @68",
        "moduleTokens": "3: launch-token @46, authorization-code @66, access-token @68",
        "pgoData": "1: Task @88",
        "pgoEndpoints": "3: POST /start @42, GET /return @86, POST /tasks @92",
        "pgoExtensions": "2: token-exchange @43, smart-launch @45",
        "pgoLogins": "1: @6",
        "pgoSubjects": "1: sub=p-4f2a9c71d0 @34",
        "pgoTokens": "3: authorization-code @32, access-token @34, launch-token @44",
        "redirects": "16: @11, @17, @23, @31, @45, @49, @51, @57, @65, @85, @99, @103, @105, @111, @119, @139",
        "replayWindow": "0.5: launch-token 0.5 @45, launch-token 0.5 @99, digid-artifact 0.2 @23, authorization-code 0.2 @31, digid-artifact 0.2 @57, authorization-code 0.2 @65, digid-artifact 0.2 @111, authorization-code 0.2 @119",
        "secondBack": "11: @97, @101, @113, @121, @123, @125, @127, @129, @135, @137, @141",
        "secondConsents": "1: @118",
        "secondFront": "10: @96, @100, @104, @106, @110, @112, @118, @120, @134, @140",
        "secondLogins": "1: @111",
        "secondsSinceDigid": "11.1: @57, @68",
      }
    `);
  });

  test("of option 2b with two starts", () => {
    const facts = factsOf(recordings.get("launch-2b") as Recording);
    expect(Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, written(fact)]))).toMatchInlineSnapshot(`
      {
        "backChannel": "26: @25, @33, @35, @37, @45, @51, @53, @54, @57, @59, @61, @63, @69, @71, @75, @87, @93, @95, @96, @99, @101, @103, @105, @111, @113, @117",
        "consents": "1: @30",
        "consentsAtLaunch": "0: ",
        "deviations": "10: smart-issuer @44, rfc7523-confirmation @51, field-token_exchange_endpoint @52, field-resource_server @52, field-return_url @52, core-one-grant @53, core-client-certificate @53, smart-second-exchange @53, core-bearer-only @56, field-aud @56",
        "digidLogins": "1: @23",
        "digidLoginsAtLaunch": "0: ",
        "dvaCookies": "1: __Host-dva-session @13",
        "dvaCookiesAtLaunch": "0: ",
        "dvaEndpoints": "5: POST /token @53, GET /fhir/Task/{id} @57, GET /fhir/Patient/{id} @59, PATCH /fhir/Task/{id} @61, POST /revoke @71",
        "dvaExtensions": "6: token-exchange @53, introspection @54, dpop @56, json-patch @61, jwt-client-authentication @71, revocation @71",
        "exposed": "6: digid-artifact @23, authorization-code @31, launch-token @43, authorization-code @49, launch-token @85, authorization-code @91",
        "frontChannel": "23: @2, @6, @10, @12, @16, @18, @22, @24, @30, @32, @42, @44, @48, @50, @68, @74, @80, @84, @86, @90, @92, @110, @116",
        "heldTokens": "11: digid-artifact browser 180 @23, authorization-code browser 169 @31, authorization-code pgo 169 @32, access-token pgo 169 @34, launch-token browser 158 @43, launch-token module 158 @44, authorization-code module 157 @50, temporary-token dva 157 @53, delegation-token module 156 @56, digid-artifact dva 0 @24, temporary-token module 0 @52",
        "identifiedAtLaunch": "0: ",
        "longestExposed": "900: authorization-code 900 @31, authorization-code 900 @49, authorization-code 900 @91, launch-token 300 @43, launch-token 300 @85, digid-artifact 120 @23",
        "longestHeld": "169: access-token pgo 169 @34, launch-token browser 158 @43, launch-token module 158 @44, temporary-token dva 157 @53, delegation-token module 156 @56, temporary-token module 0 @52",
        "moduleData": "2: Task @58, Patient @60",
        "moduleEndpoints": "3: GET /launch @44, GET /callback @50, POST /answer @68",
        "moduleExtensions": "8: smart-launch @44, pkce @47, issuer-identification @50, jwt-client-authentication @51, token-exchange @53, dpop @56, json-patch @61, revocation @71",
        "moduleSubjects": "2: patient=pat-789 @52, sub=p-4f2a9c71d0 @56",
        "moduleTokens": "4: launch-token @44, authorization-code @50, temporary-token @52, delegation-token @56",
        "pgoData": "1: Task @76",
        "pgoEndpoints": "7: POST /start @42, GET /fhir/.well-known/smart-configuration @45, GET /authorize @48, POST /token @51, POST /introspect @54, GET /return @74, POST /tasks @80",
        "pgoExtensions": "5: smart-launch @43, pkce @48, issuer-identification @49, jwt-client-authentication @51, introspection @54",
        "pgoLogins": "1: @6",
        "pgoSubjects": "1: sub=p-4f2a9c71d0 @34",
        "pgoTokens": "4: authorization-code @32, access-token @34, code-verifier @51, client-assertion @51",
        "redirects": "12: @11, @17, @23, @31, @43, @47, @49, @73, @85, @89, @91, @115",
        "replayWindow": "0.5: launch-token 0.5 @43, launch-token 0.5 @85, digid-artifact 0.2 @23, authorization-code 0.2 @31, authorization-code 0.2 @49, authorization-code 0.2 @91",
        "secondBack": "11: @87, @93, @95, @96, @99, @101, @103, @105, @111, @113, @117",
        "secondConsents": "0: ",
        "secondFront": "6: @84, @86, @90, @92, @110, @116",
        "secondLogins": "0: ",
        "secondsSinceDigid": "22.9: @23, @52",
      }
    `);
  });

  test("the second start, per option", () => {
    expect(
      Object.fromEntries(
        options.map((id) => {
          const { secondLogins, secondConsents, secondFront, secondBack } = factsOf(recordings.get(id) as Recording);
          return [id, [secondLogins, secondConsents, secondFront, secondBack].map(({ amount }) => amount).join(" ")];
        }),
      ),
    ).toMatchInlineSnapshot(`
      {
        "launch-1": "0 1 9 11",
        "launch-2a": "0 0 6 10",
        "launch-2b": "0 0 6 11",
        "launch-3a": "1 1 10 11",
        "launch-3a-par": "0 0 8 12",
        "launch-3b": "0 1 8 10",
      }
    `);
  });
});
