/** How a file numbers the sizes of paper that the document knows. */
export const PAPER_SIZES = { 1: "Letter", 8: "A3", 9: "A4" } as const;
