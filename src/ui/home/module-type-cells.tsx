import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { lookup } from "../../i18n/i18n.ts";
import { Badge } from "../components/badge.tsx";
import type { ModuleTypeRow } from "../engine/module-type-row.ts";
import { writeRunLink } from "../state/run-link.ts";
import { useWords } from "../state/words.ts";

interface ModuleTypeCellsProps {
  readonly row: ModuleTypeRow;
  /** What the overview says of consent for this type. */
  readonly quote: string | undefined;
}

/** The cells of one module type. What is absent leads to the step where the module opens, since nothing goes along there. */
export function ModuleTypeCells({ row, quote }: ModuleTypeCellsProps) {
  const { t, i18n } = useTranslation("uiHome");
  const words = useWords();
  const { scenario, domain, start, consents, data, tokens } = row;
  const party = (id: string) => words.party({ id, label: id });
  const step = (n: number, text: string, more?: string) => (
    <Fact key={`${n} ${text}`} href={writeRunLink({ scenario }, n)} text={text} more={more} />
  );
  const tokenMore = ({ issuedBy, givenBy, isBound }: ModuleTypeRow["tokens"][number]) =>
    [
      t("moduleTypes.issuedBy", { party: party(issuedBy) }),
      givenBy !== issuedBy && t("moduleTypes.givenBy", { party: party(givenBy) }),
      isBound && t("moduleTypes.bound"),
    ]
      .filter((each) => each !== false)
      .join(", ");
  return (
    <>
      <th scope="row" className="min-w-44 py-3 pr-6 font-normal">
        <Fact href={`#/run/${scenario}`} text={words.scenario(scenario)} />
        {domain !== null && (
          <span className="mt-1 flex flex-wrap items-center gap-1 text-note text-muted">
            {t("moduleTypes.domain")}
            <Badge tone={domain}>{lookup(i18n, "participants", `domains.${domain}`) ?? domain}</Badge>
          </span>
        )}
      </th>
      <Cell>{step(start.step, t(`moduleTypes.starts.${start.kind}`))}</Cell>
      <Cell>
        {consents.length === 0 && step(start.step, t("moduleTypes.noConsent"))}
        {consents.map(({ page, askedBy, step: n }) =>
          step(n, words.page(page), t("moduleTypes.askedBy", { party: party(askedBy) })),
        )}
        {quote !== undefined && (
          <p className="mt-2 text-note text-muted">
            {t("moduleTypes.says")}: <q lang="nl">{quote}</q>
          </p>
        )}
      </Cell>
      <Cell>
        {data.length === 0 && step(start.step, t("moduleTypes.noData"))}
        {data.map(({ use, resources, step: n }) => step(n, `${t(`moduleTypes.uses.${use}`)} ${resources.join(", ")}`))}
      </Cell>
      <Cell>
        {tokens.length === 0 && step(start.step, t("moduleTypes.noToken"))}
        {tokens.map((token) =>
          step(token.step, lookup(i18n, "tokenKinds", `${token.kind}.name`) ?? token.kind, tokenMore(token)),
        )}
      </Cell>
    </>
  );
}

function Cell({ children }: { readonly children: ReactNode }) {
  return <td className="min-w-40 py-3 pr-6">{children}</td>;
}

interface FactProps {
  readonly href: string;
  readonly text: string;
  readonly more?: string | undefined;
}

function Fact({ href, text, more }: FactProps) {
  return (
    <p>
      <a href={href} className="font-semibold text-accent underline underline-offset-2">
        {text}
      </a>
      {more !== undefined && <span className="block text-note text-muted">{more}</span>}
    </p>
  );
}
