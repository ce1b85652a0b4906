import type { glossaryRolesEn } from "../en/glossary-roles.ts";
import type { Translation } from "../translation.ts";

export const glossaryRolesNl: Translation<typeof glossaryRolesEn> = {
  "dvp-server": {
    term: "DVP Server",
    also: "PGO Server, OAuth Client",
    explanation: "De server van de DVP (in 1.x: PGO Server). Het is de OAuth Client: hij vraagt de DVA om toegang.",
  },
  "authentication-client": {
    term: "Authentication Client",
    explanation:
      "De rol van wie door een Authentication Server laat vaststellen wie iemand is. De Authorization Server heeft die rol tegenover DigiD.",
  },
  "dienstverlener-authenticatie": {
    term: "Dienstverlener authenticatie",
    also: "DVAuthN",
    explanation: "De partij die de Authentication Server heeft. Voor burgers is dat DigiD.",
  },
  "resource-subscription-server": {
    term: "Resource Subscription Server",
    explanation:
      "Geen rol. Het ontstond in een vergelijking van twee versies: het woord Resource was doorgestreept voor Subscription Server, en de streep viel weg.",
  },
  "notification-client": {
    term: "Notification Client",
    explanation: "De rol van de DVA als hij notificaties naar de Notification Server stuurt.",
  },
  "pgo-presenter": {
    term: "PGO Presenter",
    explanation: "Een rol uit 1.x die de pagina's van de PGO toont. In 2.x is die opgegaan in de User Agent.",
  },
  "launch-context": {
    term: "Launch-context",
    also: "launch context",
    explanation:
      "Wat de DVA over een start bewaart: welke Persoon, welke taak, welke module. De module krijgt het in ruil voor het launch-token.",
  },
  "domain-colours": {
    term: "Domeinkleuren",
    also: "Persoonsdomein, Aanbiedersdomein",
    explanation:
      "Oranje is het Persoonsdomein, blauw het Aanbiedersdomein, grijs wat daarbuiten valt. Groen staat voor relaties tussen domeinen.",
  },
  "layer-colours": {
    term: "Laagkleuren",
    explanation:
      "Niet te verwarren met de kleuren van domeinen: geel is voor verantwoordelijkheden van de businesslaag, blauw van de applicatielaag, groen van de technieklaag. De simulator gebruikt ze niet.",
  },
};
