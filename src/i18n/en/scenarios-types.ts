/** The five module types of the overview, in the form of the launch options. */
export const scenariosTypesEn = {
  "module-l": {
    title: "Type L: a link",
    summary: "The Person opens a module that is no more than a link. No data, no token, no consent.",
    explanation:
      "The Person starts a module without sharing data and without a care professional having asked for it, for instance a website with information. The PGO shows a link and the browser follows it. The module learns nothing about the Person but the PGO that the browser came from. DVA and DigiD take no part.",
    asksPgo: "Show the link, and put nothing about the Person in the address.",
    asksDva: "Nothing: no DVA takes part.",
    asksModule: "Show the same page to everybody. A module with its own database or FHIR server belongs here too.",
    asksPerson: "Log in at the PGO and choose the link.",
    openPoints:
      "The overview counts modules with their own FHIR server as type L. How such a module knows whose data it keeps, it does not say. An address tells which kind of module somebody opens; no document mentions that.",
    ownChoices:
      "The list of modules in the PGO and the module's address. The browser does name the PGO's site in `Referer`, as browsers do; the PGO could forbid that.",
    source: "KoppelMij Implementation Guide, overview (type L)",
  },
  "module-tl": {
    title: "Type TL: a task with a link",
    summary: "A care professional sets a task that is only a link. The PGO collects the task, the module gets no data.",
    explanation:
      "The Person starts a module without sharing data, because of a task of a care professional, for instance a leaflet about the treatment. The task itself is health data: to see it, the PGO has to collect it, with DigiD and consent. The link in it opens like any other link. Nothing goes to the module, and the module reports nothing back.",
    asksPgo: "Collect tasks, recognise a task whose module wants no data, and open it as a link.",
    asksDva: "Give the tasks, as always. No launch.",
    asksModule: "Show the same page to everybody.",
    asksPerson: "Log in twice, at the PGO and with DigiD, and consent once to collecting.",
    openPoints:
      "The overview says that no consent is needed, because no data are shared. That is true of the module; the task reaches the PGO only after consent to collect. Nobody says how the task gets the status completed when the module cannot report anything.",
    ownChoices: "A link is a task whose Endpoint has an address and no client id. Its status stays as it was.",
    source: "KoppelMij Implementation Guide, overview (type TL)",
  },
  "module-s": {
    title: "Type S: standalone, with consent",
    summary: "The Person makes an appointment at a new care provider: DigiD and explicit consent at the DVA, no task.",
    explanation:
      "The Person starts a module that shares data, while no care professional asked for it, for instance to make an appointment at a new care provider. The PGO only gives the link. The module asks the DVA of that care provider for access, the Person logs in with DigiD, and agrees explicitly at the DVA that this module gets access. Then the module stores the appointment.",
    asksPgo: "Show the link. The PGO has no part in the access.",
    asksDva: "Let a module start by itself, have the Person log in, and ask explicit consent for this module.",
    asksModule: "Know the DVA of its care provider and follow a standalone SMART launch with it.",
    asksPerson: "Log in with DigiD and consent to what the module wants to do.",
    openPoints:
      "At a new care provider there are no data of this Person yet. The availability test of MedMij asks exactly for that: without data the flow stops (autoriseren 1). Applied here it would refuse every first appointment. The overview does not say whether it applies, nor whether the test of receivability (ontvankelijkheidstoets) takes its place. It does not say either how the DVA finds a FHIR Patient for somebody it has never seen, or whether the age limit of sixteen holds.",
    ownChoices:
      "No availability test and no age limit: the module asks for access by SMART, not by Verzamelen. The scope is `launch/patient` with `patient/Appointment.write`; the consent page names it. There is no return address, so the visit ends at the module.",
    source: "KoppelMij Implementation Guide, overview (type S)",
  },
  "module-ps": {
    title: "Type PS: a module of the PGO",
    summary:
      "A module that the PGO bought as an extension writes measurements into the PGO. No DVA, no DigiD, no consent.",
    explanation:
      "The Person starts a module that has to share data with the PGO, for instance an extension that the PGO bought elsewhere. The module belongs to the domain of the PGO, and therefore no consent is asked. The PGO is authorization server and FHIR server for it. The token is tied to a key of the module (DPoP). Neither DVA nor DigiD takes part.",
    asksPgo: "Be an authorization server and a FHIR server for its own modules, and check DPoP proofs.",
    asksDva: "Nothing: no DVA takes part.",
    asksModule: "Follow a SMART launch with the PGO, and sign client assertions and DPoP proofs.",
    asksPerson: "Log in at the PGO. Nothing more.",
    openPoints:
      "The overview says no consent, because the module is part of the PGO's domain. That another company then gets health data rests on the agreement between Person and PGO; no document says how the Person can see that. What a module may read of data that the PGO collected at care providers is not said either.",
    ownChoices:
      "The legs of option 2a up to the token, without the exchange at the DVA: the PGO issues the token itself. The measurement and its scope `patient/Observation.write`.",
    source: "KoppelMij Implementation Guide, overview (type PS)",
  },
  "module-t": {
    title: "Type T: a task with data",
    summary: "A care professional sets a task, the module reads and updates it. By any of the launch options.",
    explanation:
      "The Person starts a module that shares data, because of a task of a care professional, for instance a questionnaire. The overview asks no consent, because the module is part of the care provider's domain. This is what the launch options were designed for: the setting shows each of them.",
    asksPgo: "Collect tasks and start them, in the way of the chosen option.",
    asksDva:
      "Give the module access to this one task. In options 1, 3a and 3b the DVA itself sees the Person or the browser again.",
    asksModule: "Follow a SMART launch, read the task and update it.",
    asksPerson: "Log in twice; in option 3a once more with DigiD at each start.",
    openPoints:
      "The overview says “Geen toestemming omdat de module onderdeel is van het zorgaanbiederdomein”, while options 1, 3a and 3b draw a consent page at the launch. The consent to collect already asks about starting tasks.",
    ownChoices:
      "The options as they are, with their own settings: the consent page of an option is shown although type T asks none. Default is 3a with PAR, the newest text.",
    source: "KoppelMij Implementation Guide, overview (type T) and the option pages",
  },
};
