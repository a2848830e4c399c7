/** The papers that a document keeps. */
export const KEPT_PAPERS = ["A4", "A3", "Letter"] as const;

/** Excel's names of papers besides. */
const OTHER_PAPERS: readonly unknown[] = [
  ..."LetterSmall Tabloid Ledger Legal Statement Executive A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note".split(
    " ",
  ),
  ..."Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4".split(" "),
  ..."EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal".split(
    " ",
  ),
  ..."Csheet Dsheet Esheet FanfoldUS FanfoldStdGerman FanfoldLegalGerman".split(" "),
];

/** Whether Excel has a paper of the name. */
export const isKnownPaper = (name: unknown) =>
  (KEPT_PAPERS as readonly unknown[]).includes(name) || OTHER_PAPERS.includes(name);
