import { describe, expect, test } from "vitest";
import { type AnyStateMachine, type AnyStateNode, StateMachine } from "xstate";

const modules = import.meta.glob<Readonly<Record<string, unknown>>>("./*/*.machine.ts", { eager: true });
const machines = Object.entries(modules).flatMap(([path, exports]) =>
  Object.entries(exports)
    .filter((entry): entry is [string, AnyStateMachine] => entry[1] instanceof StateMachine)
    .map(([name, machine]) => [`${path.slice(2)} ${name}`, machine] as const),
);

function reachable(machine: AnyStateMachine): ReadonlySet<AnyStateNode> {
  const found = new Set<AnyStateNode>();
  const visit = (node: AnyStateNode): void => {
    if (found.has(node)) return;
    found.add(node);
    if (node.parent !== undefined) visit(node.parent);
    if (node.type === "compound" && node.initial.target !== undefined)
      for (const target of node.initial.target) visit(target);
    if (node.type === "parallel") for (const child of Object.values(node.states)) visit(child);
    const leads = [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
    for (const { target } of leads) for (const each of target ?? []) visit(each as AnyStateNode);
  };
  visit(machine.root);
  return found;
}

function below(node: AnyStateNode): readonly AnyStateNode[] {
  return Object.values(node.states).flatMap((child) => [child, ...below(child)]);
}

test("every folder of a party has machines, and every machine file exports one", () => {
  const parties = new Set(machines.map(([name]) => name.split("/")[0]));
  expect([...parties].sort()).toEqual(["attacker", "browser", "dva", "digid", "module", "person", "pgo"].sort());
  expect(Object.keys(modules).filter((path) => !machines.some(([name]) => name.startsWith(path.slice(2))))).toEqual([]);
});

describe.each(machines)("%s", (_, machine) => {
  test("begins somewhere, and can come into each of its states", () => {
    const states = below(machine.root);
    const found = reachable(machine);
    expect(states.length).toBeGreaterThan(0);
    expect(states.filter((state) => !found.has(state)).map(({ id }) => id)).toEqual([]);
  });
});
