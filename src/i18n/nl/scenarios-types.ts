import type { scenariosTypesEn } from "../en/scenarios-types.ts";
import type { Translation } from "../translation.ts";

export const scenariosTypesNl: Translation<typeof scenariosTypesEn> = {
  "module-l": {
    title: "Type L: een link",
    summary: "De Persoon opent een module die niet meer is dan een link. Geen gegevens, geen token, geen toestemming.",
    explanation:
      "De Persoon start een module zonder gegevens te delen en zonder dat een zorgverlener erom vroeg, bijvoorbeeld een website met informatie. De PGO toont een link en de browser volgt die. De module weet niets van de Persoon, behalve van welke PGO de browser kwam. DVA en DigiD doen niet mee.",
    asksPgo: "De link tonen, en niets over de Persoon in het adres zetten.",
    asksDva: "Niets: er doet geen DVA mee.",
    asksModule: "Iedereen dezelfde pagina tonen. Ook een module met een eigen database of FHIR-server hoort hierbij.",
    asksPerson: "Inloggen bij de PGO en de link kiezen.",
    openPoints:
      "Het overzicht rekent modules met een eigen FHIR-server tot type L. Het zegt niet hoe zo'n module weet wiens gegevens hij bewaart. Aan het adres is te zien wat voor module iemand opent; daar gaat geen document op in.",
    ownChoices:
      "De lijst van modules in de PGO en het adres van de module. De browser noemt wel de site van de PGO in `Referer`, zoals browsers doen; de PGO kan dat verbieden.",
    source: "KoppelMij Implementation Guide, overzicht (type L)",
  },
  "module-tl": {
    title: "Type TL: een taak met een link",
    summary:
      "Een zorgverlener zet een taak klaar die alleen een link is. De PGO verzamelt de taak, de module krijgt geen gegevens.",
    explanation:
      "De Persoon start een module zonder gegevens te delen, na een taak van een zorgverlener, bijvoorbeeld een folder over de behandeling. De taak zelf is wel een gezondheidsgegeven: om hem te zien, moet de PGO hem verzamelen, met DigiD en toestemming. De link erin gaat open als elke andere link. Er gaat niets naar de module, en de module meldt niets terug.",
    asksPgo: "Taken verzamelen, een taak herkennen waarvan de module geen gegevens wil, en die als link openen.",
    asksDva: "De taken geven, zoals altijd. Geen launch.",
    asksModule: "Iedereen dezelfde pagina tonen.",
    asksPerson: "Twee keer inloggen, bij de PGO en met DigiD, en één keer toestemming geven voor het verzamelen.",
    openPoints:
      "Het overzicht zegt dat er geen toestemming nodig is, omdat er geen gegevens worden gedeeld. Dat klopt voor de module; de taak komt pas bij de PGO na toestemming voor het verzamelen. Niemand zegt hoe de taak de status voltooid krijgt als de module niets kan melden.",
    ownChoices:
      "Een link is een taak waarvan het Endpoint wel een adres heeft en geen client-id. De status blijft zoals hij was.",
    source: "KoppelMij Implementation Guide, overzicht (type TL)",
  },
  "module-s": {
    title: "Type S: op zichzelf, met toestemming",
    summary:
      "De Persoon maakt een afspraak bij een nieuwe aanbieder: DigiD en uitdrukkelijke toestemming bij de DVA, geen taak.",
    explanation:
      "De Persoon start een module die gegevens deelt, terwijl geen zorgverlener erom vroeg, bijvoorbeeld om een afspraak te maken bij een nieuwe aanbieder. De PGO geeft alleen de link. De module vraagt de DVA van die aanbieder om toegang. De Persoon logt in met DigiD en zegt bij de DVA uitdrukkelijk dat deze module toegang krijgt. Dan bewaart de module de afspraak.",
    asksPgo: "De link tonen. Bij de toegang speelt de PGO geen rol.",
    asksDva:
      "Een module op zichzelf laten starten, de Persoon laten inloggen en uitdrukkelijk toestemming vragen voor deze module.",
    asksModule: "De DVA van zijn aanbieder kennen en daarmee op zichzelf een SMART-launch doen.",
    asksPerson: "Inloggen met DigiD en toestemming geven voor wat de module wil doen.",
    openPoints:
      "Bij een nieuwe aanbieder zijn er nog geen gegevens van deze Persoon. De beschikbaarheidstoets van MedMij vraagt daar juist naar: zonder gegevens stopt het (autoriseren 1). Hier toegepast zou hij elke eerste afspraak weigeren. Het overzicht zegt niet of hij geldt, en ook niet of de ontvankelijkheidstoets ervoor in de plaats komt. Het zegt ook niet hoe de DVA een FHIR Patient vindt voor iemand die er nooit was, of dat de grens van zestien jaar geldt.",
    ownChoices:
      "Geen beschikbaarheidstoets en geen leeftijdsgrens: de module vraagt toegang via SMART, niet via Verzamelen. De scope is `launch/patient` met `patient/Appointment.write`; de toestemmingspagina noemt dat. Er is geen terugkeeradres, dus het bezoek eindigt bij de module.",
    source: "KoppelMij Implementation Guide, overzicht (type S)",
  },
  "module-ps": {
    title: "Type PS: een module van de PGO",
    summary:
      "Een module die de PGO als uitbreiding inkocht, schrijft metingen in de PGO. Geen DVA, geen DigiD, geen toestemming.",
    explanation:
      "De Persoon start een module die gegevens moet delen met de PGO, bijvoorbeeld een uitbreiding die de PGO elders inkocht. De module hoort bij het domein van de PGO, en daarom wordt er geen toestemming gevraagd. De PGO is voor hem autorisatieserver en FHIR-server. Het token zit vast aan een sleutel van de module (DPoP). DVA en DigiD doen niet mee.",
    asksPgo: "Autorisatieserver en FHIR-server zijn voor zijn eigen modules, en DPoP-bewijzen controleren.",
    asksDva: "Niets: er doet geen DVA mee.",
    asksModule: "Een SMART-launch met de PGO doen, en verklaringen en DPoP-bewijzen ondertekenen.",
    asksPerson: "Inloggen bij de PGO. Meer niet.",
    openPoints:
      "Het overzicht zegt: geen toestemming, omdat de module onderdeel is van het PGO-domein. Dat een ander bedrijf dan gezondheidsgegevens krijgt, rust op de afspraak tussen Persoon en PGO; geen document zegt hoe de Persoon dat kan zien. Ook staat nergens wat een module mag lezen van gegevens die de PGO bij aanbieders verzamelde.",
    ownChoices:
      "De stappen van optie 2a tot en met het token, zonder de ruil bij de DVA: de PGO geeft het token zelf uit. De meting en haar scope `patient/Observation.write`.",
    source: "KoppelMij Implementation Guide, overzicht (type PS)",
  },
  "module-t": {
    title: "Type T: een taak met gegevens",
    summary: "Een zorgverlener zet een taak klaar, de module leest hem en werkt hem bij. Met elk van de startopties.",
    explanation:
      "De Persoon start een module die gegevens deelt, na een taak van een zorgverlener, bijvoorbeeld een vragenlijst. Het overzicht vraagt geen toestemming, omdat de module onderdeel is van het domein van de aanbieder. Hiervoor zijn de startopties bedacht: de instelling laat ze allemaal zien.",
    asksPgo: "Taken verzamelen en starten, op de manier van de gekozen optie.",
    asksDva:
      "De module toegang geven tot deze ene taak. In optie 1, 3a en 3b ziet de DVA zelf de Persoon of de browser terug.",
    asksModule: "Een SMART-launch doen, de taak lezen en bijwerken.",
    asksPerson: "Twee keer inloggen; in optie 3a bij elke start nog een keer met DigiD.",
    openPoints:
      "Het overzicht zegt “Geen toestemming omdat de module onderdeel is van het zorgaanbiederdomein”, terwijl optie 1, 3a en 3b bij de start een toestemmingspagina tekenen. De toestemming voor het verzamelen vraagt al naar het starten van taken.",
    ownChoices:
      "De opties zoals ze zijn, met hun eigen instellingen: de toestemmingspagina van een optie is te zien, ook al vraagt type T er geen. Standaard 3a met PAR, de nieuwste tekst.",
    source: "KoppelMij Implementation Guide, overzicht (type T) en de pagina's van de opties",
  },
};
