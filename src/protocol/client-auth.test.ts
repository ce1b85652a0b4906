import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { basicAuthorization, clientCert, readBasic, readClientCert } from "./client-auth.ts";
import { get, type Header } from "./http.ts";

const withHeader = (header: Header) => get("https://dva.example/token", [header]);

describe("HTTP Basic (RFC 6749 §2.3.1)", () => {
  test("the example of the RFC", () => {
    const header = basicAuthorization("s6BhdRkqt3", "7Fjfp0ZBr1KtDRbnfVdmIw");
    expect(header).toEqual(["Authorization", "Basic czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3"]);
    expect(readBasic(withHeader(header))).toEqual({ id: "s6BhdRkqt3", secret: "7Fjfp0ZBr1KtDRbnfVdmIw" });
  });

  test("id and secret are form-encoded first", () => {
    const [, value] = basicAuthorization("a b", "c:d+é");
    expect(atob(value.slice("Basic ".length))).toBe("a+b:c%3Ad%2B%C3%A9");
  });

  test("another scheme, no colon, broken base64, UTF-8 or percent-encoding is nothing", () => {
    const values = [
      "Bearer abc",
      "Basic",
      "Basic !",
      `Basic ${btoa("a")}`,
      "Basic /w==",
      `Basic ${btoa("%:b")}`,
      "Basic a",
    ];
    expect(values.map((value) => readBasic(withHeader(["Authorization", value])))).toEqual(Array(7).fill(undefined));
    expect(readBasic(get("https://dva.example/"))).toBeUndefined();
  });

  test("property: every id and secret comes back; no field makes it throw", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, (id, secret) => {
        expect(readBasic(withHeader(basicAuthorization(id, secret)))).toEqual({ id, secret });
      }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.base64String().map((each) => `Basic ${each}`),
        ),
        (value) => {
          const read = readBasic(withHeader(["Authorization", value]));
          expect(read === undefined || typeof read.secret === "string").toBe(true);
        },
      ),
    );
  });
});

describe("the certificate of the client (RFC 9440)", () => {
  test("is the DER of one commonName between colons", () => {
    expect(clientCert("pgo.example")).toEqual(["Client-Cert", ":MBIGA1UEAwwLcGdvLmV4YW1wbGU=:"]);
    expect(readClientCert(withHeader(clientCert("pgo.example")))).toBe("pgo.example");
  });

  test("anything else is no certificate", () => {
    const whole = clientCert("pgo.example")[1];
    const values = ["", "::", whole.slice(1), whole.slice(0, -1), ":AAAA:", ":!:", whole.replace("MBI", "MBM")];
    expect(values.map((value) => readClientCert(withHeader(["Client-Cert", value])))).toEqual(Array(7).fill(undefined));
    expect(readClientCert(get("https://dva.example/"))).toBeUndefined();
    expect(readClientCert(withHeader(clientCert("")))).toBeUndefined();
  });

  test("property: every host comes back, and no text makes it throw or is read as two hosts", () => {
    fc.assert(
      fc.property(
        fc.domain().filter((each) => each.length <= 100),
        (host) => {
          expect(readClientCert(withHeader(clientCert(host)))).toBe(host);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.base64String(), (text, base64) => {
        for (const value of [text, `:${base64}:`, clientCert(text)[1]]) {
          const host = readClientCert(withHeader(["Client-Cert", value]));
          expect(host === undefined || clientCert(host)[1] === value).toBe(true);
        }
      }),
    );
  });
});
