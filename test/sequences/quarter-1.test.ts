import { trySequences } from "./try-sequences";

trySequences(1);
