import { NotebookText, Presentation, StepBack, StepForward, X } from "lucide-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Badge } from "../components/badge.tsx";
import { IconButton } from "../components/icon-button.tsx";
import { openNotes } from "../notes/open-notes.ts";
import { setDisplay } from "../state/display.ts";
import { useRun, useRunStore } from "../state/run-context.tsx";
import { getTalk, setTalk } from "../state/talk.ts";
import { useWords } from "../state/words.ts";
import { advance, retreat } from "../tours/advance.ts";

/** One line above the stage: that presenter mode is on, what is shown, and the way on and out for who has no clicker. */
export function PresenterBar() {
  const { t } = useTranslation(["uiPresent", "uiShell"]);
  const words = useWords();
  const store = useRunStore();
  const story = useRun((state) => state.recording?.story);
  useEffect(() => {
    if (getTalk().startedAt === null) setTalk({ startedAt: Date.now() });
  }, []);
  if (story === undefined) return null;
  const attack = story.attack === null ? "" : ` · ${words.attack(story.attack)}`;
  return (
    <header className="presenter-bar flex shrink-0 items-center px-2 sm:gap-3 sm:px-5">
      <Badge tone="accent" mark={<Presentation className="size-5" />}>
        <span className="max-sm:sr-only">{t("on")}</span>
      </Badge>
      <h1 className="min-w-0 grow truncate text-body font-normal">
        {words.scenario(story.scenario)}
        {attack}
      </h1>
      <IconButton label={t("uiShell:transport.back")} hint="←" icon={<StepBack />} onClick={() => retreat(store)} />
      <IconButton label={t("uiShell:transport.next")} hint="→" icon={<StepForward />} onClick={() => advance(store)} />
      <IconButton label={t("openNotes")} icon={<NotebookText />} onClick={openNotes} />
      <IconButton label={t("leave")} hint="Esc" icon={<X />} onClick={() => setDisplay({ presenting: false })} />
    </header>
  );
}
