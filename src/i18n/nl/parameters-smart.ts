import type { parametersSmartEn } from "../en/parameters-smart.ts";
import type { Translation } from "../translation.ts";

export const parametersSmartNl: Translation<typeof parametersSmartEn> = {
  issuer: "De naam waaronder deze partij haar tokens ondertekent; een client vergelijkt hem met wat hij verwachtte.",
  authorization_endpoint: "Waar de browser heen gaat om toegang te vragen.",
  token_endpoint: "Waar een client een code ruilt voor tokens.",
  revocation_endpoint: "Waar een client een token inlevert dat hij niet meer nodig heeft.",
  jwks_uri: "Waar de publieke sleutels staan waarmee handtekeningen te controleren zijn.",
  keys: "De publieke sleutels, elk met een eigen nummer (`kid`).",
  capabilities: "Wat deze server kan, in woorden van SMART App Launch, zoals `launch-ehr`.",
  scopes_supported: "Om welke scopes gevraagd mag worden.",
  response_types_supported: "In welke vormen de server een verzoek om toegang beantwoordt; hier alleen `code`.",
  grant_types_supported: "Op welke manieren om een token gevraagd mag worden.",
  code_challenge_methods_supported: "Welke vormen van PKCE de server accepteert; hier alleen S256.",
  token_endpoint_auth_methods_supported: "Hoe een client mag bewijzen wie hij is.",
  token_endpoint_auth_signing_alg_values_supported: "Met welke algoritmen een client zijn verklaring mag ondertekenen.",
  id_token_signing_alg_values_supported: "Met welke algoritmen de server een identiteitstoken ondertekent.",
  dpop_signing_alg_values_supported: "Met welke algoritmen een DPoP-bewijs ondertekend mag zijn.",
  authorization_response_iss_parameter_supported:
    "Dat de server zichzelf noemt in zijn antwoord aan de browser (`iss`), zodat een client een verwisseling merkt.",
  assertion: "De ondertekende verklaring van DigiD over wie er inlogde. In het echt een SAML-assertion.",
};
