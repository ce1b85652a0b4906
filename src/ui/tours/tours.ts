/** One place of a tour: a story, from one message of it until another. Its title and notes are texts under its id. */
export interface TourStop {
  readonly id: string;
  /** Link to the story, without a place. */
  readonly story: string;
  /** The first and the last step to show, by message, such as `launch-request:2`, so that other steps may come and go. */
  readonly from: string;
  readonly until: string;
  readonly minutes: number;
}

/** A ready-made talk. */
export interface Tour {
  readonly id: string;
  readonly stops: readonly [TourStop, ...TourStop[]];
}

const theft = "#/run/launch-3a?attack=launch-theft-clean-browser";
const open = `${theft}&off=subject-equality`;

/** The tours, in the order in which they are offered. */
export const tours: readonly Tour[] = [
  {
    id: "browser",
    stops: [
      { id: "address", story: "#/run/launch-3a", from: "pgo-start-choice", until: "launch-request", minutes: 2 },
      { id: "theft", story: open, from: "launch-redirect", until: "module-authorization-request", minutes: 2 },
      { id: "leak", story: open, from: "questionnaire-page", until: "show-page:9", minutes: 1 },
      { id: "digid", story: theft, from: "digid-login:2", until: "show-page:8", minutes: 2 },
      {
        id: "cookie",
        story: "#/run/launch-1?attack=launch-theft-clean-browser",
        from: "launch-request:2",
        until: "show-page:8",
        minutes: 2,
      },
      {
        id: "session",
        story: "#/run/launch-2b?attack=launch-theft-clean-browser",
        from: "launch-request:2",
        until: "show-page:7",
        minutes: 1,
      },
    ],
  },
  {
    id: "options",
    stops: [
      { id: "one", story: "#/run/launch-1", from: "prepare-redirect", until: "launch-request", minutes: 6 },
      { id: "two-a", story: "#/run/launch-2a", from: "launch-redirect", until: "module-token-response", minutes: 6 },
      { id: "two-b", story: "#/run/launch-2b", from: "launch-redirect", until: "delegation-response", minutes: 6 },
      {
        id: "three-a",
        story: "#/run/launch-3a",
        from: "token-exchange-request",
        until: "digid-redirect:2",
        minutes: 6,
      },
      {
        id: "three-b",
        story: "#/run/launch-3b",
        from: "dva-launch-redirect",
        until: "consent-module-page",
        minutes: 6,
      },
    ],
  },
  {
    id: "steal",
    stops: [
      { id: "address", story: "#/run/launch-3a", from: "launch-redirect", until: "launch-request", minutes: 5 },
      { id: "open", story: theft, from: "open-address:2", until: "module-authorization-request", minutes: 5 },
      { id: "refused", story: theft, from: "artifact-resolve-response:2", until: "show-page:8", minutes: 5 },
      { id: "switch", story: open, from: "consent-module-page", until: "module-callback", minutes: 5 },
      { id: "victim", story: open, from: "launch-request:3", until: "show-page:11", minutes: 5 },
      {
        id: "replay",
        story: "#/run/launch-3a?attack=launch-replay-after-use",
        from: "open-address:3",
        until: "show-page:17",
        minutes: 5,
      },
    ],
  },
  {
    id: "authorise",
    stops: [
      { id: "start", story: "#/run/authorise", from: "authorization-redirect", until: "digid-redirect", minutes: 3 },
      { id: "consent", story: "#/run/authorise", from: "consent-collect-page", until: "token-response", minutes: 4 },
      {
        id: "nothing",
        story: "#/run/authorise?person=ilse",
        from: "artifact-resolve-response",
        until: "show-page:6",
        minutes: 3,
      },
      {
        id: "refusal",
        story: "#/run/authorise?person=karel",
        from: "consent-answer",
        until: "show-page:6",
        minutes: 3,
      },
      { id: "late", story: "#/run/authorise?person=wim", from: "consent-answer", until: "show-page:6", minutes: 3 },
      {
        id: "age",
        story: "#/run/authorise?person=bram",
        from: "artifact-resolve-response",
        until: "show-page:6",
        minutes: 2,
      },
      { id: "withdrawn", story: "#/run/withdraw-consent", from: "pgo-renew-choice", until: "show-page:11", minutes: 2 },
    ],
  },
];

/** The tour with this id. */
export function tourOf(id: string | null): Tour | undefined {
  return tours.find((tour) => tour.id === id);
}

/** The link that opens a stop at one of its ends. */
export function stopLink(stop: TourStop, end: "from" | "until" = "from"): string {
  return `${stop.story}${stop.story.includes("?") ? "&" : "?"}at=${stop[end]}`;
}

/** How long a tour is to take, up to and including a stop (from 0); the whole of it unless told otherwise. Minutes. */
export function plannedMinutes({ stops }: Tour, stop = stops.length - 1): number {
  return stops.slice(0, stop + 1).reduce((sum, { minutes }) => sum + minutes, 0);
}
