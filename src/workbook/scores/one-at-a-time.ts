/** A task that is asked for more often than it should run. */
export interface OneAtATime {
  /** Asks for a run; many calls in a short while, or during a run, make one more run. */
  readonly ask: () => void;
  readonly stop: () => void;
}

/** Runs a task a moment after it is asked for, and never twice at once; a stream of calls does not put it off. */
export function oneAtATime(task: () => Promise<void>, delay: number): OneAtATime {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isAskedAgain = false;
  let isStopped = false;

  async function run() {
    timer = undefined;
    isRunning = true;
    try {
      await task();
    } finally {
      isRunning = false;
      if (isAskedAgain) ask();
    }
  }
  function ask() {
    isAskedAgain = isRunning;
    if (isRunning || isStopped || timer !== undefined) return;
    timer = setTimeout(() => void run(), delay);
  }
  return {
    ask,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
