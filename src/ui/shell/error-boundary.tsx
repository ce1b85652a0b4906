import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../components/button.tsx";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Keeps a mistake in drawing from leaving an empty page in front of a room. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Apology error={error} />;
  }
}

function Apology({ error }: { readonly error: Error }) {
  const { t } = useTranslation("uiShell");
  return (
    <div role="alert" className="mx-auto mt-16 max-w-2xl rounded-card bg-surface p-8 shadow-raised">
      <p className="text-lead font-semibold">{t("failure")}</p>
      <p className="mt-2 font-mono text-note text-muted [overflow-wrap:anywhere]">{error.message}</p>
      <Button kind="primary" className="mt-6" onClick={() => location.reload()}>
        {t("reload")}
      </Button>
    </div>
  );
}
