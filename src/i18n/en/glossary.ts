import { glossaryFlowsEn } from "./glossary-flows.ts";
import { glossaryRolesEn } from "./glossary-roles.ts";

/** The terms that a viewer of a launch meets. */
export const glossaryEn = {
  persoon: {
    term: "Person (Persoon)",
    also: "Zorggebruiker",
    explanation: "The citizen whose data it is about; in MedMij 1.x: Zorggebruiker. At least 16 years old.",
  },
  pgo: {
    term: "PGO",
    also: "persoonlijke gezondheidsomgeving",
    explanation: "Persoonlijke gezondheidsomgeving: the application in which a Person keeps their own health data.",
  },
  dvp: {
    term: "DVP",
    also: "Dienstverlener persoon",
    explanation: "Dienstverlener persoon: the party that offers a PGO. Its server asks the DVA for access.",
  },
  dva: {
    term: "DVA",
    also: "Dienstverlener aanbieder, DVZA, Dienstverlener Zorgaanbieder",
    explanation:
      "Dienstverlener aanbieder: the party that acts for a care provider. It has the Person log in, asks for consent and gives data.",
  },
  aanbieder: {
    term: "Care provider (Aanbieder)",
    also: "Zorgaanbieder",
    explanation: "The practice, hospital or other provider to whom the data belong by law.",
  },
  "authorization-server": {
    term: "Authorization Server",
    explanation: "The part of the DVA that decides on access and issues codes and tokens.",
  },
  "resource-server": {
    term: "Resource Server",
    explanation: "The part of the DVA that gives and changes data, here a FHIR server.",
  },
  "user-agent": {
    term: "User Agent",
    also: "OAuth User Agent",
    explanation: "The MedMij name for the browser or app with which the Person follows the flow.",
  },
  "authentication-server": {
    term: "Authentication Server",
    explanation: "The outside service that establishes who the Person is: DigiD.",
  },
  zal: {
    term: "ZAL",
    also: "Zorgaanbiederslijst, Aanbiederslijst",
    explanation: "Zorgaanbiederslijst: says which care provider offers which data service, and at which addresses.",
  },
  ocl: {
    term: "OCL",
    also: "OAuth Client List",
    explanation: "OAuth Client List: the PGOs that may ask for access, with the name that the consent page shows.",
  },
  gnl: {
    term: "GNL",
    also: "Gegevensdienstnamenlijst",
    explanation: "Gegevensdienstnamenlijst: the readable name of each data service.",
  },
  whitelist: {
    term: "Whitelist",
    explanation: "The servers that may connect directly to the servers of others in MedMij.",
  },
  gegevensdienst: {
    term: "Data service (Gegevensdienst)",
    explanation: "A set of data that can be collected together, such as the tasks.",
  },
  verzamelen: {
    term: "Collecting (Verzamelen)",
    explanation: "The PGO fetches data of the Person from a care provider, with the Person's consent.",
  },
  toestemmingsverklaring: {
    term: "Consent statement (Toestemmingsverklaring)",
    explanation: "The Person's statement that the care provider may send data to the PGO.",
  },
  "langdurige-toestemming": {
    term: "Long-term consent",
    also: "langdurige toestemming",
    explanation:
      "Consent for longer than one time. The PGO gets a refresh token that is valid for half a year and is replaced at each use.",
  },
  starten: {
    term: "Starting tasks (Starten van aanbiedertaken)",
    explanation: "An optional part of the consent to collect: the PGO may start modules for the tasks.",
  },
  beschikbaarheidstoets: {
    term: "Availability test (beschikbaarheidstoets)",
    also: "beschikbaarheidsvoorwaarde",
    explanation:
      "Whether the care provider has data of this Person at all. Age is part of it. Optional in step 5a of Autoriseren; mandatory in step 10 or at the request for data.",
  },
  "autoriseren-123": {
    term: "Exceptions autoriseren 1, 2 and 3",
    also: "autoriseren 1, autoriseren 2, autoriseren 3",
    explanation:
      "1: there are no data. 2: the Person does not consent. 3: the answer cannot be determined. The PGO must not be able to tell 1 from 2. That works when availability is tested before the question (step 5a). If it is tested at step 10 or at the data, the PGO can tell: the same text asks for both.",
  },
  ophaalbewijs: {
    term: "Proof of collection (ophaalbewijs)",
    explanation:
      "MedMij's word for something that you hand in once to get the real thing: the code, or DigiD's artefact.",
  },
  landingspagina: {
    term: "Landing page",
    also: "landingspagina",
    explanation: "The first page of the DVA: it says where the Person is now and that they are going to log in.",
  },
  annuleringspagina: {
    term: "Cancellation page",
    also: "Annuleringspagina",
    explanation: "The page of the DVA after a login that was stopped.",
  },
  aanbiedermodule: {
    term: "Module (Aanbiedermodule)",
    also: "aanbiedermodule",
    explanation: "A web application that the Person opens from the PGO to do a task of a care professional.",
  },
  aanbiedertaak: {
    term: "Task (aanbiedertaak)",
    also: "provider task",
    explanation: "A task that a care professional has set for the Person, written down as a FHIR Task.",
  },
  "module-types": {
    term: "Module types L, TL, S, PS and T",
    also: "type L, type TL, type S, type PS, type T",
    explanation:
      "A link (L), a task with a link (TL), standalone with consent at the DVA (S), a module of the PGO itself (PS), and a task with data (T). Each is a scenario of its own.",
  },
  launch: { term: "Launch", explanation: "Opening the module from the PGO, for one Person and one task." },
  "launch-token": {
    term: "Launch token",
    also: "launch_token",
    explanation:
      "A short-lived, opaque value from the DVA that stands for one launch. The walkthroughs of April 2026 call it launch_code.",
  },
  "token-exchange": {
    term: "Token exchange",
    explanation: "A standard way to trade one token for another. Here: the PGO's access for a launch token.",
  },
  smart: {
    term: "SMART App Launch",
    explanation: "The HL7 standard by which an application is opened with a Person's data at hand.",
  },
  fhir: { term: "FHIR", explanation: "The HL7 standard for exchanging health data over the web." },
  "front-channel": {
    term: "Front channel",
    explanation: "Messages that pass through the Person's browser. They can be read, stolen or changed there.",
  },
  "back-channel": {
    term: "Back channel",
    explanation: "Messages straight from server to server, on a connection secured on both sides.",
  },
  pkce: { term: "PKCE", explanation: "A way to prove that whoever hands in a code is the one who asked for it." },
  scope: { term: "Scope", explanation: "The description of what a token allows." },
  bsn: {
    term: "BSN",
    explanation: "The citizen service number. A PGO has no legal ground to use it; only DigiD and the DVA see it.",
  },
  artefact: {
    term: "Artefact",
    explanation: "A one-time reference to a DigiD login, with which the DVA fetches the identity.",
  },
  pkioverheid: {
    term: "PKIoverheid certificate",
    explanation: "The certificate by which servers in MedMij prove to each other who they are.",
  },
  par: {
    term: "PAR",
    explanation:
      "Pushed Authorization Request: the client delivers its request straight to the server first; the browser only carries a reference to it.",
  },
  "request-uri": {
    term: "request_uri",
    explanation: "The reference to a request that was delivered beforehand. Good once, for ninety seconds.",
  },
  "launch-code": {
    term: "launch_code",
    explanation: "The name of the launch token in the walkthroughs of April 2026: good once, for 180 seconds.",
  },
  "module-dva-cookie": {
    term: "Module DVA Authentication cookie",
    explanation:
      "The cookie that the DVA sets in the preparation of a launch, to recognise the browser for three minutes. It shows which browser it is, not who sits at it.",
  },
  dpop: {
    term: "DPoP",
    explanation:
      "A way to tie a token to a key. With every request the sender signs a fresh proof; a stolen token alone is worthless.",
  },
  "client-assertion": {
    term: "Client assertion",
    explanation: "A statement that a client signs itself to prove which client it is, instead of sending a secret.",
  },
  delegation: {
    term: "Delegation",
    also: "delegation token",
    explanation:
      "A token that names two parties: on whose behalf (the Person) and who acts (the module). The acting party stands in `act`.",
  },
  "temporary-token": {
    term: "Temporary token",
    explanation: "In option 2b: a token of the PGO, good once, that the module trades at the DVA.",
  },
  introspection: {
    term: "Introspection",
    explanation: "Asking the party that issued a token whether it still counts and for whom it is.",
  },
  samesite: {
    term: "SameSite",
    explanation:
      "A rule on a cookie that says when the browser takes it along from another site. With Lax: when following a link, not with a form that is sent by POST, and not in a frame.",
  },
  "step-up": { term: "Step-up", explanation: "An extra, stronger login because an earlier one was too light." },
  ...glossaryFlowsEn,
  ...glossaryRolesEn,
};
