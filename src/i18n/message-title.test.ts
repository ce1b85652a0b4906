import { expect, test } from "vitest";
import { createI18n, loadCatalogue } from "./i18n.ts";
import { messageText, messageTitle } from "./message-title.ts";

test.each([
  ["nl", "De Persoon logt in met DigiD", "De aanvaller logt in met DigiD", "De aanvaller opent module.example"],
  ["en", "The Person logs in with DigiD", "The attacker logs in with DigiD", "The attacker opens module.example"],
] as const)("%s: who does it is who is named", async (language, person, attacker, opens) => {
  const instance = createI18n(language, await loadCatalogue(language));
  const login = { type: "digid-login" };
  expect([
    messageTitle(instance, login),
    messageTitle(instance, { ...login, by: "attacker" }),
    messageTitle(instance, { type: "open-address", by: "attacker", url: "https://module.example/launch?launch=x" }),
  ]).toEqual([person, attacker, opens]);
});

test.each([
  ["nl", "De Persoon typt het adres van de PGO in de browser.", /^De aanvaller opent een adres/, /^De aanvaller/],
  [
    "en",
    "The Person types the address of the PGO into the browser.",
    /^The attacker opens an address/,
    /^The attacker/,
  ],
] as const)("%s: what happens is told of who does it", async (language, person, opens, logsIn) => {
  const instance = createI18n(language, await loadCatalogue(language));
  const open = { type: "open-address", url: "https://pgo.example/" };
  const stolen = { type: "open-address", by: "attacker", url: "https://module.example/launch?launch=x" } as const;
  expect([messageText(instance, open, "what"), messageText(instance, stolen, "what")]).toEqual([
    person,
    expect.stringMatching(opens),
  ]);
  expect(messageText(instance, stolen, "why")).not.toBe(messageText(instance, open, "why"));
  expect(messageText(instance, { type: "make-choice", by: "attacker" }, "what")).toMatch(logsIn);
});
