import { trySequences } from "./try-sequences";

trySequences(2);
