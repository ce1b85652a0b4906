import type { CheckText } from "../translation.ts";

/** Checks on what comes through the browser at the DVA and DigiD. */
export const checksFrontEn = {
  "redirect-uri-exact": {
    title: "Exact return address",
    question: "Is the return address in the request exactly the one that this client registered?",
    passed: "The return address is the registered one, character for character.",
    failed:
      "The return address differs from the registered one. An error page follows, and the browser is sent nowhere.",
    off: "The code is sent to any address in the request, so also to one of an attacker.",
  },
  "frame-ancestors": {
    title: "Page may not be framed",
    question: "Is this page shown as a page of its own, not inside a page of another site?",
    passed: "The page stands on its own, or the browser was told not to show it inside another page.",
    failed: "The page would be shown inside another site. The browser leaves it empty.",
    off: "Another site can lay the consent page invisibly over its own buttons and collect a click.",
  },
  "cookie-host-prefix": {
    title: "Cookie tied to its own site",
    question: "Was this cookie set by this very site, and not by a neighbour under the same domain name?",
    passed: "The cookie has the `__Host-` name that only this site can set.",
    failed: "The cookie did not come from this site itself and is not accepted.",
    off: "A neighbouring site under the same domain name can plant a cookie that the party takes for its own.",
  },
  "digid-assertion": {
    title: "Genuine statement from DigiD",
    question: "Did DigiD sign this statement, is it meant for this DVA, and is it still fresh?",
    passed: "The statement is signed by DigiD, meant for this DVA and still valid.",
    failed: "The statement is not signed by DigiD, not meant for this DVA, or too old. Nobody is logged in.",
    off: "The DVA believes any statement about who logged in, whoever made it.",
  },
  "age-minimum": {
    title: "At least sixteen years old",
    question: "Is the Person who logged in at least 16 years old?",
    passed: "The Person is 16 or older.",
    failed: "The Person is younger than 16. Only the Person hears why; the PGO hears no reason.",
    off: "A child under 16 can collect data on their own.",
  },
  availability: {
    title: "Data available for this Person",
    question: "Does the care provider have data of this Person for this data service?",
    passed: "There is data for at least one of the requested services.",
    failed:
      "There is no data (exception autoriseren 1). Right after the login the DVA tells only the Person. With a test at the token or the data the PGO gets an error, and can tell.",
    off: "The DVA goes on and asks for consent, although there is nothing to collect.",
  },
  "user-re-identification": {
    title: "Person identified again",
    question: "Has the person at this browser proved who they are, for this launch?",
    passed: "The person at this browser has been identified.",
    failed: "Nobody has been identified at this browser. The DVA does not go on.",
    off: "The DVA asks nobody and takes whoever holds the launch token for the Person.",
  },
  "subject-equality": {
    title: "Same person as in the launch",
    question: "Is the person who just logged in the same as the one for whom the launch was made?",
    passed: "The person who logged in is the person of the launch.",
    failed: "Someone else logged in than the person of the launch. The DVA refuses.",
    off: "Anyone who logs in as themselves can use another's launch and gets that person's task.",
  },
  "consent-names-module": {
    title: "Consent for this very module",
    question: "Did the Person agree on a page that named this module and these data?",
    passed: "There is a logged consent for this module and these data.",
    failed: "There is no consent for this module. It gets no code.",
    off: "The module gets its code without the Person having seen its name.",
  },
  "step-up": {
    title: "Extra login for this launch",
    question: "Does the PGO's access rest on an extra login made for this launch?",
    passed: "The Person has logged in again for this launch.",
    failed: "The Person must log in again first. The DVA answers `step_up_required`.",
    off: "A light login is enough for every module, however sensitive.",
  },
  "launch-required": {
    title: "No access without a launch",
    question: "Does the module's request hold a launch token that was issued here?",
    passed: "The request holds a known launch token.",
    failed: "There is no launch token, or it is unknown. The module gets nothing.",
    off: "A module can ask for access at any moment, also when no one started a task.",
  },
  "launch-single-use": {
    title: "Launch token works once",
    question: "Is this the first time that this launch token is presented?",
    passed: "The launch token is presented for the first time and is now used up.",
    failed: "The launch token was presented before. The request is refused.",
    off: "A launch address from the history or a log file can be used again while the token lives.",
  },
  "launch-lifetime": {
    title: "Launch token still valid",
    question: "Is the launch token presented before its end time?",
    passed: "The launch token has not expired.",
    failed: "The launch token has expired. The Person must start the task again.",
    off: "An old launch address keeps working for as long as it is kept.",
  },
  "launch-client-bound": {
    title: "Launch token of this module",
    question: "Is the module that presents the launch token the one for which it was made?",
    passed: "The module is the one for which the launch token was made.",
    failed: "Another module presents the launch token. The request is refused.",
    off: "Any registered module can use a launch token that was meant for another.",
  },
  "smart-aud": {
    title: "Request for this FHIR server",
    question:
      "Does `aud` in the module's request name the right address: the FHIR server of the DVA, or in options 2a and 2b of the PGO?",
    passed: "The module wants to go to this FHIR server.",
    failed: "The module wants to go to another FHIR server. There is no code.",
    off: "A module that was misled can take its token to a false FHIR server.",
  },
  "digid-proximity": {
    title: "Approved close to this browser",
    question: "Was the DigiD login approved on the same device, or close to it?",
    passed: "The login was approved at this browser.",
    failed: "The login was approved elsewhere. DigiD does not complete it.",
    off: "A login screen that is passed on to someone else can be approved there.",
  },
} satisfies Record<string, CheckText>;
