/** The ready-made talks: title, what one is about, and for each stop what is said. */
export const toursEn = {
  browser: {
    title: "Why the browser must be authenticated",
    summary: "A launch goes through the browser, so it can be stolen. See what is lost, and three ways to stop it.",
    stops: {
      address: {
        title: "A launch is an address",
        notes:
          "Noor starts a task in her PGO. Everything that opens the module stands in one address. Ask: who can see an address? The history, a log, someone behind her, a shared screen.",
      },
      theft: {
        title: "Someone else opens it first",
        notes:
          "The attacker opens the same address in a clean browser. The module cannot tell the difference: the launch is real, only the browser is not. Here the DVA does not compare who logs in with whose launch it is.",
      },
      leak: {
        title: "The file lies open",
        notes:
          "The attacker logged in with an own DigiD and still sees Noor's questionnaire. Nothing was forged. Let the room look at the two browsers side by side for a moment.",
      },
      digid: {
        title: "Answer one: log in again and compare",
        notes:
          "Option 3a. The same theft, but the DVA compares the person at DigiD with the person of the launch. They differ, so the attacker gets an error. The price: one more DigiD login for Noor at every launch.",
      },
      cookie: {
        title: "Answer two: a cookie of the DVA",
        notes:
          "Option 1. The DVA set a cookie in Noor's browser while the launch was prepared. The attacker's browser does not have it. No extra login, but the DVA must keep the cookie.",
      },
      session: {
        title: "Answer three: the session of the PGO",
        notes:
          "Option 2b. Here the PGO gives access, and it knows its own session. A browser without that session is refused. In all three answers Noor has lost her start as well: the launch is used up. She starts again.",
      },
    },
  },
  options: {
    title: "Five options in half an hour",
    summary: "The five launch options next to each other: what each one adds between the PGO and the module.",
    stops: {
      one: {
        title: "Option 1: first past the DVA",
        notes:
          "Before the launch the browser goes to the DVA, which knows it by a cookie and asks consent for the module. Count with the room: one trip more, no DigiD more.",
      },
      "two-a": {
        title: "Option 2a: the PGO fetches the token",
        notes:
          "The module asks the PGO for access, and the PGO fetches the token at the DVA. Point at the token on its way through the PGO: that is the objection the guide has itself.",
      },
      "two-b": {
        title: "Option 2b: the module trades a token",
        notes:
          "Now the PGO gives a temporary token, and the module trades it at the DVA. No other party sees the token of the module. The DVA has to ask the PGO whether the temporary token is right.",
      },
      "three-a": {
        title: "Option 3a: launch token and DigiD",
        notes:
          "The PGO fetches a launch token at the DVA. The module comes to the DVA with it, and the Person logs in with DigiD once more. Ask: how often would you accept that in a week?",
      },
      "three-b": {
        title: "Option 3b: the DVA opens the module",
        notes:
          "The PGO sends the browser to the DVA, and the DVA opens the module. The module only deals with the DVA. End with the matrix: which attack succeeds with which option?",
      },
    },
  },
  steal: {
    title: "Steal a launch",
    summary: "Hands-on: everyone steals a launch, sees which check stops it, switches that check off and looks again.",
    stops: {
      address: {
        title: "Find the launch",
        notes:
          "Everyone opens this page. Task: find the launch value in the message to the module. Open Origin in the inspector and see who made it.",
      },
      open: {
        title: "Open it elsewhere",
        notes:
          "Now the attacker has the address. Walk on step by step and look at the second browser. Task: guess where it will stop before you go on.",
      },
      refused: {
        title: "Which check stopped it?",
        notes:
          "The DVA compares two persons. Task: open Checks in the inspector and read what was expected and what came. Then press T, which switches the check that decides.",
      },
      switch: {
        title: "Without that check",
        notes:
          "The same attack, and the comparison is off. The consent page is shown to the attacker, who says yes. Task: find the step at which the first data of Noor reach the attacker.",
      },
      victim: {
        title: "What does Noor notice?",
        notes:
          "Noor arrives second, and her launch is used up. She sees an error and nothing about a theft. Ask: would you report this?",
      },
      replay: {
        title: "And later, from the history?",
        notes:
          "The address still stands in the history. The launch was for one use, so the old address is worth nothing. Task: which check would you switch off to make it work? Try it.",
      },
    },
  },
  authorise: {
    title: "Autoriseren and its exceptions",
    summary: "How a PGO gets access to a file with the Person's consent, and what happens when it does not go well.",
    stops: {
      start: {
        title: "From the PGO to DigiD",
        notes:
          "The PGO sends the browser to the DVA. The landing page says where the Person is before DigiD begins. The PGO never sees the DigiD login itself.",
      },
      consent: {
        title: "Consent, a code and a token",
        notes:
          "The Person consents at the DVA. The browser carries a code back, and the PGO trades it for a token directly with the DVA. Point at the thick arrow: that one does not pass the browser.",
      },
      nothing: {
        title: "Exception: nothing available",
        notes:
          "Ilse is not under treatment here. The DVA says so on its own page, and the PGO only hears that access was denied. Ask: why does the PGO not hear more?",
      },
      refusal: {
        title: "Exception: the Person refuses",
        notes: "Karel says no. Compare the answer to the PGO with that of the step before: it is the same word.",
      },
      late: {
        title: "Exception: no answer in time",
        notes:
          "Wim leaves the page open for too long. Here the answer differs: temporarily unavailable. The PGO may ask again.",
      },
      age: {
        title: "Exception: younger than sixteen",
        notes:
          "Bram is fourteen. The DVA knows his age from its own record and stops. To the PGO this looks like the other refusals.",
      },
      withdrawn: {
        title: "Consent withdrawn",
        notes:
          "With long-term consent the PGO can renew its access. Here the Person has withdrawn at the DVA, so renewing fails and the PGO says that the access has ended.",
      },
    },
  },
};
