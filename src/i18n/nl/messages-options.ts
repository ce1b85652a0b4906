import type { messagesOptionsEn } from "../en/messages-options.ts";
import type { Translation } from "../translation.ts";

export const messagesOptionsNl: Translation<typeof messagesOptionsEn> = {
  "prepare-redirect": {
    title: "De PGO verwijst voor de voorbereiding",
    what: "De PGO stuurt de browser naar de DVA voordat hij de module opent. In optie 3a met PAR staat in het adres alleen een verwijzing naar het verzoek. In optie 1 staan de taak en het terugkeeradres erin (keuze van de simulator).",
    why: "De DVA moet deze browser vóór de start hebben gezien. Dan herkent hij hem als de module hem terugstuurt.",
  },
  "prepare-authorization-request": {
    title: "De DVA ziet de browser vooraf",
    what: "De browser brengt het verzoek dat de start voorbereidt. In optie 1 zoekt de DVA zijn cookie van het verzamelen; is die er niet, dan volgt DigiD. In optie 3a met PAR zet de DVA een cookie voor drie minuten, zonder DigiD.",
    why: "Een gestolen start werkt niet in een browser die hier niet is geweest. Maar een cookie zegt welke browser het is, niet wie erachter zit.",
  },
  "prepare-response": {
    title: "De browser komt terug na de voorbereiding",
    what: "De browser brengt een code, of een fout, met de `state` van de PGO naar het adres `/callback_launch`. De uitwerking noemt dat adres `/callback_stepup`; de nieuwe naam is een keuze van de simulator.",
    why: "De PGO vergelijkt de `state` met zijn eigen waarde en gaat pas daarna verder met de start.",
  },
  "par-request": {
    title: "De PGO levert zijn verzoek vooraf",
    what: "De PGO stuurt het toegangsverzoek rechtstreeks naar de DVA, met zijn access-token en de module waarvoor de start is (PAR).",
    why: "Wat niet door de browser gaat, kan daar niet worden gelezen of veranderd. Aan het token ziet de DVA ook van wie de start is.",
  },
  "par-response": {
    title: "De DVA geeft een verwijzing",
    what: "De DVA bewaart het verzoek en geeft een `request_uri` terug die negentig seconden geldig is.",
    why: "De browser hoeft alleen de verwijzing te dragen. Die werkt één keer en alleen voor deze PGO.",
  },
  "par-error": {
    title: "De DVA weigert het vooraf geleverde verzoek",
    what: "De DVA bewaart het verzoek niet en antwoordt met een foutcode.",
    why: "De fout blijkt voordat de browser op weg gaat. Zo strandt de Persoon niet halverwege.",
  },
  "dva-launch-redirect": {
    title: "De PGO laat de DVA starten",
    what: "De PGO stuurt de browser naar de DVA met de module en de taak. Zelf maakt hij geen launch-token. De parameter voor het terugkeeradres is een keuze van de simulator.",
    why: "In optie 3b opent de DVA de module. De DVA houdt zo de hele start in eigen hand.",
  },
  "dva-launch-form-page": {
    title: "Een formulier vraagt om de start",
    what: "De PGO geeft een pagina terug met een formulier dat zichzelf naar de DVA verstuurt, met de module en de taak.",
    why: "De taak komt zo niet in de adresbalk. Maar een POST van een andere site neemt een cookie met `SameSite=Lax` niet mee. De DVA herkent zijn eigen sessie dan misschien niet.",
  },
  "dva-launch-request": {
    title: "De DVA moet de module starten",
    what: "De browser vraagt de DVA om een module te openen. De DVA kijkt of zijn sessie van het verzamelen er nog is; anders volgt DigiD. Daarna zoekt hij de module in zijn eigen register op.",
    why: "Iedereen kan zo'n link maken. De documenten zeggen niet hoe de DVA weet van welke PGO hij komt, of de Persoon erom vroeg.",
  },
  "delegation-request": {
    title: "Verzoek om een token voor de module",
    what: "In optie 2a ruilt de PGO bij de DVA zijn access-token voor een token voor de module. In optie 2b ruilt de module zelf het tijdelijke token. Beide keren gaat de clientverklaring van de module mee: die zegt wie er handelt.",
    why: "De DVA bewaakt de gegevens. Hij moet weten namens wie en door wie ze worden gebruikt.",
  },
  "delegation-response": {
    title: "De DVA geeft een delegatietoken",
    what: "De DVA geeft een token namens de Persoon. Daarin staat de module als handelende partij (`act`) en de sleutel van de module (`cnf`).",
    why: "Zonder die sleutel is het token waardeloos. In optie 2a gaat het langs de PGO, maar de PGO kan er niets mee.",
  },
  "introspection-request": {
    title: "De DVA vraagt naar het token",
    what: "De DVA vraagt de PGO of hij dit tijdelijke token heeft uitgegeven en of het nog geldt. Dat de DVA dit vraagt, is een keuze van de simulator.",
    why: "Het token is onleesbaar en door een ander gemaakt. De documenten van optie 2b zeggen niet hoe de DVA het controleert.",
  },
  "introspection-response": {
    title: "De PGO staat voor het token in",
    what: "De PGO zegt voor welke module en welke taak het token is en geeft zijn eigen access-token mee. Of hij zegt dat het token niet geldt.",
    why: "Op dit antwoord beslist de DVA. Hij heeft de Persoon zelf niet gezien en vaart op de PGO.",
  },
};
