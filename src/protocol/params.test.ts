import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeForm, get, postForm } from "./http.ts";
import { formOf, many, queryOf, readParams, required, single } from "./params.ts";
import { accepted, refuse } from "./refused.ts";

const twice = (name: string, clause: string) =>
  refuse("invalid_request", `The parameter ${name} is included more than once.`, clause);

describe("parameters (RFC 6749 §3.1 and §3.2)", () => {
  test("every name once, decoded", () => {
    expect(readParams("scope=launch+openid&state=a%26b")).toEqual(
      accepted({ scope: ["launch openid"], state: ["a&b"] }),
    );
  });

  test("a parameter without a value is absent, so it does not count as a second one either", () => {
    expect(readParams("state=&state=x&scope")).toEqual(accepted({ state: ["x"] }));
  });

  test("a parameter that comes twice is refused, in a query and in a form", () => {
    expect(queryOf(get("https://dva.example/authorize?state=a&state=a"))).toEqual(twice("state", "RFC 6749 §3.1"));
    expect(formOf(postForm("https://dva.example/token", { code: ["a", "b"] }))).toEqual(twice("code", "RFC 6749 §3.2"));
  });

  test("a repeatable parameter keeps all its values in order", () => {
    const params = readParams("resource=Task/1&resource=Task/2", ["resource"]);
    expect(params).toEqual(accepted({ resource: ["Task/1", "Task/2"] }));
    expect(params.ok && [many(params.value, "resource"), single(params.value, "resource")]).toEqual([
      ["Task/1", "Task/2"],
      "Task/1",
    ]);
  });

  test("the query stops at the fragment", () => {
    expect(queryOf(get("https://dva.example/a?x=1#y?z=2"))).toEqual(accepted({ x: ["1"] }));
    expect(queryOf(get("https://dva.example/a#?z=2"))).toEqual(accepted({}));
    expect(queryOf(get("no address at all"))).toEqual(accepted({}));
  });

  test("a form needs its media type, whatever its case and parameters", () => {
    const request = { method: "POST", url: "https://dva.example/token", body: "a=1" };
    const refused = refuse("invalid_request", "The body must be application/x-www-form-urlencoded.", "RFC 6749 §3.2");
    expect(formOf({ ...request, headers: [] })).toEqual(refused);
    expect(formOf({ ...request, headers: [["Content-Type", "application/json"]] })).toEqual(refused);
    expect(
      formOf({ ...request, headers: [["content-type", "Application/X-WWW-Form-Urlencoded; charset=UTF-8"]] }),
    ).toEqual(accepted({ a: ["1"] }));
  });

  test("required parameters come out by name, or the first that is missing is named", () => {
    const params = { code: ["c"], client_id: ["m"] };
    expect(required(params, ["code", "client_id"])).toEqual(accepted({ code: "c", client_id: "m" }));
    expect(required(params, ["code", "redirect_uri", "code_verifier"], "RFC 6749 §4.1.3")).toEqual(
      refuse("invalid_request", "The parameter redirect_uri is missing.", "RFC 6749 §4.1.3"),
    );
  });

  test("names of JavaScript objects are no parameters", () => {
    expect(single({}, "constructor")).toBeUndefined();
    expect(required({}, ["toString"]).ok).toBe(false);
    const params = readParams("__proto__=x&constructor=y");
    expect(params.ok && [single(params.value, "__proto__"), single(params.value, "constructor")]).toEqual(["x", "y"]);
  });

  test("property: what a form writes is read back; any text is read or refused as invalid_request", () => {
    const filled = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(fc.dictionary(filled, filled), (fields) => {
        const read = readParams(encodeForm(fields));
        expect(read).toEqual(
          accepted(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]))),
        );
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (text, repeatable) => {
        const read = readParams(text, repeatable);
        expect(read.ok || read.refused.error === "invalid_request").toBe(true);
      }),
    );
  });
});
