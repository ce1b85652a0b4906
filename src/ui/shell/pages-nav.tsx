import { Menu } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useTranslation } from "react-i18next";
import { IconButton } from "../components/icon-button.tsx";
import { useMediaQuery } from "../state/use-media-query.ts";
import { pages, type Route } from "./use-route.ts";

/** The pages of the application: beside each other where there is room, else in a menu. */
export function PagesNav({ route }: { readonly route: Route }) {
  const { t } = useTranslation("uiShell");
  const hasRoom = useMediaQuery("(min-width: 90rem)") && route !== "run";
  const current = (page: Route) => (route === page ? "page" : undefined);
  return (
    <nav aria-label={t("pages")} className="mr-auto flex shrink-0">
      {hasRoom ? (
        pages.map((page) => (
          <a
            key={page}
            href={`#/${page}`}
            aria-current={current(page)}
            className="inline-flex min-h-11 items-center rounded-control px-3 text-ink no-underline hover:bg-sunken aria-[current]:font-semibold"
          >
            {t(page)}
          </a>
        ))
      ) : (
        <DropdownMenu.Root>
          <DropdownMenu.Trigger asChild>
            <IconButton label={t("pages")} icon={<Menu />} />
          </DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <DropdownMenu.Content
              align="start"
              collisionPadding={8}
              className="z-50 min-w-44 rounded-control border border-edge bg-surface py-1 text-ink shadow-raised"
            >
              {pages.map((page) => (
                <DropdownMenu.Item key={page} asChild>
                  <a
                    href={`#/${page}`}
                    aria-current={current(page)}
                    className="flex min-h-11 items-center px-4 text-ink no-underline outline-none aria-[current]:font-semibold data-[highlighted]:bg-accent-soft"
                  >
                    {t(page)}
                  </a>
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
      )}
    </nav>
  );
}
