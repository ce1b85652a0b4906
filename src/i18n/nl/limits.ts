import type { limitsEn } from "../en/limits.ts";
import type { Translation } from "../translation.ts";

export const limitsNl: Translation<typeof limitsEn> = {
  representation: {
    title: "Vertegenwoordiging",
    change:
      "Wie voor een ander handelt, logt als zichzelf in. De DVA moet dan nagaan of dat mag, en in elk token staan twee personen.",
  },
  koppeltaal: {
    title: "Koppeltaal en portalen",
    change:
      "Een module kan dan ook vanuit een portaal van de aanbieder opengaan, met een HTI-token. De module moet twee soorten start aankunnen.",
  },
  professionals: {
    title: "Zorgverleners als gebruiker",
    change:
      "Zorgverleners loggen met iets anders dan DigiD in en bekijken gegevens van anderen. Daar horen andere toestemmingen en logboeken bij.",
  },
  sharing: {
    title: "Het versturen na Delen",
    change:
      "Na het autoriseren stuurt de PGO dan gegevens naar de aanbieder. De DVA toetst eerst of de aanbieder die mag ontvangen.",
  },
  content: {
    title: "Inhoud van vragenlijsten",
    change: "De module haalt dan vragen op en bewaart antwoorden. De taak verwijst naar het resultaat.",
  },
  digid: {
    title: "Het eigen protocol van DigiD en zijn beveiliging",
    change: "Tussen DVA en DigiD gaan dan SAML-berichten. DigiD heeft zelf ook maatregelen tegen doorgegeven inlogs.",
  },
  certificates: {
    title: "Echte certificaten en netwerken",
    change:
      "Elke verbinding is dan beveiligd met TLS en PKIoverheid-certificaten, met eigen fouten en vertraging. Hier is een certificaat een regel in het bericht.",
  },
};
