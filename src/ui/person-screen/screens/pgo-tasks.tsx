import { useTranslation } from "react-i18next";
import type { PageRow } from "../../../protocol/page.ts";
import { clockText } from "../../inspector/time-text.ts";
import { ChoiceButton, Choices } from "../choice-button.tsx";
import { usePageChoices } from "../page-choices.tsx";
import { ProviderText } from "../provider-text.tsx";
import { Site, SiteNote } from "../site.tsx";
import { OtherChoices, TaskStatus } from "./pgo-screens.tsx";

const sections = ["todo", "done", "stopped", "other"] as const;

/** The tasks by section, and within a section by the plan they belong to, as the dataset's display guideline asks. */
export function PgoTasks() {
  const { t, i18n } = useTranslation("uiScreens");
  const { page } = usePageChoices();
  const tasks = page.lists["tasks"] ?? [];
  const providers = page.lists["providers"];
  const { pgo = "PGO", name, provider = "", notice = "", startAllowed, collectedAt = "" } = page.data;
  return (
    <Site kind="pgo" owner={pgo} user={name} title={t("pgoTasks.title")}>
      <p className="text-muted">
        {collectedAt === ""
          ? t("pgoTasks.nothing")
          : t("pgoTasks.from", { provider, time: clockText(collectedAt, collectedAt, i18n.language) })}
      </p>
      {notice !== "" && (
        <SiteNote>
          {notice === "token-expired" ? t("pgoTasks.tokenExpired") : t("pgoTasks.notice", { notice })}
        </SiteNote>
      )}
      {startAllowed === "no" && providers === undefined && <SiteNote>{t("pgoTasks.startNotAllowed")}</SiteNote>}
      {sections.map((section) => {
        const here = tasks.filter((task) => (task["section"] ?? "other") === section);
        return (
          (here.length > 0 || section === "todo") && (
            <section key={section} className="mt-2">
              <h4 className="mb-2 font-semibold">
                {t(`pgoTasks.section.${section}`)} <span className="font-normal text-muted">({here.length})</span>
              </h4>
              {here.length === 0 ? <p className="text-muted">{t("pgoTasks.empty")}</p> : <TaskGroups tasks={here} />}
            </section>
          )
        );
      })}
      {providers !== undefined && <Providers rows={providers} />}
      <Choices>
        <OtherChoices shown={[...tasks, ...(providers ?? [])].map((row) => row["id"] ?? "")} />
      </Choices>
    </Site>
  );
}

/** Where tasks can be collected, also again, on a page that starts none. */
function Providers({ rows }: { readonly rows: readonly PageRow[] }) {
  const { t, i18n } = useTranslation("uiScreens");
  return (
    <section className="mt-2">
      <h4 className="mb-2 font-semibold">{t("pgoTasks.providers")}</h4>
      <ul className="flex flex-col gap-2">
        {rows.map(({ id = "", name = "", collectedAt = "" }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 rounded-control border border-line p-4">
            <div className="min-w-44 grow basis-0">
              <p className="font-semibold">{name}</p>
              <p className="text-note text-muted">
                {collectedAt === ""
                  ? t("pgoTasks.notCollected")
                  : t("pgoTasks.collectedAt", { time: clockText(collectedAt, collectedAt, i18n.language) })}
              </p>
            </div>
            <ChoiceButton
              choice={id}
              label={t(collectedAt === "" ? "pgoTasks.collect" : "pgoTasks.collectAgain")}
              about={name}
              kind={collectedAt === "" ? "primary" : "secondary"}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TaskGroups({ tasks }: { readonly tasks: readonly PageRow[] }) {
  const groups = [...new Set(tasks.map((task) => task["group"] ?? ""))];
  return groups.map((group) => (
    <div key={group} className="mb-3 flex flex-col gap-2">
      {group !== "" && (
        <p className="text-note text-muted">
          <ProviderText text={group} />
        </p>
      )}
      <ul className="flex flex-col gap-2">
        {tasks
          .filter((task) => (task["group"] ?? "") === group)
          .map((task) => (
            <TaskCard key={task["id"]} task={task} />
          ))}
      </ul>
    </div>
  ));
}

function TaskCard({ task }: { readonly task: PageRow }) {
  const { t } = useTranslation("uiScreens");
  return (
    <li className="flex flex-wrap items-center gap-3 rounded-control border border-line p-4">
      <div className="min-w-44 grow basis-0">
        <p className="font-semibold">
          <ProviderText text={task["title"]} />
        </p>
        {task["description"] && (
          <p className="text-note">
            <ProviderText text={task["description"]} />
          </p>
        )}
        <p className="text-note text-muted">
          <TaskStatus status={task["status"] ?? ""} />
          {task["requester"] && ` · ${t("pgoTasks.requester", { requester: task["requester"] })}`}
          {task["module"] && ` · ${t("pgoTasks.module", { module: task["module"] })}`}
        </p>
      </div>
      <ChoiceButton choice={task["id"] ?? ""} label={t("pgoTasks.start")} about={task["title"]} kind="primary" />
    </li>
  );
}
