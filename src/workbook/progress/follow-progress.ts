import { followInspection, type Followed } from "../follow/follow-inspection";
import { PROGRESS_TEXTS } from "../texts/progress";
import { progressView, type ProgressView } from "./progress-view";

/** Follows how far the inspection is. */
export const followProgress = (): Followed<ProgressView> => followInspection(progressView, PROGRESS_TEXTS);
