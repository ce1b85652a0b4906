import type { MessageType } from "../protocol/message-types.ts";
import { checkSources } from "./sources/checks.ts";
import type { Sourced } from "./sources/documents.ts";
import { attackMessageSources } from "./sources/messages-attack.ts";
import { backMessageSources } from "./sources/messages-back.ts";
import { flowMessageSources } from "./sources/messages-flows.ts";
import { frontMessageSources } from "./sources/messages-front.ts";
import { optionMessageSources } from "./sources/messages-options.ts";
import { typeMessageSources } from "./sources/messages-types.ts";
import { pageSources } from "./sources/pages.ts";
import { openQuestionSources } from "./sources/questions.ts";
import { glossarySources } from "./sources/terms.ts";

const messageSources: Readonly<Record<MessageType, Sourced>> = {
  ...frontMessageSources,
  ...backMessageSources,
  ...optionMessageSources,
  ...flowMessageSources,
  ...attackMessageSources,
  ...typeMessageSources,
};

/** Where each statement of the catalogue comes from; the same in every language. */
export const sources = {
  messages: messageSources,
  pages: pageSources,
  checks: checkSources,
  glossary: glossarySources,
  openQuestions: openQuestionSources,
};
