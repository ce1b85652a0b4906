import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Cookie,
  type CookieRequest,
  cookieHeaderValue,
  cookiesFor,
  readCookieHeader,
  storeCookie,
} from "./cookies.ts";
import { get } from "./http.ts";
import { type SameSite, setCookie } from "./set-cookie.ts";

const now = Date.parse("2026-06-01T09:00:00+02:00");
const dva = "https://dva.example/authorize";
const session: Cookie = {
  name: "session",
  value: "x",
  domain: "dva.example",
  hostOnly: true,
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "Lax",
  created: now,
};

/** What became of one field in an empty jar. */
const stored = (field: string, url = dva) => storeCookie([], url, field, now);
const reasonFor = (field: string, url = dva) => stored(field, url).reason ?? "stored";

const navigation: CookieRequest = { url: dva, method: "GET", topLevel: true, sameSite: true, framedCrossSite: false };
/** "sent", or why it was withheld. */
function fate(cookie: Cookie, request: Partial<CookieRequest>, at = now): string {
  return cookiesFor([cookie], { ...navigation, ...request }, at).withheld[0]?.reason ?? "sent";
}

describe("storing (RFC 6265bis §5.7)", () => {
  test("what a party sets lies in the jar", () => {
    expect(stored(setCookie("session", "x")[1])).toEqual({ stored: true, jar: [session] });
    expect(stored("session=x; Secure; HttpOnly; Max-Age=180; Domain=dva.example; Path=/")).toEqual({
      stored: true,
      jar: [{ ...session, hostOnly: false, expires: now + 180_000 }],
    });
  });

  test("without attributes: this host, the folder of the address, Lax, until the browser closes", () => {
    expect(stored("a=b", "https://dva.example/fhir/Task/456").jar).toEqual([
      { ...session, name: "a", value: "b", path: "/fhir/Task", secure: false, httpOnly: false },
    ]);
    expect(stored("a=b; Path=fhir", "https://dva.example").jar[0]?.path).toBe("/");
  });

  test("the same name, domain and path is replaced and keeps its age; another path is another cookie", () => {
    const { jar } = storeCookie([session], dva, "session=y; Path=/; Secure; HttpOnly", now + 1000);
    expect(jar).toEqual([{ ...session, value: "y" }]);
    expect(storeCookie([session], dva, "session=y; Path=/fhir", now).jar).toHaveLength(2);
  });

  test("Max-Age=0 or a past date deletes, and wins over a future date", () => {
    for (const field of ["Max-Age=0", "Max-Age=-5; Expires=1 Jun 2030 00:00:00", "Expires=1 Jan 2020 00:00:00"])
      expect(storeCookie([session], dva, `session=; Path=/; ${field}`, now)).toEqual({ jar: [], stored: true });
  });

  test("no cookie lives longer than 400 days", () => {
    expect(stored("a=b; Max-Age=99999999999999999999").jar[0]?.expires).toBe(now + 400 * 86_400_000);
  });

  test("a jar is never changed in place", () => {
    const jar = Object.freeze([session]);
    storeCookie(jar, dva, "session=y; Path=/", now);
    expect(jar).toEqual([session]);
  });

  test("domains: a parent of the host yes, another host or everybody's domain no", () => {
    expect([
      reasonFor("a=b; Domain=dva.example", "https://shop.dva.example/"),
      reasonFor("a=b; Domain=shop.dva.example"),
      reasonFor("a=b; Domain=pgo.example"),
      reasonFor("a=b; Domain=va.example"),
      reasonFor("a=b; Domain=example"),
      reasonFor("a=b; Domain=localhost", "https://localhost/"),
      reasonFor("a=b; Domain=0.0.1", "https://10.0.0.1/"),
    ]).toEqual(["stored", "domain", "domain", "domain", "public-suffix", "stored", "domain"]);
  });

  test("a __Host- cookie is Secure, of this host only and for every path; a __Secure- cookie is Secure", () => {
    expect([
      reasonFor(setCookie("__Host-a", "b")[1]),
      reasonFor("__Host-a=b; Path=/"),
      reasonFor("__Host-a=b; Secure"),
      reasonFor("__Host-a=b; Secure; Path=/; Domain=dva.example"),
      reasonFor("__HOST-a=b; Path=/"),
      reasonFor("=__Host-a=b; Secure; Path=/"),
      reasonFor("__Secure-a=b; Secure; Domain=dva.example"),
      reasonFor("__Secure-a=b"),
    ]).toEqual([
      "stored",
      "host-prefix",
      "host-prefix",
      "host-prefix",
      "host-prefix",
      "host-prefix",
      "stored",
      "secure-prefix",
    ]);
  });

  test("a sibling plants a cookie for the parent domain, unless the name has the __Host- prefix", () => {
    const sibling = "https://shop.dva.example/";
    const planted = "session=attacker; Domain=dva.example; Path=/authorize; Secure";
    const { jar } = storeCookie([session], sibling, planted, now);
    const { sent } = cookiesFor(jar, navigation, now);
    expect(readCookieHeader(get(dva, [["Cookie", cookieHeaderValue(sent) ?? ""]]))).toEqual({ session: "attacker" });
    expect(storeCookie([session], sibling, `__Host-${planted}`, now).reason).toBe("host-prefix");
  });

  test("Secure needs https, SameSite=None needs Secure, and no TLS means no planting over a secure cookie", () => {
    expect([
      reasonFor("a=b; Secure", "http://dva.example/"),
      reasonFor("a=b; SameSite=None"),
      storeCookie([session], "http://dva.example/", "session=evil", now).reason,
      storeCookie([session], "http://dva.example/", "other=fine", now).stored,
    ]).toEqual(["insecure", "same-site-none-without-secure", "secure-exists", true]);
  });

  test("a frame of another site stores nothing", () => {
    expect(storeCookie([], dva, setCookie("a", "b", { sameSite: "None" })[1], now, true)).toEqual({
      jar: [],
      stored: false,
      reason: "third-party",
    });
  });

  test("what a browser cannot read it drops", () => {
    expect([reasonFor(""), reasonFor("a=b\u0000"), reasonFor("a=b", "about:blank")]).toEqual(
      Array(3).fill("malformed"),
    );
  });
});

describe("sending: the rules measured in Chromium", () => {
  const fates = (request: Partial<CookieRequest>) =>
    (["Strict", "Lax", "None"] satisfies SameSite[]).map((sameSite) => fate({ ...session, sameSite }, request));

  test("within the site everything goes along", () => {
    expect([fates({}), fates({ method: "POST" }), fates({ topLevel: false })]).toEqual(
      Array(3).fill(["sent", "sent", "sent"]),
    );
  });

  test("across sites a top-level GET carries Lax, a POST does not", () => {
    expect([fates({ sameSite: false }), fates({ sameSite: false, method: "post" })]).toEqual([
      ["same-site", "sent", "sent"],
      ["same-site", "same-site", "sent"],
    ]);
  });

  test("across sites a request that does not move the address bar carries None only", () => {
    expect(fates({ sameSite: false, topLevel: false })).toEqual(["same-site", "same-site", "sent"]);
  });

  test("a frame of another site gets nothing, not even None", () => {
    expect(fates({ sameSite: false, topLevel: false, framedCrossSite: true })).toEqual(Array(3).fill("third-party"));
  });

  test("every other reason", () => {
    expect([
      fate(session, { url: "https://pgo.example/" }),
      fate(session, { url: "https://shop.dva.example/" }),
      fate({ ...session, hostOnly: false }, { url: "https://shop.dva.example/" }),
      fate({ ...session, path: "/fhir" }, {}),
      fate({ ...session, path: "/fhir" }, { url: "https://dva.example/fhir/Task" }),
      fate({ ...session, path: "/fhir" }, { url: "https://dva.example/fhirish" }),
      fate({ ...session, expires: now + 1 }, {}),
      fate({ ...session, expires: now }, {}),
      fate(session, { url: "http://dva.example/" }),
      fate(session, { url: "about:blank" }),
    ]).toEqual(["domain", "domain", "sent", "path", "sent", "path", "sent", "expired", "insecure", "domain"]);
  });

  test("the longest path goes first, then the oldest", () => {
    const young = { ...session, name: "young", created: now + 1 };
    const deep = { ...session, name: "deep", path: "/authorize", created: now + 2 };
    expect(cookiesFor([young, session, deep], navigation, now)).toEqual({ sent: [deep, session, young], withheld: [] });
  });
});

describe("the Cookie field", () => {
  test("is absent without cookies, and a nameless cookie is its value alone", () => {
    expect([cookieHeaderValue([]), cookieHeaderValue([session, { ...session, name: "" }])]).toEqual([
      undefined,
      "session=x; x",
    ]);
  });

  test("of two cookies with one name the first counts, across several fields too", () => {
    const request = get(dva, [
      ["cookie", "a=1; b = 2 ;c; a=3"],
      ["Cookie", "d=%7B%; e=%20"],
    ]);
    expect(readCookieHeader(request)).toEqual({ a: "1", b: "2", d: "%7B%", e: " " });
  });
});

describe("properties", () => {
  test("what a party sets, it reads back at its own address", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), text, (name, value) => {
        fc.pre(!/^__(host|secure)-/i.test(name));
        const { jar } = stored(setCookie(name, value)[1]);
        const { sent } = cookiesFor(jar, navigation, now);
        const request = get(dva, [["Cookie", cookieHeaderValue(sent) ?? ""]]);
        expect(readCookieHeader(request)).toEqual(Object.fromEntries([[name, value]]));
      }),
    );
  });

  test("no field makes the browser throw, and what it stores it can only send to the site that set it", () => {
    const attribute = fc.constantFrom(
      "; Domain=dva.example",
      "; Domain=example",
      "; Path=/a",
      "; Secure",
      "; SameSite=None",
    );
    const field = fc.array(fc.oneof(attribute, fc.string({ unit: "binary" }))).map((parts) => `a=${parts.join("")}`);
    const other = { ...navigation, url: "https://pgo.example/", sameSite: true };
    fc.assert(
      fc.property(field, fc.webUrl(), (each, url) => {
        const { jar, stored, reason } = storeCookie([], dva, each, now);
        expect(stored).toBe(reason === undefined);
        expect(cookiesFor(jar, other, now).sent).toEqual([]);
        expect(storeCookie(jar, url, each, now).jar.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("every cookie is either sent or withheld, and a frame of another site never gets more", () => {
    const cookie = fc.record<Cookie>({
      name: fc.constantFrom("a", "b"),
      value: fc.string(),
      domain: fc.constantFrom("dva.example", "shop.dva.example", "pgo.example"),
      hostOnly: fc.boolean(),
      path: fc.constantFrom("/", "/authorize", "/fhir"),
      secure: fc.boolean(),
      httpOnly: fc.boolean(),
      sameSite: fc.constantFrom<SameSite>("Strict", "Lax", "None"),
      created: fc.nat(10),
    });
    const request = fc.record<CookieRequest>({
      url: fc.constantFrom(dva, "https://shop.dva.example/authorize", "http://dva.example/", "x"),
      method: fc.constantFrom("GET", "POST"),
      topLevel: fc.boolean(),
      sameSite: fc.boolean(),
      framedCrossSite: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(cookie), request, (jar, each) => {
        const { sent, withheld } = cookiesFor(jar, each, now);
        expect([...sent, ...withheld.map((one) => one.cookie)]).toHaveLength(jar.length);
        expect(each.framedCrossSite && sent.length > 0).toBe(false);
      }),
    );
  });
});
