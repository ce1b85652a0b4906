import { expect, test } from "vitest";
import { createI18n, loadCatalogue } from "./i18n.ts";
import { messageTitle } from "./message-title.ts";

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
