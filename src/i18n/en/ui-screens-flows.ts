/** The simulated screens of collecting, sharing, subscribing and managing consents. */
export const uiScreensFlowsEn = {
  pgoAuthorised: {
    title: "Access is arranged",
    text: {
      collect: "{{provider}} lets {{pgo}} collect data for you.",
      share: "{{provider}} is willing to receive what you share from {{pgo}}.",
      subscribe: "{{provider}} lets {{pgo}} take a subscription for you.",
    },
    services: "Data services",
    until: "Valid until",
    longTerm: "Long-term consent",
    longTermYes: "Yes: a new access is possible without logging in",
    longTermNo: "No: next time you log in again",
  },
  pgoRenewed: {
    title: "Access has been renewed",
    text: "{{pgo}} got a new access from {{provider}}. You did not have to log in, because you gave long-term consent.",
  },
  pgoAccessEnded: {
    title: "Your access has ended",
    text: "{{provider}} gives no access any more. Your consent has expired or been withdrawn. Only you can change that, by giving consent again.",
    kept: "What you collected earlier stays in {{pgo}}.",
  },
  pgoConsents: {
    title: "Back in {{pgo}}",
    text: "You were at {{provider}} to manage your consents. We are not told what you chose there. We will notice the next time we ask for access.",
  },
  pgoDossier: {
    title: "My data",
    from: "From {{provider}}",
    collect: "Collect",
    state: {
      granted: "You gave consent. Not collected yet.",
      "not-granted": "No consent was given for this.",
      collected: "{{count}} collected, {{time}}",
      "not-available": "The care provider has nothing here for you.",
    },
  },
  pgoSubscriptions: {
    title: "My subscriptions",
    text: "With a subscription the care provider tells {{pgo}} when there is something new for you.",
    subscriptions: "You have",
    offers: "You can take",
    none: { subscriptions: "You have no subscription.", offers: "There is nothing more to take." },
    until: "until {{date}}",
    days: "for {{days}} days",
    end: "End",
    subscribe: "Subscribe",
  },
  pgoSubscribed: {
    title: "Your subscription runs",
    text: "{{provider}} tells {{pgo}} when there is something new.",
    service: "Subscription to",
    until: "Until",
  },
  pgoSubscriptionEnded: {
    title: "Your subscription has ended",
    text: "{{provider}} no longer tells {{pgo}} about news: {{service}}.",
  },
  pgoNotified: {
    title: "There is something new",
    text: "{{provider}} says that there is something new for you: {{service}}.",
    unknown: "What it is, {{pgo}} does not know yet. A notification carries no medical data.",
  },
  consentShare: {
    title: "Share with {{provider}}?",
    text: "You want to share data from {{pgo}} with {{provider}}. Do you confirm that {{provider}} may receive this?",
    consentMore: "{{provider}} receives the data and may keep them in your file.",
    refuseMore: "Nothing is shared and you go back to your PGO.",
  },
  consentSubscribe: {
    title: "May we tell {{pgo}} about news?",
    text: "{{pgo}} wants to hear from {{provider}} for {{days}} days when there is something new for you:",
    content: "A notification only says that there is something new. {{pgo}} sees that you are known here.",
    consentMore: "The subscription lasts {{days}} days. You can end it earlier.",
    refuseMore: "{{pgo}} gets no notifications.",
  },
  consentEnd: {
    title: "End the subscription?",
    text: "{{pgo}} asks {{provider}} to stop telling about news:",
    endMore: "{{pgo}} gets no more notifications.",
    refuseMore: "The subscription goes on.",
  },
  consents: {
    title: "Your consents",
    text: "You gave long-term consent at {{provider}}. You can withdraw it here.",
    none: "You gave no long-term consent at {{provider}}.",
    until: "Valid until {{date}}, and longer after each use.",
    withdrawMore: "{{pgo}} gets no new access. What was collected stays there.",
    keepMore: "Nothing changes and you go back to {{pgo}}.",
  },
};
