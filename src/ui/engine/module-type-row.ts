import { type ModuleTypeFacts, moduleTypeFacts } from "../../library.ts";
import type { RecordedMessage, Recording } from "../../simulation/recording.ts";

/** What a run shows of its module, each fact with the number of the message that shows it. */
export interface ModuleTypeRow {
  readonly scenario: string;
  readonly domain: ModuleTypeFacts["domain"];
  readonly start: { readonly kind: ModuleTypeFacts["start"]; readonly step: number };
  readonly consents: readonly { readonly page: string; readonly askedBy: string; readonly step: number }[];
  readonly tokens: readonly (ModuleTypeFacts["tokens"][number] & { readonly step: number })[];
  /** Kinds of resources, such as `Task`; the step is the first request for one. */
  readonly data: readonly {
    readonly use: "read" | "written";
    readonly resources: readonly string[];
    readonly step: number;
  }[];
}

const starts: readonly string[] = ["launch-request", "module-start-request", "module-info-request"];

/** The row of the table of module types that a run gives; nothing of it is written down beforehand. */
export function moduleTypeRow(recording: Recording): ModuleTypeRow {
  const facts = moduleTypeFacts(recording);
  const { messages, tokens } = recording;
  const step = (fits: (message: RecordedMessage) => boolean): number => messages.find(fits)?.n ?? messages.length;
  const brings = (wanted: string) => {
    const where = new Set(tokens.flatMap(({ kind, messages: passed }) => (kind === wanted ? passed : [])));
    return ({ n, to, kind }: RecordedMessage) => where.has(n) && to === "module" && kind === "response";
  };
  const kinds = (references: readonly string[]) => [...new Set(references.map((each) => each.split("/")[0] ?? ""))];
  const requestFor = (resources: readonly string[], isRead: boolean) =>
    step(
      ({ from, kind, method, url = "" }) =>
        from === "module" &&
        kind === "request" &&
        (method === "GET") === isRead &&
        resources.some((resource) => new URL(url).pathname.includes(`/${resource}`)),
    );
  return {
    scenario: facts.scenario,
    domain: facts.domain,
    start: { kind: facts.start, step: step(({ type }) => starts.includes(type)) },
    consents: facts.consents.map(({ page, askedBy }) => ({
      page,
      askedBy,
      step: step((message) => message.page === page && message.from === askedBy),
    })),
    tokens: facts.tokens.map((token) => ({ ...token, step: step(brings(token.kind)) })),
    data: (["read", "written"] as const).flatMap((use) => {
      const resources = kinds(facts[use]);
      return resources.length === 0 ? [] : [{ use, resources, step: requestFor(resources, use === "read") }];
    }),
  };
}
