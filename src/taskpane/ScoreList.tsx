import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { TABLES } from "../workbook/names";
import type { TableCell } from "../workbook/scores/go-to-cell";
import type { ScoresView, SectionRow } from "../workbook/scores/scores-view";
import type { UnknownAnswer } from "../workbook/scores/unknown-answers";
import { criterionNotes, sumNotes } from "./score-notes";
import { ScoreLine } from "./ScoreLine";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { fontSize: "inherit", fontWeight: "inherit", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  criteria: { listStyleType: "none", margin: 0, padding: 0 },
  where: {
    display: "block",
    marginInlineStart: "2.5rem",
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ScoreListProps {
  readonly view: ScoresView;
  /** Where to look for criteria that cannot be scored, as far as it is known. */
  readonly unknown: ReadonlyMap<string, UnknownAnswer>;
  readonly goTo: (cell: TableCell) => void;
}

/** Every section with its criteria, then the RoH Thread. */
export function ScoreList({ view, unknown, goTo }: ScoreListProps) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {view.sections.map((section) => (
        <SectionScores key={section.id} section={section} line={view.line} unknown={unknown} goTo={goTo} />
      ))}
      {view.thread && (
        <h2 className={styles.heading}>
          <ScoreLine
            row={view.thread}
            number=""
            title={TEXTS.scores.thread}
            line={view.line}
            isStrong
            notes={sumNotes(view.thread)}
            onOpen={() => goTo({ table: TABLES.sections, column: "Score", row: view.thread!.row })}
          />
        </h2>
      )}
    </div>
  );
}

interface SectionScoresProps extends Omit<ScoreListProps, "view"> {
  readonly section: SectionRow;
  readonly line: number | null;
}

function SectionScores({ section, line, unknown, goTo }: SectionScoresProps) {
  const styles = useStyles();
  const goToScore = (table: string, row: number) => goTo({ table, column: "Score", row });
  return (
    <section aria-label={section.id}>
      <h2 className={styles.heading}>
        <ScoreLine
          row={section}
          number={section.id.replace(/\D+/, "")}
          title={section.title}
          line={line}
          isStrong
          notes={sumNotes(section)}
          onOpen={() => goToScore(TABLES.sections, section.row)}
        />
      </h2>
      <ul className={styles.criteria}>
        {section.criteria.map((criterion) => {
          const where = criterion.score.kind === "error" ? unknown.get(criterion.id) : undefined;
          return (
            <li key={criterion.id}>
              <ScoreLine
                row={criterion}
                number={criterion.id}
                title={criterion.title}
                line={line}
                isBelow={criterion.isBelow}
                notes={criterionNotes(criterion, where?.sentence)}
                onOpen={() => goToScore(TABLES.criteria, criterion.row)}
              />
              {where && (
                <Link
                  inline
                  as="button"
                  className={styles.where}
                  onClick={() => goTo({ table: TABLES.cases, column: where.column, row: where.row })}
                >
                  {where.sentence} {TEXTS.scores.goTo}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
