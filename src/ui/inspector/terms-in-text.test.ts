import { describe, expect, test } from "vitest";
import { createI18n, type Language, languages, loadCatalogue } from "../../i18n/i18n.ts";
import { splitterOf } from "./glossary-terms.ts";
import { termSplitter, termsIn } from "./terms-in-text.ts";

const split = termSplitter([
  { id: "pgo", term: "PGO" },
  { id: "launch", term: "Launch" },
  { id: "launch-token", term: "Launch token", also: "launch_token" },
  { id: "aanbieder", term: "Care provider (Aanbieder)" },
  { id: "delen", term: "Delen", asWritten: true },
]);
const find = (text: string) => termsIn(split(text));

test("terms are found as whole words, the longest first, in order of the text, once", () => {
  expect(find("The care provider gives the PGO a launch token; the PGO keeps it.")).toEqual([
    "aanbieder",
    "pgo",
    "launch-token",
  ]);
});

test("a part of another word is no term", () => {
  expect(find("PGOing relaunch; de aanbiedertaak; launch_context")).toEqual([]);
});

test("another name and a plural are the same term", () => {
  expect(split("Two PGO's, care providers and a launch_token")).toEqual([
    { text: "Two " },
    { text: "PGO", term: "pgo" },
    { text: "'s, " },
    { text: "care providers", term: "aanbieder" },
    { text: " and a " },
    { text: "launch_token", term: "launch-token" },
  ]);
});

test("a term that is also a common word counts only as it is written", () => {
  expect([find("gegevens delen"), find("de functie Delen")]).toEqual([[], ["delen"]]);
});

test("without terms a text stays whole", () => {
  expect(termSplitter([])("PGO")).toEqual([{ text: "PGO" }]);
});

/** The words that the documents of MedMij and KoppelMij use, as they write them. */
const documented =
  `Persoon, Zorggebruiker, PGO, persoonlijke gezondheidsomgeving, DVP, Dienstverlener persoon, DVP Server,
 PGO Server, DVA, Dienstverlener aanbieder, DVZA, Dienstverlener Zorgaanbieder, Aanbieder, Zorgaanbieder,
 Authorization Server, Authentication Client, Authentication Server, Dienstverlener authenticatie, DVAuthN,
 Resource Server, Subscription Server, Resource Subscription Server, Notification Server, Notification Client,
 PGO Presenter, OAuth User Agent, User Agent, ZAL, Zorgaanbiederslijst, Aanbiederslijst, OCL, OAuth Client List, GNL,
 Gegevensdienstnamenlijst, Whitelist, Gegevensdienst, langdurige toestemming, beschikbaarheidsvoorwaarde,
 beschikbaarheidstoets, ontvankelijkheidsvoorwaarde, ontvankelijkheidstoets, Toestemmingsverklaring,
 Bevestigingsverklaring, Beëindigingsverklaring, ophaalbewijs, landingspagina, Annuleringspagina, Abonnement,
 Notificatie, Aanbiedermodule, aanbiedertaak, launch-context, launch_code, launch_token, type L, type TL, type S,
 type PS, type T, Persoonsdomein, Aanbiedersdomein, Verzamelen, Delen, Abonneren`
    .split(",")
    .map((word) => word.trim());

describe.each(languages)("the glossary in %s", (language: Language) => {
  test("knows every word of the documents", async () => {
    const known = splitterOf(createI18n(language, await loadCatalogue(language)));
    expect(documented.filter((word) => known(word).some(({ term }) => term === undefined))).toEqual([]);
  });
});
