import type { i18n } from "i18next";
import { beforeAll, describe, expect, test } from "vitest";
import { createI18n, languages, loadCatalogue, lookup, type Namespace } from "../../i18n/i18n.ts";
import type { Recording } from "../../simulation/recording.ts";
import { decodeJwt } from "./decode-jwt.ts";
import { everyRun } from "./every-run.fixture.ts";
import { bodyKind, partsOf } from "./message-parts.ts";
import { meaningOf } from "./part-meaning.ts";

let runs: readonly Recording[] = [];
beforeAll(async () => {
  runs = await everyRun();
}, 240_000);

const unique = (found: readonly string[]) => [...new Set(found)].sort();

describe.each(languages)("in %s every run has words for", (language) => {
  let texts: i18n;
  beforeAll(async () => {
    texts = createI18n(language, await loadCatalogue(language));
  });

  const without = (namespace: Namespace, ids: readonly string[]) =>
    unique(ids).filter((id) => lookup(texts, namespace, id) === undefined);

  test("each error", () => {
    expect(without("errors", runs.flatMap(errorsIn))).toEqual([]);
  });

  test("each log event", () => {
    expect(
      without(
        "logEvents",
        runs.flatMap(({ logs }) => logs.map(({ event }) => event)),
      ),
    ).toEqual([]);
  });

  test("each parameter, header and field of a message", () => {
    expect(unique(runs.flatMap((run) => partsWithout(texts, run)))).toEqual([]);
  });

  test("each claim of a token", () => {
    expect(without("claims", runs.flatMap(claimsIn))).toEqual([]);
  });
});

/** Error codes of outcomes, pages, addresses and answers. */
function errorsIn({ outcome, messages }: Recording): readonly string[] {
  const named = messages.flatMap((message) => [
    ...partsOf(message, []).flatMap(({ name, value }) => (name === "error" ? [value] : [])),
    ...(bodyKind(message) === "html" ? [/ data-error="([^"]*)"/.exec(message.body ?? "")?.[1] ?? ""] : []),
    ...[...(message.body ?? "").matchAll(/"severity":"error","code":"([^"]+)"/g)].map(([, code = ""]) => code),
  ]);
  return [outcome.error ?? "", ...named].filter((error) => error !== "");
}

function partsWithout(texts: i18n, { messages }: Recording): readonly string[] {
  return messages.flatMap((message) => {
    // The fields of a resource are FHIR's to explain, not ours.
    const isFhir = String(message.headers?.["content-type"] ?? "").includes("fhir");
    return partsOf(message, [])
      .filter(({ group }) => !(isFhir && group === "body"))
      .filter((part) => part.name !== "error" && meaningOf(texts, part) === undefined)
      .map(({ group, name }) => `${group}: ${name} (${message.type})`);
  });
}

function claimsIn({ tokens }: Recording): readonly string[] {
  return tokens
    .filter(({ format }) => format === "jwt")
    .flatMap(({ value }) => {
      const { header = {}, payload = {} } = decodeJwt(value);
      return [...Object.keys(header), ...Object.keys(payload)];
    });
}
