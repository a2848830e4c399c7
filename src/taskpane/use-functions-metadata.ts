import { useEffect, useState } from "react";

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
}

type Loaded = readonly FunctionMetadata[] | "loading" | "failed";

/** Reads functions.json, the file Excel itself reads, so that the help can never say anything else. */
export function useFunctionsMetadata(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>("loading");
  useEffect(() => {
    const abort = new AbortController();
    fetch("functions.json", { signal: abort.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((metadata: { functions: FunctionMetadata[] }) => setLoaded(metadata.functions))
      .catch(() => {
        if (!abort.signal.aborted) setLoaded("failed");
      });
    return () => abort.abort();
  }, []);
  return loaded;
}
