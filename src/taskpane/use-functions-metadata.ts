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
  readonly options?: { readonly excludeFromAutoComplete?: boolean };
}

type Loaded = readonly FunctionMetadata[] | "loading" | "failed";

/** Reads functions.json, the file Excel itself reads, so that the help can never say anything else; what Excel offers nobody is left out. */
export function useFunctionsMetadata(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>("loading");
  useEffect(() => {
    const abort = new AbortController();
    fetch("functions.json", { signal: abort.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then(({ functions }: { functions: FunctionMetadata[] }) =>
        setLoaded(functions.filter(({ options }) => options?.excludeFromAutoComplete !== true)),
      )
      .catch(() => {
        if (!abort.signal.aborted) setLoaded("failed");
      });
    return () => abort.abort();
  }, []);
  return loaded;
}
