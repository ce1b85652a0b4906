/** The names of log events, explained. Names in snake case are MedMij's; the others are named as such. */
export const logEventsEn = {
  send_authorization_request: "The PGO sent the browser to the DVA with a request for access.",
  receive_authorization_request: "The DVA received the request for access.",
  show_landing_page: "The DVA showed the landing page.",
  authorization_request_error: "The request for access was not correct.",
  show_authorization_request_error_page: "The DVA showed an error page for a faulty request.",
  send_authorization_request_error: "The DVA sent the browser back with an error.",
  send_authentication_request: "The DVA sent the Person to DigiD.",
  send_authorization_cancellation: "The DVA reported that the Person stopped.",
  receive_authentication_response: "The DVA received DigiD's answer.",
  receive_authorization_cancellation: "The DVA noted that the login was cancelled.",
  receive_authentication_error: "The DVA received an error from DigiD.",
  send_artifact_resolution_request: "The DVA handed in the artefact at DigiD.",
  send_token_request: "The PGO asked for a token.",
  send_resource_request: "The PGO asked for data.",
  receive_resource_response: "The PGO received data.",
  receive_resource_request_error: "A request for data was refused.",
  receive_smart_configuration_request: "The DVA was asked for its SMART configuration.",
  send_smart_configuration_response: "The DVA returned its SMART configuration.",
  send_smart_configuration_request_error: "The DVA could not return its SMART configuration.",
  toestemming: "The DVA put the Person's consent on record. The name of this event is the simulator's choice.",
  ophaalbewijs:
    "The PGO put on record that it obtained the code, and with it the consent. The name of this event is the simulator's choice.",
  bevestiging:
    "The DVA put the Person's Bevestigingsverklaring on record. The name of this event is the simulator's choice.",
  beeindiging:
    "The DVA put the Person's Beëindigingsverklaring on record. The name of this event is the simulator's choice.",
  send_subscription_request: "The PGO asked for a subscription, or for a change of one.",
  abonnement: "A party stored the subscription, or its new end date. The name of this event is the simulator's choice.",
  send_notification: "The DVA sent a notification.",
  receive_notification: "The PGO received a notification.",
};
