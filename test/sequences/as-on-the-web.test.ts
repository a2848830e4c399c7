import { trySequences } from "./try-sequences";

trySequences("null");
