import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { compareCopies, type ComparedCopies } from "../../workbook/frozen/compare-copies";
import type { FrozenCopy } from "../../workbook/frozen/frozen-copy";
import { PRINTED } from "../../workbook/texts/report";
import { Choice } from "../Choice";
import { FailureMessage } from "../Message";
import { CountTable } from "../progress/CountTable";
import { failureOf } from "../use-task";
import type { Failure } from "../../workbook/texts/failures";
import { FROZEN_TEXTS } from "./frozen-texts";

/** Two frozen copies chosen and put beside one another, with the caution on comparing areas. */
export function CompareCopies({ copies }: { readonly copies: readonly FrozenCopy[] }) {
  const [first, setFirst] = useState(copies[1]!.sheet);
  const [second, setSecond] = useState(copies[0]!.sheet);
  const [compared, setCompared] = useState<ComparedCopies>();
  const [failure, setFailure] = useState<Failure>();
  const options = copies.map(
    ({ sheet, fact }) => [sheet, FROZEN_TEXTS.named(sheet, fact("area"), fact("month"))] as const,
  );
  const compare = () => {
    const [one, other] = [first, second].map((name) => copies.find(({ sheet }) => sheet === name) ?? copies[0]!);
    setCompared(undefined);
    setFailure(undefined);
    try {
      setCompared(compareCopies(one!, other!));
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <>
      <Text size={200}>{FROZEN_TEXTS.compareAbout}</Text>
      <Choice label={FROZEN_TEXTS.first} options={options} value={first} onChoose={setFirst} />
      <Choice label={FROZEN_TEXTS.second} options={options} value={second} onChoose={setSecond} />
      <Button onClick={compare}>{FROZEN_TEXTS.compare}</Button>
      {failure && <FailureMessage failure={failure} />}
      {compared && (
        <>
          <Text>{PRINTED.caution}</Text>
          <CountTable
            label={FROZEN_TEXTS.table}
            headings={FROZEN_TEXTS.headings(headingOf(compared.older), headingOf(compared.newer))}
            rows={compared.rows}
          />
        </>
      )}
    </>
  );
}

/** A copy over its column: the month of its inspection and when it was frozen. */
const headingOf = ({ fact }: FrozenCopy) => FROZEN_TEXTS.column(fact("month"), fact("when"));
