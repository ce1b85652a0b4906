import type { messagesFhirEn } from "../en/messages-fhir.ts";
import type { Translation } from "../translation.ts";

export const messagesFhirNl: Translation<typeof messagesFhirEn> = {
  "smart-configuration-request": {
    title: "De module vraagt hoe het werkt",
    what: "De module haalt de SMART-configuratie op van het FHIR-adres dat hij in `iss` kreeg.",
    why: "De module werkt met meer DVA's of PGO's. Hij moet weten waar deze partij toegang en tokens geeft.",
  },
  "smart-configuration-response": {
    title: "De module hoort de adressen",
    what: "De DVA (in optie 2a en 2b de PGO) geeft zijn adressen, zijn scopes en wat hij ondersteunt. Het gepubliceerde voorbeeld wijkt op punten af; de simulator toont beide.",
    why: "Met verkeerde adressen zou de module zijn geheimen naar de verkeerde partij sturen.",
  },
  "task-search-request": {
    title: "De PGO vraagt de taken op",
    what: "De PGO zoekt de taken bij de DVA met zijn access-token. In het verzoek staat geen BSN.",
    why: "Het token zegt al wiens taken gegeven mogen worden. Een persoon als parameter zou alleen uitnodigen tot knoeien.",
  },
  "task-search-response": {
    title: "De DVA geeft de taken",
    what: "De DVA geeft de taken van de Persoon, elk met de activiteit en het behandelplan.",
    why: "Hiermee maakt de PGO de lijst. Hij ziet ook welke module bij welke taak hoort.",
  },
  "endpoint-read-request": {
    title: "De PGO vraagt het adres op",
    what: "De PGO leest het Endpoint waar de activiteit naar verwijst.",
    why: "Het startadres komt uit de gegevens van de aanbieder, niet van de PGO zelf.",
  },
  "endpoint-read-response": {
    title: "De DVA geeft het adres",
    what: "De DVA geeft het startadres van de module en zijn client-id.",
    why: "Met een vervalst adres komen de Persoon en het launch-token bij een vreemde terecht.",
  },
  "task-read-request": {
    title: "Een partij leest de taak",
    what: "De module, of na terugkeer de PGO, leest de taak bij de DVA met het eigen access-token.",
    why: "De start bevat alleen een verwijzing. Wie de inhoud wil, moet een geldig token tonen.",
  },
  "task-read-response": {
    title: "De DVA geeft de taak",
    what: "De DVA geeft de taak met de status en het versienummer.",
    why: "Het versienummer is nodig om de taak bij te werken zonder de wijziging van een ander te overschrijven.",
  },
  "patient-read-request": {
    title: "De module vraagt wie het is",
    what: "De module leest de gegevens van de Persoon bij de DVA, of bij type PS bij de PGO.",
    why: "De module wil de Persoon bij naam begroeten, meer niet.",
  },
  "patient-read-response": {
    title: "De module krijgt de naam",
    what: "De FHIR-server van de DVA (bij type PS van de PGO) geeft de naam en de geboortedatum. Het BSN is afgeschermd; een PGO heeft het niet.",
    why: "De module heeft het BSN niet nodig en mag het niet krijgen.",
  },
  "task-update-request": {
    title: "De module werkt de taak bij",
    what: "De module wijzigt de status van de taak en noemt de versie waarop hij voortbouwt.",
    why: "De zorgverlener en de PGO moeten zien dat de taak is gestart of klaar is.",
  },
  "task-update-response": {
    title: "De DVA bewaart de status",
    what: "De DVA slaat de wijziging op en geeft de taak terug met een nieuw versienummer.",
    why: "Vanaf nu ziet iedereen dezelfde status.",
  },
  "fhir-request": {
    title: "Een verzoek aan de FHIR-server",
    what: "Een partij stuurt een ander verzoek naar een FHIR-server.",
    why: "Wat er ook wordt gevraagd: het getoonde token bepaalt of er antwoord komt.",
  },
  "fhir-response": {
    title: "Een antwoord van de FHIR-server",
    what: "De FHIR-server geeft wat er gevraagd is.",
    why: "Het token gaf daar recht op.",
  },
  "fhir-error": {
    title: "De FHIR-server weigert",
    what: "De FHIR-server van de DVA (bij type PS van de PGO) voert het verzoek niet uit en zegt waarom in een OperationOutcome.",
    why: "Het token was niet geldig of reikte niet zo ver, of de wijziging mag niet. Valt de beschikbaarheidstoets pas hier, dan zijn er geen gegevens. De PGO ziet dan het verschil met een geweigerde toestemming (autoriseren 1 en 2).",
  },
};
