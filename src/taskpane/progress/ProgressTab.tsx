import { Link, Spinner, Subtitle2, Text } from "@fluentui/react-components";
import { useRef } from "react";
import type { CaseState } from "../../scoring/case-form/progress";
import type { CasesByState, ProgressView } from "../../workbook/progress/progress-view";
import { FailureMessage, TaskMessage } from "../Message";
import { TEXTS } from "../texts";
import { useVisit } from "../use-visit";
import { CountTable } from "./CountTable";
import { PROGRESS_VIEW_TEXTS as WORDS } from "./progress-view-texts";
import { SampleTable } from "./SampleTable";
import { useProgress } from "./use-progress";

const STATES = ["done", "begun", "untouched"] as const satisfies readonly CaseState[];

/** How far the judging is: the cases, by assessor, what is missing by criterion, and the sample. */
export function ProgressTab() {
  const { view, failure } = useProgress();
  const visit = useVisit();
  return (
    <>
      {failure && <FailureMessage failure={failure} />}
      {view === undefined && !failure && <Spinner label={TEXTS.reading} />}
      {view === null && <Text>{WORDS.none}</Text>}
      {view && <Parts view={view} onOpen={visit.open} />}
      <TaskMessage task={visit.task} />
    </>
  );
}

interface PartsProps {
  readonly view: ProgressView;
  readonly onOpen: (address: string) => void;
}

function Parts({ view, onOpen }: PartsProps) {
  const { cases, byState, byAssessor, sample } = view;
  const headings = STATES.map((state) => WORDS.states[state]);
  return (
    <>
      <Subtitle2 as="h2">{WORDS.cases}</Subtitle2>
      <Text>{cases === 0 ? WORDS.noCases : WORDS.ofCases(cases)}</Text>
      <CountTable
        label={WORDS.cases}
        headings={[WORDS.cases, ...headings]}
        rows={[[WORDS.all, ...counts(WORDS.cases, byState, onOpen)]]}
      />
      <Subtitle2 as="h2">{WORDS.assessors}</Subtitle2>
      {byAssessor ? (
        <CountTable
          label={WORDS.assessors}
          headings={[WORDS.assessor, ...headings]}
          rows={byAssessor.map(([assessor, own]) => {
            const name = assessor === "" ? WORDS.noAssessor : assessor;
            return [name, ...counts(name, own, onOpen)];
          })}
        />
      ) : (
        <Text>{WORDS.noColumn}</Text>
      )}
      <Subtitle2 as="h2">{WORDS.criteria}</Subtitle2>
      <Criteria view={view} onOpen={onOpen} />
      <Subtitle2 as="h2">{WORDS.sample}</Subtitle2>
      <SampleTable sample={sample} cases={cases} />
    </>
  );
}

const counts = (what: string, byState: CasesByState, onOpen: (address: string) => void) =>
  STATES.map((state) => (
    <NextOf
      key={state}
      what={`${what}, ${WORDS.states[state]}`}
      addresses={byState[state]}
      count={byState[state].length}
      onOpen={onOpen}
    />
  ));

interface NextOfProps {
  readonly what: string;
  readonly addresses: readonly string[];
  readonly count: number;
  readonly onOpen: (address: string) => void;
}

/** A count that leads to what it counts: pressed again, to the next of it. */
function NextOf({ what, addresses, count, onOpen }: NextOfProps) {
  const visited = useRef(-1);
  if (addresses.length === 0) return WORDS.number(count);
  const visit = () => {
    visited.current = (visited.current + 1) % addresses.length;
    onOpen(addresses[visited.current]!);
  };
  return (
    <Link inline as="button" aria-label={WORDS.goTo(what, count)} onClick={visit}>
      {WORDS.number(count)}
    </Link>
  );
}

function Criteria({ view: { criteria }, onOpen }: PartsProps) {
  const left = criteria.filter(({ address }) => address !== "");
  if (left.length === 0) return <Text>{WORDS.complete}</Text>;
  const hasUnknown = left.some(({ unknown }) => unknown > 0);
  const complete = criteria.length - left.length;
  return (
    <>
      <CountTable
        label={WORDS.criteria}
        headings={[WORDS.criterion, WORDS.missing, ...(hasUnknown ? [WORDS.unknown] : [])]}
        rows={left.map(({ id, title, missing, unknown, address }) => {
          const what = `${id} ${title}`;
          const count = (kind: string, number: number) => (
            <NextOf what={`${what}, ${kind}`} addresses={number > 0 ? [address] : []} count={number} onOpen={onOpen} />
          );
          return [what, count(WORDS.missing, missing), ...(hasUnknown ? [count(WORDS.unknown, unknown)] : [])];
        })}
      />
      {complete > 0 && <Text size={200}>{WORDS.completeOthers(complete)}</Text>}
    </>
  );
}
