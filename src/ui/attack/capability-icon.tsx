import {
  AppWindow,
  Cookie,
  Eye,
  FileText,
  Globe,
  Laptop,
  Link2,
  type LucideIcon,
  PencilLine,
  Puzzle,
  ScanEye,
  ServerCrash,
  Smartphone,
  Sparkles,
  Timer,
  Undo2,
  UserRound,
} from "lucide-react";

const icons: Readonly<Record<string, LucideIcon>> = {
  "own-account": UserRound,
  "lure-link": Link2,
  "evil-site": Globe,
  "evil-module": Puzzle,
  "evil-pgo": ServerCrash,
  "read-launch-url": Eye,
  "read-authz-request": ScanEye,
  "read-authz-response": Undo2,
  "read-form-post": FileText,
  "race-block": Timer,
  "pgo-cookie-theft": Cookie,
  "shared-device": Laptop,
  "fhir-write": PencilLine,
  "digid-relay": Smartphone,
  "owns-browser": AppWindow,
};

/** The picture of what an attacker can do; always beside its text. */
export function CapabilityIcon({ id }: { readonly id: string }) {
  const Icon = icons[id] ?? Sparkles;
  return <Icon aria-hidden="true" className="size-5 shrink-0 text-attacker" />;
}
