export const outcomesEn = {
  completed: { name: "Completed", sentence: "The Person reached the last page." },
  stopped: {
    name: "Stopped",
    sentence: "The run stopped earlier.",
    byCheck: "{{party}} stopped the run: the check “{{check}}” failed.",
    byError: "{{party}} stopped the run with the error {{error}}.",
    onPage: "The Person ended on the page “{{page}}” of {{party}}.",
  },
  waiting: { name: "Waiting", sentence: "The run waits for an answer: {{question}}" },
  check: { passed: "passed", failed: "failed", off: "off" },
  checkNotRun: "This check has not run.",
};
