import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { RecordedToken } from "../../simulation/recording.ts";
import { Nothing, Section } from "./bits.tsx";
import { tokensIn } from "./message-tokens.ts";
import type { StepView } from "./step-view.ts";
import { TokenCard } from "./token-card.tsx";

const none: readonly RecordedToken[] = [];

/** The tokens in this message, opened; below, all others that have travelled before. */
export function TokensTab({ view }: { readonly view: StepView }) {
  const { t } = useTranslation("uiInspector");
  const here = view.message === undefined ? none : tokensIn(view.index, view.message);
  const before = useMemo(
    () => view.recording.tokens.filter((token) => token.messages.some((n) => n < view.cursor) && !here.includes(token)),
    [view.recording, view.cursor, here],
  );
  return (
    <>
      <Section title={t("tokens.here")}>
        {here.length === 0 && <Nothing>{t("tokens.none")}</Nothing>}
        {here.map((token, at) => (
          <TokenCard key={`${view.cursor} ${token.id}`} view={view} token={token} startsOpen={at === 0} />
        ))}
      </Section>
      {before.length > 0 && (
        <Section title={t("tokens.before", { count: before.length })}>
          {before.toReversed().map((token) => (
            <TokenCard key={token.id} view={view} token={token} startsOpen={false} />
          ))}
        </Section>
      )}
    </>
  );
}
