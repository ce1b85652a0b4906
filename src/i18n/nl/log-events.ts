import type { logEventsEn } from "../en/log-events.ts";
import type { Translation } from "../translation.ts";

export const logEventsNl: Translation<typeof logEventsEn> = {
  send_authorization_request: "De PGO stuurde de browser naar de DVA met een verzoek om toegang.",
  receive_authorization_request: "De DVA ontving het verzoek om toegang.",
  show_landing_page: "De DVA toonde de landingspagina.",
  authorization_request_error: "Het verzoek om toegang klopte niet.",
  show_authorization_request_error_page: "De DVA toonde een foutpagina bij een verkeerd verzoek.",
  send_authorization_request_error: "De DVA stuurde de browser terug met een fout.",
  send_authentication_request: "De DVA stuurde de Persoon naar DigiD.",
  send_authorization_cancellation: "De DVA meldde dat de Persoon stopte.",
  receive_authentication_response: "De DVA ontving het antwoord van DigiD.",
  receive_authorization_cancellation: "De DVA zag dat het inloggen is geannuleerd.",
  receive_authentication_error: "De DVA kreeg een fout van DigiD.",
  send_artifact_resolution_request: "De DVA leverde het artefact in bij DigiD.",
  send_token_request: "De PGO vroeg om een token.",
  send_resource_request: "De PGO vroeg om gegevens.",
  receive_resource_response: "De PGO ontving gegevens.",
  receive_resource_request_error: "Een verzoek om gegevens is geweigerd.",
  receive_smart_configuration_request: "De DVA kreeg de vraag om zijn SMART-configuratie.",
  send_smart_configuration_response: "De DVA gaf zijn SMART-configuratie.",
  send_smart_configuration_request_error: "De DVA kon zijn SMART-configuratie niet geven.",
  toestemming:
    "De DVA legde de toestemming van de Persoon vast. De naam van deze gebeurtenis is een keuze van de simulator.",
  ophaalbewijs:
    "De PGO legde vast dat hij de code kreeg, en daarmee de toestemming. De naam van deze gebeurtenis is een keuze van de simulator.",
  bevestiging:
    "De DVA legde de Bevestigingsverklaring van de Persoon vast. De naam van deze gebeurtenis is een keuze van de simulator.",
  beeindiging:
    "De DVA legde de Beëindigingsverklaring van de Persoon vast. De naam van deze gebeurtenis is een keuze van de simulator.",
  send_subscription_request: "De PGO vroeg om een abonnement, of om een wijziging ervan.",
  abonnement:
    "Een partij bewaarde het abonnement of de nieuwe einddatum. De naam van deze gebeurtenis is een keuze van de simulator.",
  send_notification: "De DVA stuurde een notificatie.",
  receive_notification: "De PGO ontving een notificatie.",
};
