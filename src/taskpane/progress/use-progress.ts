import { followProgress } from "../../workbook/progress/follow-progress";
import { useFollowed } from "../use-followed";

/** The progress of the workbook, read again after each edit while it is shown. */
export const useProgress = () => useFollowed(followProgress);
