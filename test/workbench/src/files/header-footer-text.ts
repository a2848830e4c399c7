type Section = "left" | "center" | "right";

const SECTIONS: Readonly<Record<string, Section>> = { "&L": "left", "&C": "center", "&R": "right" };
// The name of a font and "&&", a plain ampersand, come first: neither begins a section.
const PIECE = /&"[^"]*"|&[^]|[^&]+|&/g;

/** The sections of a header or footer of the file, each with Excel's codes ("&P", "&&") as they stand. */
export function splitHeaderFooter(text: string): Partial<Record<Section, string>> {
  const sections: Partial<Record<Section, string>> = {};
  // Excel centres what stands before the first mark, and adds up sections with the same mark.
  let section: Section = "center";
  for (const [piece] of text.matchAll(PIECE)) {
    const begun = SECTIONS[piece];
    if (begun) section = begun;
    else sections[section] = (sections[section] ?? "") + piece;
  }
  return sections;
}

/** A header or footer as the file has it, in one text; empty where all sections are. */
export function joinHeaderFooter(sections: Readonly<Partial<Record<Section, string>>>): string {
  return Object.entries(SECTIONS)
    .map(([mark, section]) => (sections[section] ? mark + closed(sections[section]) : ""))
    .join("");
}

// A single "&" at the end would take the next section's mark for its own code.
function closed(text: string): string {
  return /(?<!&)(?:&&)*&$/.test(text) ? `${text}&` : text;
}
