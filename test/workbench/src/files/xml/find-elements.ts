import type { XmlElement } from "./read-xml";

/** The first child of that name; undefined where there is none. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** The children of that name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** Every element of that name at any depth, in order; a fallback for older programs is a second copy and not counted. */
export function descendants(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (!element || element.name === "Fallback") return [];
  return element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

/** Whether an attribute says yes; `otherwise` where it is absent. */
export function isOn(element: XmlElement | undefined, attribute: string, otherwise = false): boolean {
  const value = element?.attributes[attribute];
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** The number in an attribute; undefined where it is absent or no number. */
export function numberIn(element: XmlElement | undefined, attribute: string): number | undefined {
  const value = element?.attributes[attribute];
  if (value === undefined || value === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
