import { followInspection, type Followed } from "../follow/follow-inspection";
import { WHY_TEXTS } from "../texts/why";
import { whyView, type WhyView } from "./why-view";

/** Follows why the scores are what they are. */
export const followWhy = (): Followed<WhyView> => followInspection(whyView, WHY_TEXTS);
