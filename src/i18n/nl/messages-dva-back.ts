import type { messagesDvaBackEn } from "../en/messages-dva-back.ts";
import type { Translation } from "../translation.ts";

export const messagesDvaBackNl: Translation<typeof messagesDvaBackEn> = {
  "token-request": {
    title: "De PGO levert de code in",
    what: "De PGO stuurt de code rechtstreeks naar de DVA en toont zijn PKIoverheid-certificaat.",
    why: "Een code die uit de browser is gelekt, is zonder dat certificaat niets waard. MedMij gebruikt hier geen gedeeld wachtwoord.",
  },
  "token-response": {
    title: "De PGO krijgt een access-token",
    what: "De DVA geeft de PGO een access-token voor vijftien minuten. Bij langdurige toestemming komt er een refresh-token bij. In de voorbereiding van optie 1 geeft hij een identiteitstoken en de launch-waarde (keuze van de simulator).",
    why: "Vanaf nu kan de PGO gegevens vragen zonder browser. De korte duur beperkt de schade als een token wegraakt.",
  },
  "refresh-request": {
    title: "De PGO vernieuwt zijn toegang",
    what: "De PGO levert zijn refresh-token in en vraagt een nieuw access-token. Daar komt geen browser of Persoon aan te pas.",
    why: "Met langdurige toestemming hoeft de Persoon niet bij elke keer verzamelen in te loggen.",
  },
  "refresh-response": {
    title: "De PGO krijgt nieuwe tokens",
    what: "De DVA geeft een nieuw access-token en een nieuw refresh-token, dat een half jaar geldig is. Het oude refresh-token werkt niet meer.",
    why: "Duikt een oud refresh-token toch op, dan heeft iemand anders een kopie. De DVA kan dan de hele reeks stoppen.",
  },
  "token-exchange-request": {
    title: "De PGO vraagt een launch-token",
    what: "De PGO ruilt bij de DVA zijn access-token voor een launch-token. Hij noemt daarbij de taak en het adres om naar terug te keren. In optie 3a met PAR gaat de code van de voorbereiding mee en heet het resultaat launch-code.",
    why: "De module mag het access-token van de PGO niet krijgen. Het launch-token is alleen voor deze start.",
  },
  "token-exchange-response": {
    title: "De PGO krijgt een launch-token",
    what: "De DVA bewaart van wie deze taak is en voor welke module. De PGO krijgt een launch-token dat enkele minuten geldig is.",
    why: "Het launch-token verwijst naar wat de DVA bewaart. Op zichzelf geeft het geen toegang tot gegevens.",
  },
  "module-token-request": {
    title: "De module levert zijn code in",
    what: "De module stuurt de code naar de DVA, met zijn eigen inloggegevens als client en de PKCE-verifier. In optie 2a en 2b gaat de code naar de PGO, met een ondertekende clientverklaring in plaats van een geheim.",
    why: "De verifier bewijst dat juist deze sessie om de code vroeg. Een ondergeschoven code loopt hier vast.",
  },
  "module-token-response": {
    title: "De module krijgt toegang",
    what: "De DVA geeft een access-token, met daarbij het FHIR-id van de Persoon, de taak en het terugkeeradres. In optie 2a geeft de PGO het delegatietoken van de DVA door, in 2b geeft de PGO een tijdelijk token. Bij type S en PS is er geen taak; bij PS geeft de PGO het token zelf.",
    why: "Nu weet de module voor wie en waarvoor hij is geopend. Waar taak en adres staan, is een keuze van de simulator; de documenten laten het open.",
  },
  "module-refresh-request": {
    title: "De module vernieuwt zijn toegang",
    what: "De module levert zijn refresh-token in bij de DVA (in optie 2a en 2b bij de PGO) en bewijst daarbij wie hij is.",
    why: "Een vragenlijst invullen kan langer duren dan één access-token geldig is.",
  },
  "module-refresh-response": {
    title: "De module krijgt nieuwe tokens",
    what: "De module krijgt een nieuw access-token en zijn refresh-token wordt vervangen.",
    why: "De Persoon kan doorwerken, en een gekopieerd oud token valt op.",
  },
  "token-error": {
    title: "Het token wordt geweigerd",
    what: "De DVA, of in optie 2a en 2b de PGO, willigt het verzoek niet in en antwoordt met een foutcode.",
    why: "Een controle is niet geslaagd. De code zegt wat voor fout het is, en niet meer. Valt de beschikbaarheidstoets bij stap 10 van Autoriseren, dan is ook dat te veel: de toestemming was gegeven, dus de PGO weet dat er geen gegevens zijn (autoriseren 1).",
  },
  "revoke-request": {
    title: "De module levert zijn toegang in",
    what: "De module vraagt de DVA (bij type PS de PGO) om zijn token in te trekken, want het werk is klaar.",
    why: "Een token dat niet meer werkt, kan na het bezoek niet worden misbruikt.",
  },
  "jwks-request": {
    title: "Vragen om de publieke sleutels",
    what: "Iemand vraagt de DVA om de publieke sleutels waarmee hij ondertekent.",
    why: "Wie een ID-token krijgt, kan daarmee zelf de handtekening controleren.",
  },
  "jwks-response": {
    title: "De publieke sleutels van de DVA",
    what: "De DVA geeft zijn publieke sleutels.",
    why: "Met een publieke sleutel kunt u een handtekening controleren, maar er geen maken.",
  },
  "revoke-response": {
    title: "Het intrekken is bevestigd",
    what: "De DVA (bij type PS de PGO) antwoordt met 200, ook als hij het token niet kende.",
    why: "Het antwoord is altijd gelijk. Zo kan niemand ermee uitproberen of een token bestaat.",
  },
};
