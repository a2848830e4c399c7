import { followWhy } from "../../workbook/why/follow-why";
import { useFollowed } from "../use-followed";

/** Why the scores are what they are, read again after each edit while it is shown. */
export const useWhy = () => useFollowed(followWhy);
