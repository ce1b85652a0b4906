import type { tokenKindsEn } from "../en/token-kinds.ts";
import type { Translation } from "../translation.ts";

export const tokenKindsNl: Translation<typeof tokenKindsEn> = {
  "authorization-code": {
    name: "Autorisatiecode",
    what: "Een kortlevend bewijs waarmee een client één keer een token ophaalt.",
    seenBy: "De browser brengt hem van de DVA naar de client die erom vroeg. Niemand anders hoort hem te zien.",
    allows: "wie ook het geheim en de PKCE-waarde van de client heeft: een token ophalen",
  },
  "access-token": {
    name: "Access-token",
    what: "De sleutel tot de gegevens: wie het bij de FHIR-server toont, krijgt wat het token toestaat.",
    seenBy: "Alleen de client die het kreeg en de DVA; nooit de browser.",
    allows: "gegevens lezen en wijzigen, zolang het geldig is en niet aan een sleutel vastzit",
  },
  "refresh-token": {
    name: "Refresh-token",
    what: "Een bewijs waarmee een client een nieuw access-token haalt zonder de Persoon.",
    seenBy: "Alleen de client die het kreeg en de DVA; nooit de browser.",
    allows: "steeds nieuwe access-tokens halen, met het bewijs van de client erbij",
  },
  "id-token": {
    name: "Identiteitstoken",
    what: "Een door de DVA ondertekende verklaring over wie er inlogde. Het geeft geen toegang tot gegevens.",
    seenBy: "De client voor wie het is bedoeld en de DVA die het ondertekende.",
    allows: "weten wie er inlogde; het geeft geen toegang",
  },
  "launch-token": {
    name: "Launch-token",
    what: "Een kortlevende verwijzing naar wat de DVA over één start bewaart. Op zichzelf geeft het geen toegang.",
    seenBy: "PGO, browser, module en DVA. Het gaat door de browser en moet dus waardeloos zijn voor een dief.",
    allows: "de module openen als degene voor wie de start is gemaakt, als niemand de browser controleert",
  },
  "launch-code": {
    name: "Launch-code",
    what: "Het launch-token met de naam en de regels van de uitwerkingen van april 2026.",
    seenBy: "De PGO, de browser, de module en de DVA.",
    allows: "de module openen als degene voor wie de start is gemaakt, als niemand de browser controleert",
  },
  "temporary-token": {
    name: "Tijdelijk token",
    what: "Een eenmalig token van de PGO dat de module bij de DVA inruilt (optie 2b).",
    seenBy: "De PGO, de module en de DVA.",
    allows: "inwisselen voor toegang van de module, als de DVA niet kijkt wie het inwisselt",
  },
  "delegation-token": {
    name: "Delegatietoken",
    what: "Een access-token voor de module namens de Persoon, gebonden aan een sleutel van de module.",
    seenBy: "De module en de DVA, en in optie 2a ook de PGO.",
    allows: "de gegevens van de taak lezen, met de sleutel van de module erbij",
  },
  "request-uri": {
    name: "Verzoekverwijzing",
    what: "Een verwijzing naar een toegangsverzoek dat vooraf bij de DVA is afgeleverd.",
    seenBy: "De client, de browser en de DVA.",
    allows: "het voorbereide verzoek bij de DVA openen",
  },
  "client-assertion": {
    name: "Clientverklaring",
    what: "Een ondertekende verklaring waarmee een client bewijst welke client hij is.",
    seenBy: "De client die ondertekent en de partij aan wie zij gericht is.",
    allows: "zich bij één partij voordoen als deze client, tot het verloopt",
  },
  "dpop-proof": {
    name: "DPoP-bewijs",
    what: "Een ondertekend bewijs dat de afzender van één verzoek de sleutel heeft waaraan een token is gebonden.",
    seenBy: "De client en de server die het verzoek krijgt.",
    allows: "één verzoek doen dat al is gedaan, meer niet",
  },
  "digid-artifact": {
    name: "DigiD-artefact",
    what: "Een eenmalige verwijzing naar een DigiD-inlog, waarmee de DVA de identiteit ophaalt.",
    seenBy: "DigiD, de browser die het brengt, en de DVA.",
    allows: "een DigiD-login afmaken in de browser die erom vroeg",
  },
  "digid-assertion": {
    name: "DigiD-verklaring",
    what: "De ondertekende verklaring van DigiD over wie er inlogde, met het BSN. Hier een ondertekende JWT (keuze van de simulator).",
    seenBy: "Alleen DigiD en de DVA; nooit de PGO, de module of de browser.",
    allows: "weten wie er inlogde, met het BSN",
  },
  cookie: {
    name: "Cookie",
    what: "Een waarde waaraan een site een browser bij een volgend bezoek herkent.",
    seenBy: "Alleen de browser en de site die hem zette.",
    allows: "bij die site doorgaan als deze browser",
  },
  state: {
    name: "State",
    what: "Een willekeurige waarde waaraan een client zijn eigen verzoek herkent als het antwoord terugkomt.",
    seenBy: "De client, de browser en de DVA. Het is geen geheim, maar moet wel bij de sessie passen.",
    allows: "een antwoord laten passen bij de sessie die erom vroeg",
  },
  "code-verifier": {
    name: "PKCE-verifier",
    what: "Een geheim dat de client toont als hij de code inlevert. Het bewijst dat hij om die code vroeg.",
    seenBy: "Alleen de client, en de DVA op het moment van inleveren.",
    allows: "samen met de code: een token ophalen",
  },
  subscription: {
    name: "Abonnement",
    what: "Het nummer van een abonnement op berichten.",
    seenBy: "De PGO en de DVA.",
    allows: "weten dat er een abonnement is",
  },
};
