import { trySequences } from "./try-sequences";

trySequences("zero");
