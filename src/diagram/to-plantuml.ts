import type { Domain, RecordedCheck, RecordedMessage, Run } from "../simulation/recording.ts";
import { escapePlantuml } from "./escape-plantuml.ts";
import { legsOf } from "./legs.ts";
import { marksOf } from "./marks.ts";
import { channelLetter, resultSign, type Words } from "./words.ts";

/** The names that the published diagrams of the options use, so that text can be compared with them. */
const publishedNames: Readonly<Record<string, string>> = {
  person: "Persoon",
  browser: "Browser",
  pgo: "PGO",
  dva: "DVA",
  "dva-fhir": "DVA_fhir",
  module: "Module",
  digid: "DigiD",
};

const boxColours: Readonly<Record<Domain, string>> = {
  person: "#FFF1E0",
  provider: "#E3EFFA",
  external: "#F0F0F0",
  attacker: "#FBE3E6",
};

/**
 * A recording as a PlantUML sequence diagram: phases as dividers, requests solid and answers dashed, an open head on the
 * back channel, and a note for each check that failed or was switched off.
 */
export function toPlantuml(run: Pick<Run, "participants" | "messages" | "checks">, words: Words): string {
  const lines = ["@startuml", "hide footbox", ...participants(run, words)];
  for (const leg of legsOf(run.messages)) {
    lines.push(`== ${escapePlantuml(words.phase(leg.phase))} ==`);
    for (const message of leg.messages) {
      lines.push(arrowLine(message, words));
      const told = run.checks.filter((each) => each.after === message.n && each.result !== "passed");
      lines.push(...told.map((check) => note(check, words)));
    }
  }
  lines.push("@enduml", "");
  return lines.join("\n");
}

function participants({ participants: list }: Pick<Run, "participants">, words: Words): readonly string[] {
  return list.flatMap((each, index) => {
    const keyword = each.id === "person" ? "actor" : "participant";
    const declaration = `  ${keyword} "${escapePlantuml(words.participant(each.id, each.label))}" as ${alias(each.id)}`;
    return [
      ...(list[index - 1]?.domain === each.domain
        ? []
        : [`box "${escapePlantuml(words.domain(each.domain))}" ${boxColours[each.domain]}`]),
      declaration,
      ...(list[index + 1]?.domain === each.domain ? [] : ["end box"]),
    ];
  });
}

function arrowLine(message: RecordedMessage, words: Words): string {
  const line = message.kind === "response" ? "--" : "-";
  const head = message.heldBack ? ">x" : message.channel === "back" ? ">>" : ">";
  const label = [
    `${message.n}·${channelLetter(message.channel)} ${words.message(message)}`,
    ...marksOf(message, words),
  ].join(" · ");
  return `${alias(message.from)} ${line}${head} ${alias(message.to)} : ${escapePlantuml(label)}`;
}

function note(check: RecordedCheck, words: Words): string {
  const text = `${resultSign(check.result)} ${words.check(check.id)} (${words.result(check.result)})`;
  return `note over ${alias(check.party)} : ${escapePlantuml(text)}`;
}

function alias(id: string): string {
  return publishedNames[id] ?? id.replace(/[^A-Za-z0-9]/gu, "_");
}
