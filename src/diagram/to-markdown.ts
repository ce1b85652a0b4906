import type { Metrics, Recording } from "../simulation/recording.ts";
import { clockText } from "./clock-text.ts";
import { legsOf } from "./legs.ts";
import { toMermaid } from "./to-mermaid.ts";
import { toOutline } from "./to-outline.ts";
import { resultSign, type Words } from "./words.ts";

/** The hand-out of a run: story, outcome, numbers, diagram, steps, checks and sources, as GitHub's Markdown. */
export function toMarkdown(recording: Recording, words: Words): string {
  const heading = words.heading;
  const sections = [
    `# ${plain(words.scenario(recording.story.scenario))}`,
    plain(words.disclaimer()),
    `## ${heading("story")}`,
    story(recording, words),
    `## ${heading("outcome")}`,
    plain(words.outcome(recording.outcome)),
    recording.goals
      .map((each) => `- ${each.reached ? "☑" : "☐"} ${plain(words.goal(each.id, each.reached))}${steps(each.evidence)}`)
      .join("\n"),
    `## ${heading("metrics")}`,
    metrics(recording.metrics, words),
    `## ${heading("diagram")}`,
    `\`\`\`mermaid\n${toMermaid(recording, { detail: "messages", words }).text}\`\`\``,
    `## ${heading("steps")}`,
    outline(recording, words),
    `## ${heading("checks")}`,
    checks(recording, words),
    `## ${heading("sources")}`,
    [...new Set(recording.checks.map((each) => each.clause))]
      .sort()
      .map((each) => `- ${plain(each)}`)
      .join("\n"),
  ];
  return `${sections.filter((each) => each !== "").join("\n\n")}\n`;
}

function story(
  { story: { settings, person, attack, capabilities, on, off, modes, decisions } }: Recording,
  words: Words,
): string {
  const rows = [
    ["person", words.participant("person", "Person"), words.person(person)],
    ...(attack === null ? [] : [[attack, words.heading("attack"), words.attack(attack)]]),
    ...capabilities.map((id) => [id, words.heading("capability"), words.capability(id)]),
    ...Object.entries(settings).map(([name, value]) => [name, words.setting(name), words.settingValue(name, value)]),
    ...off.map((id) => [id, words.check(id), words.result("off")]),
    ...on.map((id) => [id, words.check(id), "✓"]),
    ...Object.entries(modes).map(([id, mode]) => [id, words.check(id), mode]),
    ...decisions.map(({ id, choice }) => [id, id, words.decision(id, choice)]),
  ];
  return table(
    ["", words.heading("setting"), words.heading("value")],
    rows.map(([id = "", ...rest]) => [`\`${id}\``, ...rest]),
  );
}

function metrics(values: Metrics, words: Words): string {
  const rows = Object.entries(values).map(([id, value]) => [
    words.metric(id),
    value === true ? "✓" : value === false ? "✗" : String(value ?? "–"),
  ]);
  return table(["", ""], rows);
}

function outline(recording: Recording, words: Words): string {
  const sentences = new Map(toOutline(recording, words).map((each) => [each.n, each.sentence]));
  return legsOf(recording.messages)
    .map((leg) => {
      const items = leg.messages.map(
        (each) => `${each.n}. ${clockText(each.time).time} ${plain(sentences.get(each.n) ?? "")}`,
      );
      return [`### ${plain(words.phase(leg.phase))}`, items.join("\n")].join("\n\n");
    })
    .join("\n\n");
}

function checks(recording: Recording, words: Words): string {
  const heading = words.heading;
  const rows = recording.checks.map((each) => [
    String(each.after),
    words.participant(each.party, each.party),
    `${words.check(each.id)} (\`${each.id}\`)`,
    `${resultSign(each.result)} ${words.result(each.result)}`,
    each.status,
    each.clause,
  ]);
  return table(
    [heading("step"), heading("party"), heading("check"), heading("result"), heading("status"), heading("clause")],
    rows,
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((each) => plain(each)).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}

function steps(numbers: readonly number[]): string {
  return numbers.length === 0 ? "" : ` (${numbers.join(", ")})`;
}

/** Text on one line in which nothing is Markdown, except code spans that we write ourselves. */
function plain(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\*_[\]<>|#]/gu, (each) => `\\${each}`);
}
